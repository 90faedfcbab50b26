insert into stage (recno, line, deal_id, name, value, "timestamp") values
    (1, 2, null, 'dealstage', 'qualifiedtobuy', '2026-03-01 10:00:00'),
    (2, 3, '9', null, 'qualifiedtobuy', '2026-03-01 10:00:00'),
    (3, 4, '9', 'dealstage', 'qualifiedtobuy', null),
    (4, 5, '9', 'dealstage', 'qualifiedtobuy', 'WRM+4i8i==');
