-- The history of opportunities: one row per change of stage, amount, probability or close date. The row tells the state after the
-- change; whether the stage is a new one, the row before it says.
-- requires: Id, OpportunityId, StageName, CreatedDate
-- optional: IsDeleted, Amount, CurrencyIsoCode, CreatedById
-- optional: CreatedBy.Name, CreatedBy
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, OpportunityId, StageName, CreatedDate,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        salesforce_id(OpportunityId) as deal_id,
        salesforce_id(CreatedById) as creator_id,
        coalesce("CreatedBy.Name", salesforce_related(CreatedBy, '$.Name')) as creator_name,
        salesforce_instant(CreatedDate) as created_at,
        without_nulls(json_object('amount', try_cast(Amount as decimal(18, 2)), 'currency', CurrencyIsoCode)) as features
    from stage
),

judged as (
    select
        records.*,
        case when is_deleted then 'deleted' end as skip,
        coalesce(
            absent('Id', Id),
            absent('OpportunityId', OpportunityId),
            absent('StageName', StageName),
            absent('CreatedDate', CreatedDate),
            bad_instant('CreatedDate', CreatedDate, created_at)
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'opportunity_history' as object, salesforce_id(Id) as rec_key, 2 as rank,
    'stage:' || deal_id || '@' || whole_second(created_at) || '>' || StageName as same_as,
    created_at as ts, instant_precision(CreatedDate) as ts_precision,
    salesforce_known(CreatedDate) as ts_zone,
    'opportunity:' || deal_id as about_ref, 'user:' || creator_id as actor_ref, creator_name as resource,
    'changed_deal_stage' as activity, 'changed_deal' as activity_unchanged,
    'system' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
    'opportunity:' || deal_id as thread_id, 'StageName' as field, StageName as value_to, features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
