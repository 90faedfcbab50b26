INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 2, 2), (20, 100, 2, 2);
INSERT INTO work.known_addresses (email, ours, staff_team, agent_team) VALUES
    ('anna@vendor.example', true, 'CS', 'Support'), ('ben@vendor.example', true, NULL, 'Support'), ('cleo@vendor.example', true, 'CS', NULL),
    ('dan@vendor.example', true, NULL, NULL), ('jane@acme.example', false, 'Customer team', NULL);
INSERT INTO work.messages (file_id, recno, idx) VALUES (10, 1, 0), (10, 2, 0), (10, 3, 0), (10, 4, 0), (10, 5, 0);
INSERT INTO work.message_accounts (file_id, recno, idx, account_id, share) VALUES (10, 1, 0, 'A', 0), (10, 1, 0, 'B', 1), (10, 2, 0, 'A', 0);
INSERT INTO work.landed_events (file_id, recno, idx, from_email, to_emails) VALUES
    (10, 1, 0, 'anna@vendor.example', ['jane@acme.example', 'ben@vendor.example', 'dan@vendor.example']),
    (10, 2, 0, 'anna@vendor.example', ['jane@acme.example', 'cleo@vendor.example']),
    -- the second team is on the copy of another mailbox
    (10, 3, 0, 'jane@acme.example', ['anna@vendor.example']), (20, 3, 0, 'jane@acme.example', ['ben@vendor.example']),
    -- the event names a team, a colleague of another one is in copy
    (10, 4, 0, 'dan@vendor.example', ['ben@vendor.example', 'jane@acme.example']),
    (10, 5, 0, 'jane@acme.example', NULL);
INSERT INTO work.event_copies (file_id, recno, idx, kept_file_id, kept_recno, kept_idx) VALUES (10, 3, 0, 10, 3, 0), (20, 3, 0, 10, 3, 0);
INSERT INTO main.events (seq, team) VALUES (2, 'CS'), (3, 'CS'), (4, 'CS'), (6, NULL), (8, 'Sales'), (10, NULL);
