-- g1 of a is over. Before it one event is too old, one internal, one no communication; inside are a question of the customer, a note, the words of
-- a robot and of nobody in particular; after it come a note, a planned meeting and something too late. g2 of b goes on; what is after now is not
-- seen. g3 is not asked for
insert into main.communication_gaps by name select * from (values
    ('g1', 'a', 'vendor', timestamp '2024-02-20 10:00:00', timestamp '2024-03-10'), ('g2', 'b', 'vendor', timestamp '2024-03-20', null),
    ('g3', 'b', 'mutual', timestamp '2024-03-20', null)
) as rows (gap_id, account_id, side, started_at, ended_at);
insert into main.events by name select *, 'f.csv' as file, seq as line from (values
    ('b0', 'a', timestamp '2023-12-21 09:59:59', 1, 'outbound', 'public', 'human'), ('b1', 'a', timestamp '2024-01-01', 2, 'outbound', 'public', 'human'),
    ('b2', 'a', timestamp '2024-02-01', 3, 'inbound', 'public', 'human'), ('b3', 'a', timestamp '2024-02-02', 4, 'outbound', 'public', 'human'),
    ('b4', 'a', timestamp '2024-02-19', 5, 'outbound', 'internal', 'human'), ('b5', 'a', timestamp '2024-02-19', 6, 'outbound', 'public', 'helpdesk_relay'),
    ('b6', 'a', timestamp '2024-02-20 10:00:00', 8, 'outbound', 'public', 'human'), ('b7', 'a', timestamp '2024-02-20 10:00:00', 7, 'inbound', 'public', 'human'),
    ('i1', 'a', timestamp '2024-02-29', 9, 'inbound', 'public', 'human'), ('i2', 'a', timestamp '2024-03-01 12:00:00', 10, null, 'internal', 'automated'),
    ('i3', 'a', timestamp '2024-03-02', 11, 'outbound', 'public', 'automated'), ('i4', 'a', timestamp '2024-03-02', 12, 'unknown', 'public', 'human'),
    ('a1', 'a', timestamp '2024-03-10', 13, 'outbound', 'public', 'human'), ('a2', 'a', timestamp '2024-03-10', 14, 'outbound', 'internal', 'human'),
    ('a3', 'a', timestamp '2024-03-11', 15, 'inbound', 'public', 'human'), ('a4', 'a', timestamp '2024-03-12', 16, 'outbound', 'public', 'human'),
    ('a5', 'a', timestamp '2024-03-13', 17, 'outbound', 'public', 'human'), ('a6', 'a', timestamp '2024-04-10', 18, 'outbound', 'public', 'human'),
    ('c1', 'b', timestamp '2024-03-20', 19, 'outbound', 'public', 'human'), ('c2', 'b', timestamp '2024-03-31 23:00:00', 20, 'inbound', 'public', 'human'),
    ('c3', 'b', timestamp '2024-04-01', 21, 'inbound', 'public', 'human'), ('c4', null, timestamp '2024-03-25', 22, 'inbound', 'public', 'human')
) as rows (event_id, account_id, ts, seq, direction, visibility, automation), (select 'email' as channel, 'email' as activity);
update main.events set ts_precision = 'day', day = cast(ts as date), team = 'CS', subject = 'Why' where event_id = 'i1';
update main.events set activity = 'scheduled_meeting', channel = 'meeting' where event_id = 'a4';
update main.events set channel = 'product' where event_id = 'b3';
update main.events set channel = null, activity = null, file = null, line = null where event_id = 'i2';
