-- The states that the history of an account shows, such as the stage of its deal or its place in the life cycle.
-- grain: one row per field and state
-- order: field, median_days, value
-- reads: main.events, main.accounts
with owned as (
    select events.account_id as owner, events.field, events.value_to as value, events.ts, accounts.started_at
    from main.events as events join main.accounts as accounts on accounts.account_id = events.account_id
    where events.field is not null and events.value_to is not null
        and regexp_matches(events.field, '(?i)stage|phase|life.?cycle|onboarding|implementation')
        and not regexp_matches(events.activity, '(?i)ticket|case|conversation|issue')
),
firsts as (
    select field, value, owner, count(*) as events, min(ts) as first_ts, any_value(started_at) as started_at from owned group by field, value, owner
),
starts as (
    select field, owner, min(first_ts) as start from firsts group by field, owner
)
select firsts.field, firsts.value, sum(firsts.events)::bigint as events, count(*) as owners,
    quantile_cont(epoch(firsts.first_ts - starts.start) / 86400, 0.5) as median_days
from firsts join starts on starts.field = firsts.field and starts.owner = firsts.owner
group by firsts.field, firsts.value
order by firsts.field, median_days, firsts.value
