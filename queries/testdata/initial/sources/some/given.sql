-- Two files of one source, and one whose records gave no event.
insert into main.files by name select * from (values ('crm', 'a.csv', 10, 7, 1, 1, 1), ('crm', 'b.csv', 5, 5, 0, 0, 0), ('mail', 'x.mbox', 0, 0, 0, 0, 0)) as t(source, file, records, loaded, duplicates, skipped, rejects);
insert into main.events by name select * from (values (1, 'crm', 'day', 'assumed'), (2, 'crm', 'second', 'explicit'), (3, 'crm', 'minute', 'configured')) as t(seq, source, ts_precision, ts_zone);
