INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'support', 1, 'zendesk', 'zd/a.jsonl'), (20, 2, 'calls', 2, 'table', 'calls.csv');
INSERT INTO work.contact_records (source, contact_ref, account_ref, role, email) VALUES
    ('support', 'user:1', NULL, 'customer', 'opened@one.example'),
    ('support', 'user:2', '77', 'customer', 'unmatched@two.example'),
    ('support', 'user:3', NULL, 'customer', 'answered@three.example'),
    ('support', 'user:4', NULL, 'customer', 'wrote@four.example'),
    ('support', 'user:5', '88', 'customer', 'has@account.example'),
    ('support', 'user:6', NULL, 'customer', 'silent@six.example'),
    ('support', 'user:7', NULL, 'customer', 'tied@seven.example'),
    ('support', 'user:8', NULL, 'customer', 'noted@eight.example'),
    ('support', 'user:9', NULL, 'customer', 'replaced@nine.example'),
    ('support', 'user:10', NULL, 'customer', 'automatic@ten.example'),
    ('support', 'user:11', NULL, 'customer', 'status@eleven.example'),
    ('support', 'user:12', NULL, 'customer', 'planned@twelve.example'),
    ('support', 'user:13', NULL, 'customer', 'ours@vendor.example'),
    ('support', 'user:14', NULL, 'customer', 'direction@fourteen.example'),
    ('support', 'user:15', NULL, 'customer', NULL),
    ('support', 'user:99', NULL, 'agent', 'anna@vendor.example'),
    ('calls', 'user:6', NULL, 'customer', 'called@calls.example');
-- organization 77 stands for no account
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES ('support', '88', 'A88', 'link');
-- the requester of ticket 3 got an answer; ticket 7 is of an account
INSERT INTO work.link_records (source, ref, account_ref, contact_ref) VALUES
    ('support', 'ticket:3', NULL, 'user:3'), ('support', 'ticket:7', '88', 'user:7');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, about_ref, account_ref, contact_ref, actor_ref, activity, channel, direction, visibility, automation) VALUES
    (10, 1, 0, 'ticket', '1', 'ticket:1', NULL, 'user:1', 'user:1', 'opened_ticket', 'ticket', NULL, 'public', 'human'),
    (10, 2, 0, 'ticket', '2', 'ticket:2', '77', 'user:2', 'user:2', 'opened_ticket', 'email', NULL, 'public', 'human'),
    (10, 3, 0, 'comment', '3', 'ticket:3', NULL, NULL, 'user:99', 'replied_to_ticket', 'ticket', NULL, 'public', 'human'),
    (10, 4, 0, 'comment', '4', 'ticket:4', NULL, NULL, 'user:4', 'replied_to_ticket', 'chat', NULL, NULL, NULL),
    (10, 5, 0, 'ticket', '5', 'ticket:5', NULL, 'user:5', 'user:5', 'opened_ticket', 'ticket', NULL, 'public', 'human'),
    (10, 7, 0, 'ticket', '7', 'ticket:7', NULL, 'user:7', 'user:7', 'opened_ticket', 'ticket', NULL, 'public', 'human'),
    (10, 8, 0, 'comment', '8', NULL, NULL, 'user:8', 'user:99', 'noted_ticket', 'ticket', 'internal', 'internal', 'human'),
    (10, 9, 0, 'ticket', '9', NULL, NULL, 'user:9', 'user:9', 'opened_ticket', 'ticket', NULL, 'public', 'human'),
    (10, 10, 0, 'ticket', '10', NULL, NULL, 'user:10', NULL, 'opened_ticket', 'ticket', NULL, 'public', 'system'),
    (10, 11, 0, 'ticket', '11', NULL, NULL, 'user:11', NULL, 'solved_ticket', 'web', NULL, 'public', 'human'),
    (10, 12, 0, 'meeting', '12', NULL, NULL, 'user:12', NULL, 'scheduled_meeting', 'meeting', 'outbound', 'public', 'human'),
    (10, 13, 0, 'ticket', '13', NULL, NULL, 'user:13', 'user:13', 'opened_ticket', 'ticket', NULL, 'public', 'human'),
    (10, 14, 0, 'ticket', '14', NULL, NULL, 'user:14', 'user:14', 'opened_ticket', 'ticket', 'internal', 'public', 'human'),
    (10, 15, 0, 'ticket', '15', NULL, NULL, 'user:15', NULL, 'opened_ticket', 'ticket', NULL, 'public', 'human'),
    -- the reference of another source is another person
    (20, 1, 0, 'row', '1', NULL, NULL, 'user:6', NULL, 'call', 'call', 'outbound', 'public', 'human');
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (10, 9, 'ticket', '9');
INSERT INTO work.address_sides (email, ours)
    SELECT email, ends_with(email, '@vendor.example') FROM work.contact_records WHERE email IS NOT NULL;
