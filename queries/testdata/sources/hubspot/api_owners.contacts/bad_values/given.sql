-- Without an id; with a stamp that cannot be read.
insert into stage (recno, line, email, userId) values (1, 2, 'x@vendor.example', '1');
insert into stage (recno, line, id, updatedAt) values (2, 3, '2', 'x');
