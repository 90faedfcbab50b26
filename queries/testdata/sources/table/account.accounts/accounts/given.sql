insert into stage (recno, line, id, name, arr, arr_column, started_at, started_at_column, started_at_at, started_at_shape, external_id, domains, timezone) values
    (1, 2, 'C1', 'Acme', '€ 1 234,50', 'ARR', '2026-03-01', 'Signed', '2026-03-01 00:00:00', 'day', 'X1', 'acme.example', 'Europe/Rome'),
    (2, 3, null, 'nobody', null, 'ARR', null, 'Signed', null, null, null, null, null),
    (3, 4, 'C3', 'Beta', 'much', 'ARR', null, 'Signed', null, null, null, null, null),
    (4, 5, 'C4', null, null, 'ARR', '3609-01-01', 'Signed', '3609-01-01 00:00:00', 'day', null, null, null);
