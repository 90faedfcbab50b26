-- Without an id, without a readable stamp, and with properties that are no object.
insert into stage (recno, line, properties) values (1, 2, '{"name": "x"}');
insert into stage (recno, line, id, properties, updatedAt) values (2, 3, '2', '{"name": "y"}', 'now');
insert into stage (recno, line, id, properties) values (3, 4, '3', '[1, 2]');
