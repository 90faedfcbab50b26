-- The other files with the same content.
-- grain: one row per file
-- param: sha256 varchar null of the content
-- param: source varchar null but for this file of this source
-- param: file varchar null but for this file of this source
-- reads: main.files
select source, file, records, loaded, duplicates
from main.files
where sha256 = cast($sha256 as varchar) and not (source = cast($source as varchar) and file = cast($file as varchar))
order by source, file
