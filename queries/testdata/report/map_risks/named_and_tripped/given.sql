-- version 2 of j is in force, 3 is to come; of k the only one is to come, so it counts since ever
insert into main.definitions by name select * from (values
    ('j', '1', null, 'journey', null, 'j', 1, null, null, null), ('j', '2', date '2024-02-29', 'journey', null, 'j', 1, null, null, null),
    ('j', '3', date '2026-04-01', 'journey', null, 'j', 1, null, null, null),
    ('k', '1', date '2026-04-01', 'journey', null, 'k', 1, null, null, null),
    ('j', '2', null, 'risk', 's1', 'quiet', 1, 'Nobody answers', 'silent for 10 days', '{"mitigation": "Call"}'), ('j', '2', null, 'risk', 's1', 'never', 2, null, null, null),
    ('j', '2', null, 'risk', 's2', 'quiet', 1, null, null, '{}'), ('j', '1', null, 'risk', 's1', 'old', 1, null, null, null)
) as rows (journey, journey_version, effective_from, kind, stage, id, position, name, rule, detail);
insert into main.risks by name select * from (values
    ('j', 's1', 'quiet', 'a', null), ('j', 's1', 'quiet', 'a', timestamp '2024-03-01'), ('j', 's1', 'quiet', 'b', null), ('j', 's1', 'quiet', null, null),
    ('j', 's2', 'quiet', 'a', timestamp '2024-03-01'), ('j', 's1', 'old', 'a', null), ('k', 's1', 'quiet', 'a', null)
) as rows (journey, stage, risk, account_id, cleared_at);
