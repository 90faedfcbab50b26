-- warns: no case ever entered this stage of the newest version: its enter rule may ask for what no source gives
-- reads: work.stages, work.journey_versions, main.stage_visits
with entered as (
    select distinct journey, stage from main.stage_visits
)

select stages.journey, stages.stage
from work.stages as stages
inner join work.journey_versions as versions
    on versions.journey = stages.journey and versions.version_no = stages.version_no and versions.to_day is null
left join entered on entered.journey = stages.journey and entered.stage = stages.stage
where entered.journey is null
order by stages.journey, stages.position
