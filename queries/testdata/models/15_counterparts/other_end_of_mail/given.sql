INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, true, 'hash', 'keep');

INSERT INTO work.messages (file_id, recno, idx, from_email, direction, human) VALUES
    (10, 1, 0, 'jane@acme.example', 'inbound', true), (10, 2, 0, 'anna@vendor.example', 'outbound', true),
    (10, 3, 0, 'news@letters.example', 'inbound', false), (10, 4, 0, 'joe@elsewhere.example', 'unknown', true),
    (10, 5, 0, 'anna@vendor.example', 'internal', true), (10, 6, 0, NULL, 'inbound', true);
INSERT INTO work.landed_events (file_id, recno, idx, from_email, to_emails) VALUES
    (10, 1, 0, 'jane@acme.example', ['anna@vendor.example', 'cc@third.example']),
    (10, 2, 0, 'anna@vendor.example', ['bob@globex.example', 'ben@vendor.example']), (20, 2, 0, 'anna@vendor.example', ['blind@initech.example']),
    (10, 4, 0, 'joe@elsewhere.example', ['x@elsewhere.example']), (10, 5, 0, 'anna@vendor.example', ['ben@vendor.example']);
INSERT INTO work.event_copies (file_id, recno, idx, kept_file_id, kept_recno, kept_idx) VALUES (10, 2, 0, 10, 2, 0), (20, 2, 0, 10, 2, 0);
INSERT INTO work.address_sides (email, ours) VALUES ('jane@acme.example', false), ('cc@third.example', false), ('bob@globex.example', false), ('blind@initech.example', false),
    ('anna@vendor.example', true), ('ben@vendor.example', true), ('news@letters.example', false), ('joe@elsewhere.example', false), ('x@elsewhere.example', false);
