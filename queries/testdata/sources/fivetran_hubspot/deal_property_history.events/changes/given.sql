-- the last row: what the record was created with; before it: a row that the dump holds twice, one of HubSpot's own properties, a hashed name, a step of a workflow, one that brings nothing new
insert into stage (recno, line, deal_id, name, value, "timestamp", source, source_id, _fivetran_deleted) values
    (1, 2, '9', 'dealstage', 'qualifiedtobuy', '2026-03-01 10:00:00.125', 'CRM_UI', 'userId:41', 'false'),
    (2, 3, '9', 'dealstage', 'closedwon', '2026-03-05T10:00:00.250Z', ' AUTOMATION_PLATFORM', 'enrollmentId:7', 'false'),
    (3, 4, '9', 'dealstage', 'closedwon', '2026-03-05T10:00:00.250Z', ' AUTOMATION_PLATFORM', 'enrollmentId:7', 'false'),
    (4, 5, '9', 'dealstage', 'closedwon', '2026-03-06 10:00:00', 'IMPORT', null, null),
    (5, 6, '9', 'hs_latest_touch', 'x', '2026-03-06 10:00:00', 'CALCULATED', null, null),
    (6, 7, '9', 'WRM+4i8i==', 'x', '2026-03-06 10:00:00', 'CRM_UI', null, null),
    (7, 8, '9', 'hubspot_owner_id', '31', '2026-03-07 10:00:00', 'CRM_UI', 'userId:41', null),
    (8, 9, '9', 'hubspot_owner_id', '32', '2026-03-08 10:00:00', 'CRM_UI', 'userId:41', null),
    (9, 10, '9', 'dealstage', 'qualifiedtobuy', '2026-03-09 10:00:00', null, null, 'TRUE'),
    (10, 11, '9', 'amount', '12000', '2026-03-01 10:00:05', 'CRM_UI', 'userId:41', null);
