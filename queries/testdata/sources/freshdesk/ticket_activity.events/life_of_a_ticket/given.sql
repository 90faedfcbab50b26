-- What a field of the helpdesk's own holds may be personal: that it changed is told, not to what.
insert into stage (recno, line, ticket_id, performed_at, performer_type, performer_id, activity) values
    (1, 1, '1', '21-04-2026 09:33:38 +0000', 'user', '9001', '{"status":"Open","priority":4,"group":"First Line","address":"1 Some Street"}'),
    (2, 2, '1', '21-04-2026 09:40:00 +0000', 'system', null, '{"agent_id":8001}'),
    (3, 3, '1', '21-04-2026 10:00:00 +0000', 'user', '8001', '{"note":{"id":5201,"type":4},"status":4}'),
    (4, 4, '1', '22-04-2026 08:00:00 +0000', 'user', '9001', '{"status":"Open"}'),
    (5, 5, '1', '22-04-2026 12:00:00 +0000', 'user', '8001', '{"status":"Closed"}'),
    -- solved before it was closed; what was before the file is not known
    (6, 6, '2', '2026-04-22T12:00:00Z', 'user', '8001', '{"status":"Resolved"}'),
    (7, 7, '2', '2026-04-24T12:00:00Z', 'user', '8001', '{"status":"Closed"}'),
    (8, 8, '3', '2026-04-24T12:00:00Z', 'user', '8001', '{"status":"Closed"}'),
    (9, 9, '4', '2026-04-24T12:00:00Z', 'user', '8001', '{"note":{}}');
