-- Sales to CS: three times for two accounts, two of them in silence of the vendor side (one counted once though two journeys tell it), once
-- back; CS to Support in a silence that is open or of the other side, or in none
insert into main.handoffs by name select * from (values
    ('a', 'Sales', 'CS', timestamp '2024-02-29', 10.5, true, 'e1', 'e2', null), ('a', 'Sales', 'CS', timestamp '2024-04-01', 20, false, 'e3', 'e4', timestamp '2024-04-05'),
    ('b', 'Sales', 'CS', timestamp '2024-04-01', 0, null, 'e5', 'e6', null), ('b', 'CS', 'Support', timestamp '2024-04-02', 1, false, 'e6', 'e7', null),
    ('b', 'Support', 'CS', timestamp '2024-04-03', 0.5, false, 'e7', 'e8', null)
) as rows (account_id, team_from, team_to, ts, silent_days, introduced, event_before, event_after, returned_at);
insert into main.communication_gaps by name select * from (values
    ('g1', 'a', 'vendor', true, 'closed', 'e1', 'e2'), ('g2', 'a', 'vendor', true, 'closed', 'e3', 'e4'), ('g3', 'a', 'vendor', true, 'closed', 'e3', 'e4'),
    ('g4', 'b', 'mutual', true, 'closed', 'e6', 'e7'), ('g5', 'b', 'vendor', false, 'closed', 'e7', 'e8'), ('g6', 'b', 'vendor', true, 'open', 'e5', null)
) as rows (gap_id, account_id, side, handoff, status, event_before, event_after);
