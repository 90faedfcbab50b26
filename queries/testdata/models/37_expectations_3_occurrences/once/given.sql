-- A scale of tens. 1: due at 5, first touched at 5: met, the one at 9 does not matter. 2: at 6: late. 3: not yet, at 10 of 2 * 5.
-- 4: 11 of 2 * 5: missed, from 10 on. 5: left at 3 without it: missed from then. 6: required only: any touch will do. 7: required and
-- going on: not due. 8: two touches at one instant: the first in the file.
INSERT INTO work.expectations (journey, subject, number, touchpoint_position, due_us, every_us, grace_us, reach_us, gone)
    SELECT 'j', 1, 1, position, due * 10, every * 10, grace * 10, reach * 10, gone FROM (VALUES
        (1, 5, NULL, NULL, 20, false), (2, 5, NULL, NULL, 20, false), (3, 5, NULL, NULL, 10, false), (4, 5, NULL, NULL, 11, false),
        (5, 5, NULL, NULL, 3, true), (6, NULL, NULL, NULL, 20, true), (7, NULL, NULL, NULL, 20, false), (8, 5, NULL, NULL, 20, false)
    ) AS expectations (position, due, every, grace, reach, gone);
INSERT INTO work.expectation_touches
    SELECT 'j', 1, 1, position, TIMESTAMP '2026-03-01' + to_microseconds(cast(after * 10 as bigint)), seq, cast(after * 10 as bigint), period FROM (VALUES
        (1, 9, 2, NULL), (1, 5, 3, NULL), (2, 6, 4, NULL), (6, -3, 5, NULL), (8, 2, 7, NULL), (8, 2, 6, NULL)
    ) AS touches (position, after, seq, period);
