-- Known to the day on either side, days are differences of dates: 28 February to 1 March 2028 is 2 days (a leap year), 5 March to an
-- instant on the 6th is 1. Business days likewise: 8.75 to 9.25 is 9 - 8. The third visit is open since 31 March, today: nothing yet,
-- and nothing negative although as_of lies before midnight UTC of that day.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2028-03-30 23:00:00', '2028-03-30 23:00:00', '2028-03-31', 'Europe/Berlin');
INSERT INTO work.stages (journey, stage, position) VALUES ('j', 'one', 1);
INSERT INTO work.cases (journey, journey_version, subject, case_id, account_id) VALUES ('j', 'v1', 1, 'a', 'a');
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit, previous_position, entered_at, entered_seq, entered_day, entered_whole, entered_earliest, entered_latest, left_at, left_seq, left_day, left_whole, left_earliest, left_latest, entered_worked, left_worked) VALUES
    ('j', 1, 1, 1, 1, NULL, '2028-02-28 00:00:00', 1, '2028-02-28', true, 0, 0, '2028-03-01 00:00:00', 2, '2028-03-01', true, 0, 0, 0, 172800000000),
    ('j', 1, 2, 1, 2, 1, '2028-03-05 00:00:00', 3, '2028-03-05', true, 0, 0, '2028-03-06 18:00:00', 4, '2028-03-06', false, 0, 0, 756000000000, 799200000000),
    ('j', 1, 3, 1, 3, 1, '2028-03-31 00:00:00', 5, '2028-03-31', true, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, 864000000000, 864000000000);
