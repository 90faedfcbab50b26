-- fails: a topic comes twice in a cell, counts more than there is, holds an address, or the shares of a cell are not one whole
-- reads: main.pain_points
with cells as (
    select period, grain, journey, stage, segment, topic, events, tickets, accounts, share, reopened, csat, csat_n, begun,
        count(*) over (partition by grain, period, journey, stage, segment, topic) as times,
        sum(cast(share as decimal(18, 12))) over (partition by grain, period, journey, stage, segment) as whole
    from main.pain_points
)

select period, grain, journey, stage, segment, topic, events, share
from cells
where topic is null or stage is null or segment is null
    or times > 1
    or not coalesce(events >= 1 and accounts between 1 and events and tickets between 0 and events and reopened between 0 and tickets, false)
    or not coalesce(csat_n between 0 and tickets, false)
    or not coalesce(begun between tickets and events, false)
    or (csat_n = 0) <> (csat is null)
    or not coalesce(csat between 0 and 1, true)
    or not coalesce(share > 0 and share <= 1 and abs(whole - 1) < 0.000001, false)
    or work.may_hold_address(topic) and topic <> work.scrubbed(topic)
order by grain, period, journey, stage, segment, topic
