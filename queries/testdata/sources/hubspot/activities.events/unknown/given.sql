-- A file in which nothing says what its rows are.
insert into stage (recno, line, hs_object_id, hs_timestamp) values (1, 2, '1', '2026-01-12 10:00');
