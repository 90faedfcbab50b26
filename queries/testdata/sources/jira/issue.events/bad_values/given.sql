insert into stage (recno, line, id, key, fields, changelog) values
    (1, 1, null, 'A-1', '{"created":"2026-03-02T10:00:00.000+0100"}', null),
    (2, 2, '2', 'A-2', '{"created":null}', null),
    (3, 3, '3', 'A-3', '{"created":"02/03/2026"}', null),
    (4, 4, '4', 'A-4', '{"created":"2026-03-02T10:00:00.000+0100","updated":"x"}', null),
    (5, 5, '5', 'A-5', '{"created":"2026-03-02T10:00:00.000+0100","resolutiondate":"0102-03-01T10:00:00.000+0000"}', null),
    (6, 6, '6', 'A-6', '{"created":"2026-03-02T10:00:00.000+0100","comment":{"comments":[{"id":"1"},{"created":"2026-03-02T10:00:00.000+0100"},{"id":"3","created":"x"}]}}', null),
    (7, 7, '7', 'A-7', '{"created":"2026-03-02T10:00:00.000+0100"}', '{"histories":[{"id":"1","items":[{"field":"status"}]},{"created":"2026-03-02T10:00:00.000+0100","items":[{"field":"status"}]},{"id":"3","created":"x","items":[{"field":"status"}]}]}');
