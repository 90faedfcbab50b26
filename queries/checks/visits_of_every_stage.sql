-- warns: no case ever entered this stage: its enter rule may ask for what no source gives
-- reads: work.stages, main.stage_visits
with entered as (
    select distinct journey, stage from main.stage_visits
)

select stages.journey, stages.stage
from work.stages as stages
left join entered on entered.journey = stages.journey and entered.stage = stages.stage
where entered.journey is null
order by stages.journey, stages.position
