insert into stage (recno, line, engagement_id, type, property_hs_timestamp, property_hs_meeting_start_time) values
    (1, 2, null, 'NOTE', '2026-03-01 10:00:00', null),
    (2, 3, '2', 'NOTE', null, null),
    (3, 4, '3', 'NOTE', 'WRM+4i8i==', null),
    (4, 5, '4', null, null, '1970-01-01 00:00:00');
