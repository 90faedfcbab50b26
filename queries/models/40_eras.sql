-- The times between the days on which some journey got a new version, so that in an era every journey has one version. With one
-- version each there is one era, for ever.
-- table: work.eras
-- grain: one row per day on which a version comes into force, and one for the time before all
-- order: era
-- reads: work.journey_versions
with beginnings as (
    select date '0001-01-01' as from_day
    union
    select from_day from work.journey_versions where from_day is not null
)

select row_number() over (order by from_day) as era, from_day,
    coalesce(lead(from_day) over (order by from_day), date '9999-12-31') as to_day
from beginnings
