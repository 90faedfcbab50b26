-- What the journey files say, in words, in the order in which a person reads them.
-- grain: one row per journey, version and thing that its file names
-- reads: main.definitions
with definitions as (
    select journey, journey_version, effective_from, kind, stage, id, position, name, rule, detail, file, hash,
        max(case when kind = 'stage' then position end) over (partition by journey, journey_version, effective_from, stage) as stage_position
    from main.definitions
)

select journey, journey_version, effective_from, kind, stage, id, position, name, rule, cast(detail as varchar) as detail, file, hash
from definitions
order by
    journey, effective_from nulls first, journey_version, case when stage is null then 0 else 1 end, stage_position, stage,
    case kind
        when 'journey' then 1 when 'start' then 2 when 'end' then 3 when 'milestone' then 4 when 'segment' then 5 when 'persona' then 6
        when 'stage' then 7 when 'touchpoint' then 8 when 'risk' then 9 else 10
    end,
    position, id
