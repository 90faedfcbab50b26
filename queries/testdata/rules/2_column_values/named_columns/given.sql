-- The team is named by no rule, the subject of a mail by none that holds for mails, and a NULL is no value.
INSERT INTO work.rule_activities VALUES ('events.subject', 'call'), ('events.subject', ''), ('events.score', 'call'), ('events.score', 'mail');
INSERT INTO main.events (event_id, activity, subject, score, team) VALUES
    ('e1', 'call', 'Kick-off', 4.5, 'cs'), ('e2', 'call', 'Kick-off', 3, 'cs'), ('e3', 'mail', 'Secret', 3, 'cs'),
    ('e4', NULL, 'it''s', NULL, 'cs'), ('e5', 'call', NULL, NULL, 'cs');
INSERT INTO work.account_states (account_id, state, arr) VALUES ('a', 1, 100000), ('b', 1, 2.5), ('c', 1, NULL);
INSERT INTO work.people (role, contact_id, title, first_record) VALUES
    ('customer', 'c1', 'Admin', true), ('customer', 'c2', 'Admin', true), ('agent', NULL, 'Agent', true), ('customer', 'c3', 'Copy', false);
