-- The days on which a source gave anything at all: the rhythm by which silence of the feed is told from silence of a customer.
-- table: work.source_days
-- grain: one row per source and local day with a record before the end of the run
-- order: source, day
-- reads: main.events, work.settings
select
    events.source,
    least(events.day, settings.today) as day,
    min(events.ts) as first_ts,
    max(events.ts) as last_ts
from main.events as events
cross join work.settings as settings
where case when events.ts_precision = 'day' then events.day <= settings.today else events.ts < settings.until end
group by events.source, least(events.day, settings.today)
