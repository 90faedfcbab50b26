-- of a: mail both ways, a note of ours, a training that is two touchpoints, a robot's mail that is one and one that is
-- not, a planned meeting, a bare direction; b is not asked for; the last two of a happen at one instant, one of them too late.
-- Two things have a day only: it is still 31 March where we are, so that of 1 April does not count
insert into main.events by name select * from (values
    ('e1', timestamp '2026-03-28 23:30:00', 1, 'a', 'email', 'email', 'outbound', 'public', 'human', 'CS', 'Hello'),
    ('e2', timestamp '2026-03-29 01:00:00', 3, 'a', 'email', 'email', 'inbound', 'public', 'helpdesk_relay', null, null),
    ('e3', timestamp '2026-03-29 01:00:00', 2, 'a', 'note', 'note', 'outbound', 'internal', 'human', 'CS', 'why'),
    ('e4', timestamp '2026-03-30', 4, 'a', 'portal', 'training_completed', 'unknown', 'public', 'human', null, null),
    ('e5', timestamp '2026-03-31', 5, 'a', 'email', 'newsletter', 'outbound', 'public', 'automated', null, 'News'),
    ('e6', timestamp '2026-03-31', 6, 'a', 'email', 'receipt', 'outbound', 'public', 'automated', null, 'Receipt'),
    ('e7', timestamp '2026-03-31', 7, 'a', 'meeting', 'scheduled_meeting', 'outbound', 'public', 'human', 'CS', 'Plan'),
    ('e8', timestamp '2026-03-31', 8, 'a', 'call', 'call', 'unknown', 'public', 'human', 'CS', null),
    ('e9', timestamp '2026-04-01 00:00:00', 9, 'a', 'email', 'email', 'inbound', 'public', 'human', null, 'in time'),
    ('e10', timestamp '2026-04-01 00:00:01', 10, 'a', 'email', 'email', 'inbound', 'public', 'human', null, 'too late'),
    ('e11', timestamp '2026-03-30', 11, 'b', 'email', 'email', 'inbound', 'public', 'human', null, null),
    ('e13', timestamp '2026-03-31', 13, 'a', 'call', 'call', 'inbound', 'public', 'human', null, 'that day'),
    ('e14', timestamp '2026-04-01', 14, 'a', 'call', 'call', 'inbound', 'public', 'human', null, 'the next day'),
    ('e12', timestamp '2026-03-30', 12, null, 'email', 'email', 'inbound', 'public', 'human', null, null)
) as rows (event_id, ts, seq, account_id, channel, activity, direction, visibility, automation, team, subject);
update main.events set ts_precision = 'day', day = cast(ts as date) where event_id in ('e13', 'e14');
insert into main.definitions by name select 'j' as journey, * from (values
    ('1', 'touchpoint', 'train', 'Training'), ('1', 'touchpoint', 'done', 'Certified'), ('1', 'stage', 'news', 'Not a touchpoint')
) as rows (journey_version, kind, id, name);
insert into main.touches by name select 'j' as journey, 'a' as account_id, * from (values
    ('1', 'train', 'e4'), ('1', 'done', 'e4'), ('1', 'news', 'e5')
) as rows (journey_version, touchpoint, event_id);
