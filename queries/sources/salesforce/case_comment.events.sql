-- Comments on cases: replies that the customer can read, and notes among ourselves.
-- requires: Id, ParentId, IsPublished, CreatedDate
-- optional: IsDeleted, CreatedById, SystemModstamp, LastModifiedDate
-- optional: CreatedBy.Name, CreatedBy
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, ParentId, CreatedDate,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        coalesce(lower(IsPublished) in ('1', 'true'), false) as is_public,
        salesforce_id(ParentId) as ticket_id,
        salesforce_id(CreatedById) as creator_id,
        coalesce("CreatedBy.Name", salesforce_related(CreatedBy, '$.Name')) as creator_name,
        coalesce(SystemModstamp, LastModifiedDate) as modified_text,
        salesforce_instant(CreatedDate) as created_at,
        salesforce_instant(coalesce(SystemModstamp, LastModifiedDate)) as modified_at
    from stage
),

judged as (
    select
        records.*,
        case when is_deleted then 'deleted' end as skip,
        coalesce(
            absent('Id', Id),
            absent('ParentId', ParentId),
            absent('CreatedDate', CreatedDate),
            bad_instant('CreatedDate', CreatedDate, created_at),
            bad_instant('SystemModstamp', modified_text, modified_at)
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'case_comment' as object, salesforce_id(Id) as rec_key, modified_at as rec_version, 0 as rank,
    created_at as ts, instant_precision(CreatedDate) as ts_precision, salesforce_known(CreatedDate) as ts_zone,
    'case:' || ticket_id as about_ref, 'user:' || creator_id as actor_ref, creator_name as resource, ticket_id as case_id,
    case when is_public then 'replied_to_ticket' else 'noted_ticket' end as activity,
    'ticket' as channel,
    case when not is_public then 'internal' end as direction,  -- a portal user writes as well: who it was decides
    case when is_public then 'public' else 'internal' end as visibility,
    'human' as automation, 'ticket:' || ticket_id as thread_id,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
