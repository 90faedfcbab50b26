-- Shapes: 0 nothing, 1 call, 2 mail, 4 kick-off, 5 call about a kick-off, 6 mail about one. Rule 1: call and kick-off, or mail and not
-- kick-off. Rule 2: not mail, which also holds for nothing. Rule 3: a clause that contradicts itself.
INSERT INTO work.rule_literals VALUES
    (1, 1, 1, 'events.activity', 'in', ['call'], false), (1, 1, 3, 'events.subject', 're', ['kick'], false),
    (1, 2, 2, 'events.activity', 'in', ['mail'], false), (1, 2, 3, 'events.subject', 're', ['kick'], true),
    (2, 1, 2, 'events.activity', 'in', ['mail'], true),
    (3, 1, 1, 'events.activity', 'in', ['call'], false), (3, 1, 2, 'events.activity', 'in', ['mail'], false);
INSERT INTO work.literal_values VALUES (1, 'call'), (2, 'mail'), (3, 'kick-off'), (3, 'kickoff');
INSERT INTO work.value_codes VALUES
    ('events.activity', 'call', 1, 3), ('events.activity', 'mail', 2, 3), ('events.subject', 'kick-off', 4, 4), ('events.subject', 'kickoff', 4, 4);
INSERT INTO work.marked_events (seq, shape) VALUES (1, 0), (2, 1), (3, 2), (4, 4), (5, 5), (6, 6), (7, 6);
