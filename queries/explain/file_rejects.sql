-- The quarantined records of a file.
-- grain: one row per rejected record and column
-- param: source varchar null the source
-- param: file varchar null the file
-- reads: main.rejects
select line, "column", code, reason, raw
from main.rejects
where source = cast($source as varchar) and file = cast($file as varchar)
order by line, "column", code, reason, raw
