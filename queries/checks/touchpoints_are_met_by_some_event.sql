-- warns: no event was ever this touchpoint: its rule may ask for what no source gives, or another touchpoint takes its events
-- reads: work.touchpoints, main.touches
with seen as (
    select distinct journey, touchpoint from main.touches
)

select touchpoints.journey, touchpoints.stage, touchpoints.touchpoint
from work.touchpoints as touchpoints
left join seen on seen.journey = touchpoints.journey and seen.touchpoint = touchpoints.touchpoint
where touchpoints.rule is not null and seen.journey is null
order by touchpoints.journey, touchpoints.position
