-- In and out again: stage 1 is entered twice (2 March changes nothing), left on 3 March and again on 4 March (nothing to leave),
-- entered on 5 March, and left and entered at one event on 6 March. The exit from stage 2 never counts, nor the one before any entry.
INSERT INTO work.stage_signals
    SELECT 'j', 1, stage_position, entering, ts, seq, cast(ts as date), false, epoch_us(ts), epoch_us(ts) FROM (VALUES
        (1, false, TIMESTAMP '2026-02-28', 0),
        (1, true, TIMESTAMP '2026-03-01', 1), (1, true, TIMESTAMP '2026-03-02', 2), (2, false, TIMESTAMP '2026-03-02', 3),
        (1, false, TIMESTAMP '2026-03-03', 4), (1, false, TIMESTAMP '2026-03-04', 5), (1, true, TIMESTAMP '2026-03-05', 6),
        (1, false, TIMESTAMP '2026-03-06', 7), (1, true, TIMESTAMP '2026-03-06', 7), (2, true, TIMESTAMP '2026-03-07', 8)
    ) AS signals (stage_position, entering, ts, seq);
