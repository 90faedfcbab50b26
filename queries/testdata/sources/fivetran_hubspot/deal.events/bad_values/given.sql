insert into stage (recno, line, deal_id, property_dealname, property_createdate, property_closedate, deal_pipeline_stage_id) values
    (1, 2, null, 'No id', '2026-01-05 10:00:00', null, null),
    (2, 3, '602', 'Hashed', '+x/y==', null, null),
    (3, 4, '603', 'Won when', '2026-01-05 10:00:00', '3026-01-05 10:00:00', 'closedwon');
