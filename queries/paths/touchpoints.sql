-- The ideal order: the touchpoints of every journey in the order of its file, over all of its versions; whether they recur in any of them.
-- grain: one row per journey and touchpoint
-- order: journey, position
-- reads: work.touchpoints
select journey, position, touchpoint, bool_or(every_value is not null) as recurring
from work.touchpoints
group by journey, position, touchpoint
order by journey, position
