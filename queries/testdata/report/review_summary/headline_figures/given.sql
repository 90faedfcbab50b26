-- Measured in New York: until is four o'clock UTC. e1 to e3 count, and e4, which has only a day; what is of the next day does not, by its instant (e5)
-- or by its day (e6); notes, robots, plans, other channels and what has no activity are no communications
insert into main.events by name select * from (values
    ('e1', 'a', timestamp '2024-04-01 03:59:59', 'instant', 'email', 'email', 'inbound', 'public', 'human'), ('e2', null, timestamp '2024-02-29', null, 'call', 'call', null, 'public', 'human'),
    ('e3', 'b', timestamp '2024-02-29', 'minute', 'ticket', 'reply', 'outbound', 'public', 'helpdesk_relay'), ('e4', 'b', timestamp '2024-03-31', 'day', 'meeting', 'meeting', 'unknown', 'public', 'human'),
    ('e5', 'a', timestamp '2024-04-01 04:00:00', 'instant', 'email', 'email', 'inbound', 'public', 'human'), ('e6', 'a', timestamp '2024-04-01', 'day', 'email', 'email', 'inbound', 'public', 'human'),
    ('e7', 'a', timestamp '2024-03-01', 'instant', 'email', 'email', 'inbound', 'internal', 'human'), ('e8', 'a', timestamp '2024-03-01', 'instant', 'email', 'email', 'inbound', 'public', 'automated'),
    ('e9', 'a', timestamp '2024-03-01', 'instant', 'meeting', 'scheduled_meeting', 'outbound', 'public', 'human'), ('e10', 'a', timestamp '2024-03-01', 'instant', 'product', 'login', 'inbound', 'public', 'human'),
    ('e11', 'a', timestamp '2024-03-01', 'instant', 'email', 'email', 'internal', 'public', 'human'), ('e12', 'a', timestamp '2024-03-01', 'instant', 'email', null, 'inbound', 'public', 'human')
) as rows (event_id, account_id, ts, ts_precision, channel, activity, direction, visibility, automation);
update main.events set day = cast(ts as date) where ts_precision = 'day';
insert into main.accounts by name select * from (values ('a'), ('b'), ('c')) as rows (account_id);
insert into main.communication_gaps by name select * from (values ('g1', 'a', 'open'), ('g2', 'a', 'open'), ('g3', 'b', 'open'), ('g4', 'c', 'closed'), ('g5', 'c', 'unknown'), ('g6', 'c', 'unknown')) as rows (gap_id, account_id, status);
-- a is behind in two stages, c was stuck
insert into main.stage_visits by name select * from (values
    ('a', 's1', 'behind', false), ('a', 's2', 'behind', false), ('b', 's1', 'stuck', false), ('c', 's1', 'stuck', true), ('c', 's2', null, false)
) as rows (account_id, stage, state, observed);
