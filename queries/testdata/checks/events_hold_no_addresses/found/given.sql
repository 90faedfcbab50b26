INSERT INTO main.events (seq, subject, features, value_to, resource) VALUES
    (1, 'Re: jane@acme.example', NULL, NULL, NULL), (2, NULL, '{"cc": "jane@acme.example"}', NULL, NULL), (3, NULL, NULL, 'x', 'anna@vendor.example'), (4, 'fine', NULL, NULL, NULL);
