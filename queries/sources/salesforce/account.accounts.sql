-- Accounts, with the custom fields that config.yaml names. A merged account is deleted and leads to the one that was kept.
-- requires: Id, Name
-- optional: IsDeleted, MasterRecordId, ParentId, Website, AccountNumber, OwnerId, Owner.Name, Owner, SystemModstamp, LastModifiedDate
-- wrapper: records, result.records
-- custom: name, segment, arr, started_at, churned_at, owner, timezone
with records as (
    select
        recno, line, Id, Name, Website, AccountNumber, custom_name, custom_segment, custom_arr, custom_owner, custom_timezone,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        salesforce_id(Id) as account_id,
        salesforce_id(MasterRecordId) as master_id,
        salesforce_id(ParentId) as parent_id,
        salesforce_id(OwnerId) as owner_id,
        coalesce("Owner.Name", salesforce_related(Owner, '$.Name')) as owner_name,
        coalesce(SystemModstamp, LastModifiedDate) as modified_text,
        -- some exports write a date as midnight
        regexp_replace(custom_started_at, ' 00:00:00$', '') as started_text,
        regexp_replace(custom_churned_at, ' 00:00:00$', '') as churned_text
    from stage
),

read as (
    select
        records.*,
        salesforce_instant(modified_text) as modified_at,
        salesforce_instant(started_text) as started_at,
        salesforce_instant(churned_text) as churned_at,
        try_cast(custom_arr as decimal(18, 2)) as arr
    from records
),

judged as (
    select
        read.*,
        case when salesforce_other(Id, '001') then 'other_object' end as skip,
        coalesce(
            absent('Id', Id),
            bad_instant('accounts.started_at', started_text, started_at),
            bad_instant('accounts.churned_at', churned_text, churned_at),
            bad_instant('SystemModstamp', modified_text, modified_at),
            case
                when custom_arr is not null and arr is null
                then {
                    'name': 'accounts.arr', 'code': 'bad_value',
                    'reason': 'accounts.arr is no plain number: "' || left(custom_arr, 40) || '"; write it as 12000 or 12000.50'
                }
            end,
            case
                when custom_timezone is not null and custom_timezone not in (select name from pg_timezone_names())
                then {
                    'name': 'accounts.timezone', 'code': 'bad_value',
                    'reason': 'accounts.timezone is no time zone: "' || left(custom_timezone, 40) || '"; write it as Europe/Berlin'
                }
            end
        ) as fault
    from read
)

select
    recno, line, 'account' as object, account_id as rec_key, modified_at as rec_version, 0 as rank,
    account_id as account_ref, 'account' as kind,
    coalesce(custom_name, Name) as name,
    parent_id as parent_ref,
    coalesce(custom_owner, owner_name) as owner,
    'user:' || owner_id as owner_ref,
    arr, custom_segment as segment,
    started_at, instant_precision(started_text) as started_precision,
    churned_at, instant_precision(churned_text) as churned_precision,
    -- other systems often hold the id as people see it in the address bar, 15 characters long
    nullif(list_filter([AccountNumber, case when length(account_id) = 18 then left(account_id, 15) end], lambda id: id is not null), []) as external_ids,
    case when Website is not null then [Website] end as domains,
    custom_timezone as timezone,
    master_id as merged_into,
    coalesce(is_deleted, false) as deleted,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
