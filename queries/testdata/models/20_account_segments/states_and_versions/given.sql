-- Two versions from 1 April on, that is from 31 March 22:00 in UTC. a: in version 1 middle, then large (July); version 2 knows no middle, so it
-- is rest from April to July. b is never more than rest, which both versions have: one stretch. b fits no segment of strict.
INSERT INTO work.settings (timezone) VALUES ('Europe/Berlin');
INSERT INTO work.journey_versions (journey, version_no, from_day, to_day) VALUES
    ('onboarding', 1, NULL, '2026-04-01'), ('onboarding', 2, '2026-04-01', NULL), ('strict', 1, NULL, NULL), ('plain', 1, NULL, NULL);
INSERT INTO work.segments (journey, version_no, segment, position, rule) VALUES
    ('onboarding', 1, 'large', 1, 1), ('onboarding', 1, 'middle', 2, 2), ('onboarding', 1, 'rest', 3, NULL), ('onboarding', 1, 'never', 4, 1),
    ('onboarding', 2, 'large', 1, 1), ('onboarding', 2, 'rest', 2, NULL),
    ('strict', 1, 'large', 1, 1), ('strict', 1, 'middle', 2, 2);
INSERT INTO work.rule_accounts VALUES (2, 'a', 1), (1, 'a', 2), (2, 'a', 2);
INSERT INTO work.account_states (account_id, state, from_ts, to_ts) VALUES
    ('a', 1, '0001-01-01', '2026-07-01 08:00:00'), ('a', 2, '2026-07-01 08:00:00', '9999-12-31'), ('b', 1, '0001-01-01', '9999-12-31');
