-- a part is written again on redaction; whichever copy counts is the first answer
insert into stage (recno, line, id, conversation_id, part_type, created_at, author, author_id, author_type, body, redacted, assigned_to, assigned_to_id, updated_at, _fivetran_synced) values
    (1, 1, '12', '1', 'comment', '2026-05-02 09:00:00', null, '8', 'admin', 'Hello', null, null, null, '2026-05-02 09:00:00', null),
    (2, 2, '13', '1', 'comment', '2026-05-02 10:00:00', null, '8', 'admin', 'Well', null, null, null, '2026-05-02 10:00:00', null),
    (3, 3, '12', '1', 'comment', '2026-05-02 09:00:00', null, '8', 'admin', 'Hello', 'true', null, null, '2026-05-05 09:00:00', null);
