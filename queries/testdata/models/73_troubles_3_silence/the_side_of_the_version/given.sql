INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
-- the customer's side is measured up to the end of August, then the vendor's
INSERT INTO work.journey_versions (journey, version_no, from_day, to_day, silence_vendor, silence_customer, silence_mutual) VALUES
    ('onboarding', 1, NULL, '2026-09-01', false, true, false), ('onboarding', 2, '2026-09-01', NULL, true, true, true);
INSERT INTO work.spans (account_no, account_id, timezone) VALUES (1, 'a', 'UTC');
INSERT INTO work.passages (passage, journey, stage, account_no, entered_at, left_at) VALUES (1, 'onboarding', 'setup', 1, '2026-08-01', NULL);
INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, ended_at, ended_day, status, days, threshold) VALUES
    ('g1', 'a', 'customer', '2026-08-31', '2026-08-31', '2026-09-12', '2026-09-12', 'closed', 12, '10d'), ('g2', 'a', 'customer', '2026-09-12', '2026-09-12', NULL, NULL, 'open', 18, '10d'),
    ('g3', 'a', 'vendor', '2026-08-31', '2026-08-31', '2026-09-15', '2026-09-15', 'closed', 15, '10d'), ('g4', 'a', 'vendor', '2026-09-15', '2026-09-15', NULL, NULL, 'open', 15, '10d');
