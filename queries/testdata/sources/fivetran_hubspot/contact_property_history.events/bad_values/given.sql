insert into stage (recno, line, contact_id, name, value, "timestamp") values
    (1, 2, null, 'lifecyclestage', 'lead', '2026-03-01 10:00:00'),
    (2, 3, '9', null, 'lead', '2026-03-01 10:00:00'),
    (3, 4, '9', 'lifecyclestage', 'lead', null),
    (4, 5, '9', 'lifecyclestage', 'lead', 'WRM+4i8i==');
