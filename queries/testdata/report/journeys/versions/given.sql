-- j has four versions: the third is in force from a leap day, the fourth comes tomorrow. k has one, since ever, without a rule and without
-- cases. l has two, both to come: the first of them counts until then
insert into main.definitions by name select * from (values
    ('j', '2', date '2024-02-29', 'journey', 'j', 'every account'), ('j', '1.1', date '2024-01-01', 'journey', 'j', 'old'), ('j', '1', null, 'journey', 'j', 'older'),
    ('j', '1', null, 'start', 'start', 'once'), ('j', '2', date '2024-02-29', 'start', 'start', 'when the contract starts'), ('j', '3', date '2024-03-01', 'journey', 'j', 'next'), ('k', '1', null, 'journey', 'k', null),
    ('l', '2', date '2025-01-01', 'journey', 'l', 'second'), ('l', '1', date '2024-06-01', 'journey', 'l', 'first')
) as rows (journey, journey_version, effective_from, kind, id, rule);
insert into main.cases by name select * from (values ('j', 'a', null), ('j', 'b', timestamp '2026-01-01'), ('x', 'a', null)) as rows (journey, case_id, ended_at);
