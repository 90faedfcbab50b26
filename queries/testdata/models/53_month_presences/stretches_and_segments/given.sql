-- as_of in the middle of August. The first stretch ends on the last of March and reaches into April by a day of slack; the third one
-- goes on to now and is a return within August that counts no second time. Account 2 was there on one day, the first of a leap February. 
-- Account 1 changed its segment in April.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-08-15', '2026-08-15', '2026-08-14', 'UTC');
INSERT INTO work.presences (journey, stage, account_no, from_ts, to_ts, from_day, to_day) VALUES
    ('j', 's', 1, '2026-02-10 08:00:00', '2026-03-31 20:00:00', '2026-02-10', '2026-03-31'),
    ('j', 's', 1, '2026-07-10 08:00:00', '2026-08-02 08:00:00', '2026-07-10', '2026-08-02'),
    ('j', 's', 1, '2026-08-10 08:00:00', '9999-12-31', '2026-08-10', '9999-12-31'),
    ('j', 't', 2, '2024-02-01 08:00:00', '2024-02-01 08:00:00', '2024-02-01', '2024-02-01');
INSERT INTO work.period_segments (journey, account_no, from_day, to_day, month_segment, quarter_segment) VALUES
    ('j', 1, '2026-01-01', '2026-04-01', 'smb', 'smb'), ('j', 1, '2026-04-01', '2026-09-01', 'ent', 'ent'), ('j', 2, '0001-01-01', '9999-12-31', NULL, NULL);
