INSERT INTO main.events (seq, subject, features, team, case_id, file) VALUES
    (1, 'Re: ‹email› 5 @ 3, @jane', '{"cc": "‹email›", "by": "@jane"}', NULL, NULL, 'mail/mailbox-0a1b2c3d.mbox'), (2, NULL, NULL, NULL, NULL, NULL),
    -- a quote that one column opens and another closes
    (3, 'a 5" pipe', NULL, 'B"@jane', '100%40', 'notes@home');
INSERT INTO main.files (source, file) VALUES ('mail', 'mail/mailbox-0a1b2c3d.mbox'), ('mail', 'notes@home'), ('mail', NULL);
