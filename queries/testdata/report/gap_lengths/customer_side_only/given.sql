insert into main.communication_gaps by name select 'g1' as gap_id, 'a' as account_id, 'customer' as side, 'open' as status, 30 as days;
