-- No id; a stamp that cannot be read.
insert into stage (recno, line, dealname) values (1, 2, 'x');
insert into stage (recno, line, hs_object_id, dealname, hs_lastmodifieddate) values (2, 3, '2', 'y', '?');
