-- mail stands first in the config; crm never gave a record, old is in the config no more
insert into work.sources by name select * from (values ('mail', 1), ('crm', 2)) as rows (source, position);
insert into work.watermarks by name select * from (values ('mail', timestamp '2026-03-29 01:30:00'), ('crm', null)) as rows (source, watermark);
insert into main.freshness values
    ('old', '2024-01-01', '2024-02-29', 'stale'), ('crm', '2026-03-01', '2026-03-29', 'fresh'),
    ('mail', '2026-03-10', '2026-03-29', 'stale'), ('mail', '2024-02-29', '2026-03-09', 'fresh');
