-- Every 10 with a grace of 3, a scale of tens. 1: touches at 0 and 10 belong to the first period, 12 meets the second, 25 the third,
-- and the fourth has begun. 2: nothing in the first period, 12 makes it late and is used up, so
-- that the second is late by 22, and the third by 33; 35 meets the fourth. 3: 13.1 is beyond the grace: the first missed, the second
-- met. 4: left at 25: two occurrences, the third never was due. 5: left at 9: none. 6: entered just now: the first has begun.
-- 7: at 13 the grace of the first lasts, at 13.1 (8) it is over. 9: a single touch in each period, none used up before: all met.
INSERT INTO work.expectations (journey, subject, number, touchpoint_position, due_us, every_us, grace_us, reach_us, gone)
    SELECT 'j', 1, 1, position, due * 10, every * 10, grace * 10, reach * 10, gone FROM (VALUES
        (1, NULL, 10, 3, 31, false), (2, NULL, 10, 3, 40, false), (3, NULL, 10, 3, 20, false), (4, NULL, 10, 3, 25, true), (5, NULL, 10, 3, 9, true),
        (6, NULL, 10, 3, 0, false), (7, NULL, 10, 3, 13, false), (8, NULL, 10, 3, 13.1, false), (9, NULL, 10, 3, 30, false)
    ) AS expectations (position, due, every, grace, reach, gone);
INSERT INTO work.expectation_touches
    SELECT 'j', 1, 1, position, TIMESTAMP '2026-03-01' + to_microseconds(cast(after * 10 as bigint)), seq, cast(after * 10 as bigint), period FROM (VALUES
        (1, 0, 1, 1), (1, 10, 2, 1), (1, 12, 3, 2), (1, 25, 4, 3),
        (2, 12, 5, 2), (2, 22, 6, 3), (2, 33, 7, 4), (2, 35, 8, 4),
        (3, 13.1, 9, 2), (4, 5, 10, 1), (9, 1, 11, 1), (9, 11, 12, 2), (9, 21, 13, 3)
    ) AS touches (position, after, seq, period);
