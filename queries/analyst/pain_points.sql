-- What customers come with, by the fields and subjects of their tickets and e-mails: the topics that grew most first. Nothing is guessed
-- from the words of a message; '(other)' are subjects that only one account wrote.
-- grain: one row per period, journey, stage, segment and topic
-- param: grain varchar quarter month or quarter
-- param: period date null the first day of the period; left out: the newest one
-- param: journey varchar null only this journey
-- param: stage varchar null only this stage
-- param: segment varchar all one segment, or all together; null: each
-- param: min_accounts bigint 1 topics of at least this many accounts
-- param: replies boolean false true: also topics that came up in replies and forwards only, as those to our own mail
-- param: limit bigint 1000 at most this many rows
-- reads: main.pain_points
with newest as (
    select max(period) as period
    from main.pain_points
    where grain = cast($grain as varchar)
)

select points.period, points.grain, points.journey, points.journey_version, points.stage, points.segment, points.topic, points.topic_source,
    points.events, points.tickets, points.accounts, points.share, points.change, points.reopened, points.csat, points.csat_n, points.begun
from main.pain_points as points
cross join newest
where points.grain = cast($grain as varchar)
    and points.period = coalesce(cast($period as date), newest.period)
    and points.journey = coalesce(cast($journey as varchar), points.journey)
    and points.stage = coalesce(cast($stage as varchar), points.stage)
    and points.segment = coalesce(cast($segment as varchar), points.segment)
    and points.accounts >= cast($min_accounts as bigint)
    and (points.begun > 0 or cast($replies as boolean))
order by points.change desc nulls last, points.events desc, points.journey, points.stage, points.segment, points.topic
limit cast($limit as bigint)
