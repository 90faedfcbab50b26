-- a is stuck and was behind; b is stuck as it was; c is behind and was stuck, before its target was moved; d is behind and was on track; e is
-- new; f and g are not late now; u belongs to no account
insert into main.accounts by name select * from (values ('a', 'Acme', 'Kim'), ('c', null, null)) as rows (account_id, name, owner);
insert into main.stage_visits by name select 'j' as journey, 's1' as stage, case when case_id <> 'u' then case_id end as account_id, timestamp '2024-02-29' as entered_at, * from (values
    ('a', 1, 'stuck', 20, 7, 14), ('b', 1, 'stuck', 20, null, 14), ('c', 1, 'behind', 20, 7, 30), ('d', 1, 'behind', 8, 7, null), ('e', 2, 'behind', 8, 7, null),
    ('f', 1, 'on_track', 1, 7, null), ('u', 1, 'stuck', 15, null, 14)
) as rows (case_id, visit, state, days, target_days, max_days), (select false as observed);
insert into main.stage_visits by name select 'j' as journey, 'g' as case_id, 's1' as stage, 1 as visit, true as observed, 'stuck' as state, 90 as days;
insert into work.last_stage_visits by name select 'j' as journey, 's1' as stage, * from (values
    ('a', 1, 'behind'), ('b', 1, 'stuck'), ('c', 1, 'stuck'), ('d', 1, 'on_track'), ('e', 1, 'behind'), ('u', 1, null)
) as rows (case_id, visit, state);
insert into work.night_before by name select 'gen-1' as generation, timestamp '2026-03-28' as as_of;
