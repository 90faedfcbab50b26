insert into stage (recno, line, "Account ID", "Account Name", "Account Owner", Website, "Account Number", "Parent Account ID", custom_started_at, custom_churned_at, custom_arr, custom_segment, custom_timezone) values
    (1, 2, '0011G00000jWVWo', 'Acme', 'Sue Vendor', 'https://acme.example', 'C-1', null, '13/02/2026', null, '12.000,50 €', 'gold', 'Europe/Berlin'),
    (2, 3, '0011G00000jWVWp', 'Acme Labs', 'Sue Vendor', null, null, '0011G00000jWVWo', '04/03/2026', '05/06/2026 12:00', null, null, null);
