-- Without an id, and with a stamp that cannot be read.
insert into stage (recno, line, email) values (1, 2, 'x@acme.example');
insert into stage (recno, line, hs_object_id, email, hs_lastmodifieddate) values (2, 3, '3', 'y@acme.example', 'never');
