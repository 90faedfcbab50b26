-- An archived ticket is left out; one without an id is a fault.
insert into stage (recno, line, id, properties, updatedAt, archived) values (1, 2, '401', '{"subject": "Login fails", "hs_pipeline": "0", "createdate": "2026-02-02T07:15:00.000Z", "hs_object_id": "401"}', '2026-02-27T14:17:00.000Z', 'true');
insert into stage (recno, line, properties) values (2, 3, '{"subject": "Login fails", "hs_pipeline": "0", "createdate": "2026-02-02T07:15:00.000Z"}');
