-- A report of cases: which account and person a ticket belongs to, as far as the report has their ids.
-- requires: Case Number, Status, Date/Time Opened
-- optional: Case ID, Account ID, Contact ID, Subject
with judged as (
    select
        recno, line, Subject as subject,
        coalesce(salesforce_id("Case ID"), "Case Number") as ticket_id,
        salesforce_id("Account ID") as account_id, salesforce_id("Contact ID") as contact_id,
        absent('Case Number', "Case Number") as fault
    from stage
)

select
    recno, line, 'case_report' as object, ticket_id as rec_key, -1 as rank,
    'case:' || ticket_id as ref, account_id as account_ref, 'contact:' || contact_id as contact_ref, subject as name,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
