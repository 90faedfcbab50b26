INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 4, 2), (20, 1000, 4, 2), (30, 2000, 4, 2), (40, 3000, 4, 2);

INSERT INTO work.our_people (email, name) VALUES ('anna@vendor.example', 'Anna');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, activity, channel, direction, actor_type, resource, team, case_id, thread_id, field, value_from, value_to, subject) VALUES
    (40, 1, 0, 'row', '1', '2026-07-01 10:00:00', 'call', 'call', 'outbound', 'agent', ' Anna@Vendor.example ', 'team@vendor.example', 'jane@acme.example', '<m1@mail.acme.example>',
        'owner', 'bob@globex.example', 'Jané Dö <jané.dö+x@mail.acme.co.uk>; a@b.example', 'Re: "jane@acme.example" wrote: 5 @ 3'),
    (40, 2, 0, 'row', '2', '2026-07-01 10:00:00', 'call', 'call', 'inbound', 'customer', 'ben@vendor.example', NULL, 'C-1', 'T-1', NULL, NULL, NULL, '@jane: root@localhost'),
    (40, 3, 0, 'row', '3', '2026-07-01 10:00:00', 'call', 'call', 'inbound', 'customer', 'Ben @ Berlin (ben@vendor.example)', NULL, NULL, NULL, NULL, NULL, NULL, NULL);

-- every form of an address, also within JSON, and what only looks like one
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, activity, channel, direction, actor_type, resource, case_id, thread_id, value_from, value_to, subject, features) VALUES
    (40, 4, 0, 'row', '4', '2026-07-01 10:00:00', 'call', 'call', 'inbound', 'customer', 'dora%40beta.example', 'dora%40beta.example', 'dora＠beta.example',
        '"d o"@beta.example, "d"@localhost', 'https://beta.example/?to=dora%40beta.example&x=100%40', 'dora＠beta.example, dora@[10.0.0.1], x@[IPv6:2001:db8::1], x@my_host.beta.example',
        '{"a":"one\ndora@beta.example","b":"\"d o\"@beta.example"}'),
    (40, 5, 0, 'row', '5', '2026-07-01 10:00:00', 'call', 'call', 'inbound', 'customer', NULL, NULL, NULL,
        '5@3 .@dora "@dora"', 'said "yes" to "@dora"', '100%40km, 5 @ 3, 5＠3, @dora', '{"a":"@dora","b":["@x.example","@y.example"], "c": "@z.example"}');
