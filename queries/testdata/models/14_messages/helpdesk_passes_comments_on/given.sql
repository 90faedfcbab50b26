insert into work.inputs (file_id, file_no, source, source_position, preset, file) values
    (10, 1, 'support', 1, 'zendesk', 'zd/audits.jsonl'), (20, 2, 'mail', 2, 'mail', 'anna.mbox');
insert into work.address_sides (email, ours, anonymous) values
    ('support@vendor.example', true, false), ('anna@vendor.example', true, false), ('kim@acme.example', false, false);
insert into work.contact_records (source, contact_ref, role) values ('support', 'user:8', 'agent'), ('support', 'user:7', 'customer');
insert into work.landed_events (file_id, recno, idx, object, rec_key, actor_ref, from_email, to_emails, automation) values
    -- our reply, and the mail to the customer
    (10, 1, 0, 'comment', '13', 'user:8', null, null, 'human'),
    (20, 1, 0, 'message', 'r14', null, 'support@vendor.example', ['kim@acme.example'], 'helpdesk_relay'),
    -- the customer's comment, and the mail that tells us of it
    (10, 2, 0, 'comment', '23', 'user:7', null, null, 'human'),
    (20, 2, 0, 'message', 'r24', null, 'support@vendor.example', ['anna@vendor.example'], 'helpdesk_relay'),
    -- who wrote it was not exported
    (10, 3, 0, 'comment', '33', 'user:9', null, null, 'human'),
    (20, 3, 0, 'message', 'r34', null, 'support@vendor.example', ['kim@acme.example'], 'helpdesk_relay'),
    -- our reply as a mail to the helpdesk
    (20, 4, 0, 'message', 'm4', null, 'anna@vendor.example', ['support@vendor.example'], 'human'),
    (20, 5, 0, 'message', 'r44', null, 'support@vendor.example', ['kim@acme.example'], 'helpdesk_relay'),
    -- nothing else tells it, or only another mailbox
    (20, 6, 0, 'message', 'r54', null, 'support@vendor.example', ['kim@acme.example'], 'helpdesk_relay'),
    (20, 7, 0, 'message', 'r64', null, 'support@vendor.example', ['kim@acme.example'], 'helpdesk_relay'),
    (20, 8, 0, 'message', 'r64', null, 'support@vendor.example', ['kim@acme.example'], 'helpdesk_relay');
insert into work.event_copies (file_id, recno, idx, place, kept, kept_file_id, kept_recno, kept_idx) values
    (10, 1, 0, 1, true, 10, 1, 0), (20, 1, 0, 2, false, 10, 1, 0),
    (10, 2, 0, 1, true, 10, 2, 0), (20, 2, 0, 2, false, 10, 2, 0),
    (10, 3, 0, 1, true, 10, 3, 0), (20, 3, 0, 2, false, 10, 3, 0),
    (20, 4, 0, 1, true, 20, 4, 0), (20, 5, 0, 2, false, 20, 4, 0),
    (20, 7, 0, 1, true, 20, 7, 0), (20, 8, 0, 2, false, 20, 7, 0);
