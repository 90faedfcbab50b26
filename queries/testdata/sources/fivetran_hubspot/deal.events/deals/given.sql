insert into stage (recno, line, deal_id, property_dealname, deal_pipeline_stage_id, deal_pipeline_id, owner_id, property_amount, property_createdate, property_closedate,
    property_hs_is_closed, property_hs_is_closed_won, property_hs_lastmodifieddate, is_deleted) values
    (1, 2, '601', 'Rollout', 'closedwon', 'default', '31', '12000.00', '2026-01-05 10:00:00', '2026-02-01 12:00:00', 'true', 'true', '2026-03-01 10:00:00', 'false'),
    (2, 3, '602', 'Renewal', '8811', 'default', '31', null, '2026-01-05T10:00:00Z', '2026-09-30', 'false', 'false', '2026-03-01 10:00:00', 'false'),
    (3, 4, '603', 'Too dear', '8812', 'default', null, '$1,200', '2026-01-05 10:00:00', null, 'TRUE', 'FALSE', '2026-03-01 10:00:00', 'false'),
    (4, 5, '604', 'Gone', null, null, null, null, '2026-01-05 10:00:00', null, null, null, null, 'TRUE');
