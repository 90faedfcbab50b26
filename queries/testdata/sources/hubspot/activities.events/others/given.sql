-- Meetings by their outcome, with an end where they were or may be held; notes, tasks and messages.
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_meeting_title, hs_meeting_outcome, hs_meeting_start_time, hs_meeting_end_time) values (1, 2, '1', '2026-01-12 10:00', 'Plan', 'Completed', '2026-01-15 13:00', '2026-01-15 14:00');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_meeting_title, hs_meeting_outcome, hs_meeting_end_time) values (2, 3, '2', '2026-01-12 10:00', 'Plan', 'No show', '2026-01-15 14:00');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_meeting_title, hs_meeting_outcome) values (3, 4, '3', '2026-01-12 10:00', 'Plan', 'CANCELED');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_meeting_outcome) values (4, 5, '4', '2026-01-12 10:00', 'Rescheduled');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_meeting_title) values (5, 6, '5', '2026-01-12 10:00', 'No outcome');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_note_body) values (6, 7, '6', '2026-01-12 10:00', 'said much');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_task_subject, hs_task_status, hs_task_completion_date) values (7, 8, '7', '2026-01-12 10:00', 'Send it', 'COMPLETED', '2026-01-16 09:00');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_task_subject, hs_task_status) values (8, 9, '8', '2026-01-12 10:00', 'Open', 'NOT_STARTED');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_communication_channel_type) values (9, 10, '9', '2026-01-12 10:00', 'SMS');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_communication_channel_type) values (10, 11, '10', '2026-01-12 10:00', 'LINKEDIN_MESSAGE');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_communication_channel_type) values (11, 12, '11', '2026-01-12 10:00', 'WHATS_APP');
