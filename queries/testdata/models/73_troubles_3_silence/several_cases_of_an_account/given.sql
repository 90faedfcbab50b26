INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
-- three tickets of one account in a stage: the silence counts once, and hurts the two that were there when it began. A second silence finds
-- one there. The clocks went forward in Berlin on 29 March
INSERT INTO work.journey_versions (journey, version_no, silence_vendor, silence_customer, silence_mutual) VALUES ('tickets', 1, false, false, true);
INSERT INTO work.spans (account_no, account_id, timezone) VALUES (1, 'a', 'Europe/Berlin');
INSERT INTO work.passages (passage, journey, stage, account_no, entered_at, left_at, held_until) VALUES
    (1, 'tickets', 'open', 1, '2026-03-01', '2026-04-01', NULL), (2, 'tickets', 'open', 1, '2026-03-10', NULL, '2026-04-01'),
    (3, 'tickets', 'open', 1, '2026-03-20', '2026-03-21', '9999-12-31');
INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, ended_at, ended_day, status, days, business_days, threshold) VALUES
    ('g1', 'a', 'mutual', '2026-03-15', '2026-03-15', '2026-03-29 22:30:00', '2026-03-30', 'closed', 14.9375, 10, '10d'),
    ('g2', 'a', 'mutual', '2026-04-01', '2026-04-01', '2026-04-12', '2026-04-12', 'closed', 11, 7, '10.5d');
