-- vendor is measured, so mutual is not looked at
insert into main.communication_gaps by name select * from (values
    ('g1', 'a', 'vendor', 'open', 10), ('g2', 'a', 'vendor', 'closed', 9.99), ('g3', 'a', 'vendor', 'open', 14.99), ('g4', 'a', 'vendor', 'closed', 15),
    ('g5', 'b', 'vendor', 'unknown', 90), ('g6', 'b', 'vendor', 'open', 400), ('g7', 'b', 'vendor', 'closed', 0), ('g8', 'b', 'mutual', 'open', 12)
) as rows (gap_id, account_id, side, status, days);
