insert into stage (recno, line, Id, Name, SystemModstamp, custom_started_at, custom_churned_at, custom_arr, custom_timezone) values
    (1, 2, null, 'No id', null, null, null, null, null),
    (2, 3, '0011G00000jWVWoQAO', 'Year 102', '2026-03-01 10:00:00', '0102-01-01', null, null, null),
    (3, 4, '0011G00000jWVWpQAO', 'Year 3609', '2026-03-01 10:00:00', null, '3609-01-01T00:00:00.000Z', null, null),
    (4, 5, '0011G00000jWVWqQAO', 'Month first', '2026-03-01 10:00:00', '02/13/2025', null, null, null),
    (5, 6, '0011G00000jWVWrQAO', 'Money', '2026-03-01 10:00:00', null, null, '12,000', null),
    (6, 7, '0011G00000jWVWsQAO', 'Zone', '2026-03-01 10:00:00', null, null, null, '(GMT+01:00) Berlin'),
    (7, 8, '0011G00000jWVWtQAO', 'Stamp', 'yesterday', null, null, null, null),
    -- a campaign and a lead have an Id and a Name, too
    (8, 9, '7011G000000abcdQAC', 'Spring mailing', '2026-03-01 10:00:00', null, null, null, null),
    (9, 10, '00Q1G00000nDnM5UAK', 'Lead', '2026-03-01 10:00:00', null, null, null, null);
