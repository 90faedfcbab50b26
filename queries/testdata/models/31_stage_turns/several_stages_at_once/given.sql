-- Events 2 and 3 enter stages 1 and 2. A case in stage 2 since event 1 stays there through both; whether it moves at event 3 depends
-- on what it did at event 2, and at event 4 on event 3. Events 5 and 6 happen at one instant and keep the order of their file.
INSERT INTO work.stage_signals
    SELECT 'j', 1, stage_position, entering, ts, seq, cast(ts as date), false, epoch_us(ts), epoch_us(ts) FROM (VALUES
        (2, true, TIMESTAMP '2026-03-01', 1), (1, true, TIMESTAMP '2026-03-02', 2), (2, true, TIMESTAMP '2026-03-02', 2),
        (1, true, TIMESTAMP '2026-03-03', 3), (2, true, TIMESTAMP '2026-03-03', 3), (1, true, TIMESTAMP '2026-03-04', 4),
        (3, true, TIMESTAMP '2026-03-05', 6), (2, true, TIMESTAMP '2026-03-05', 5)
    ) AS signals (stage_position, entering, ts, seq);
