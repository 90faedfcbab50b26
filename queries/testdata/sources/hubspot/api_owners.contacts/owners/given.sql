-- Under the id of the owner and that of the user; the team that is meant first, else any.
insert into stage (recno, line, id, email, firstName, lastName, userId, updatedAt, teams) values (1, 2, '71', 'Jane@vendor.example', 'Jane', 'Doe', '9001', '2026-01-01T00:00:00.000Z', '[{"id": "2", "name": "All", "primary": false}, {"id": "1", "name": "Sales", "primary": true}]');
insert into stage (recno, line, id, email, firstName, lastName, teams, updatedAt) values (2, 3, '72', 'sam@vendor.example', 'Sam', null, '[{"id": "2", "name": "All"}]', '1768000000000');
