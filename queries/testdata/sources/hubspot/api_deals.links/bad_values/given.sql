-- An archived deal is left out; one without an id is a fault.
insert into stage (recno, line, id, properties, updatedAt, archived) values (1, 2, '301', '{"dealname": "x", "hs_object_id": "301"}', '2026-02-27T14:17:00.000Z', 'true');
insert into stage (recno, line, properties) values (2, 3, '{"dealname": "y"}');
