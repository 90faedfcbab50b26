insert into work.inputs (file_id, file_no, source, source_position, preset, file) values
    (10, 1, 'support', 1, 'zendesk', 'zd/audits.jsonl'),
    (20, 2, 'support', 1, 'zendesk', 'zd/comments.jsonl'),
    (30, 3, 'mail', 2, 'mail', 'anna.mbox'),
    (40, 4, 'mail', 2, 'mail', 'ben.mbox'),
    (50, 5, 'other_desk', 3, 'zendesk', 'other/audits.jsonl');
insert into work.landed_events (file_id, recno, idx, object, rec_key, rank, same_as, also_as, ts) values
    -- a reply, told again by a lesser file; two mails because of it, one of them in two mailboxes
    (10, 1, 0, 'comment', '13', 20, null, ['zendesk_event:13', 'zendesk_event:14', 'zendesk_event:15'], '2026-06-01 10:00:00'),
    (20, 1, 0, 'comment', '13', 18, 'zendesk_opening:1@x', ['zendesk_event:13'], '2026-06-01 10:00:00'),
    (30, 1, 0, 'message', 'r14', 15, 'mail:r14', ['zendesk_event:14'], '2026-06-01 10:00:02'),
    (40, 1, 0, 'message', 'r14', 15, 'mail:r14', ['zendesk_event:14'], '2026-06-01 10:00:02'),
    (40, 2, 0, 'message', 'r15', 15, 'mail:r15', ['zendesk_event:15'], '2026-06-01 10:00:03'),
    -- our person wrote the reply as a mail: that is the best witness
    (10, 2, 0, 'comment', '23', 20, 'mail:m2', ['zendesk_event:23', 'zendesk_event:24'], '2026-06-02 10:00:00'),
    (30, 2, 0, 'message', 'm2', 30, 'mail:m2', null, '2026-06-02 09:59:58'),
    (30, 3, 0, 'message', 'r24', 15, 'mail:r24', ['zendesk_event:24'], '2026-06-02 10:00:01'),
    -- the opening of a ticket replaces its first comment, and the customer's mail is the same
    (10, 3, 0, 'ticket_opening', '3', 40, 'mail:m3', ['zendesk_event:33', 'zendesk_event:34'], '2026-06-03 10:00:00'),
    (20, 2, 0, 'comment', '33', 18, 'zendesk_opening:3@x', ['zendesk_event:33'], '2026-06-03 10:00:00'),
    (30, 4, 0, 'message', 'm3', 30, 'mail:m3', null, '2026-06-03 09:59:00'),
    (30, 5, 0, 'message', 'r34', 15, 'mail:r34', ['zendesk_event:34'], '2026-06-03 10:00:05'),
    -- nobody else has these names: a mail of a ticket that was not exported, and a comment without a mail
    (30, 6, 0, 'message', 'r44', 15, 'mail:r44', ['zendesk_event:44'], '2026-06-04 10:00:00'),
    (10, 4, 0, 'comment', '53', 20, null, ['zendesk_event:53'], '2026-06-05 10:00:00'),
    -- the number of another helpdesk, by chance
    (50, 1, 0, 'comment', '64', 20, null, ['zendesk_event:64'], '2026-01-01 10:00:00'),
    (30, 7, 0, 'message', 'r64', 15, 'mail:r64', ['zendesk_event:64'], '2026-06-06 10:00:00');
update work.landed_events set replaces = 'comment:33' where recno = 3 and file_id = 10;
insert into work.lost_records (file_id, recno, object, rec_key) values (20, 1, 'comment', '13');
