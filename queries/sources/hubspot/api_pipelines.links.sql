-- Pipelines of deals and tickets: the label of each stage, under the property and the id that records have instead of it.
-- requires: id, label, stages
-- wrapper: results
-- alias: id = pipelineId
with pipelines as (
    select
        recno, line, id, absent('id', id) as fault,
        try(from_json(
            stages,
            '[{"id": "VARCHAR", "stageId": "VARCHAR", "label": "VARCHAR", "updatedAt": "VARCHAR", "metadata": {"probability": "VARCHAR"}}]'
        )) as stages
    from stage
),

-- only the stages of deals have a probability
stages as (
    select
        recno, line, fault, stage.label as label, stage.updatedAt as modified_text, hubspot_instant(stage.updatedAt) as modified_at,
        case when stage.metadata.probability is null then 'hs_pipeline_stage:' else 'dealstage:' end || coalesce(stage.id, stage.stageId) as ref
    from (select recno, line, fault, unnest(stages) as stage from pipelines) as unnested
),

told as (
    select
        recno, line, ref, label, modified_at,
        coalesce(fault, absent('stages.id', ref), bad_instant('stages.updatedAt', modified_text, modified_at)) as fault
    from stages
)

select
    recno, line, 'stage' as object, ref as rec_key, modified_at as rec_version, 0 as rank, ref, label as name,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
