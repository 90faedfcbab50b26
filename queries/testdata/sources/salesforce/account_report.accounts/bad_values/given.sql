insert into stage (recno, line, "Account ID", "Account Name", "Account Owner", custom_started_at, custom_arr, custom_timezone) values
    (1, 2, null, 'Acme', 'Sue', null, null, null),
    (2, 3, '0061G00000jWVWo', 'A deal', 'Sue', null, null, null),
    (3, 4, '0011G00000jWVWo', 'Acme', 'Sue', 'spring', null, null),
    (4, 5, '0011G00000jWVWp', 'Acme', 'Sue', null, 'a lot', null),
    (5, 6, '0011G00000jWVWq', 'Acme', 'Sue', null, null, 'Berlin');
