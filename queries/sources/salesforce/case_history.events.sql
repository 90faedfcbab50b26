-- The field history of cases: one row per changed field, with the value before and after.
-- requires: Id, CaseId, Field, NewValue, CreatedDate
-- optional: IsDeleted, OldValue, DataType, CreatedById
-- optional: CreatedBy.Name, CreatedBy
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, CaseId, Field, OldValue, NewValue, DataType, CreatedDate,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        salesforce_id(CaseId) as ticket_id,
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
            when Field in ('created', 'closed') then 'told_by_case'
            when salesforce_ids_only(DataType, OldValue, NewValue) then 'ids_of_lookup'
        end as skip,
        coalesce(
            absent('Id', Id),
            absent('CaseId', CaseId),
            absent('Field', Field),
            absent('CreatedDate', CreatedDate),
            bad_instant('CreatedDate', CreatedDate, created_at)
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'case_history' as object, salesforce_id(Id) as rec_key, 0 as rank,
    created_at as ts, instant_precision(CreatedDate) as ts_precision, salesforce_known(CreatedDate) as ts_zone,
    'case:' || ticket_id as about_ref, 'user:' || creator_id as actor_ref, creator_name as resource, ticket_id as case_id,
    case
        when Field = 'Status' then 'changed_ticket_status'
        when Field = 'Owner' and OldValue is null then 'assigned_ticket'
        when Field = 'Owner' then 'reassigned_ticket'
        else 'changed_ticket_' || lower(regexp_replace(Field, '([a-z0-9])([A-Z])', '\1_\2', 'g'))
    end as activity,
    'ticket' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
    'ticket:' || ticket_id as thread_id, Field as field, OldValue as value_from, NewValue as value_to,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
