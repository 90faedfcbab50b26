-- Without an id; without a time; at a time that cannot be read.
insert into stage (recno, line, type, created, recipient) values (1, 2, 'OPEN', '1768000000000', 'a@acme.example');
insert into stage (recno, line, id, type, recipient) values (2, 3, '2', 'OPEN', 'a@acme.example');
insert into stage (recno, line, id, type, created) values (3, 4, '3', 'OPEN', 'noon');
