-- a mail that two tickets tell: the first by rank, under the name that its system has beside another one; one that no ticket tells, but the CRM
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'mail', 1, 'mail', 'm'), (20, 2, 'desk', 2, 'freshdesk', 'f'), (30, 3, 'crm', 3, 'salesforce', 'c');
INSERT INTO work.case_names (source, case_id, name) VALUES ('desk', '56', 'freshdesk:56'), ('other', '56', 'x');
INSERT INTO work.landed_events (file_id, recno, idx, case_id, activity) VALUES
    (10, 1, 0, NULL, 'email'), (20, 1, 0, '55', 'noted_ticket'), (20, 2, 0, '56', 'replied_to_ticket'), (10, 2, 0, NULL, 'email'),
    (30, 1, 0, NULL, 'email'), (10, 3, 0, NULL, 'email'), (30, 2, 0, '500', 'email');
INSERT INTO work.event_copies (file_id, recno, idx, place, kept, kept_file_id, kept_recno, kept_idx) VALUES
    (10, 1, 0, 1, true, 10, 1, 0), (20, 2, 0, 2, false, 10, 1, 0), (20, 1, 0, 3, false, 10, 1, 0),
    (10, 2, 0, 1, true, 10, 2, 0), (30, 1, 0, 2, false, 10, 2, 0),
    -- the CRM's mail about a case is mail
    (10, 3, 0, 1, true, 10, 3, 0), (30, 2, 0, 2, false, 10, 3, 0);
