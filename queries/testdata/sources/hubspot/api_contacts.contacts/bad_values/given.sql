-- Without an id; with a stamp that cannot be read.
insert into stage (recno, line, properties) values (1, 2, '{"email": "x@acme.example"}');
insert into stage (recno, line, id, properties, updatedAt) values (2, 3, '2', '{"email": "y@acme.example"}', 'soon');
