-- All of them missed the call in their first visit and have it once. a came back to stage one: the call is the second pass's and lacks in the
-- first. b came back too: the call stands at another place. c never came back, so it does not lack; nor does it lack twice in d, nor the
-- mail, which came in time, in e. Of what recurs each missed occurrence lacks, here too (f).
INSERT INTO work.touchpoints (journey, touchpoint, position, every_value, version_no) VALUES ('j', 'call', 1, NULL, 1), ('j', 'mail', 2, NULL, 1), ('j', 'review', 3, 90, 1);
INSERT INTO main.stage_visits (journey, case_id, stage, visit) VALUES
    ('j', 'a', 'one', 1), ('j', 'a', 'two', 1), ('j', 'a', 'one', 2), ('j', 'b', 'one', 1), ('j', 'b', 'two', 1), ('j', 'b', 'one', 2), ('j', 'c', 'one', 1), ('j', 'c', 'two', 1),
    ('j', 'd', 'one', 1), ('j', 'd', 'two', 1), ('j', 'd', 'one', 2), ('j', 'e', 'one', 1), ('j', 'e', 'two', 1), ('j', 'e', 'one', 2),
    ('j', 'f', 'one', 1), ('j', 'f', 'two', 1), ('j', 'f', 'one', 2);
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, status) VALUES
    ('j', 'a', 'one', 1, 'call', 1, 'missed'), ('j', 'b', 'one', 1, 'call', 1, 'missed'), ('j', 'c', 'one', 1, 'call', 1, 'missed'),
    ('j', 'd', 'one', 1, 'call', 1, 'missed'), ('j', 'e', 'one', 1, 'call', 1, 'missed'), ('j', 'e', 'one', 1, 'mail', 1, 'met'),
    ('j', 'f', 'one', 1, 'call', 1, 'missed'), ('j', 'f', 'one', 1, 'review', 1, 'missed');
INSERT INTO main.touches (journey, case_id, touchpoint)
    SELECT 'j', case_id, 'call' FROM (VALUES ('a'), ('b'), ('c'), ('d'), ('e'), ('f')) AS t (case_id)
    UNION ALL VALUES ('j', 'e', 'mail'), ('j', 'f', 'review');
INSERT INTO main.paths (journey, case_id, missing, cost) VALUES
    ('j', 'a', ['call'], 1), ('j', 'b', [], 2), ('j', 'c', ['call'], 1), ('j', 'd', ['call', 'call'], 2), ('j', 'e', ['call', 'mail'], 2), ('j', 'f', ['call', 'review', 'review'], 3);
