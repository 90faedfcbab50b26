-- mail stands first in the config; old is in it no more
insert into work.sources by name select * from (values ('mail', 1), ('crm', 2), ('new', 3)) as rows (source, position);
insert into main.files by name select * from (values
    ('crm', 'a.csv', 10, 6, 1, 2, 1, 6), ('crm', 'b.csv', 5, 5, 0, 0, 0, 9), ('mail', 'm.csv', 0, 0, 0, 0, 0, 0), ('old', 'o.csv', 3, 3, 0, 0, 0, 3)
) as rows (source, file, records, loaded, duplicates, skipped, rejects, events);
