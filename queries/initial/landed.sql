-- What is landed, in a few numbers.
-- grain: one row
-- order: messages
-- reads: work.landed_events, work.landed_accounts, work.settings
select
    (select count(distinct (file_id, recno)) from work.landed_events where from_email is not null) as messages,
    (select count(distinct account_ref) from work.landed_accounts) as accounts,
    (select count(distinct account_ref) from work.landed_events) as account_refs,
    (select max(ts) from work.landed_events where ts < (select until from work.settings)) as newest
