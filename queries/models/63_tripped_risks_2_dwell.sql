-- Risks of visits that last: tripped when the visit has lasted that long, counted as in main.stage_visits. It is over when the visit is.
-- table: work.tripped_risks
-- grain: one row per stay and risk
-- order: journey, subject, number, risk_position
-- reads: work.risks, work.stage_stays, work.settings
with settings as (
    select as_of, today from work.settings
),

risks as (
    select journey, version_no, stage_position, position as risk_position, cast(round(over_value * 86400000000) as bigint) as over_us
    from work.risks
    where cause = 'dwell'
),

stays as (
    select stays.journey, stays.subject, stays.number, stays.version_no, stays.stage_position, stays.entered_at, stays.left_at,
        coalesce(stays.left_at, settings.as_of) as until_at,
        case
            when stays.entered_whole or coalesce(stays.left_whole, false)
                then (coalesce(stays.left_day, settings.today) - stays.entered_day) * 86400000000
            else epoch_us(coalesce(stays.left_at, settings.as_of)) - epoch_us(stays.entered_at)
        end as lasted_us
    from work.stage_stays as stays
    cross join settings
)

select stays.journey, stays.subject, stays.number, risks.risk_position,
    least(stays.entered_at + to_microseconds(risks.over_us), stays.until_at) as tripped_at, stays.left_at as cleared_at, null as seq
from stays
inner join risks
    on risks.journey = stays.journey and risks.version_no = stays.version_no and risks.stage_position = stays.stage_position
where stays.lasted_us >= risks.over_us
