-- A creation in the year 2925, and a contact of which nothing is known but its id.
insert into stage (recno, line, hs_object_id, createdate) values (1, 2, '201', '2925-11-03 09:13');
insert into stage (recno, line, hs_object_id) values (2, 3, '202');
