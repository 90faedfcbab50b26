-- fails: the ranges of a source's freshness overlap or leave days out
-- reads: main.freshness
with followed as (
    select source, from_day, to_day, state,
        lead(from_day) over (partition by source order by from_day, to_day) as next_from_day
    from main.freshness
)

select source, from_day, to_day, state, next_from_day
from followed
where to_day < from_day or next_from_day <> to_day + 1
order by source, from_day
