-- the first line of the first file; a whole file has no line; two reasons of one place; what has no file at all
insert into main.rejects by name select * from (values
    ('crm', 'b.csv', 2, 'date', 'bad_time', 'no time: x', 'x'), ('crm', 'a.csv', 10, 'date', 'bad_time', 'no time: z', 'z'), ('crm', 'a.csv', 9, 'date', 'bad_time', 'no time: y', 'y'),
    ('crm', 'a.csv', null, null, 'bad_file', 'cut off', null), ('mail', 'm.csv', 1, 'to', 'bad_value', 'second', 'q'), ('mail', 'm.csv', 1, 'to', 'bad_value', 'first', 'q'),
    ('app', null, null, null, 'bad_file', null, null)
) as rows (source, file, line, "column", code, reason, raw);
