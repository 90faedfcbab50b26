-- A date that cannot be read sets the record aside; so does a missing id.
insert into stage (recno, line, hs_object_id, createdate, hs_lastmodifieddate, "Lifecycle Stage") values (1, 2, '101', 'yesterday', '2026-02-27 15:17', 'Customer');
insert into stage (recno, line, createdate) values (2, 3, '2025-11-03 09:12');
insert into stage (recno, line, hs_object_id, hs_lastmodifieddate, "Lifecycle Stage") values (3, 4, '103', '2026-13-01 10:00', 'Lead');
