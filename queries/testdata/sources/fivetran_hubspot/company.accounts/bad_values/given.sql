insert into stage (recno, line, id, property_name, property_hs_lastmodifieddate, _fivetran_synced, custom_arr) values
    (1, 2, null, 'No id', '2026-03-01 10:00:00', null, null),
    (2, 3, '7002', 'Bad stamp', 'x7Yz', null, null),
    (3, 4, '7003', 'Hashed', null, 'x7Yz', 'much');
