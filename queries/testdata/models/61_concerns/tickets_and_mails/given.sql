-- Tickets T1 (a field tells its topic), T2 (its subject, of two accounts) and T3 (opened for our eyes only: no concern); T4 belongs to no
-- account. The mail on T1 is about T1 and counts no more; the mail of another source with that number counts. A call and what we
-- wrote are no concern. Mail 9 has a field of its own.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-02-01' AS until, date '2026-01-31' AS today;
INSERT INTO work.account_numbers VALUES (1, 'a'), (2, 'b');
INSERT INTO main.events BY NAME
SELECT seq, source, case_id, account_id, cast('2026-01-' || day || ' 10:00:00' AS timestamp) AS ts, 'second' AS ts_precision,
    cast('2026-01-' || day AS date) AS day, activity, channel, direction, visibility, subject
FROM (VALUES
    (1, 'desk', 'T1', 'a', '05', 'opened_ticket', 'email', 'inbound', 'public', 'Help'),
    (2, 'desk', 'T1', 'a', '06', 'opened_ticket', 'ticket', 'inbound', 'public', 'Help again'),
    (3, 'desk', 'T1', 'a', '07', 'received_email', 'email', 'inbound', 'public', 'Re: Help'),
    (4, 'mail', 'T1', 'a', '07', 'received_email', 'email', 'inbound', 'public', 'Login'),
    (5, 'desk', 'T2', 'b', '08', 'opened_ticket', 'ticket', 'outbound', 'public', 'Login'),
    (6, 'desk', 'T3', 'b', '09', 'opened_ticket', 'ticket', 'internal', 'internal', 'Login'),
    (7, 'desk', 'T4', NULL, '09', 'opened_ticket', 'ticket', 'inbound', 'public', 'Login'),
    (8, 'mail', NULL, 'a', '10', 'sent_email', 'email', 'outbound', 'public', 'Login'),
    (9, 'mail', NULL, 'b', '11', 'received_email', 'email', 'inbound', 'public', 'Login'),
    (10, 'crm', NULL, 'b', '12', 'logged_call', 'call', 'inbound', 'public', 'Login')
) AS events (seq, source, case_id, account_id, day, activity, channel, direction, visibility, subject);
INSERT INTO work.communications BY NAME
SELECT events.seq, numbers.account_no, events.ts, events.day, events.channel, events.direction
FROM main.events AS events JOIN work.account_numbers AS numbers ON numbers.account_id = events.account_id;
INSERT INTO work.tickets BY NAME
SELECT 'desk' AS source, 'T1' AS case_id, true AS reopened, 1.0 AS rating UNION ALL BY NAME SELECT 'desk' AS source, 'T3' AS case_id, true AS reopened;
INSERT INTO work.stated_topics VALUES ('desk', 'T1', NULL, 'billing', 'category'), ('mail', NULL, 9, 'renewal', 'tag');
