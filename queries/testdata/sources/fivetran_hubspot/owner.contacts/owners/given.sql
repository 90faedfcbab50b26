insert into stage (recno, line, id, email, firstName, lastName, userId, updatedAt) values
    (1, 2, '31', 'Bo@vendor.example', 'Bo', 'Field', '41', '2026-03-01 10:00:00'),
    (2, 3, '32', 'hashed==', null, null, null, '2026-03-01 10:00:00'),
    (3, 4, '33', null, 'Bad', 'Stamp', null, 'soon');
