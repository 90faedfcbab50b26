-- several recipients, a decimal mark that the config names, and a cell that should hold a list and does not
insert into stage (recno, line, idx, rec_key, ts, ts_at, ts_shape, activity, direction, email, email_list, score, score_column, score_decimal, unread_column) values
    (1, 2, 0, 'a', '2026-03-01', '2026-03-01', 'day', 'sent', 'outbound', 'A@x.example;b@x.example', ['A@x.example', 'b@x.example'], '1.234', 'S', 'comma', null),
    (2, 3, 0, 'b', '2026-03-01', '2026-03-01', 'day', 'sent', 'inbound', 'A@x.example;b@x.example', ['A@x.example', 'b@x.example'], '1.234', 'S', 'point', null),
    (3, 4, 0, 'c', '2026-03-01', '2026-03-01', 'day', 'sent', null, null, null, '1,234.5', 'S', 'comma', null),
    (4, 5, 0, 'd', null, null, null, 'sent', null, null, null, null, 'S', null, 'steps');
