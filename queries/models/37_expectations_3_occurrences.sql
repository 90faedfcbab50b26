-- What became of every expectation. Something expected once is met by the first touch in its window. Something recurring has one
-- occurrence per period, due at the period's end, met by the first touch in the period. Without one, the first touch of the next
-- period makes it late, if it comes within the grace; that touch then does not count for its own period.
-- table: work.occurrences
-- grain: one row per expectation and occurrence
-- order: journey, subject, number, touchpoint_position, occurrence
-- reads: work.expectations, work.expectation_touches
with expectations as (
    select journey, subject, number, touchpoint_position, due_us, every_us, grace_us, reach_us, gone
    from work.expectations
),

touches as (
    select journey, subject, number, touchpoint_position, ts, seq, after_us, period
    from work.expectation_touches
),

first_touches as (
    select journey, subject, number, touchpoint_position, ts, seq, after_us
    from (
        select journey, subject, number, touchpoint_position, ts, seq, after_us,
            row_number() over (partition by journey, subject, number, touchpoint_position order by ts, seq) as place
        from touches
    )
    where place = 1
),

once as (
    select expectations.journey, expectations.subject, expectations.number, expectations.touchpoint_position, 1 as occurrence,
        expectations.due_us, 0 as since_us, first_touches.ts, first_touches.seq, first_touches.after_us,
        case
            when first_touches.seq is not null and coalesce(first_touches.after_us <= expectations.due_us, true) then 'met'
            when first_touches.seq is not null then 'late'
            when expectations.gone or expectations.reach_us > 2 * expectations.due_us then 'missed'
            else 'not_yet_due'
        end as status,
        expectations.reach_us,
        least(expectations.reach_us, coalesce(2 * expectations.due_us, expectations.reach_us)) as missed_us
    from expectations
    left join first_touches
        on first_touches.journey = expectations.journey and first_touches.subject = expectations.subject
        and first_touches.number = expectations.number and first_touches.touchpoint_position = expectations.touchpoint_position
    where expectations.every_us is null
),

ranked as (
    select journey, subject, number, touchpoint_position, period, ts, seq, after_us,
        row_number() over (partition by journey, subject, number, touchpoint_position, period order by ts, seq) as place
    from touches
    where period is not null
),

periods as (
    select journey, subject, number, touchpoint_position, period,
        count(*) as touches,
        max(case when place = 1 then ts end) as first_ts,
        max(case when place = 1 then seq end) as first_seq,
        max(case when place = 1 then after_us end) as first_after_us,
        max(case when place = 2 then ts end) as second_ts,
        max(case when place = 2 then seq end) as second_seq,
        max(case when place = 2 then after_us end) as second_after_us
    from ranked
    where place <= 2
    group by journey, subject, number, touchpoint_position, period
),

-- In a stage that was left, those due by then; else all whose period has begun.
numbered as (
    select journey, subject, number, touchpoint_position, every_us, grace_us, reach_us, gone,
        unnest(generate_series(1, case
            when gone then reach_us // every_us
            else greatest((reach_us + every_us - 1) // every_us, 1)
        end)) as occurrence
    from expectations
    where every_us is not null
),

seen as (
    select numbered.journey, numbered.subject, numbered.number, numbered.touchpoint_position, numbered.occurrence,
        numbered.every_us, numbered.grace_us, numbered.reach_us, numbered.gone,
        coalesce(own.touches, 0) as touches,
        own.first_ts, own.first_seq, own.first_after_us, own.second_ts, own.second_seq, own.second_after_us,
        following.first_ts as next_ts, following.first_seq as next_seq, following.first_after_us as next_after_us,
        coalesce(following.first_after_us <= numbered.occurrence * numbered.every_us + numbered.grace_us, false) as next_in_grace
    from numbered
    left join periods as own
        on own.journey = numbered.journey and own.subject = numbered.subject and own.number = numbered.number
        and own.touchpoint_position = numbered.touchpoint_position and own.period = numbered.occurrence
    left join periods as following
        on following.journey = numbered.journey and following.subject = numbered.subject and following.number = numbered.number
        and following.touchpoint_position = numbered.touchpoint_position and following.period = numbered.occurrence + 1
),

-- Whether an occurrence is late can depend on the one before only through a period's single touch: none in the period decides it,
-- two decide it, one passes the question on. So it is settled run by run, each begun by a period without exactly one touch.
runs as (
    select seen.*,
        sum(case when touches = 1 then 0 else 1 end) over (
            partition by journey, subject, number, touchpoint_position order by occurrence
            rows between unbounded preceding and current row
        ) as run
    from seen
),

judged as (
    select runs.*,
        run > 0 and bool_and(case when touches > 1 then false else next_in_grace end) over (
            partition by journey, subject, number, touchpoint_position, run order by occurrence
            rows between unbounded preceding and current row
        ) as late
    from runs
),

settled as (
    select judged.*,
        coalesce(lag(late) over (partition by journey, subject, number, touchpoint_position order by occurrence), false) as first_used
    from judged
),

recurring as (
    select journey, subject, number, touchpoint_position, occurrence,
        occurrence * every_us as due_us,
        (occurrence - 1) * every_us as since_us,
        case when late then next_ts when first_used then second_ts else first_ts end as ts,
        case when late then next_seq when first_used then second_seq else first_seq end as seq,
        case when late then next_after_us when first_used then second_after_us else first_after_us end as after_us,
        case
            when late then 'late'
            when touches > case when first_used then 1 else 0 end then 'met'
            when gone or reach_us > occurrence * every_us + grace_us then 'missed'
            else 'not_yet_due'
        end as status,
        reach_us,
        least(reach_us, occurrence * every_us + grace_us) as missed_us
    from settled
)

select journey, subject, number, touchpoint_position, occurrence, due_us, since_us, ts, seq, after_us, status, reach_us, missed_us from once
union all
select journey, subject, number, touchpoint_position, occurrence, due_us, since_us, ts, seq, after_us, status, reach_us, missed_us from recurring
