-- What the waivers are about: each meets every case of its account, or its one case, and the touchpoint that it names, in whatever
-- journey and stage where it names none. Only what some version of the journey expects can be waived, and further occurrences only of
-- what recurs. An account is found under each of its ids.
-- table: work.waived_touchpoints
-- grain: one row per waiver, case, stage and touchpoint
-- order: line, journey, subject, stage_position, touchpoint_position
-- reads: work.waivers, work.account_keys, work.cases, work.touchpoints
with waivers as (
    select waivers.line, coalesce(keys.account_id, waivers.account_id) as account_id,
        -- published like that, see 17_events
        case when work.may_hold_address(waivers.case_id) then 'case-' || substr(sha256(waivers.case_id), 1, 16) else waivers.case_id end as case_id,
        waivers.journey, waivers.stage, waivers.touchpoint, waivers.occurrence, waivers.until_day, work.scrubbed(waivers.reason) as reason
    from work.waivers as waivers
    left join work.account_keys as keys on keys.id = waivers.account_id
),

cases as (
    select journey, subject, case_id, account_id from work.cases
),

touchpoints as (
    select journey, stage, stage_position, touchpoint, position, bool_or(every_value is not null) as recurring
    from work.touchpoints
    where due_value is not null or every_value is not null or required
    group by journey, stage, stage_position, touchpoint, position
),

concerned as (
    select waivers.line, cases.journey, cases.subject
    from waivers
    inner join cases on cases.account_id = waivers.account_id
    where waivers.case_id is null or waivers.case_id = cases.case_id
    union all
    select waivers.line, cases.journey, cases.subject
    from waivers
    inner join cases on cases.case_id = waivers.case_id
    where waivers.account_id is null
)

select
    concerned.journey, concerned.subject, touchpoints.stage_position, touchpoints.position as touchpoint_position,
    waivers.line, waivers.occurrence, waivers.until_day, waivers.reason
from concerned
inner join waivers on waivers.line = concerned.line
inner join touchpoints on touchpoints.journey = concerned.journey and touchpoints.touchpoint = waivers.touchpoint
where (waivers.journey is null or waivers.journey = concerned.journey)
    and (waivers.stage is null or waivers.stage = touchpoints.stage)
    and (waivers.occurrence is null or waivers.occurrence = 1 or touchpoints.recurring)
