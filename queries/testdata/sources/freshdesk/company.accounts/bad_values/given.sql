insert into stage (recno, line, id, name, domains, account_tier, updated_at) values
    (1, 1, null, 'No id', '[]', null, null),
    (2, 2, '2', 'Year 102', '[]', null, '0102-03-01T10:00:00Z');
