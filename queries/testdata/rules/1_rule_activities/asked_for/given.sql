-- Rule 1 asks for calls with a subject, so subjects matter on calls only. Rule 2 looks at the field of any event, also of one
-- without an activity. Rule 3 asks what an event is not, which leaves everything else.
INSERT INTO work.rule_literals VALUES
    (1, 1, 1, 'events.activity', 'in', ['call', 'fax'], false), (1, 1, 2, 'events.subject', 're', ['kick'], false),
    (2, 1, 3, 'events.field', 'in', ['status'], false),
    (3, 1, 4, 'events.activity', 'in', ['mail'], true), (3, 1, 5, 'events.team', 'in', ['cs'], false),
    (4, 1, 6, 'accounts.arr', 'gte', ['5'], false);
INSERT INTO main.events (event_id, activity) VALUES ('e1', 'call'), ('e2', 'mail'), ('e3', NULL), ('e4', 'call');
