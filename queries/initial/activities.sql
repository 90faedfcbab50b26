-- What happens, how often and when in the life of an account: of a case, where no event has an account.
-- grain: one row per activity
-- order: owners desc, activity
-- reads: main.events, main.accounts
with owned as (
    select
        events.*,
        case when (select count(account_id) from main.events) > 0 then events.account_id else events.case_id end as owner,
        accounts.started_at
    from main.events as events
    left join main.accounts as accounts on accounts.account_id = events.account_id
),
starts as (
    select owner, coalesce(any_value(started_at), min(ts)) as start from owned where owner is not null group by owner
),
-- What came before the start does not place an activity: it belongs to an earlier life, or to the sale.
firsts as (
    select owned.activity, owned.owner, count(*) as events, starts.start, min(owned.ts) filter (where owned.ts >= starts.start) as first_ts
    from owned join starts on starts.owner = owned.owner
    group by owned.activity, owned.owner, starts.start
),
placed as (
    select activity, sum(events)::bigint as events, count(*) as owners, coalesce(quantile_cont(epoch(first_ts - start) / 86400, 0.5), 0) as median_days
    from firsts group by activity
),
manners as (
    select
        activity, min(channel) as channel, min(source) as source, count(distinct source) as sources, count(value_to) as changes,
        count(*) filter (where visibility = 'public' and automation in ('human', 'helpdesk_relay')
            and channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')) as talk,
        count(*) filter (where direction in ('inbound', 'outbound')) as directed
    from main.events group by activity
)
select placed.activity, manners.channel, manners.source, manners.sources, placed.events, placed.owners, placed.median_days, manners.talk, manners.directed, manners.changes
from placed join manners on manners.activity = placed.activity
order by placed.owners desc, placed.activity
