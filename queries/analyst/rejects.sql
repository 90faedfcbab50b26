-- Records that could not be read, with the file and line where a person finds them and the reason.
-- grain: one row per quarantined record and reason
-- param: source varchar null only this source
-- param: file varchar null only this file
-- param: code varchar null only this code
-- param: limit bigint 1000 at most this many rows
-- reads: main.rejects
select source, file, line, "column", code, reason, raw
from main.rejects
where source = coalesce(cast($source as varchar), source)
    and file = coalesce(cast($file as varchar), file)
    and code = coalesce(cast($code as varchar), code)
order by source, file, line, "column" nulls first, code, reason, raw
limit cast($limit as bigint)
