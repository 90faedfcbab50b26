-- Deleted; without an id; without a time; and an engagement that is no object.
insert into stage (recno, line, engagement, associations, metadata) values (1, 2, '{"id": 1, "active": false, "type": "NOTE", "timestamp": 1768478400000}', '{}', '{}');
insert into stage (recno, line, engagement, associations, metadata) values (2, 3, '{"active": true, "type": "NOTE", "timestamp": 1768478400000}', '{}', '{}');
insert into stage (recno, line, engagement, associations, metadata) values (3, 4, '{"id": 3, "type": "NOTE"}', '{}', '{}');
insert into stage (recno, line, engagement, associations, metadata) values (4, 5, '4', '{}', '{}');
