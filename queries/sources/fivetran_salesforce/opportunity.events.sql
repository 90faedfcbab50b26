-- Opportunities of a warehouse: when a deal was created, won or lost. A table that keeps versions also tells each stage that a deal
-- was seen in.
-- like: salesforce/opportunity.events
-- optional: _fivetran_start
-- alias: IsDeleted = is_deleted | _fivetran_deleted
-- alias: SystemModstamp = system_modstamp | last_modified_date | _fivetran_start | _fivetran_synced | _sdc_batched_at | _airbyte_extracted_at
select * from base

union all by name

select
    recno, line, 1000 as idx, 'opportunity_state' as object,
    salesforce_id(Id) || ':StageName@' || _fivetran_start as rec_key, 0 as rank, true as derived,
    connector_instant(_fivetran_start) as ts, instant_precision(_fivetran_start) as ts_precision, connector_known(_fivetran_start) as ts_zone,
    salesforce_id(AccountId) as account_ref, 'opportunity:' || salesforce_id(Id) as about_ref,
    'changed_deal_stage' as activity, 'system' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
    'opportunity:' || salesforce_id(Id) as thread_id, 'StageName' as field, StageName as value_to, Name as subject,
    case when connector_flag(IsDeleted) then 'deleted' end as skip
from stage
where StageName is not null and plausible(connector_instant(_fivetran_start))
