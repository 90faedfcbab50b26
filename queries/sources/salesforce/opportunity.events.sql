-- Opportunities: when a deal was created, and the day on which it was won or lost. Its stage today is no event: that is told by
-- OpportunityHistory.
-- requires: Id, Name, StageName, CloseDate
-- optional: IsDeleted, AccountId, IsClosed, IsWon, Amount, CurrencyIsoCode, Type, OwnerId, CreatedById, CreatedDate, SystemModstamp, LastModifiedDate
-- wrapper: records, result.records
with records as (
    select
        recno, line, Name, StageName, Amount, Type, CreatedDate,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        lower(IsClosed) in ('1', 'true') as is_closed,
        lower(IsWon) in ('1', 'true') as is_won,
        salesforce_id(Id) as deal_id,
        salesforce_id(AccountId) as account_id,
        salesforce_id(OwnerId) as owner_id,
        salesforce_id(CreatedById) as creator_id,
        left(CloseDate, 10) as close_text,
        salesforce_instant(CreatedDate) as created_at,
        instant(left(CloseDate, 10), 'UTC') as closed_on,
        salesforce_instant(coalesce(SystemModstamp, LastModifiedDate)) as modified_at,
        without_nulls(json_object('amount', try_cast(Amount as decimal(18, 2)), 'currency', CurrencyIsoCode, 'type', Type)) as features
    from stage
),

judged as (
    select
        records.*,
        case when is_deleted then 'deleted' end as skip,
        case
            when not coalesce(is_deleted, false)
            then coalesce(
                bad_instant('CreatedDate', CreatedDate, created_at),
                case when is_closed then coalesce(absent('CloseDate', close_text), bad_instant('CloseDate', close_text, closed_on)) end
            )
        end as fault
    from records
),

created as (
    select
        judged.*, 0 as idx, 'created_deal' as activity, created_at as ts, CreatedDate as ts_text, creator_id as actor_id,
        cast(null as varchar) as field, cast(null as varchar) as value_to
    from judged
    where CreatedDate is not null or skip is not null
),

closed as (
    select
        judged.*, 1 as idx, case when is_won then 'won_deal' else 'lost_deal' end as activity,
        closed_on as ts, close_text as ts_text, owner_id as actor_id, 'StageName' as field, StageName as value_to
    from judged
    where is_closed and skip is null
),

told as (
    select * from created
    union all
    select * from closed
)

select
    recno, line, idx, 'opportunity' as object, deal_id as rec_key, modified_at as rec_version, 0 as rank,
    ts, instant_precision(ts_text) as ts_precision, salesforce_known(ts_text) as ts_zone,
    account_id as account_ref, 'opportunity:' || deal_id as about_ref, 'user:' || actor_id as actor_ref,
    activity, 'system' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
    'opportunity:' || deal_id as thread_id, field, value_to, Name as subject, features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
