-- two mails of one instant keep the order of their file; the third record belongs to nobody
insert into main.events by name
select * from (values
    ('e1', timestamp '2026-03-29 00:59:00', 'A', 'sent_email', 'email', 'outbound', 2, date '2026-03-29'),
    ('e2', timestamp '2026-03-29 00:59:00', 'A', 'sent_email', 'email', 'outbound', 1, date '2026-03-29'),
    ('e3', timestamp '2026-03-29 01:30:00', null, 'sent_email', 'email', 'inbound', 3, date '2026-03-29'),
    ('e4', timestamp '2026-03-30 08:00:00', 'A', 'held_meeting', null, null, 4, date '2026-03-30'),
    ('e5', timestamp '2026-03-31 08:00:00', 'B', 'sent_email', 'email', 'inbound', 5, date '2026-03-31')
) as rows (event_id, ts, account_id, activity, channel, direction, seq, day);
