-- twenty-five, the last six of one rank: the first twenty are shown, of each journey
insert into main.journey_gaps by name
select 'g' || lpad(cast(i as varchar), 2, '0') as journey_gap_id, j.journey, 'silence' as kind, 's' as stage, 'all' as segment, 'new' as state, least(24 - i, 19) as rank
from range(25) as r (i), (values ('j'), ('k')) as j (journey);
