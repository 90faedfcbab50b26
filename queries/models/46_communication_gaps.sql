-- The silences of every account, on three sides: the time between one communication and the next when it is at least as long as
-- the threshold that was in force at its start. Computed from all history, so a silence that ended stays for ever.
-- status: closed; open (no communication since; days are counted up to the oldest watermark of the sources); unknown when no piece of
-- it outside the outages of the sources is as long as the threshold: no data is not silence.
-- team_before, team_after: of the communications at its ends. owed_by: who had the last word before it, us after an inbound
-- communication, the customer after an outbound one. stage_to of an open silence is the stage now.
-- table: main.communication_gaps
-- grain: one row per account, side and interval at or above its threshold
-- order: account_id, side, started_at, gap_id
-- reads: work.silent_intervals, work.intervals, work.interval_lengths, work.hidden_work, work.silences, work.spans, work.communications, work.journeys
with gaps as (
    select spans.account_id, intervals.account_no, intervals.side, intervals.seq, intervals.next_seq, intervals.open,
        intervals.from_ts, intervals.from_day, intervals.to_ts,
        silences.value, silences.unit, silences.journey, silent.from_stage_no, silent.to_stage_no,
        coalesce(lengths.seen_days, intervals.days) as days,
        coalesce(lengths.seen_business_days, lengths.business_days) as business_days,
        case when silences.unit = 'bd' then coalesce(lengths.sure_business_days, lengths.business_days)
            else coalesce(lengths.sure_days, intervals.days) end >= silences.value as sure
    from work.silent_intervals as silent
    inner join work.intervals as intervals on intervals.side = silent.side and intervals.seq = silent.seq
    inner join work.interval_lengths as lengths on lengths.side = silent.side and lengths.seq = silent.seq
    inner join work.silences as silences on silences.silence_no = silent.silence_no
    inner join work.spans as spans on spans.account_no = intervals.account_no
),

-- Where the communication before a silence does not tell who spoke (the start, an unknown direction), the last one that does.
last_words as (
    select side, seq, direction
    from (
        select gaps.side, gaps.seq, earlier.direction,
            row_number() over (partition by gaps.side, gaps.seq order by earlier.ts desc, earlier.seq desc) as place
        from gaps
        left join work.communications as before on before.seq = gaps.seq
        inner join work.communications as earlier
            on earlier.account_id = gaps.account_id
            and (earlier.ts < gaps.from_ts or earlier.ts = gaps.from_ts and (gaps.seq < 0 or earlier.seq < gaps.seq))
        where coalesce(before.direction, 'unknown') = 'unknown'
            and earlier.direction in ('inbound', 'outbound')
    )
    where place = 1
)

select
    left(md5(gaps.account_id || '|' || gaps.side || '|' || coalesce(before.event_id, 'start')), 16) as gap_id,
    gaps.account_id,
    gaps.side,
    gaps.from_ts as started_at,
    case when not gaps.open then gaps.to_ts end as ended_at,
    case when not gaps.sure then 'unknown' when gaps.open then 'open' else 'closed' end as status,
    gaps.days,
    gaps.business_days,
    format('{:g}', gaps.value) || gaps.unit as threshold,
    first_stage.stage as stage_from,
    last_stage.stage as stage_to,
    before.team as team_before,
    after.team as team_after,
    coalesce(before.team <> after.team, false) as handoff,
    coalesce(hidden_work.internal_events, 0) as internal_events,
    coalesce(hidden_work.dark_days, 0) as dark_days,
    case coalesce(last_words.direction, before.direction) when 'inbound' then 'us' when 'outbound' then 'customer' end as owed_by,
    before.event_id as event_before,
    after.event_id as event_after,
    gaps.journey,
    journeys.journey_version,
    gaps.from_day as started_day
from gaps
left join work.communications as before on before.seq = gaps.seq
left join work.communications as after on after.seq = gaps.next_seq
left join last_words on last_words.side = gaps.side and last_words.seq = gaps.seq
left join work.hidden_work as hidden_work on hidden_work.side = gaps.side and hidden_work.seq = gaps.seq
left join work.silences as first_stage on first_stage.stage_no = gaps.from_stage_no
left join work.silences as last_stage on last_stage.stage_no = gaps.to_stage_no
left join work.journeys as journeys on journeys.journey = gaps.journey
