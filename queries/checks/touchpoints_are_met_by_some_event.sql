-- warns: no event was ever this touchpoint of the newest version: its rule may ask for what no source gives, or another touchpoint takes its events
-- reads: work.touchpoints, work.journey_versions, main.touches
with seen as (
    select distinct journey, touchpoint from main.touches
)

select touchpoints.journey, touchpoints.stage, touchpoints.touchpoint
from work.touchpoints as touchpoints
inner join work.journey_versions as versions
    on versions.journey = touchpoints.journey and versions.version_no = touchpoints.version_no and versions.to_day is null
left join seen on seen.journey = touchpoints.journey and seen.touchpoint = touchpoints.touchpoint
where touchpoints.rule is not null and seen.journey is null
order by touchpoints.journey, touchpoints.position
