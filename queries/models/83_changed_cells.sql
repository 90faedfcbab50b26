-- Which cells of KPIs have an account that is known otherwise than the night before knew it: one that was in the stage at some time in the
-- period, by what either night says, in any segment that either night puts it in. A day more at both ends: the account's own day may
-- begin earlier or later.
-- table: work.changed_cells
-- grain: one row per changed period, journey, segment ('all' too), stage and cause, where there is such an account
-- order: grain, period, journey, segment, stage, cause
-- reads: work.changed_numbers, work.changed_records, main.stage_visits, work.last_stage_visits, main.account_segments, work.last_account_segments
with periods as (
    select distinct journey, grain, period, to_day
    from work.changed_numbers
    where table_name in ('stage_kpis', 'pain_points')
),

visits as (
    select journey, stage, case_id, account_id, entered_at, left_at from main.stage_visits
    union all
    select journey, stage, case_id, account_id, entered_at, left_at from work.last_stage_visits
),

members as (
    select journey, stage, account_id, account_id as who,
        cast(entered_at as date) - 1 as from_day, coalesce(cast(left_at as date) + 1, date '9999-12-31') as to_day
    from visits
    union all
    select journey, stage, account_id, case_id, cast(entered_at as date) - 1, coalesce(cast(left_at as date) + 1, date '9999-12-31')
    from visits
    where account_id is null or account_id <> case_id
),

concerned as (
    select distinct members.journey, members.stage, members.account_id, members.who, members.from_day as entered_day, members.to_day as left_day,
        records.cause, records.from_day, records.segments_only
    from members
    inner join work.changed_records as records on records.who = members.who
),

segments as (
    select journey, account_id, segment from main.account_segments where segment is not null
    union
    select journey, account_id, segment from work.last_account_segments where segment is not null
),

in_segments as (
    select journey, stage, 'all' as segment, who, entered_day, left_day, cause, from_day
    from concerned
    where not segments_only
    union all
    select concerned.journey, concerned.stage, segments.segment, concerned.who, concerned.entered_day, concerned.left_day,
        concerned.cause, concerned.from_day
    from concerned
    inner join segments on segments.journey = concerned.journey and segments.account_id = concerned.account_id
)

select periods.grain, periods.period, concerned.journey, concerned.segment, concerned.stage, concerned.cause,
    count(distinct concerned.who) as accounts, min(concerned.from_day) as from_day
from in_segments as concerned
inner join periods on periods.journey = concerned.journey
where concerned.entered_day < periods.to_day and concerned.left_day >= periods.period and concerned.from_day < periods.to_day
group by periods.grain, periods.period, concerned.journey, concerned.segment, concerned.stage, concerned.cause
