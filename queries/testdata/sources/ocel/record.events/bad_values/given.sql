insert into stage (recno, line, id, type, time, relationships) values
    (1, 1, null, 'check', '2026-03-01T10:00:00Z', '[{"objectId": "c1", "qualifier": "of"}]'),
    (2, 2, 'e2', null, '2026-03-01T10:00:00Z', '[{"objectId": "c1", "qualifier": "of"}]'),
    (3, 3, 'e3', 'check', 'soon', '[{"objectId": "c1", "qualifier": "of"}]'),
    (4, 4, 'e4', 'check', '2026-03-01T10:00:00Z', '[]'),
    (5, 5, 'e5', 'check', '2026-03-01T10:00:00Z', '"no list"'),
    (6, 6, 'c1', 'case', null, null),
    (7, 7, null, 'customer', null, null);
