-- A report of accounts, with the labels of an English user. What the API exports of the same account is preferred.
-- requires: Account ID, Account Name, Account Owner
-- optional: Website, Account Number, Parent Account ID, Last Modified Date
-- custom: name, segment, arr, started_at, churned_at, owner, timezone
with dates as (
    select unnest([custom_started_at, custom_churned_at, "Last Modified Date"]) as text
    from stage
),

orders as (
    select salesforce_day_first(salesforce_date_order(text)) as day_first
    from dates
),

records as (
    select
        stage.recno, stage.line, salesforce_id("Account ID") as account_id, "Account Name" as account_name, "Account Owner" as owner_name,
        Website as website, "Account Number" as number, salesforce_id("Parent Account ID") as parent_id,
        custom_name, custom_segment, custom_arr, custom_owner, custom_timezone, custom_started_at, custom_churned_at,
        -- accounts begin and end on days
        left(salesforce_iso(custom_started_at, orders.day_first), 10) as started_iso,
        left(salesforce_iso(custom_churned_at, orders.day_first), 10) as churned_iso,
        try_cast(plain_number(custom_arr) as decimal(18, 2)) as arr
    from stage
    cross join orders
),

judged as (
    select
        records.*,
        case when salesforce_other(account_id, '001') then 'other_object' end as skip,
        coalesce(
            absent('Account ID', account_id),
            bad_instant('accounts.started_at', custom_started_at, salesforce_local(started_iso)),
            bad_instant('accounts.churned_at', custom_churned_at, salesforce_local(churned_iso)),
            not_a_number('accounts.arr', custom_arr, arr),
            case
                when custom_timezone is not null and custom_timezone not in (select name from pg_timezone_names())
                then {
                    'name': 'accounts.timezone', 'code': 'bad_value',
                    'reason': 'accounts.timezone is no time zone: "' || left(custom_timezone, 40) || '"; write it as Europe/Berlin'
                }
            end
        ) as fault
    from records
)

select
    recno, line, 'account' as object, account_id as rec_key, -1 as rank, account_id as account_ref, 'account' as kind,
    coalesce(custom_name, account_name) as name, parent_id as parent_ref, coalesce(custom_owner, owner_name) as owner,
    arr, custom_segment as segment,
    salesforce_local(started_iso) as started_at, instant_precision(started_iso) as started_precision,
    salesforce_local(churned_iso) as churned_at, instant_precision(churned_iso) as churned_precision,
    nullif(list_filter([number, case when length(account_id) = 18 then left(account_id, 15) end], lambda id: id is not null), []) as external_ids,
    case when website is not null then [website] end as domains,
    custom_timezone as timezone, false as deleted,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
