-- no object is an account
insert into stage (recno, line, id, type, time, relationships) values
    (1, 1, 'e1', 'check', '2026-03-01T10:00:00Z', '[{"objectId": "p1", "qualifier": "of"}]'),
    (2, 2, 'e2', 'check', '2026-03-02T10:00:00Z', '[{"objectId": "p1", "qualifier": "of"}]'),
    (3, 3, 'e3', 'check', '2026-03-03T10:00:00Z', '[{"objectId": "unknown", "qualifier": "of"}]'),
    (4, 4, 'p1', 'parcel', null, '[]');
