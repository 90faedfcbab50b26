-- the week of 30 March 2026 is the last of 26, that of 6 October 2025 the first, over the change of clocks at both ends. Kickoff is the name of a
-- stage of both journeys; s3 is defined nowhere
insert into main.definitions by name select * from (values
    ('a', 'stage', 's2', 'Build', 2), ('a', 'stage', 's1', 'Kickoff', 1), ('b', 'stage', 's1', 'Kickoff', 2), ('b', 'stage', 's0', 'Ask', 1), ('b', 'touchpoint', 's3', 'No stage', 1)
) as rows (journey, kind, id, name, position);
insert into main.communication_gaps by name select * from (values
    ('g1', 'vendor', 'open', 'a', 's1', date '2026-04-01'), ('g2', 'vendor', 'closed', 'b', 's1', date '2026-03-30'), ('g3', 'vendor', 'closed', 'b', 's1', date '2026-03-29'),
    ('g4', 'vendor', 'closed', 'b', 's0', date '2026-03-29'), ('g5', 'vendor', 'closed', 'a', 's2', date '2025-10-06'), ('g6', 'vendor', 'closed', 'a', 's2', date '2025-10-05'),
    ('g7', 'vendor', 'closed', null, null, date '2025-10-26'), ('g8', 'vendor', 'closed', 'b', 's3', date '2025-10-27'), ('g9', 'vendor', 'unknown', 'a', 's1', date '2026-04-01'),
    ('g10', 'mutual', 'open', 'a', 's1', date '2026-04-01')
) as rows (gap_id, side, status, journey, stage_from, started_day);
