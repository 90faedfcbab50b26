-- Why each published number of a closed period is not what it was, by what differs between the two nights at that number.
-- definition: a version of the journey that was in force by the end of the period, or a setting that says what is measured. code: queries,
-- statistics or engine; a night before that did not note them was built by other code. identity, late_data: accounts of the cell, or the
-- account or case itself, are known otherwise up to the end of the period (82_changed_records.sql); a feed that was thought to be out in
-- the period and was not concerns every silence and touchpoint. time: none of these.
-- table: main.restatements
-- grain: one row per published number of a closed period that changed since the night before
-- order: table_name, period, key
-- reads: work.changed_numbers, work.changed_cells, work.changed_records, work.journey_versions, main.fingerprints, work.last_fingerprints, main.freshness, work.last_freshness
with numbers as (
    select table_name, grain, period, to_day, journey, segment, stage, kpi, item, account_id, case_id,
        old_value, new_value, old_n, new_n, old_state, new_state,
        case table_name
            when 'stage_kpis' then concat_ws(' / ', grain, journey, segment, stage, kpi)
            when 'pain_points' then concat_ws(' / ', grain, journey, coalesce(segment, '-'), coalesce(stage, '-'), kpi, coalesce(item, '-'))
            when 'time_to_value' then concat_ws(' / ', journey, item, case_id)
            else item
        end as key
    from work.changed_numbers
),

fingerprints as (
    select coalesce(was.kind, now.kind) as kind, coalesce(was.name, now.name) as name,
        coalesce(was.from_day, now.from_day, date '0001-01-01') as from_day, was.value as old_value, now.value as new_value
    from work.last_fingerprints as was
    full outer join main.fingerprints as now
        on now.kind = was.kind and now.name = was.name and now.from_day is not distinct from was.from_day
    where was.value is distinct from now.value
),

-- a source that only one of the nights has is data, not a definition; a KPI of the user's own defines nothing but itself
differing as (
    select kind, name, from_day, case when starts_with(name, 'journey ') then substr(name, 9) end as journey,
        case when starts_with(name, 'kpi ') then substr(name, 5) end as kpi
    from fingerprints
    where not (starts_with(name, 'source ') and (old_value is null or new_value is null))
),

unsigned as (
    select count(*) = 0 as unsigned from work.last_fingerprints
),

-- a version that comes into force later explains no number of the period
definitions as (
    select numbers.table_name, numbers.period, numbers.key, string_agg(distinct differing.name, ', ' order by differing.name) as names
    from numbers
    inner join differing on differing.kind = 'definition' and differing.from_day < numbers.to_day
    cross join unsigned
    where not unsigned.unsigned
        and (differing.journey is null or differing.journey = numbers.journey)
        and (differing.kpi is null or numbers.table_name = 'stage_kpis' and differing.kpi = numbers.kpi)
    group by numbers.table_name, numbers.period, numbers.key
),

code as (
    select case when unsigned.unsigned then 'what built the night before is not known' else 'other code: ' || differing.names end as words
    from unsigned
    cross join (select string_agg(distinct name, ', ' order by name) as names from differing where kind = 'code') as differing
    where unsigned.unsigned or differing.names is not null
),

silent_feeds as (
    select source, cast(unnest(generate_series(cast(from_day as timestamp), cast(to_day as timestamp), interval 1 day)) as date) as day
    from work.last_freshness
    where state <> 'fresh'
),

-- days of which the night before had no records of a source, and this one has
filled_feeds as (
    select silent_feeds.source, min(silent_feeds.day) as from_day, max(silent_feeds.day) as to_day
    from silent_feeds
    inner join main.freshness as freshness
        on freshness.source = silent_feeds.source and freshness.state = 'fresh'
        and silent_feeds.day >= freshness.from_day and silent_feeds.day <= freshness.to_day
    group by silent_feeds.source
),

feeds as (
    select numbers.table_name, numbers.period, numbers.key, string_agg(filled.source, ', ' order by filled.source) as sources
    from numbers
    inner join filled_feeds as filled on filled.from_day < numbers.to_day and filled.to_day >= numbers.period
    where numbers.table_name = 'communication_gaps'
        or numbers.kpi in ('silences', 'silent_days_per_account', 'dark_days', 'silent_handoffs', 'touchpoint_coverage')
    group by numbers.table_name, numbers.period, numbers.key
),

of_cells as (
    select numbers.table_name, numbers.period, numbers.key, cells.cause, cells.accounts, cells.from_day
    from numbers
    inner join work.changed_cells as cells
        on cells.grain = numbers.grain and cells.period = numbers.period and cells.journey = numbers.journey
        and cells.segment = numbers.segment and cells.stage = numbers.stage
    where numbers.table_name in ('stage_kpis', 'pain_points')
),

-- an account that has become another's segment has its time to value in another curve, but not another one
of_cases as (
    select numbers.table_name, numbers.period, numbers.key, records.cause, 1 as accounts, records.from_day
    from numbers
    inner join work.changed_records as records on records.who = numbers.account_id
    where records.from_day < numbers.to_day and not records.segments_only
    union all
    select numbers.table_name, numbers.period, numbers.key, records.cause, 1, records.from_day
    from numbers
    inner join work.changed_records as records on records.who = numbers.case_id
    where records.from_day < numbers.to_day and not records.segments_only
),

records as (
    select table_name, period, key, cause, max(accounts) as accounts, min(from_day) as from_day
    from (select table_name, period, key, cause, accounts, from_day from of_cells union all
        select table_name, period, key, cause, accounts, from_day from of_cases) as facts
    group by table_name, period, key, cause
),

judged as (
    select numbers.table_name, numbers.key, numbers.period, numbers.to_day, numbers.grain, numbers.old_value, numbers.new_value,
        numbers.journey, numbers.segment, numbers.stage, numbers.kpi, numbers.account_id, numbers.case_id,
        numbers.old_n, numbers.new_n, numbers.old_state, numbers.new_state,
        definitions.names is not null as by_definition, code.words is not null as by_code, ties.cause is not null as by_identity,
        late.cause is not null or feeds.sources is not null as by_late_data,
        'other definition: ' || definitions.names as definition_words,
        code.words as code_words,
        'tied or seen otherwise: ' || ties.accounts || case when ties.accounts = 1 then ' account' else ' accounts' end
            || ', from ' || ties.from_day || ' on' as identity_words,
        'records that came since: of ' || late.accounts || case when late.accounts = 1 then ' account' else ' accounts' end
            || case when late.from_day > date '0001-01-01' then ', from ' || late.from_day || ' on' else '' end as late_words,
        'feed filled since: ' || feeds.sources as feed_words
    from numbers
    left join definitions
        on definitions.table_name = numbers.table_name and definitions.period = numbers.period and definitions.key = numbers.key
    left join code on true
    left join records as ties
        on ties.table_name = numbers.table_name and ties.period = numbers.period and ties.key = numbers.key and ties.cause = 'identity'
    left join records as late
        on late.table_name = numbers.table_name and late.period = numbers.period and late.key = numbers.key and late.cause = 'late_data'
    left join feeds on feeds.table_name = numbers.table_name and feeds.period = numbers.period and feeds.key = numbers.key
)

select judged.table_name, judged.key, judged.period, judged.grain, judged.old_value, judged.new_value,
    case
        when judged.by_definition then 'definition'
        when judged.by_code then 'code'
        when judged.by_identity then 'identity'
        when judged.by_late_data then 'late_data'
        else 'time'
    end as cause,
    case when judged.by_definition then ['definition'] else [] end || case when judged.by_code then ['code'] else [] end
        || case when judged.by_identity then ['identity'] else [] end || case when judged.by_late_data then ['late_data'] else [] end
        || case when judged.by_definition or judged.by_code or judged.by_identity or judged.by_late_data then [] else ['time'] end as causes,
    case
        when judged.by_definition or judged.by_code or judged.by_identity or judged.by_late_data
            then concat_ws('; ', judged.definition_words, judged.code_words, judged.identity_words, judged.late_words, judged.feed_words)
        else 'nothing up to the end of the period is known otherwise: what began in it went on after it'
    end as because,
    judged.journey, versions.journey_version, judged.segment, judged.stage, judged.kpi, judged.account_id, judged.case_id,
    judged.old_n, judged.new_n, judged.old_state, judged.new_state
from judged
left join work.journey_versions as versions
    on versions.journey = judged.journey
    and coalesce(versions.from_day, date '0001-01-01') < judged.to_day and coalesce(versions.to_day, date '9999-12-31') >= judged.to_day
