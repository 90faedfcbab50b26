insert into stage (recno, line, idx, rec_key, ts, ts_at, ts_shape, ts_known, activity, direction, email, score, contact) values
    (1, 2, 0, 'a', 'x', '2026-03-01 09:00:00', 'second', 'explicit', 'mail', 'inbound', 'Ann@Acme.example', null, '7'),
    (2, 3, 0, 'b', 'x', '2026-03-01 09:00:00', 'second', 'explicit', 'mail', 'outbound', 'Ann@Acme.example', '1.234,5', null);
