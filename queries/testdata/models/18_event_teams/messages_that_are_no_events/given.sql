INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 1, 1);
INSERT INTO work.known_addresses (email, ours, staff_team) VALUES ('anna@vendor.example', true, 'CS'), ('ben@vendor.example', true, 'Support');
INSERT INTO work.messages (file_id, recno, idx) VALUES (10, 1, 0);
INSERT INTO work.landed_events (file_id, recno, idx, from_email, to_emails) VALUES (10, 1, 0, 'anna@vendor.example', ['ben@vendor.example']);
