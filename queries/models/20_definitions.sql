-- What the journey files say, in words, and what KPIs of the user's own mean, without e-mail addresses: an owner or a link to material
-- may be one.
-- table: main.definitions
-- grain: one row per journey, version and thing that its file names, and one per KPI of the user's own
-- order: journey nulls last, effective_from nulls first, journey_version, kind, stage nulls first, position, id
-- reads: work.definitions
select
    nullif(journey, '') as journey, nullif(journey_version, '') as journey_version, effective_from, kind, stage, id, position,
    work.scrubbed(name) as name, work.scrubbed(rule) as rule, work.scrubbed(detail) as detail, file, hash
from work.definitions
