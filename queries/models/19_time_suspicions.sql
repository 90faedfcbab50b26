-- Sources whose clock seems to be set wrong: their stamps carry no zone, and they tell a story that nobody lives. Three signs:
-- copies_differ: the same message stands in two sources at instants that differ by the same quarter hours each time; if neither states
-- its zone, both are told, as either may be wrong;
-- reply_before_question: our answer stands before the customer's first word in the same ticket;
-- night_work: most of what our people did lies between 20:00 and 06:00.
-- shift_hours is what, added to the source's stamps, would mend it; NULL where the sign does not say.
-- table: main.time_suspicions
-- grain: one row per source, sign and other source
-- order: source, sign, other_source
-- reads: main.events, main.event_sources, work.settings
with bare as (
    select source
    from main.events
    where ts_zone <> 'explicit' and ts_precision <> 'day'
    group by source
),

pairs as (
    select
        mine.source, other.source as other_source,
        -- quarter hours: zones differ by no less
        round((epoch_us(other.ts) - epoch_us(mine.ts)) / 900e6) as quarters,
        abs(epoch_us(other.ts) - epoch_us(mine.ts) - 900e6 * round((epoch_us(other.ts) - epoch_us(mine.ts)) / 900e6)) as rest_us
    from main.event_sources as mine
    inner join main.event_sources as other on other.event_id = mine.event_id and other.source <> mine.source
    where mine.ts_zone <> 'explicit' and mine.ts_precision <> 'day' and other.ts_precision <> 'day'
),

shifts as (
    select source, other_source, quarters, count(*) as events
    from pairs
    -- two servers note one message some minutes apart, and no zone is further than fourteen hours from UTC
    where rest_us <= 300e6 and abs(quarters) <= 56
    group by source, other_source, quarters
),

compared as (
    select source, other_source, count(*) as of_events from pairs group by source, other_source
),

copies_differ as (
    select
        shifts.source, 'copies_differ' as sign, shifts.other_source, shifts.events, compared.of_events,
        shifts.quarters / 4 as shift_hours
    from shifts
    inner join compared on compared.source = shifts.source and compared.other_source = shifts.other_source
    where shifts.quarters <> 0
        and shifts.events >= 5 and shifts.events >= 0.8 * compared.of_events
),

posts as (
    select
        source, case_id, ts, direction,
        activity = 'opened_ticket' as asks
    from main.events
    where direction in ('inbound', 'outbound')
        and visibility = 'public'
        and automation in ('human', 'helpdesk_relay')
        and ts_precision <> 'day'
        and case_id is not null
),

questions as (
    select source, case_id, min(ts) as asked_at
    from posts
    where asks and direction = 'inbound'
    group by source, case_id
),

answered as (
    select posts.source, posts.case_id, min(posts.ts) as answered_at, min(questions.asked_at) as asked_at
    from posts
    inner join questions on questions.source = posts.source and questions.case_id = posts.case_id
    where posts.direction = 'outbound' and not posts.asks
    group by posts.source, posts.case_id
),

reply_before_question as (
    select
        answered.source, 'reply_before_question' as sign, cast(null as varchar) as other_source,
        count(*) filter (where answered_at < asked_at) as events, count(*) as of_events,
        cast(null as double) as shift_hours
    from answered
    inner join bare on bare.source = answered.source
    group by answered.source
    having count(*) filter (where answered_at < asked_at) >= 5
        and count(*) filter (where answered_at < asked_at) >= 0.2 * count(*)
),

-- our own people live in the zone of the reports
ours as (
    select source, epoch_us(ts) // 900000000 as quarter, count(*) as events
    from main.events
    where actor_type = 'agent' and automation = 'human' and ts_zone <> 'explicit' and ts_precision <> 'day'
    group by source, quarter
),

hours as (
    select
        ours.source, hour(timezone(settings.timezone, timezone('UTC', make_timestamp(ours.quarter * 900000000)))) as local_hour,
        sum(ours.events) as events
    from ours
    cross join work.settings as settings
    group by ours.source, local_hour
),

nights as (
    select source, sum(events) filter (where local_hour >= 20 or local_hour < 6) as events, sum(events) as of_events
    from hours
    group by source
),

-- how much would lie between 8:00 and 18:00 after each shift; of equal ones the smallest
shifted as (
    select hours.source, shift.hours as shift_hours, sum(hours.events) filter (where (hours.local_hour + shift.hours + 24) % 24 between 8 and 17) as at_work
    from hours
    cross join range(-12, 13) as shift (hours)
    group by hours.source, shift.hours
),

mended as (
    select source, arg_max(shift_hours, (coalesce(at_work, 0), -abs(shift_hours), shift_hours)) as shift_hours
    from shifted
    group by source
),

night_work as (
    select
        nights.source, 'night_work' as sign, cast(null as varchar) as other_source,
        nights.events::bigint as events, nights.of_events::bigint as of_events, mended.shift_hours::double as shift_hours
    from nights
    inner join mended on mended.source = nights.source
    where nights.of_events >= 50 and nights.events * 2 > nights.of_events
)

select source, sign, other_source, events, of_events, shift_hours from copies_differ
union all
select source, sign, other_source, events, of_events, shift_hours from reply_before_question
union all
select source, sign, other_source, events, of_events, shift_hours from night_work
