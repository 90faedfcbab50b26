-- The input files whose records count: a file with the content of another one of its source is left out.
-- table: work.inputs
-- grain: one row per input file that is no copy
-- order: file_no
-- reads: work.files, work.sources
select files.file_id, files.file_no, files.source, sources.position as source_position, sources.preset, files.file
from work.files as files
join work.sources as sources on sources.source = files.source
where not files.copy
