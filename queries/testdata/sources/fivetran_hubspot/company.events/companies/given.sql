insert into stage (recno, line, id, property_name, property_createdate, property_lifecyclestage, property_hubspot_owner_id, property_hs_lastmodifieddate, is_deleted) values
    (1, 2, '7001', 'Acme', '2026-01-01 10:00:00', 'customer', '31', '2026-03-01 10:00:00', 'false'),
    (2, 3, '7002', 'Gone', '2026-01-01 10:00:00', 'lead', null, '2026-03-01 10:00:00', 'TRUE'),
    (3, 4, '7003', 'Bad', 'hashed==', null, null, null, null);
