-- A report of the field history of opportunities, with the labels of an English user: one row per changed field.
-- requires: Opportunity ID, Field / Event, Old Value, New Value, Edit Date
-- optional: Edited By
with orders as (
    select salesforce_date_order("Edit Date") as date_order
    from stage
),

records as (
    select
        stage.recno, stage.line, orders.date_order, "Field / Event" as field, "Old Value" as value_from, "New Value" as value_to,
        "Edited By" as editor, "Edit Date" as edited_text,
        salesforce_id("Opportunity ID") as topic_id,
        salesforce_iso("Edit Date", salesforce_day_first(orders.date_order)) as iso
    from stage
    cross join orders
),

judged as (
    select
        records.*,
        salesforce_local(iso) as edited_at,
        case when field is null or lower(rtrim(field, '.')) = 'created' then 'told_by_opportunity' end as skip,
        coalesce(
            absent('Opportunity ID', topic_id),
            absent('Edit Date', edited_text),
            bad_instant('Edit Date', edited_text, salesforce_local(iso))
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'opportunity_history_report' as object,
    -- a report has no id of a change: what changed, when and into what
    concat_ws('|', topic_id, edited_text, field, value_from, value_to) as rec_key, 0 as rank,
    edited_at as ts, instant_precision(iso) as ts_precision, salesforce_known(iso) as ts_zone,
    'opportunity:' || topic_id as about_ref, 'opportunity:' || topic_id as thread_id,
    editor as resource,
    case field
        when 'Stage' then 'changed_deal_stage'
        when 'Amount' then 'changed_deal_amount'
        else 'changed_deal_' || rtrim(lower(regexp_replace(field, '[^A-Za-z0-9]+', '_', 'g')), '_')
    end as activity,
    'system' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
    case field when 'Stage' then 'StageName' else field end as field, value_from, value_to,
    without_nulls(json_object('dates_assumed', salesforce_assumed_order(edited_text, date_order))) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
