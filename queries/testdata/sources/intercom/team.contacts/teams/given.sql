insert into stage (recno, line, id, name, admin_ids) values
    (1, 1, '7', 'Billing', '[8]'),
    (2, 2, null, 'No id', '[]');
