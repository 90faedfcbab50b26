-- Archived; and closed at an instant that cannot be read.
insert into stage (recno, line, id, properties, updatedAt, archived) values (1, 2, '401', '{"subject": "Login fails", "hs_pipeline": "0", "createdate": "2026-02-02T07:15:00.000Z", "hs_object_id": "401"}', '2026-02-27T14:17:00.000Z', 'true');
insert into stage (recno, line, id, properties, updatedAt, archived) values (2, 3, '402', '{"subject": "Login fails", "hs_pipeline": "0", "createdate": "2026-02-02T07:15:00.000Z", "closed_date": "at noon", "hs_object_id": "402"}', '2026-02-27T14:17:00.000Z', 'false');
