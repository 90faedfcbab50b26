-- a: silent on two sides, stuck in one stage and behind in another, one risk on; b: as much but for the ARR as c; d: all over; e: no name,
-- nothing but a risk; f is behind, g is stuck; h is a case of no account
insert into main.accounts by name select * from (values
    ('a', 'Acme', 'Kim', 'smb', 10, timestamp '2024-02-29', null), ('b', 'Beta', null, null, null, null, null),
    ('c', 'Coda', 'Lee', 'mid', 5.5, null, timestamp '2026-03-01'), ('d', 'Dust', 'Lee', 'mid', 99, null, null),
    ('e', null, null, null, null, null, null), ('f', 'Fox', null, null, 7, null, null), ('g', 'Gnu', null, null, 7, null, null)
) as rows (account_id, name, owner, segment, arr, started_at, churned_at);
insert into main.communication_gaps by name select * from (values
    ('g1', 'a', 'vendor', 'open', 20.5), ('g2', 'a', 'mutual', 'open', 12), ('g3', 'a', 'vendor', 'closed', 90),
    ('g4', 'b', 'vendor', 'open', 14), ('g5', 'c', 'vendor', 'open', 14), ('g6', 'd', 'vendor', 'closed', 40), ('g7', 'd', 'customer', 'unknown', 40)
) as rows (gap_id, account_id, side, status, days);
insert into main.stage_visits by name select *, 'j' as journey, case_id as account_id from (values
    ('a', 's1', 1, false, 'stuck'), ('a', 's2', 1, false, 'behind'), ('d', 's1', 1, true, 'stuck'), ('d', 's2', 1, false, 'on_track'),
    ('f', 's1', 1, false, 'behind'), ('g', 's1', 1, false, 'stuck')
) as rows (case_id, stage, visit, observed, state);
insert into main.stage_visits by name select 'j' as journey, 'h' as case_id, 's1' as stage, 1 as visit, false as observed, 'stuck' as state;
insert into main.risks by name select * from (values
    ('a', timestamp '2026-03-01', null), ('a', timestamp '2026-03-01', timestamp '2026-03-02'), ('d', timestamp '2026-03-01', timestamp '2026-03-02'),
    ('e', timestamp '2026-03-01', null)
) as rows (account_id, tripped_at, cleared_at);
