-- sources[].timezone: bare stamps are read in it, a day stays its day. 02:30 occurs twice on the day of the autumn change: the earlier one.
set variable source_timezone = 'Europe/Berlin';
insert into stage (recno, line, Id, Name, SystemModstamp, custom_started_at, custom_churned_at) values
    (1, 2, '0011G00000jWVWoQAO', 'Acme', '2026-07-01 10:00:00', '2025-02-01 09:00:00', '2026-01-31'),
    (2, 3, '0011G00000jWVWpQAO', 'Bolt', '2025-10-26 02:30:00', null, null),
    (3, 4, '0011G00000jWVWqQAO', 'Crane', '2026-07-01T10:00:00.000Z', null, null);
