-- A report of opportunities, with the labels of an English user: when a deal was created, and won or lost. What the API exports of the
-- same deal is preferred. Its stage is told where two reports differ.
-- requires: Opportunity ID, Opportunity Name, Stage, Close Date
-- optional: Account ID, Created Date, Last Modified Date, Last Stage Change Date, Opportunity Owner, Amount, Amount Currency, Type
-- optional: Closed, Won
-- alias: Opportunity Owner = Opportunity Owner: Full Name | Owner
-- alias: Type = Opportunity Type
with dates as (
    select unnest(["Close Date", "Created Date", "Last Modified Date", "Last Stage Change Date"]) as text
    from stage
),

orders as (
    select salesforce_date_order(text) as date_order
    from dates
),

records as (
    select
        stage.recno, stage.line, orders.date_order, "Opportunity Name" as name, Stage as stage_name, "Opportunity Owner" as owner_name,
        salesforce_id("Opportunity ID") as deal_id, salesforce_id("Account ID") as account_id,
        Type as type, "Amount Currency" as currency,
        try_cast(plain_number(Amount) as decimal(18, 2)) as amount,
        -- without the two columns the names that Salesforce begins with
        coalesce(lower(Won) in ('1', 'true'), lower(Stage) = 'closed won', false) as is_won,
        coalesce(lower(Closed) in ('1', 'true'), lower(Stage) in ('closed won', 'closed lost'), false) as is_closed,
        coalesce("Last Stage Change Date", "Last Modified Date") as state_text,
        "Created Date" as created_text, "Close Date" as close_text,
        salesforce_iso("Created Date", salesforce_day_first(orders.date_order)) as created_iso,
        left(salesforce_iso("Close Date", salesforce_day_first(orders.date_order)), 10) as close_iso,
        salesforce_iso(coalesce("Last Stage Change Date", "Last Modified Date"), salesforce_day_first(orders.date_order)) as state_iso
    from stage
    cross join orders
),

judged as (
    select
        records.*,
        coalesce(
            absent('Opportunity ID', deal_id),
            bad_instant('Created Date', created_text, salesforce_local(created_iso)),
            case when is_closed then coalesce(absent('Close Date', close_text), bad_instant('Close Date', close_text, salesforce_local(close_iso))) end,
            bad_instant('Last Modified Date', state_text, salesforce_local(state_iso))
        ) as fault
    from records
),

told as (
    select
        judged.*, 0 as idx, 'opportunity' as object, deal_id as rec_key, 'created_deal' as activity, created_text as ts_text, created_iso as iso,
        cast(null as varchar) as field, cast(null as varchar) as value_to, false as derived
    from judged
    where created_text is not null or fault is not null
    union all
    select
        judged.*, 1, 'opportunity', deal_id, case when is_won then 'won_deal' else 'lost_deal' end, close_text, close_iso,
        'StageName', stage_name, false
    from judged
    where is_closed
    union all
    select
        judged.*, 2, 'opportunity_state', deal_id || ':StageName@' || state_text, 'changed_deal_stage', state_text, state_iso,
        'StageName', stage_name, true
    from judged
    where state_text is not null
)

select
    recno, line, idx, object, rec_key, -1 as rank,
    salesforce_local(iso) as ts, instant_precision(iso) as ts_precision, salesforce_known(iso) as ts_zone,
    account_id as account_ref, 'opportunity:' || deal_id as about_ref, case when idx = 1 then owner_name end as resource,
    activity, 'system' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
    'opportunity:' || deal_id as thread_id, field, value_to, derived, name as subject,
    without_nulls(json_object(
        'amount', amount, 'currency', currency, 'type', type, 'dates_assumed', salesforce_assumed_order(ts_text, date_order)
    )) as features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
