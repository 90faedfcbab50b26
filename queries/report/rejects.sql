-- What was quarantined, by cause, with an example to look at.
-- grain: one row per source and code
-- reads: main.rejects
select
    r.source, r.code, count(*) as records,
    min_by(coalesce(r.file, '') || coalesce(':' || r.line, ''), (r.file, coalesce(r.line, 0), coalesce(r."column", ''), coalesce(r.raw, ''), coalesce(r.reason, ''))) as example,
    min_by(coalesce(r.reason, ''), (r.file, coalesce(r.line, 0), coalesce(r."column", ''), coalesce(r.raw, ''), coalesce(r.reason, ''))) as reason
from main.rejects as r
group by r.source, r.code
order by records desc, r.source, r.code
