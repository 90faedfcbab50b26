-- A report of cases, with the labels of an English user: their opening and closing. Give it the columns Case ID, Account ID and
-- Contact Email, or nothing but a name says whose case it is, and a name identifies nobody. What the API exports of the same case is
-- preferred. Its status is told where two reports differ.
-- requires: Case Number, Status, Date/Time Opened
-- optional: Case ID, Account ID, Contact ID, Contact Email, Web Email, Subject, Date/Time Closed, Last Modified Date, Case Owner
-- optional: Case Origin, Priority, Type, Case Reason
-- alias: Date/Time Opened = Opened Date | Date Opened
-- alias: Date/Time Closed = Closed Date | Date Closed
-- alias: Last Modified Date = Case Last Modified Date | Last Modified
-- alias: Contact Email = Contact: Email | Email
-- alias: Type = Case Type
-- alias: Subject = Case Subject
with dates as (
    select unnest(["Date/Time Opened", "Date/Time Closed", "Last Modified Date"]) as text
    from stage
),

orders as (
    select salesforce_date_order(text) as date_order
    from dates
),

records as (
    select
        stage.recno, stage.line, orders.date_order, "Case Number" as number, Status as status, Subject as subject, "Case Owner" as owner_name,
        "Case Origin" as origin, Priority as priority, Type as type, "Case Reason" as reason,
        coalesce(salesforce_id("Case ID"), "Case Number") as ticket_id,
        salesforce_id("Account ID") as account_id,
        'contact:' || salesforce_id("Contact ID") as contact_ref,
        nullif(lower(trim(coalesce("Web Email", "Contact Email"))), '') as asker_email,
        "Date/Time Opened" as opened_text, "Date/Time Closed" as closed_text, "Last Modified Date" as modified_text,
        salesforce_iso("Date/Time Opened", salesforce_day_first(orders.date_order)) as opened_iso,
        salesforce_iso("Date/Time Closed", salesforce_day_first(orders.date_order)) as closed_iso,
        salesforce_iso("Last Modified Date", salesforce_day_first(orders.date_order)) as modified_iso,
        case
            when lower("Case Origin") = 'internal' then 'internal'
            when lower("Case Origin") in ('outbound', 'proactive') then 'outbound'
            else 'inbound'
        end as direction
    from stage
    cross join orders
),

judged as (
    select
        records.*,
        coalesce(
            absent('Case Number', number),
            absent('Date/Time Opened', opened_text),
            bad_instant('Date/Time Opened', opened_text, salesforce_local(opened_iso)),
            bad_instant('Date/Time Closed', closed_text, salesforce_local(closed_iso)),
            bad_instant('Last Modified Date', modified_text, salesforce_local(modified_iso))
        ) as fault
    from records
),

told as (
    select
        judged.*, 0 as idx, 'case' as object, ticket_id as rec_key, 'opened_ticket' as activity, opened_text as ts_text, opened_iso as iso,
        cast(null as varchar) as field, cast(null as varchar) as value_to, false as derived
    from judged
    union all
    select judged.*, 1, 'case', ticket_id, 'closed_ticket', closed_text, closed_iso, 'Status', status, false
    from judged
    where closed_text is not null
    union all
    select judged.*, 2, 'case_state', ticket_id || ':Status@' || modified_text, 'changed_ticket_status', modified_text, modified_iso, 'Status', status, true
    from judged
    where modified_text is not null
)

select
    recno, line, idx, object, rec_key, -1 as rank,
    salesforce_local(iso) as ts, instant_precision(iso) as ts_precision, salesforce_known(iso) as ts_zone,
    account_id as account_ref, 'case:' || ticket_id as about_ref, contact_ref,
    case when idx = 0 and direction = 'inbound' then contact_ref end as actor_ref,
    case when idx = 0 and direction = 'inbound' then asker_email end as from_email,
    case when idx = 1 then owner_name end as resource, ticket_id as case_id, activity,
    case when idx = 0 and lower(origin) = 'chat' then 'chat' else 'ticket' end as channel,
    case when idx = 0 then direction else 'internal' end as direction,
    case when idx = 0 and direction <> 'internal' then 'public' else 'internal' end as visibility,
    'human' as automation, case when idx = 0 and direction = 'inbound' then 'customer' when idx < 2 then 'agent' end as actor_type,
    'ticket:' || ticket_id as thread_id, field, value_to, derived, subject,
    without_nulls(json_object(
        'number', number, 'origin', origin, 'priority', priority, 'type', type, 'reason', reason,
        'dates_assumed', salesforce_assumed_order(ts_text, date_order)
    )) as features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
