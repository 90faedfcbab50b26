-- Whether each expected touchpoint happened, and when: met, late, missed, not yet due; unknown instead of missed where a source that
-- would show it had an outage meanwhile (one that ever showed this touchpoint; if none ever did, any that gives communications or
-- that never gave anything), and where the touchpoint had no rule meanwhile by which it could be seen. What a waiver is about is
-- waived instead of anything but met, up to the last day of the waiver: by the day on which it is due, or else the stage was entered.
-- days_late is in the touchpoint's own unit: business days for one that is due in business days.
-- table: main.touchpoint_status
-- grain: one row per case, stage visit, expected touchpoint and occurrence (1 unless it recurs)
-- order: journey, case_id, stage, visit, touchpoint, occurrence
-- reads: work.occurrences, work.expectations, work.stage_stays, work.touchpoints, work.journey_versions, work.cases, work.business_days, work.watermarks, work.outages, work.waived_touchpoints, work.account_records, work.contact_records, work.settings, main.touches, main.events
with occurrences as (
    select journey, subject, number, touchpoint_position, occurrence, due_us, since_us, ts, seq, after_us, status, reach_us, missed_us
    from work.occurrences
),

touchpoints as (
    select journey, version_no, position, stage, touchpoint, rule
    from work.touchpoints
),

-- the same in all versions
positions as (
    select distinct journey, position, touchpoint
    from touchpoints
),

business_days as (
    select timezone, day, business_before
    from work.business_days
    where business
),

placed as (
    select occurrences.journey, occurrences.subject, occurrences.number, occurrences.touchpoint_position, occurrences.occurrence,
        occurrences.due_us, occurrences.since_us, occurrences.ts, occurrences.seq, occurrences.after_us, occurrences.status,
        occurrences.reach_us, occurrences.missed_us,
        expectations.entered_at, expectations.entered_day, expectations.entered_whole, expectations.timezone,
        case when expectations.unit = 'bd' then expectations.entered_worked end as entered_worked
    from occurrences
    inner join work.expectations as expectations
        on expectations.journey = occurrences.journey and expectations.subject = occurrences.subject
        and expectations.number = occurrences.number and expectations.touchpoint_position = occurrences.touchpoint_position
),

-- Back from the scale to instants: time is added; business time ends on the business day that has so many before it.
dated as (
    select placed.journey, placed.subject, placed.number, placed.touchpoint_position, placed.occurrence, placed.due_us,
        placed.ts, placed.seq, placed.after_us, placed.status, placed.reach_us,
        placed.entered_day, placed.entered_whole, placed.timezone,
        case
            when placed.entered_worked is null then placed.entered_at + to_microseconds(placed.due_us)
            when placed.entered_whole then cast(due_days.day as timestamp)
            else timezone('UTC', timezone(placed.timezone,
                cast(due_days.day as timestamp) + to_microseconds((placed.entered_worked + placed.due_us) % 86400000000)))
        end as due_at,
        case
            when placed.entered_worked is null or placed.since_us = 0 then placed.entered_at + to_microseconds(placed.since_us)
            when placed.entered_whole then cast(since_days.day as timestamp)
            else timezone('UTC', timezone(placed.timezone,
                cast(since_days.day as timestamp) + to_microseconds((placed.entered_worked + placed.since_us) % 86400000000)))
        end as since_at,
        case
            when placed.entered_worked is null or placed.missed_us = 0 then placed.entered_at + to_microseconds(placed.missed_us)
            when placed.entered_whole then cast(missed_days.day as timestamp)
            else timezone('UTC', timezone(placed.timezone,
                cast(missed_days.day as timestamp) + to_microseconds((placed.entered_worked + placed.missed_us) % 86400000000)))
        end as missed_at
    from placed
    left join business_days as due_days
        on due_days.timezone = placed.timezone
        and due_days.business_before = (placed.entered_worked + placed.due_us) // 86400000000
    left join business_days as since_days
        on since_days.timezone = placed.timezone
        and since_days.business_before = (placed.entered_worked + placed.since_us) // 86400000000
    left join business_days as missed_days
        on missed_days.timezone = placed.timezone
        and missed_days.business_before = (placed.entered_worked + placed.missed_us) // 86400000000
),

shown as (
    select distinct positions.journey, positions.position as touchpoint_position, touches.source
    from main.touches as touches
    inner join positions on positions.journey = touches.journey and positions.touchpoint = touches.touchpoint
),

-- a table of accounts or people that gives nothing else would not show a touchpoint
lists as (
    select source from work.account_records where preset = 'table'
    union
    select source from work.contact_records where preset = 'table'
),

witnesses as (
    select journey, touchpoint_position, source from shown
    union all
    select positions.journey, positions.position as touchpoint_position, watermarks.source
    from positions
    cross join work.watermarks as watermarks
    left join lists on lists.source = watermarks.source
    where (watermarks.communicates or (watermarks.watermark is null and lists.source is null))
        and not exists (
            select 1 from shown
            where shown.journey = positions.journey and shown.touchpoint_position = positions.position
        )
),

blind as (
    select witnesses.journey, witnesses.touchpoint_position, outages.from_ts, outages.to_ts
    from witnesses
    inner join work.outages as outages on outages.source = witnesses.source
    union all
    select witnesses.journey, witnesses.touchpoint_position, timestamp '-infinity' as from_ts, timestamp 'infinity' as to_ts
    from witnesses
    inner join work.watermarks as watermarks on watermarks.source = witnesses.source
    where watermarks.watermark is null
    union all
    select touchpoints.journey, touchpoints.position as touchpoint_position,
        coalesce(timezone('UTC', timezone(settings.timezone, cast(versions.from_day as timestamp))), timestamp '-infinity') as from_ts,
        coalesce(timezone('UTC', timezone(settings.timezone, cast(versions.to_day as timestamp))), timestamp 'infinity') as to_ts
    from touchpoints
    inner join work.journey_versions as versions on versions.journey = touchpoints.journey and versions.version_no = touchpoints.version_no
    cross join work.settings as settings
    where touchpoints.rule is null
),

unseen as (
    select distinct dated.journey, dated.subject, dated.number, dated.touchpoint_position, dated.occurrence
    from dated
    inner join blind on blind.journey = dated.journey and blind.touchpoint_position = dated.touchpoint_position
    where dated.status = 'missed'
        and blind.from_ts < dated.missed_at
        and blind.to_ts > dated.since_at
),

-- of several waivers the first line counts
waived as (
    select dated.journey, dated.subject, dated.number, dated.touchpoint_position, dated.occurrence,
        arg_min(waivers.reason, waivers.line) as reason
    from dated
    inner join work.stage_stays as stays
        on stays.journey = dated.journey and stays.subject = dated.subject and stays.number = dated.number
    inner join work.waived_touchpoints as waivers
        on waivers.journey = dated.journey and waivers.subject = dated.subject
        and waivers.stage_position = stays.stage_position and waivers.touchpoint_position = dated.touchpoint_position
    where dated.status <> 'met'
        and (waivers.occurrence is null or waivers.occurrence = dated.occurrence)
        and (waivers.until_day is null or waivers.until_day >= case
            when dated.due_at is null then dated.entered_day
            when dated.entered_whole then cast(dated.due_at as date)
            else cast(timezone(dated.timezone, timezone('UTC', dated.due_at)) as date)
        end)
    group by dated.journey, dated.subject, dated.number, dated.touchpoint_position, dated.occurrence
),

named_events as (
    select events.seq, events.event_id
    from main.events as events
    inner join (select distinct seq from occurrences) as named on named.seq = events.seq
)

select
    cases.journey, versions.journey_version, cases.case_id, cases.account_id,
    touchpoints.stage, stays.visit, touchpoints.touchpoint, dated.occurrence,
    dated.due_at, dated.ts as met_at,
    case when waived.journey is not null then 'waived' when unseen.journey is not null then 'unknown' else dated.status end as status,
    case
        when waived.journey is not null then null
        when dated.status = 'late' then (dated.after_us - dated.due_us) / 86400000000.0
        when dated.status = 'missed' and unseen.journey is null and dated.reach_us > dated.due_us
            then (dated.reach_us - dated.due_us) / 86400000000.0
    end as days_late,
    named_events.event_id, waived.reason
from dated
inner join work.stage_stays as stays
    on stays.journey = dated.journey and stays.subject = dated.subject and stays.number = dated.number
inner join work.journey_versions as versions on versions.journey = stays.journey and versions.version_no = stays.version_no
inner join touchpoints
    on touchpoints.journey = stays.journey and touchpoints.version_no = stays.version_no and touchpoints.position = dated.touchpoint_position
inner join work.cases as cases on cases.journey = dated.journey and cases.subject = dated.subject
left join unseen
    on unseen.journey = dated.journey and unseen.subject = dated.subject and unseen.number = dated.number
    and unseen.touchpoint_position = dated.touchpoint_position and unseen.occurrence = dated.occurrence
left join waived
    on waived.journey = dated.journey and waived.subject = dated.subject and waived.number = dated.number
    and waived.touchpoint_position = dated.touchpoint_position and waived.occurrence = dated.occurrence
left join named_events on named_events.seq = dated.seq
