-- What is known of events and accounts otherwise than the night before knew it, before the end of a period of which a number has changed.
-- An event is known by its id; of a message to several accounts, which is an event of each, by the line that it was read from and its time.
-- identity: it is tied to another account, or is seen otherwise (direction, team, person) while what says who is who has changed too.
-- late_data: everything else: it was not there, it is gone, a newer version of the record says something else, or the account's own record does.
-- That a journey's own rules put an account into another segment is no record, but a definition: 84_restatements.sql tells of it. Days are
-- those of the zone in which periods begin and end; what is known to the day is stored as midnight UTC of that day.
-- table: work.changed_records
-- grain: one row per cause and account, or case of an event; twice if it also moves between segments
-- order: cause, who, segments_only
-- reads: work.changed_numbers, work.changed_histories, main.events, work.last_events, main.accounts, work.last_accounts, main.account_segments, work.last_account_segments, main.fingerprints, work.last_fingerprints, work.settings
with bound as (
    select max(to_day) as day
    from work.changed_numbers
    having count(*) > 0
),

was as (
    select events.event_id, events.ts, events.account_id, events.case_id, events.source, events.file, events.line, events.day,
        hash(events.direction, events.actor_type, events.resource, events.team) as seen,
        hash(
            events.ts, events.ts_precision, events.case_id, events.activity, events.channel, events.visibility, events.automation,
            events.thread_id, events.field, events.value_from, events.value_to, events.score, events.subject, events.features, events.day
        ) as said
    from work.last_events as events
    inner join work.changed_histories as histories on histories.account_id = coalesce(events.account_id, '')
    cross join bound
    where events.day < bound.day
),

now as (
    select events.event_id, events.ts, events.account_id, events.case_id, events.source, events.file, events.line, events.day,
        hash(events.direction, events.actor_type, events.resource, events.team) as seen,
        hash(
            events.ts, events.ts_precision, events.case_id, events.activity, events.channel, events.visibility, events.automation,
            events.thread_id, events.field, events.value_from, events.value_to, events.score, events.subject, events.features, events.day
        ) as said
    from main.events as events
    inner join work.changed_histories as histories on histories.account_id = coalesce(events.account_id, '')
    cross join bound
    where events.day < bound.day
),

-- whether what says who is who has changed: staff, own domains, overrides …
people as (
    select count(*) > 0 as changed
    from (select name, value from work.last_fingerprints where kind = 'identity') as before
    full outer join (select name, value from main.fingerprints where kind = 'identity') as after on after.name = before.name
    where before.value is distinct from after.value
),

pairs as (
    select was.event_id as old_id, now.event_id as new_id, was.account_id as old_account, now.account_id as new_account,
        was.case_id as old_case, now.case_id as new_case,
        least(coalesce(was.day, now.day), coalesce(now.day, was.day)) as from_day,
        coalesce(was.source, now.source) as source, coalesce(was.file, now.file) as file, coalesce(was.line, now.line) as line,
        coalesce(was.ts, now.ts) as ts,
        was.account_id is distinct from now.account_id as moved,
        was.said is distinct from now.said as said_otherwise
    from was
    full outer join now on now.event_id = was.event_id
    where was.account_id is distinct from now.account_id or was.seen is distinct from now.seen or was.said is distinct from now.said
),

-- lines that give an event to one account less and to another one more
moved_lines as (
    select source, file, line, ts
    from pairs
    where (old_id is null or new_id is null) and source is not null and file is not null and line is not null
    group by source, file, line, ts
    having count(old_id) > 0 and count(new_id) > 0
),

judged as (
    select pairs.old_account, pairs.new_account, pairs.old_case, pairs.new_case, pairs.from_day,
        case
            when pairs.old_id is not null and pairs.new_id is not null and pairs.moved then 'identity'
            when moved_lines.line is not null then 'identity'
            when pairs.old_id is not null and pairs.new_id is not null and not pairs.said_otherwise and people.changed then 'identity'
            else 'late_data'
        end as cause
    from pairs
    cross join people
    left join moved_lines
        on (pairs.old_id is null or pairs.new_id is null)
        and moved_lines.source = pairs.source and moved_lines.file = pairs.file and moved_lines.line = pairs.line and moved_lines.ts = pairs.ts
),

events as (
    select cause, old_account as who, from_day from judged
    union all
    select cause, new_account, from_day from judged
    union all
    select cause, old_case, from_day from judged
    union all
    select cause, new_case, from_day from judged
),

accounts as (
    select coalesce(was.account_id, now.account_id) as who,
        was.account_id is null or now.account_id is null as one_night_only,
        was.started_at as old_start, now.started_at as new_start, was.churned_at as old_end, now.churned_at as new_end,
        was.timezone is distinct from now.timezone as other_zone
    from work.last_accounts as was
    full outer join main.accounts as now on now.account_id = was.account_id
    cross join bound
    where was.account_id is null or now.account_id is null or was.started_at is distinct from now.started_at
        or was.churned_at is distinct from now.churned_at or was.timezone is distinct from now.timezone
),

-- the first day on which a journey's segments are told otherwise than the night before told them; no journey: those of all of them
redefined as (
    select case when starts_with(coalesce(was.name, now.name), 'journey ') then substr(coalesce(was.name, now.name), 9) end as journey,
        min(coalesce(was.from_day, now.from_day, date '0001-01-01')) as from_day
    from (select name, from_day, value from work.last_fingerprints where kind = 'definition') as was
    full outer join (select name, from_day, value from main.fingerprints where kind = 'definition') as now
        on now.name = was.name and now.from_day is not distinct from was.from_day
    where was.value is distinct from now.value
        and (starts_with(coalesce(was.name, now.name), 'journey ') or coalesce(was.name, now.name) = 'timezone')
        and exists (select 1 from work.last_fingerprints)
    group by journey
),

-- stretches in a segment that only one of the nights knows: one that began only lately differs from then on
other_stretches as (
    select journey, account_id,
        case
            when from_ts > timestamp '0001-01-01' then cast(timezone(settings.timezone, timezone('UTC', from_ts)) as date)
            else date '0001-01-01'
        end as from_day
    from (
        (
            select journey, account_id, coalesce(from_ts, timestamp '0001-01-01') as from_ts, segment from main.account_segments
            except
            select journey, account_id, coalesce(from_ts, timestamp '0001-01-01'), segment from work.last_account_segments
        )
        union all
        (
            select journey, account_id, coalesce(from_ts, timestamp '0001-01-01'), segment from work.last_account_segments
            except
            select journey, account_id, coalesce(from_ts, timestamp '0001-01-01'), segment from main.account_segments
        )
    ) as stretches
    cross join work.settings as settings
    cross join bound
),

-- since when the account is in another segment than it was said to be, by what its record says
regrouped as (
    select stretches.account_id as who, min(stretches.from_day) as from_day
    from other_stretches as stretches
    left join (select min(from_day) as from_day from redefined where journey is null) as everywhere on true
    left join redefined on redefined.journey = stretches.journey
    where stretches.from_day < coalesce(everywhere.from_day, date '9999-12-31')
        and stretches.from_day < coalesce(redefined.from_day, date '9999-12-31')
    group by stretches.account_id
),

-- the days of a start and an end that are stated otherwise
moments as (
    select who, old_start as ts from accounts where old_start is distinct from new_start
    union all
    select who, new_start from accounts where old_start is distinct from new_start
    union all
    select who, old_end from accounts where old_end is distinct from new_end
    union all
    select who, new_end from accounts where old_end is distinct from new_end
),

-- in a zone that is stated late, every day of the account may be another
account_facts as (
    select who, date '0001-01-01' as from_day, false as segments_only from accounts where other_zone and not one_night_only
    union all
    select moments.who,
        case when moments.ts = date_trunc('day', moments.ts) then cast(moments.ts as date)
            else cast(timezone(settings.timezone, timezone('UTC', moments.ts)) as date) end,
        false
    from moments
    cross join work.settings as settings
    where moments.ts is not null
    union all
    select who, from_day, true from regrouped
),

facts as (
    select cause, who, from_day, false as segments_only from events
    union all
    select 'late_data', who, from_day, segments_only from account_facts
)

select cause, who, min(from_day) as from_day, segments_only
from facts
where who is not null
group by cause, who, segments_only
