insert into main.history_horizons values
    ('crm', 'opportunity_history', 'deal', '2024-12-01 00:00:00', 120, 300, '2019-05-01 00:00:00'),
    ('crm', 'account_history', 'account', '2024-12-01 00:00:00', 0, 80, '2024-12-01 00:00:00'),
    ('desk', 'audit', 'ticket', '2021-01-01 00:00:00', 1, 7, '2020-12-31 00:00:00');
