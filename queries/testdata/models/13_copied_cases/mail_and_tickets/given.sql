-- a mail that two tickets tell: the first by rank; one that no ticket tells
INSERT INTO work.landed_events (file_id, recno, idx, case_id) VALUES (10, 1, 0, NULL), (20, 1, 0, '55'), (20, 2, 0, '56'), (10, 2, 0, NULL), (30, 1, 0, NULL);
INSERT INTO work.event_copies (file_id, recno, idx, place, kept, kept_file_id, kept_recno, kept_idx) VALUES
    (10, 1, 0, 1, true, 10, 1, 0), (20, 2, 0, 2, false, 10, 1, 0), (20, 1, 0, 3, false, 10, 1, 0),
    (10, 2, 0, 1, true, 10, 2, 0), (30, 1, 0, 2, false, 10, 2, 0);
