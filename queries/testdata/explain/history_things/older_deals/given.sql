insert into main.history_horizons (source, object, thing, first_ts) values
    ('crm', 'opportunity_history', 'deal', '2024-12-01 00:00:00'), ('crm', 'audit', 'ticket', '2024-12-01 00:00:00');
insert into main.events (event_id, seq, source, activity, ts, account_id, case_id, subject) values
    ('e2', 2, 'crm', 'created_deal', '2023-02-01 00:00:00', 'A', null, 'Second'),
    ('e1', 1, 'crm', 'created_deal', '2023-02-01 00:00:00', 'A', null, 'First'),
    ('e3', 3, 'crm', 'created_deal', '2024-12-01 00:00:00', 'A', null, 'In time'),
    ('e4', 4, 'crm', 'opened_ticket', '2023-02-01 00:00:00', 'A', '7', 'A ticket'),
    ('e5', 5, 'other', 'created_deal', '2023-02-01 00:00:00', 'A', null, 'Elsewhere');
