-- What the records tell of the journey, in a few numbers.
-- grain: one row
-- order: events
-- reads: main.events, main.accounts
select
    (select count(*) from main.events) as events,
    (select count(*) from main.accounts) as accounts,
    (select count(started_at) from main.accounts) as started,
    (select count(churned_at) from main.accounts) as churned,
    (select count(distinct account_id) from main.events) as owners,
    (select count(distinct case_id) from main.events) as cases
