insert into main.communication_gaps by name
select 'g1' as gap_id, 'mutual' as side, 'open' as status, 'j' as journey, 's1' as stage_from, date '2024-02-29' as started_day;
