-- What is the same for several cases is compared with the ideal order once.
-- table: work.path_situations
-- grain: one row per journey, touches, stages and what is due
-- order: situation
-- reads: work.observed_paths
with situations as (
    select journey, touches, stages, required, required_in, came, recurring, due, missed, list_sort(list(place)) as places, min(place) as first_place
    from work.observed_paths
    group by journey, touches, stages, required, required_in, came, recurring, due, missed
)

select row_number() over (order by first_place) as situation, journey, touches, stages, required, required_in, came, recurring, due, missed, places
from situations
