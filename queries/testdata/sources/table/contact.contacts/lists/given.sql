insert into stage (recno, line, id, external_id, external_id_list) values (1, 2, 'P1', 'a|b', ['a', 'b']), (2, 3, 'P2', 'a|b', null);
