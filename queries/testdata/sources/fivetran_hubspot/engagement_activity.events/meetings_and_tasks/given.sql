-- the older tables have no type
insert into stage (recno, line, engagement_id, type, property_hs_timestamp, property_hs_meeting_start_time, property_hs_meeting_end_time, property_hs_meeting_title,
    property_hs_meeting_outcome, property_hs_task_subject, property_hs_task_status, property_hs_task_completion_date, task_type) values
    (1, 2, '11', null, null, '2026-03-01 10:00:00', '2026-03-01 11:00:00', 'Kickoff', null, null, null, null, null),
    (2, 3, '12', 'MEETING', '2026-02-20 10:00:00', '2026-03-02 10:00:00', '2026-03-02 11:00:00', 'Review', 'NO_SHOW', null, null, null, null),
    (3, 4, '13', 'TASK', '2026-03-03 10:00:00', null, null, null, null, 'Call back', 'COMPLETED', '2026-03-04 10:00:00', null),
    (4, 5, '14', null, '2026-03-05 10:00:00', null, null, null, null, null, null, null, 'TODO');
