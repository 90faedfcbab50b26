insert into stage (recno, line, id, contact, available, updated_at) values
    (1, 1, null, '{}', 'true', null),
    (2, 2, '2', '{}', 'true', '0102-03-01T10:00:00Z');
