-- Version 2 is in force; 3 comes tomorrow
-- A is in the second of three stages for the second time; B has left; C never entered a stage
insert into main.accounts by name select * from (values ('A', 'Acme'), ('B', 'Acme East'), ('C', null)) as rows (account_id, name);
insert into main.definitions by name
select *, 'j' as journey, '2' as journey_version, date '2026-01-01' as effective_from from (values
    ('journey', null, 'j', 1, null, null),
    ('stage', 's1', 's1', 1, 'Start', '{"goal": "sell", "customer": {"goal": "begin"}}'), ('stage', 's2', 's2', 2, 'Build', '{"goal": "live", "target": "30d"}'), ('stage', 's3', 's3', 3, null, null),
    ('touchpoint', 's2', 'training', 1, 'Training', '{"owner": "CS", "customer_role": "Admin", "medium": "video", "duration": "60m", "objective": "learn"}'),
    ('touchpoint', 's2', 'check', 2, null, null)
) as rows (kind, stage, id, position, name, detail);
insert into main.definitions by name
select 'journey' as kind, 'j' as id, 'j' as journey, '1' as journey_version;
insert into main.definitions by name
select 'stage' as kind, 'old' as stage, 'old' as id, 1 as position, 'j' as journey, '1' as journey_version;
insert into main.definitions by name
select *, 'j' as journey, '3' as journey_version, date '2026-02-10' as effective_from from (values
    ('journey', null, 'j', 1, null), ('stage', 's2', 's2', 1, 'Later')
) as rows (kind, stage, id, position, name);
insert into main.cases by name
select *, 'j' as journey from (values
    ('A', 'A', timestamp '2026-01-01', null::timestamp), ('B', 'B', timestamp '2026-01-01', timestamp '2026-03-01'), ('C', 'C', timestamp '2024-02-29', null)
) as rows (case_id, account_id, started_at, ended_at);
insert into main.stage_visits by name
select *, 'j' as journey, '2' as journey_version from (values
    ('A', 's1', 1, timestamp '2026-01-01', timestamp '2026-01-10', true), ('A', 's2', 1, timestamp '2026-01-10', timestamp '2026-02-01', true),
    ('A', 's2', 2, timestamp '2026-02-05', null, false), ('B', 's1', 1, timestamp '2026-01-01', timestamp '2026-03-01', true)
) as rows (account_id, stage, visit, entered_at, left_at, observed), lateral (select account_id as case_id);
insert into main.touchpoint_status by name
select *, 'j' as journey, '2' as journey_version, 'A' as case_id, 'A' as account_id, 's2' as stage, 1 as occurrence from (values
    (1, 'training', 'missed', timestamp '2026-01-20', null), (2, 'training', 'missed', timestamp '2026-02-15', null), (2, 'check', 'not_yet_due', null, null),
    (2, 'done', 'met', timestamp '2026-02-07', timestamp '2026-02-06'), (2, 'waived', 'waived', timestamp '2026-02-07', null)
) as rows (visit, touchpoint, status, due_at, met_at);
