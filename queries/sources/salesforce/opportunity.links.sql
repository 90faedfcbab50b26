-- Opportunities: which account a deal belongs to.
-- requires: Id, Name, StageName, CloseDate
-- optional: IsDeleted, AccountId, SystemModstamp, LastModifiedDate
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, Name,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        salesforce_id(Id) as deal_id,
        salesforce_id(AccountId) as account_id,
        coalesce(SystemModstamp, LastModifiedDate) as modified_text
    from stage
),

read as (
    select records.*, salesforce_instant(modified_text) as modified_at
    from records
),

judged as (
    select
        read.*,
        case when is_deleted then 'deleted' end as skip,
        coalesce(absent('Id', Id), bad_instant('SystemModstamp', modified_text, modified_at)) as fault
    from read
)

select
    recno, line, 'opportunity' as object, deal_id as rec_key, modified_at as rec_version, 0 as rank,
    'opportunity:' || deal_id as ref, account_id as account_ref, Name as name,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
