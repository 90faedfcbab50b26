-- One account per row of a declared table that names one. A row later in the files tells more lately.
-- optional: id, name, segment, owner, arr, started_at, churned_at, parent, external_id, domains, timezone
-- times: started_at, churned_at
-- numbers: arr
-- lists: external_id, domains
with read as (
    select stage.*, try_cast(table_number(arr, arr_decimal) as decimal(18, 2)) as arr_read
    from stage
),

judged as (
    select
        read.*,
        case when id is null then 'no_account' end as skip,
        case
            when id is not null
            then coalesce(
                table_bad_instant(started_at_column, started_at, started_at_at),
                table_bad_instant(churned_at_column, churned_at, churned_at_at),
                not_a_number(arr_column, arr, arr_read)
            )
        end as fault
    from read
)

select
    recno, line, 'account' as object, id as rec_key, id as account_ref, 'account' as kind,
    name, parent as parent_ref, owner, arr_read as arr, segment,
    started_at_at as started_at, started_at_shape as started_precision,
    churned_at_at as churned_at, churned_at_shape as churned_precision,
    coalesce(external_id_list, case when external_id is not null then [external_id] end) as external_ids,
    coalesce(domains_list, case when domains is not null then [domains] end) as domains,
    timezone, false as deleted,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
