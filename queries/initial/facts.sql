-- What the records tell of the journey, in a few numbers.
-- grain: one row
-- order: events
-- reads: main.events, main.accounts
select
    (select count(*) from main.events) as events,
    (select count(*) from main.accounts) as accounts,
    (select count(started_at) from main.accounts) as started,
    (select count(churned_at) from main.accounts) as churned,
    (select count(*) from main.accounts where started_at > (select min(ts) from main.events where events.account_id = accounts.account_id)) as early,
    (select count(distinct account_id) from main.events) as owners,
    (select count(distinct case_id) from main.events) as cases
