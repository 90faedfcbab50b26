-- A stamp of creation that cannot be read; a history that is none.
insert into stage (recno, line, id, properties, updatedAt, archived) values (1, 2, '101', '{"createdate": "early", "hs_object_id": "101"}', '2026-02-27T14:17:00.000Z', 'false');
insert into stage (recno, line, id, properties, updatedAt, archived, propertiesWithHistory) values (2, 3, '102', '{"createdate": "2025-11-03T08:12:00.000Z", "hs_object_id": "102"}', '2026-02-27T14:17:00.000Z', 'false', '"none"');
