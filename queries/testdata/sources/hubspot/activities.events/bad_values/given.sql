-- A record without an id or a date, dates that cannot be read; and a row that nothing but its file says to be a note.
insert into stage (recno, line, hs_timestamp, hs_note_body) values (1, 2, '2026-01-12 10:00', 'x');
insert into stage (recno, line, hs_object_id, hs_note_body) values (2, 3, '2', 'x');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_note_body) values (3, 4, '3', 'noon', 'x');
insert into stage (recno, line, hs_object_id, hs_timestamp) values (4, 5, '4', '2026-01-12 10:00');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_meeting_title, hs_meeting_end_time) values (5, 6, '5', '2026-01-12 10:00', 'x', 'late');
