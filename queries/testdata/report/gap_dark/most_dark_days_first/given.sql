-- g2, g3 are as dark, g3 with more work; g4 is unknown, g5 of the other side, in g6 the customer was told each time; b has no record
insert into main.accounts by name select 'a' as account_id, 'Acme' as name, 'Kim' as owner;
insert into main.communication_gaps by name select * from (values
    ('g1', 'a', 'vendor', 'open', 30, 's1', 9, 7), ('g2', 'a', 'vendor', 'closed', 20, null, 3, 2), ('g3', 'b', 'vendor', 'closed', 20.5, 's2', 4, 2),
    ('g4', 'a', 'vendor', 'unknown', 20, null, 3, 2), ('g5', 'a', 'mutual', 'open', 20, null, 3, 2), ('g6', 'a', 'vendor', 'open', 20, null, 3, 0)
) as rows (gap_id, account_id, side, status, days, stage_from, internal_events, dark_days);
