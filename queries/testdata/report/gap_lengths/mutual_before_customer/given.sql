insert into main.communication_gaps by name select * from (values
    ('g1', 'customer', 30), ('g2', 'mutual', 20)
) as rows (gap_id, side, days), (select 'a' as account_id, 'open' as status);
