-- Dates that cannot be read or lie far off, and a missing id.
insert into stage (recno, line, hs_object_id, subject, createdate, hs_lastmodifieddate) values (1, 2, '1', 'Ticket 1', 'x', '2026-02-03 16:41');
insert into stage (recno, line, hs_object_id, subject, createdate, hs_lastmodifieddate, closed_date) values (2, 3, '2', 'Ticket 2', '2026-02-02 08:15', '2026-02-03 16:41', '1026-02-03 16:40');
insert into stage (recno, line, subject, createdate) values (3, 4, 'No id', '2026-02-02 08:15');
