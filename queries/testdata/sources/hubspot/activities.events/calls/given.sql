-- Who was reached and who was not, by the outcome in the user's language, by its id, or by the state of the line.
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_call_title, hs_call_disposition, hs_call_direction, hs_call_duration, "Activity assigned to", "Associated Contact IDs", "Associated Deal IDs") values (1, 2, '1', '2026-01-12 10:00', 'Kick-off', 'Connected', 'Outbound', '00:12:30', 'Jane Doe', '201;202', '301');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_call_disposition) values (2, 3, '2', '2026-01-12 10:00', 'No answer');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_call_disposition) values (3, 4, '3', '2026-01-12 10:00', 'Left voicemail');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_call_disposition) values (4, 5, '4', '2026-01-12 10:00', 'Left live message');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_call_disposition) values (5, 6, '5', '2026-01-12 10:00', 'Sem resposta');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_call_disposition, hs_call_duration) values (6, 7, '6', '2026-01-12 10:00', '17b47fee-58de-441e-a44c-c6300d46f273', '61000');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_call_direction, hs_call_status) values (7, 8, '7', '2026-01-12 10:00', 'INBOUND', 'MISSED');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_call_direction, hs_call_status, hubspot_owner_id) values (8, 9, '8', '2026-01-12 10:00', 'INBOUND', 'COMPLETED', '71');
insert into stage (recno, line, hs_object_id, hs_timestamp, hs_call_title, hs_call_status) values (9, 10, '9', '2026-01-12 10:00', 'Later', 'QUEUED');
insert into stage (recno, line, hs_object_id, hs_timestamp) values (10, 11, '10', '2026-01-12 10:00');
