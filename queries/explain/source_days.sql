-- The days on which a source gave records, around a range of days.
-- grain: one row per day with records
-- param: source varchar null the source
-- param: from_day date null the first day of the range
-- param: to_day date null its last day
-- param: around integer 14 as many days before and after it
-- reads: main.events
select day, count(*) as events, count(account_id) as tied
from main.events
where source = cast($source as varchar)
    and day >= cast($from_day as date) - cast($around as integer) and day <= cast($to_day as date) + cast($around as integer)
group by day
order by day
