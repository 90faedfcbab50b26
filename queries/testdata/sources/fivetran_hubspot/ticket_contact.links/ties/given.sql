insert into stage (recno, line, ticket_id, contact_id, type_id, _fivetran_deleted) values
    (1, 2, '601', '71', '1', 'FALSE'),
    (2, 3, '601', '72', '341', null),
    (3, 4, '601', '73', null, 'TRUE'),
    (4, 5, '602', null, '341', null),
    (5, 6, null, '72', '341', null);
