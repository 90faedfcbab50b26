-- an escalation is negative since version 2, which came into force on 1 February; a survey always was neutral. Case 11: one escalation before
-- that, two after it. Case 12: one at its very end, one the day after; one that belongs to no visit. Ratings: 0.5 is bad, 0.75 is not, one
-- of a ticket from before any stage
INSERT INTO work.touchpoints (journey, version_no, stage, touchpoint, position, experience) VALUES
    ('onboarding', 1, 'use', 'escalation', 4, NULL), ('onboarding', 1, 'use', 'survey', 5, 'neutral'),
    ('onboarding', 2, 'use', 'escalation', 4, 'negative'), ('onboarding', 2, 'use', 'survey', 5, 'neutral');
INSERT INTO work.cases (journey, subject, ended_at, ended_latest) VALUES ('onboarding', 11, NULL, NULL), ('onboarding', 12, '2026-03-01', 200);
INSERT INTO work.spans (account_no, account_id) VALUES (1, 'a'), (2, 'b');
INSERT INTO work.passages (passage, journey, stage, subject, visit, account_no, entered_at, left_at) VALUES
    (1, 'onboarding', 'use', 11, 1, 1, '2026-01-01', NULL), (2, 'onboarding', 'use', 12, 1, 2, '2026-01-01', '2026-03-01'), (3, 'onboarding', 'setup', 11, 1, 1, '2025-12-01', '2026-01-01');
INSERT INTO work.placed_touches (journey, version_no, subject, touchpoint_position, visit, day, earliest) VALUES
    ('onboarding', 1, 11, 4, 1, '2026-01-31', 100), ('onboarding', 2, 11, 4, 1, '2026-02-01', 101), ('onboarding', 2, 11, 4, 1, '2026-02-03', 103),
    ('onboarding', 2, 11, 5, 1, '2026-02-03', 103), ('onboarding', 2, 12, 4, 1, '2026-03-01', 200), ('onboarding', 2, 12, 4, 1, '2026-03-02', 201),
    ('onboarding', 2, 12, 4, NULL, '2026-02-15', 150);
INSERT INTO work.tickets (source, case_id, account_id, opened_at, opened_day, rating) VALUES
    ('zendesk', '1', 'a', '2026-02-02', '2026-02-02', 0.5), ('zendesk', '2', 'a', '2026-02-05', '2026-02-05', 0), ('zendesk', '3', 'b', '2026-02-05', '2026-02-05', 0.75),
    ('zendesk', '4', 'b', '2026-02-05', '2026-02-05', NULL), ('zendesk', '5', 'b', '2025-02-05', '2025-02-05', 0);
