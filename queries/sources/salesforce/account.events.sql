-- When an account was created in the CRM.
-- requires: Id, Name
-- optional: IsDeleted, CreatedDate, CreatedById
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, CreatedDate,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        salesforce_id(Id) as account_id,
        salesforce_id(CreatedById) as creator_id,
        salesforce_instant(CreatedDate) as created_at
    from stage
    where CreatedDate is not null
),

judged as (
    select
        records.*,
        case
            when salesforce_other(Id, '001') then 'other_object'
            when is_deleted then 'deleted'
        end as skip,
        bad_instant('CreatedDate', CreatedDate, created_at) as fault
    from records
)

select
    recno, line, 0 as idx, 'account' as object, account_id as rec_key, 0 as rank,
    created_at as ts, instant_precision(CreatedDate) as ts_precision,
    salesforce_known(CreatedDate) as ts_zone,
    account_id as account_ref, 'user:' || creator_id as actor_ref,
    'created_account' as activity, 'system' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
