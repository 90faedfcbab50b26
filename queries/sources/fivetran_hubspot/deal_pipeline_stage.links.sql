-- The stages of the pipelines of deals: the label of each, under the property and the id that records have instead of it.
-- requires: stage_id, label, pipeline_id, closed_won
-- optional: updated_at, _fivetran_synced, _fivetran_deleted
select
    recno, line, 'stage' as object, 'dealstage:' || stage_id as rec_key,
    connector_version(connector_instant(updated_at), _fivetran_synced) as rec_version, 0 as rank,
    'dealstage:' || stage_id as ref, label as name,
    case when connector_flag(_fivetran_deleted) then 'deleted' end as skip,
    absent('stage_id', stage_id).name as reject_column, absent('stage_id', stage_id).code as reject_code,
    absent('stage_id', stage_id).reason as reject_reason
from stage
