-- What follows what: how often cases went from one stage to the next, or from one touchpoint to the next, and how long it took from the start
-- of the one to the start of the other. share: of all steps that leave the first one; self-loops count.
-- grain: one row per journey, level and pair of stages or touchpoints
-- param: journey varchar null only this journey
-- param: level varchar null stage or touchpoint
-- param: from varchar null only steps that leave this stage or touchpoint
-- param: to varchar null only steps that lead to this stage or touchpoint
-- param: limit bigint 1000 at most this many rows
-- reads: main.transitions
with steps as (
    select journey, journey_version, level, "from", "to", n, cases, cast(n as double) / sum(n) over (partition by journey, level, "from") as share,
        median_days, p90_days
    from main.transitions
)

select journey, journey_version, level, "from", "to", n, cases, share, median_days, p90_days
from steps
where journey = coalesce(cast($journey as varchar), journey)
    and level = coalesce(cast($level as varchar), level)
    and "from" = coalesce(cast($from as varchar), "from")
    and "to" = coalesce(cast($to as varchar), "to")
order by journey, level, n desc, "from", "to"
limit cast($limit as bigint)
