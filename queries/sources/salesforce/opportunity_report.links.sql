-- A report of opportunities: which account a deal belongs to, if the report has the account's id.
-- requires: Opportunity ID, Opportunity Name, Stage, Close Date
-- optional: Account ID
with judged as (
    select
        recno, line, "Opportunity Name" as name, salesforce_id("Opportunity ID") as deal_id, salesforce_id("Account ID") as account_id,
        absent('Opportunity ID', "Opportunity ID") as fault
    from stage
)

select
    recno, line, 'opportunity_report' as object, deal_id as rec_key, -1 as rank,
    'opportunity:' || deal_id as ref, account_id as account_ref, name,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
