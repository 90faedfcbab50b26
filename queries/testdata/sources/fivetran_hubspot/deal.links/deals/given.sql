insert into stage (recno, line, deal_id, property_dealname, property_hs_primary_associated_company, property_hs_lastmodifieddate, is_deleted) values
    (1, 2, '601', 'Rollout', '7001', '2026-03-01 10:00:00', 'false'),
    (2, 3, '602', 'Renewal', null, null, null),
    (3, 4, '603', 'Gone', '7001', null, 'TRUE'),
    (4, 5, null, 'No id', '7001', null, null);
