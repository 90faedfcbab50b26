insert into stage (recno, line, ticket_id, name, value, "timestamp") values
    (1, 2, null, 'hs_pipeline_stage', '1', '2026-03-01 10:00:00'),
    (2, 3, '9', null, '1', '2026-03-01 10:00:00'),
    (3, 4, '9', 'hs_pipeline_stage', '1', null),
    (4, 5, '9', 'hs_pipeline_stage', '1', 'WRM+4i8i==');
