-- What the records of a file gave, of those that count: of records that came twice, one copy is kept.
-- grain: one row per activity
-- param: source varchar null the source
-- param: file varchar null the file
-- reads: main.events
select activity, count(*) as events, count(account_id) as tied, min(day) as first_day, max(day) as last_day, min(line) as first_line, max(line) as last_line
from main.events
where source = cast($source as varchar) and file = cast($file as varchar)
group by activity
order by activity
