-- The silences of every account, on three sides: the time between one communication and the next when it is at least as long as
-- the threshold that was in force at its start. Computed from all history, so a silence that ended stays for ever.
-- status: closed; open (no communication since; days are counted up to the oldest watermark of the sources); unknown when no piece of
-- it outside the outages of the sources is as long as the threshold: no data is not silence.
-- team_before, team_after: of the communications at its ends. owed_by: who had the last word before it, us after an inbound
-- communication, the customer after an outbound one. stage_to of an open silence is the stage now.
-- table: main.communication_gaps
-- grain: one row per account, side and interval at or above its threshold
-- order: account_id, side, started_at, gap_id
-- reads: work.silent_intervals, work.hidden_work, work.silences, work.account_numbers, work.communications, work.journey_versions
with stages as (
    select distinct stage_no, stage
    from work.silences
    where stage is not null
),

gaps as (
    select numbers.account_id, silent.side, silent.seq, silent.next_seq, silent.open,
        silent.from_ts, silent.from_day, silent.to_ts, silent.to_day, silent.days, silent.business_days, silent.sure,
        silences.threshold, silences.journey, versions.journey_version, first_stage.stage as stage_from, last_stage.stage as stage_to
    from work.silent_intervals as silent
    inner join work.account_numbers as numbers on numbers.account_no = silent.account_no
    inner join work.silences as silences on silences.silence_no = silent.silence_no
    left join work.journey_versions as versions on versions.journey = silences.journey and versions.version_no = silences.version_no
    left join stages as first_stage on first_stage.stage_no = silent.from_stage_no
    left join stages as last_stage on last_stage.stage_no = silent.to_stage_no
),

-- Where the communication before a silence does not tell who spoke (the account's start, an unknown direction), the last one that does.
wordless as (
    select distinct silent.account_no, silent.seq, silent.from_ts
    from work.silent_intervals as silent
    left join work.communications as before on before.seq = silent.seq
    where coalesce(before.direction, 'unknown') = 'unknown'
),

last_words as (
    select seq, direction
    from (
        select wordless.seq, earlier.direction,
            row_number() over (partition by wordless.seq order by earlier.ts desc, earlier.seq desc) as place
        from wordless
        inner join work.communications as earlier
            on earlier.account_no = wordless.account_no
            and (earlier.ts < wordless.from_ts or earlier.ts = wordless.from_ts and (wordless.seq < 0 or earlier.seq < wordless.seq))
        where earlier.direction in ('inbound', 'outbound')
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
    gaps.threshold,
    gaps.stage_from,
    gaps.stage_to,
    before.team as team_before,
    after.team as team_after,
    coalesce(before.team <> after.team, false) as handoff,
    coalesce(hidden_work.internal_events, 0) as internal_events,
    coalesce(hidden_work.dark_days, 0) as dark_days,
    case coalesce(last_words.direction, before.direction) when 'inbound' then 'us' when 'outbound' then 'customer' end as owed_by,
    before.event_id as event_before,
    after.event_id as event_after,
    gaps.journey,
    gaps.journey_version,
    gaps.from_day as started_day,
    case when not gaps.open then gaps.to_day end as ended_day
from gaps
left join work.communications as before on before.seq = gaps.seq
left join work.communications as after on after.seq = gaps.next_seq
left join last_words on last_words.seq = gaps.seq
left join work.hidden_work as hidden_work on hidden_work.side = gaps.side and hidden_work.seq = gaps.seq
