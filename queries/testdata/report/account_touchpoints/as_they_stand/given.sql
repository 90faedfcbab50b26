-- a's welcome came in time, its review is due twice and was missed once, a waived one has no due time; version 2 names none of it; two risks,
-- one is over. b is not asked for
insert into main.definitions by name select 'j' as journey, '1' as journey_version, * from (values
    ('stage', 's1', 's1', 'Start', null), ('touchpoint', 's1', 'welcome', 'Welcome', null), ('touchpoint', 's1', 'review', 'Review', null),
    ('touchpoint', 's9', 'review', 'of another stage', null), ('risk', 's1', 'quiet', 'Nobody answers', '{"mitigation": "Call"}'), ('risk', 's1', 'late', null, '{}')
) as rows (kind, stage, id, name, detail);
insert into main.touchpoint_status by name select 'j' as journey, 's1' as stage, 1 as visit, * from (values
    ('1', 'a', 'welcome', 1, 'met', timestamp '2026-03-05', timestamp '2026-03-04', null, null),
    ('1', 'a', 'review', 1, 'missed', timestamp '2026-03-08', null, 12.5, null), ('1', 'a', 'review', 2, 'not_yet_due', timestamp '2026-06-08', null, null, null),
    ('2', 'a', 'welcome', 1, 'waived', null, null, null, 'asked not to'), ('1', 'b', 'welcome', 1, 'met', timestamp '2026-03-05', null, null, null)
) as rows (journey_version, account_id, touchpoint, occurrence, status, due_at, met_at, days_late, reason);
insert into main.risks by name select 'j' as journey, 's1' as stage, 1 as visit, * from (values
    ('1', 'a', 'quiet', timestamp '2026-03-09', null), ('1', 'a', 'late', timestamp '2026-03-09', timestamp '2026-03-10'),
    ('2', 'a', 'quiet', timestamp '2026-03-11', null), ('1', 'b', 'quiet', timestamp '2026-03-09', null)
) as rows (journey_version, account_id, risk, tripped_at, cleared_at);
