-- What the journey files and the KPIs of one's own say, in words.
-- grain: one row per journey, version and thing that its file names
-- param: journey varchar null only this journey
-- param: version varchar null only this version of it
-- param: kind varchar null journey, start, end, segment, persona, milestone, stage, touchpoint, risk, target or kpi
-- param: stage varchar null only this stage and what belongs to it
-- param: id varchar null only what is called so
-- reads: main.definitions
select journey, journey_version, effective_from, kind, stage, id, name, rule, detail, file
from main.definitions
where (cast($journey as varchar) is null or journey = cast($journey as varchar))
    and (cast($version as varchar) is null or journey_version = cast($version as varchar))
    and (cast($kind as varchar) is null or kind = cast($kind as varchar))
    and (cast($stage as varchar) is null or stage = cast($stage as varchar))
    and (cast($id as varchar) is null or id = cast($id as varchar))
order by journey nulls last, effective_from nulls first, journey_version, stage nulls first, kind, position, id
