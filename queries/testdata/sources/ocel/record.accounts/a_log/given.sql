insert into stage (recno, line, id, type, time, attributes, relationships) values
    (1, 3, 'e1', 'j/kickoff', '2026-03-01T10:00:00Z', '[{"name": "touchpoint", "value": "Kickoff"}, {"name": "channel", "value": "meeting"}, {"name": "direction", "value": "outbound"}, {"name": "team", "value": "CS"}, {"name": "visit", "value": 1}, {"name": "day_only", "value": false}]',
        '[{"objectId": "account:A", "qualifier": "concerns"}, {"objectId": "case:j/A", "qualifier": "step of"}, {"objectId": "thread:t1", "qualifier": "part of"}]'),
    (2, 4, 'e2', 'j/go_live', '2026-03-03T00:00:00Z', '[{"name": "day_only", "value": true}]', '[{"objectId": "case:j/A", "qualifier": "step of"}]'),
    (3, 5, 'e3', 'Ship Order', '2026-03-04T10:00:00.5+01:00', null, '[{"objectId": "i7", "qualifier": "item"}, {"objectId": "o1", "qualifier": "order"}, {"objectId": "Bo", "qualifier": "by"}]'),
    (4, 8, 'account:A', 'account', null, '[]', '[]'),
    (5, 9, 'case:j/A', 'case', null, '[{"name": "segment", "value": "smb", "time": "1970-01-01T00:00:00Z"}]', '[{"objectId": "account:A", "qualifier": "of"}]'),
    (6, 10, 'thread:t1', 'thread', null, '[]', '[{"objectId": "account:A", "qualifier": "of"}]'),
    (7, 11, 'o1', 'Order', null, null, '[{"objectId": "c9", "qualifier": "of"}]'),
    (8, 12, 'i7', 'Item', null, null, null),
    (9, 13, 'c9', 'Customer', null, '[{"name": "Name", "value": "Globex", "time": "1970-01-01T00:00:00Z"}]', null),
    (10, 14, 'Bo', 'Employee', null, null, null);
