-- When, is missing or cannot be read; and a record that says of itself nothing.
insert into stage (recno, line, id, properties, updatedAt, archived) values (1, 2, '1', '{"hs_note_body": "x", "hs_object_id": "1"}', '2026-02-27T14:17:00.000Z', 'false');
insert into stage (recno, line, id, properties, updatedAt, archived) values (2, 3, '2', '{"hs_timestamp": "yesterday", "hs_note_body": "x", "hs_object_id": "2"}', '2026-02-27T14:17:00.000Z', 'false');
insert into stage (recno, line, id, properties, updatedAt, archived) values (3, 4, '3', '{"hs_timestamp": "2026-01-05T08:00:00.000Z", "hs_object_id": "3"}', '2026-02-27T14:17:00.000Z', 'false');
