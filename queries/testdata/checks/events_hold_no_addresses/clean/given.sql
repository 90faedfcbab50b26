INSERT INTO main.events (seq, subject, features, file) VALUES (1, 'Re: ‹email› 5 @ 3, @jane', '{"cc": "‹email›"}', 'mail/anna@vendor.example.mbox'), (2, NULL, NULL, NULL);
