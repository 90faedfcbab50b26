-- fails: a risk trips twice in a visit or outside of it, is over before it trips, or stays on after the visit was left; or one of silence is told as over although a silence is on in its visit that is longer by a day or more and that nothing cuts
-- reads: main.risks, main.stage_visits, main.communication_gaps, main.events, work.risks, work.journey_versions, work.outages
with risks as (
    select journey, journey_version, case_id, account_id, stage, visit, risk, cause, tripped_at, cleared_at, event_id,
        count(*) over (partition by journey, case_id, stage, visit, risk) as times
    from main.risks
),

-- What is on now and what no outage and nothing of unknown direction may have interrupted.
silences as (
    select gaps.account_id, gaps.side, gaps.days, gaps.business_days
    from main.communication_gaps as gaps
    where gaps.status = 'open'
        and not exists (select 1 from work.outages as outages where outages.to_ts > gaps.started_at)
        and not exists (
            select 1 from main.events as events
            where events.account_id = gaps.account_id and events.day >= gaps.started_day and coalesce(events.direction, 'unknown') = 'unknown'
        )
),

on_again as (
    select distinct risks.journey, risks.case_id, risks.stage, risks.visit, risks.risk
    from risks
    inner join work.journey_versions as versions on versions.journey = risks.journey and versions.journey_version = risks.journey_version
    inner join work.risks as named
        on named.journey = risks.journey and named.version_no = versions.version_no and named.stage = risks.stage and named.risk = risks.risk
    inner join silences
        on silences.account_id = risks.account_id
        and silences.side = case when versions.silence_vendor then 'vendor' when versions.silence_mutual then 'mutual' else 'customer' end
    where risks.cause = 'silence'
        and case named.over_unit when 'd' then silences.days else silences.business_days end >= named.over_value + 1
)

select risks.journey, risks.case_id, risks.stage, risks.visit, risks.risk, risks.cause, risks.tripped_at, risks.cleared_at
from risks
left join main.stage_visits as visits
    on visits.journey = risks.journey and visits.case_id = risks.case_id and visits.stage = risks.stage and visits.visit = risks.visit
left join on_again
    on on_again.journey = risks.journey and on_again.case_id = risks.case_id and on_again.stage = risks.stage
    and on_again.visit = risks.visit and on_again.risk = risks.risk
where visits.journey is null
    or risks.times > 1
    or not coalesce(risks.cause in ('event', 'silence', 'dwell', 'missing'), false)
    or not coalesce(risks.tripped_at >= visits.entered_at and risks.tripped_at <= coalesce(visits.left_at, risks.tripped_at), false)
    or risks.cleared_at < risks.tripped_at
    or (visits.left_at is not null and not coalesce(risks.cleared_at <= visits.left_at, false))
    or (visits.left_at is null and risks.cleared_at is not null and on_again.journey is not null)
    or (risks.cause = 'event' and risks.event_id is null)
order by risks.journey, risks.case_id, risks.stage, risks.visit, risks.risk
