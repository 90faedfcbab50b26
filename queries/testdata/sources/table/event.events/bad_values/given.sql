-- no time: no event; a time that cannot be read, an unknown direction, a score in words: rejects that name the file's column
insert into stage (recno, line, idx, rec_key, ts, ts_column, ts_at, activity, activity_column, direction, direction_column, score, score_column) values
    (1, 2, 0, 'a', null, 'Time', null, 'x', 'Act', null, 'Dir', null, 'Score'),
    (2, 3, 0, 'b', 'soon', 'Time', null, 'x', 'Act', null, 'Dir', null, 'Score'),
    (3, 4, 0, 'c', '0102-03-01', 'Time', '0102-03-01 00:00:00', 'x', 'Act', null, 'Dir', null, 'Score'),
    (4, 5, 0, 'd', '2026-03-01', 'Time', '2026-03-01 00:00:00', 'x', 'Act', 'sideways', 'Dir', null, 'Score'),
    (5, 6, 0, 'e', '2026-03-01', 'Time', '2026-03-01 00:00:00', 'x', 'Act', null, 'Dir', 'good', 'Score'),
    (6, 7, 0, 'f', '2026-03-01', 'Time', '2026-03-01 00:00:00', null, 'Act', null, 'Dir', null, 'Score');
