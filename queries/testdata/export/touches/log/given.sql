-- a touch outside every visit, two touches of one instant, a touchpoint that the definitions of its version do not name
insert into main.events by name
select * from (values
    ('e1', timestamp '2024-02-29 00:00:00', 'day', 'email', 'outbound', 'CS', 't1', 1),
    ('e2', timestamp '2024-03-01 09:00:00', 'second', 'email', 'outbound', null, null, 3),
    ('e3', timestamp '2024-03-01 09:00:00', 'second', null, null, null, null, 2)
) as rows (event_id, ts, ts_precision, channel, direction, team, thread_id, seq);
insert into main.touches by name
select * from (values
    ('j', '1', 'A', 'A', null, null, 'hello', 'e1', timestamp '2024-02-29 00:00:00', 'mail'),
    ('j', '1', 'A', 'A', 's', 1, 'kickoff', 'e2', timestamp '2024-03-01 09:00:00', 'mail'),
    ('j', '1', 'A', 'A', 's', 1, 'training', 'e3', timestamp '2024-03-01 09:00:00', 'crm')
) as rows (journey, journey_version, case_id, account_id, stage, visit, touchpoint, event_id, ts, source);
insert into main.time_to_value by name
select 'j' as journey, 'A' as case_id, 'smb' as segment, unnest(['m1', 'm2']) as milestone;
insert into main.definitions by name
select * from (values ('j', '1', 'touchpoint', 'kickoff', 'Kickoff call'), ('j', '0', 'touchpoint', 'hello', 'old'), ('j', '1', 'stage', 'training', 'no'))
    as rows (journey, journey_version, kind, id, name);
