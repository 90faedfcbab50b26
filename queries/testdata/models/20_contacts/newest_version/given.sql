-- The second version calls the same people otherwise, and no longer knows sponsors.
INSERT INTO work.settings (as_of, until, today, timezone, contact_emails) VALUES ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', 'hash');
INSERT INTO work.people (source, contact_ref, role, contact_id, account_id, first_record) VALUES ('crm', 'contact:1', 'customer', '1', 'a', true), ('crm', 'contact:2', 'customer', '2', 'a', true);
INSERT INTO work.journeys (journey, position) VALUES ('j', 1);
INSERT INTO work.journey_versions (journey, version_no, from_day, to_day) VALUES ('j', 1, NULL, '2026-07-01'), ('j', 2, '2026-07-01', NULL);
INSERT INTO work.personas (journey, version_no, persona, position, rule) VALUES ('j', 1, 'admin', 1, 1), ('j', 1, 'sponsor', 2, 2), ('j', 2, 'operator', 1, 1);
INSERT INTO work.rule_contacts (rule, contact_id) VALUES (1, '1'), (2, '2');
