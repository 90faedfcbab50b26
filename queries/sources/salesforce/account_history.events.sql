-- The field history of accounts: one row per changed field, with the value before and after.
-- requires: Id, AccountId, Field, NewValue, CreatedDate
-- optional: IsDeleted, OldValue, DataType, CreatedById
-- optional: CreatedBy.Name, CreatedBy
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, AccountId, Field, OldValue, NewValue, DataType, CreatedDate,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        salesforce_id(AccountId) as account_id,
        salesforce_id(CreatedById) as creator_id,
        coalesce("CreatedBy.Name", salesforce_related(CreatedBy, '$.Name')) as creator_name,
        salesforce_instant(CreatedDate) as created_at
    from stage
),

judged as (
    select
        records.*,
        case
            when is_deleted then 'deleted'
            when Field = 'created' then 'told_by_account'
            when salesforce_ids_only(DataType, OldValue, NewValue) then 'ids_of_lookup'
        end as skip,
        coalesce(
            absent('Id', Id),
            absent('AccountId', AccountId),
            absent('Field', Field),
            absent('CreatedDate', CreatedDate),
            bad_instant('CreatedDate', CreatedDate, created_at)
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'account_history' as object, salesforce_id(Id) as rec_key, 0 as rank,
    created_at as ts, instant_precision(CreatedDate) as ts_precision, salesforce_known(CreatedDate) as ts_zone,
    account_id as account_ref, 'user:' || creator_id as actor_ref, creator_name as resource,
    case when Field = 'Owner' then 'changed_account_owner' else 'changed_account_field' end as activity,
    'system' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
    Field as field, OldValue as value_from, NewValue as value_to,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
