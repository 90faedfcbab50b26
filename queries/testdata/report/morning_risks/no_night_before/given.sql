-- quiet tripped twice in one instant since the night before; late of b in the very instant up to which it measured; u belongs to no account
insert into main.accounts by name select * from (values ('a', 'Acme', 'Kim'), ('b', null, null)) as rows (account_id, name, owner);
insert into main.definitions by name select 'j' as journey, '1' as journey_version, * from (values
    ('risk', 's1', 'quiet', 'Nobody answers', '{"mitigation": "Call"}'), ('touchpoint', 's1', 'late', 'No risk', null)
) as rows (kind, stage, id, name, detail);
insert into main.risks by name select 'j' as journey, '1' as journey_version, 's1' as stage, * from (values
    ('a', 'a', 1, 'quiet', 'silence', timestamp '2026-03-29 01:30:00', null), ('a', 'a', 2, 'quiet', 'silence', timestamp '2026-03-29 01:30:00', null),
    ('b', 'b', 1, 'late', 'missing', timestamp '2026-03-28 23:00:00', null), ('b', 'b', 1, 'quiet', 'silence', timestamp '2024-02-29', null),
    ('a', 'a', 1, 'late', 'missing', timestamp '2026-03-29', timestamp '2026-03-29'), ('u', null, 1, 'late', 'missing', timestamp '2026-03-20', null)
) as rows (case_id, account_id, visit, risk, cause, tripped_at, cleared_at);
