-- call and visit match the same literal, so they are alike; meeting matches another one too. Three sets of literals need two bits,
-- the one of subjects the next bit. Values of accounts have no part in an event's shape.
INSERT INTO work.rule_literals VALUES
    (1, 1, 1, 'events.activity', 'in', ['call', 'visit', 'meeting'], false), (2, 1, 2, 'events.activity', 'in', ['meeting'], false),
    (2, 2, 3, 'events.activity', 'in', ['mail'], true), (3, 1, 4, 'events.subject', 're', ['kick'], false), (4, 1, 5, 'accounts.name', 'in', ['x'], false);
INSERT INTO work.literal_values VALUES (1, 'call'), (1, 'visit'), (1, 'meeting'), (2, 'meeting'), (3, 'mail'), (4, 'kick-off'), (4, 'kickoff'), (5, 'x');
