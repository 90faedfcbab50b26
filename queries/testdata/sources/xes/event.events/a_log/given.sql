insert into stage (recno, line, "case:concept:name", "concept:name", "time:timestamp", "case:account", "lifecycle:transition", "identity:id", "org:resource", "org:role", "org:group",
    channel, direction, name, stage, visit, day_only) values
    (1, 11, 'C1', 'kickoff', '2026-03-01T10:00:00.000+01:00', 'A', 'complete', 'e1', 'Bo', null, 'CS', 'meeting', 'outbound', 'Kickoff', 'start', '1', null),
    (2, 19, 'C1', 'asked', '2026-03-02T10:00:00Z', 'A', null, null, null, 'Support', null, 'Email', 'INBOUND', null, null, null, null),
    (3, 25, 'C1', 'go_live', '2026-03-03T00:00:00.000Z', 'A', 'complete', 'e3', null, null, null, 'by hand', 'sideways', null, null, null, 'true'),
    (4, 31, 'C2', 'kickoff', '2026-03-04 10:00:00', null, 'complete', null, null, null, null, null, null, null, null, null, null);
