-- Dates that cannot be read; the date of closing of an open deal is a plan and does not matter.
insert into stage (recno, line, hs_object_id, dealname, createdate, closedate, hs_lastmodifieddate) values (1, 2, '1', 'Deal 1', '2025-11-05 25:00', '2026-01-20 14:30', '2026-02-27 15:17');
insert into stage (recno, line, hs_object_id, dealname, createdate, closedate, hs_lastmodifieddate, hs_is_closed_won) values (2, 3, '2', 'Deal 2', '2025-11-05 10:00', 'Q1', '2026-02-27 15:17', 'true');
insert into stage (recno, line, hs_object_id, dealname, createdate, closedate, hs_lastmodifieddate, hs_is_closed_won, hs_is_closed) values (3, 4, '3', 'Deal 3', '2025-11-05 10:00', 'Q1', '2026-02-27 15:17', 'false', 'false');
insert into stage (recno, line, dealname, createdate) values (4, 5, 'No id', '2025-11-05 10:00');
