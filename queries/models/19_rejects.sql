-- The quarantine: records that could not be read, each with the place where a person finds it and the reason.
-- table: main.rejects
-- grain: one row per rejected record and column
-- order: source, file, line, "column", code, reason, raw
-- reads: work.landed_rejects, work.inputs
select
    inputs.source, inputs.file, rejects.line, work.scrubbed(rejects.column_name) as "column", rejects.code,
    work.scrubbed(rejects.reason) as reason, work.scrubbed(rejects.raw) as raw
from work.landed_rejects as rejects
join work.inputs as inputs on inputs.file_id = rejects.file_id
