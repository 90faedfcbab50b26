INSERT INTO work.landed_events (from_email, to_emails) VALUES
    ('undisclosed-recipients', ['', 'two@at@signs.example', '@nobody.example', NULL]);
