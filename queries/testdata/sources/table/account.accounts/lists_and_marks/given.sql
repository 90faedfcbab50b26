insert into stage (recno, line, id, arr, arr_column, arr_decimal, external_id, external_id_list, domains, domains_list) values
    (1, 2, 'C1', '1.234', 'ARR', 'comma', '1,2', ['1', '2'], 'a.example;b.example', ['a.example', 'b.example']),
    (2, 3, 'C2', '1.234', 'ARR', null, '1,2', null, 'a.example;b.example', null),
    (3, 4, 'C3', '1.234,5', 'ARR', 'point', null, null, null, null);
