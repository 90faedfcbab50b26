-- a came back to stage one: of its second visit (number 3) the call is due too. Met, late and missed are due; what is waived, unknown or
-- not yet due is not. Reviews recur (in one version at least): two are due, one of them was missed. b was in no stage, and nothing is due
-- of c, of nobody's. Another journey's touchpoint has the same id.
INSERT INTO work.cases (journey, journey_version, subject, case_id, account_id, segment) VALUES
    ('j', 'v1', 1, 'a', 'a', 'smb'), ('j', 'v2', 2, 'b', 'b', NULL), ('k', 'v1', 1, 'c', NULL, NULL);
INSERT INTO work.stages (journey, stage, position, version_no) VALUES ('j', 'one', 1, 1), ('j', 'one', 1, 2), ('j', 'two', 2, 1), ('j', 'two', 2, 2), ('k', 'one', 1, 1);
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, every_value, version_no) VALUES
    ('j', 'one', 1, 'call', 1, NULL, 1), ('j', 'one', 1, 'call', 1, NULL, 2), ('j', 'one', 1, 'mail', 2, NULL, 1), ('j', 'two', 2, 'review', 3, NULL, 1),
    ('j', 'two', 2, 'review', 3, 90, 2), ('j', 'two', 2, 'form', 4, NULL, 1), ('k', 'one', 1, 'call', 7, NULL, 1);
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit) VALUES ('j', 1, 2, 2, 1), ('j', 1, 3, 1, 2), ('j', 1, 1, 1, 1), ('k', 1, 1, 1, 1);
INSERT INTO work.placed_touches (journey, subject, touchpoint_position, ts, seq, day, whole) VALUES
    ('j', 1, 1, '2026-03-03 10:00:00', 9, '2026-03-03', false), ('j', 1, 3, '2026-03-05 16:00:00', 4, '2026-03-05', false), ('j', 2, 2, '2026-03-05', 7, '2026-03-05', true),
    ('k', 1, 7, '2026-03-05', 8, '2026-03-05', true), ('j', 1, 2, '2026-03-04', 2, '2026-03-04', true);
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, status) VALUES
    ('j', 'a', 'one', 1, 'call', 1, 'met'), ('j', 'a', 'one', 1, 'mail', 1, 'late'), ('j', 'a', 'one', 2, 'call', 1, 'missed'), ('j', 'a', 'one', 2, 'mail', 1, 'waived'),
    ('j', 'a', 'two', 1, 'review', 1, 'met'), ('j', 'a', 'two', 1, 'review', 2, 'missed'), ('j', 'a', 'two', 1, 'review', 3, 'not_yet_due'), ('j', 'a', 'two', 1, 'form', 1, 'unknown'),
    ('k', 'c', 'one', 1, 'call', 1, 'not_yet_due');
