-- active: a (contract), b (a case); c churned, d churns in the instant of the end and is, e begins in it and is not, f never began.
-- Silences: a had the last word of the customer, b of ours. Of the events five are communications, three of them tied to an account
insert into work.settings by name select timestamp '2026-03-28 23:00:00' as as_of, timestamp '2026-03-28 23:00:00' as until, date '2026-03-28' as today;
insert into main.accounts by name select * from (values
    ('a', timestamp '2024-02-29', null), ('b', null, null), ('c', timestamp '2024-02-29', timestamp '2026-03-28'), ('d', timestamp '2024-02-29', timestamp '2026-03-28 23:00:00'),
    ('e', timestamp '2026-03-28 23:00:00', null), ('f', null, null)
) as rows (account_id, started_at, churned_at);
insert into main.cases by name select * from (values
    ('j', 'b', 'b', timestamp '2026-03-01'), ('k', 'b2', 'b', timestamp '2026-03-02'), ('j', 'x', null, timestamp '2026-03-01'), ('j', 'y', 'unknown', timestamp '2026-03-01')
) as rows (journey, case_id, account_id, started_at);
insert into main.communication_gaps by name select * from (values
    ('g1', 'a', 'open'), ('g2', 'a', 'open'), ('g3', 'b', 'open'), ('g4', 'c', 'closed'), ('g5', 'a', 'closed'), ('g6', 'b', 'unknown'), ('g7', 'e', 'open')
) as rows (gap_id, account_id, status);
insert into work.communications by name select * from (values
    ('a', timestamp '2026-03-01', 1, 'outbound'), ('a', timestamp '2026-03-01', 2, 'inbound'), ('a', timestamp '2026-03-02', 3, 'unknown'),
    ('b', timestamp '2026-03-01', 4, 'inbound'), ('b', timestamp '2026-03-02', 5, 'outbound'), ('c', timestamp '2026-03-01', 6, 'inbound')
) as rows (account_id, ts, seq, direction);
insert into main.events by name select * from (values
    ('a', timestamp '2026-03-28 22:59:59', date '2026-03-28', 'instant', 'email', 'email', 'inbound', 'public', 'human'),
    ('a', timestamp '2026-03-28', date '2026-03-28', 'day', 'portal', 'visit', null, 'public', 'helpdesk_relay'),
    (null, timestamp '2026-03-01', date '2026-03-01', 'instant', 'sms', 'sms', 'unknown', 'public', 'human'),
    (null, timestamp '2026-03-01', date '2026-03-01', 'instant', 'chat', 'chat', 'outbound', 'public', 'human'),
    ('b', timestamp '2026-03-01', date '2026-03-01', null, 'call', 'call', 'outbound', 'public', 'human'),
    ('a', timestamp '2026-03-28 23:00:00', date '2026-03-29', 'instant', 'email', 'email', 'inbound', 'public', 'human'),
    ('a', timestamp '2026-03-29', date '2026-03-29', 'day', 'email', 'email', 'inbound', 'public', 'human'),
    ('a', timestamp '2026-03-01', date '2026-03-01', 'instant', 'email', 'email', 'internal', 'public', 'human'),
    ('a', timestamp '2026-03-01', date '2026-03-01', 'instant', 'email', 'email', 'inbound', 'internal', 'human'),
    ('a', timestamp '2026-03-01', date '2026-03-01', 'instant', 'email', 'email', 'inbound', 'public', 'automated'),
    ('a', timestamp '2026-03-01', date '2026-03-01', 'instant', 'product', 'login', 'inbound', 'public', 'human'),
    ('a', timestamp '2026-03-01', date '2026-03-01', 'instant', 'meeting', 'cancelled_meeting', 'inbound', 'public', 'human')
) as rows (account_id, ts, day, ts_precision, channel, activity, direction, visibility, automation);
insert into main.stage_visits by name select * from (values
    ('a', false, 'stuck'), ('a', false, 'behind'), ('a', false, 'stuck'), ('b', false, 'behind'), ('c', true, 'stuck'), ('d', false, 'on_track'), (null, false, 'stuck')
) as rows (account_id, observed, state);
