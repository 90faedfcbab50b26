-- What changed in the silences since the night before, as lists of the most urgent: new (not there then), ended (open then), grown (open
-- then and now, and since then past a mark of 14, 21, 30, 45, 60, 90, 120, 180 or 365 days), and open, whatever they were. Whose turn it is:
-- who spoke last by now where the silence goes on, else before it. Without a night before, only open has rows.
-- grain: one row per list and gap, the first twenty of each list; total: how many the list has
-- reads: main.communication_gaps, main.accounts, work.communications, work.last_communication_gaps, work.night_before
with last_words as (
    select account_id, max_by(direction, (ts, seq)) as direction
    from work.communications
    where direction in ('inbound', 'outbound')
    group by account_id
),

marks as (
    select unnest([14, 21, 30, 45, 60, 90, 120, 180, 365]) as mark
),

compared as (
    select gaps.gap_id, gaps.status, known.gap_id is not null as known, known.status as status_then,
        (select count(*) from marks where mark <= gaps.days) > (select count(*) from marks where mark <= known.days) as grown
    from main.communication_gaps as gaps
    cross join work.night_before
    left join work.last_communication_gaps as known on known.gap_id = gaps.gap_id
),

lists as (
    select 'new' as list, gap_id from compared where not known and status <> 'unknown'
    union all
    select 'ended' as list, gap_id from compared where status = 'closed' and status_then = 'open'
    union all
    select 'grown' as list, gap_id from compared where status = 'open' and status_then = 'open' and grown
    union all
    select 'open' as list, gap_id from main.communication_gaps where status = 'open'
),

placed as (
    select lists.list, gaps.gap_id,
        count(*) over (partition by lists.list) as total,
        row_number() over (
            partition by lists.list
            order by case gaps.status when 'open' then 0 else 1 end, gaps.days desc, gaps.account_id, gaps.side, gaps.gap_id
        ) as place
    from lists
    inner join main.communication_gaps as gaps on gaps.gap_id = lists.gap_id
)

select placed.list, placed.total,
    gaps.gap_id, gaps.account_id, coalesce(accounts.name, gaps.account_id) as account, coalesce(accounts.owner, '') as owner,
    gaps.side, gaps.status, gaps.started_at, gaps.ended_at, gaps.days, gaps.threshold, coalesce(gaps.stage_from, '') as stage,
    coalesce(gaps.team_before, '') as team_before, coalesce(gaps.team_after, '') as team_after, gaps.handoff,
    coalesce(
        case
            when gaps.ended_at is not null then gaps.owed_by
            when last_words.direction = 'inbound' then 'us'
            when last_words.direction = 'outbound' then 'customer'
        end,
        ''
    ) as owed_by,
    gaps.internal_events, gaps.dark_days
from placed
inner join main.communication_gaps as gaps on gaps.gap_id = placed.gap_id
left join main.accounts as accounts on accounts.account_id = gaps.account_id
left join last_words on last_words.account_id = gaps.account_id
where placed.place <= 20
order by placed.list, placed.place
