-- The field history of opportunities: one row per changed field, with the value before and after. A change of stage that
-- OpportunityHistory tells as well is one event.
-- requires: Id, OpportunityId, Field, NewValue, CreatedDate
-- optional: IsDeleted, OldValue, DataType, CreatedById
-- optional: CreatedBy.Name, CreatedBy
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, OpportunityId, Field, OldValue, NewValue, DataType, CreatedDate,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        salesforce_id(OpportunityId) as deal_id,
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
            when Field in ('created', 'opportunityCreatedFromLead') then 'told_by_opportunity'
            when salesforce_ids_only(DataType, OldValue, NewValue) then 'ids_of_lookup'
        end as skip,
        coalesce(
            absent('Id', Id),
            absent('OpportunityId', OpportunityId),
            absent('Field', Field),
            absent('CreatedDate', CreatedDate),
            bad_instant('CreatedDate', CreatedDate, created_at)
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'opportunity_field_history' as object, salesforce_id(Id) as rec_key, 1 as rank,
    case when Field = 'StageName' then 'stage:' || deal_id || '@' || whole_second(created_at) || '>' || NewValue end as same_as,
    created_at as ts, instant_precision(CreatedDate) as ts_precision,
    salesforce_known(CreatedDate) as ts_zone,
    'opportunity:' || deal_id as about_ref, 'user:' || creator_id as actor_ref, creator_name as resource,
    case Field
        when 'StageName' then 'changed_deal_stage'
        when 'Amount' then 'changed_deal_amount'
        else 'changed_deal_' || lower(regexp_replace(Field, '([a-z0-9])([A-Z])', '\1_\2', 'g'))
    end as activity,
    'system' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
    'opportunity:' || deal_id as thread_id, Field as field, OldValue as value_from, NewValue as value_to,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
