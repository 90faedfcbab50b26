-- a went from s1 to s2 and is there; b ended in s1; c left s1 for s2 in the instant in which it ended; d left s1 a day before it ended;
-- f's last stay took no time. Steps from touchpoint to touchpoint are no moves of a stage
insert into main.transitions by name select 'j' as journey, * from (values ('stage', 's1', 's2', 2), ('touchpoint', 'welcome', 'review', 9)) as rows ("level", "from", "to", n);
insert into main.cases by name select 'j' as journey, * from (values
    ('a', null), ('b', timestamp '2024-02-29'), ('c', timestamp '2024-03-10'), ('d', timestamp '2024-03-11'), ('f', timestamp '2024-03-10')
) as rows (case_id, ended_at);
insert into main.cases by name select 'other' as journey, 'a' as case_id, timestamp '2024-02-01' as ended_at;
insert into main.stage_visits by name select 'j' as journey, *, left_at is not null as observed from (values
    ('a', 's1', 1, timestamp '2024-01-01', timestamp '2024-02-01', 'e1'), ('a', 's2', 1, timestamp '2024-02-01', null, null),
    ('b', 's1', 1, timestamp '2024-01-01', timestamp '2024-02-29', null), ('c', 's1', 1, timestamp '2024-01-01', timestamp '2024-03-10', 'e2'),
    ('c', 's2', 1, timestamp '2024-03-10', timestamp '2024-03-10', null), ('d', 's1', 1, timestamp '2024-01-01', timestamp '2024-03-10', 'e3'),
    ('f', 's1', 1, timestamp '2024-03-10', timestamp '2024-03-10', 'e4'), ('f', 's0', 1, timestamp '2024-03-10', timestamp '2024-03-10', null)
) as rows (case_id, stage, visit, entered_at, left_at, left_event_id);
