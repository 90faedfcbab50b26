-- No id; a stamp that cannot be read.
insert into stage (recno, line, subject) values (1, 2, 'x');
insert into stage (recno, line, hs_object_id, subject, createdate, hs_lastmodifieddate) values (2, 3, '2', 'Ticket 2', '2026-02-02 08:15', 'late');
