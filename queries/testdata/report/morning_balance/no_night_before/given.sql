-- nothing to compare with: no row, though a silence is open
insert into main.communication_gaps by name select 'g1' as gap_id, 'open' as status;
