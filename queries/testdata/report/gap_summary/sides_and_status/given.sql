-- two silences of one account, and one of another; an even number of them has its median in the middle
insert into main.communication_gaps by name select * from (values
    ('g1', 'a', 'vendor', 'open', 10), ('g2', 'a', 'vendor', 'open', 13), ('g3', 'b', 'vendor', 'open', 40), ('g4', 'b', 'vendor', 'closed', 10),
    ('g5', 'b', 'vendor', 'closed', 21.5), ('g6', 'a', 'mutual', 'unknown', 12), ('g7', 'a', 'customer', 'open', 12)
) as rows (gap_id, account_id, side, status, days);
