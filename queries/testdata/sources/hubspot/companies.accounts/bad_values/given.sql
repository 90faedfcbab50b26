-- No id, a date and a number that cannot be read, a zone that is none, a year far off.
insert into stage (recno, line, name) values (1, 2, 'Nobody');
insert into stage (recno, line, hs_object_id, custom_started_at) values (2, 3, '2', 'soon');
insert into stage (recno, line, hs_object_id, custom_arr) values (3, 4, '3', 'a lot');
insert into stage (recno, line, hs_object_id, custom_timezone) values (4, 5, '4', 'Berlin');
insert into stage (recno, line, hs_object_id, hs_lastmodifieddate, hs_merged_object_ids) values (5, 6, '5', '0206-01-01 10:00', '6');
