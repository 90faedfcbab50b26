-- The columns that were read of the newest file of each kind of record.
-- table: main.source_columns
-- grain: one row per source, kind of record and column
-- order: source, object, column_name
-- reads: work.file_columns, work.files
with told as (
    select distinct columns.file_id, columns.object, files.source, files.seq, files.file
    from work.file_columns as columns
    inner join work.files as files on files.file_id = columns.file_id
    where not files.copy
),

newest as (
    select source, object, arg_max(file_id, (seq, file)) as file_id, arg_max(file, (seq, file)) as file
    from told
    group by source, object
)

select newest.source, newest.object, columns.column_name, newest.file
from newest
inner join work.file_columns as columns on columns.file_id = newest.file_id and columns.object = newest.object
