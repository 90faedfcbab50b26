-- j has three versions, the last of which is in force from a leap day; k has one, since ever, without a rule and without cases
insert into main.definitions by name select * from (values
    ('j', '2', date '2024-02-29', 'journey', 'j', 'every account'), ('j', '1.1', date '2024-01-01', 'journey', 'j', 'old'), ('j', '1', null, 'journey', 'j', 'older'),
    ('j', '1', null, 'start', 'start', 'once'), ('j', '2', date '2024-02-29', 'start', 'start', 'when the contract starts'), ('k', '1', null, 'journey', 'k', null)
) as rows (journey, journey_version, effective_from, kind, id, rule);
insert into main.cases by name select * from (values ('j', 'a', null), ('j', 'b', timestamp '2026-01-01'), ('x', 'a', null)) as rows (journey, case_id, ended_at);
