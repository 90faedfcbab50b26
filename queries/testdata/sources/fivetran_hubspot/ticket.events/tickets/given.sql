insert into stage (recno, line, id, property_subject, property_hs_pipeline_stage, property_hs_pipeline, property_hs_ticket_priority, property_source_type, property_createdate,
    property_closed_date, property_hubspot_owner_id, property_hs_lastmodifieddate, is_deleted) values
    (1, 2, '801', 'Import fails', '4', '0', 'HIGH', 'EMAIL', '2026-03-01 10:00:00', '2026-03-03 10:00:00', '31', '2026-03-03 10:00:01', 'FALSE'),
    (2, 3, '802', 'How to', '1', '0', null, 'CHAT', '2026-03-01 10:00:00', null, null, null, 'FALSE'),
    (3, 4, '803', 'Gone', '1', '0', null, null, '2026-03-01 10:00:00', null, null, null, 'TRUE'),
    (4, 5, '804', 'Bad', '1', '0', null, null, '2026-03-01 10:00:00', 'later', null, null, null);
