-- one topic from a form, one thing that is about nothing
INSERT INTO work.concerns (seq, account_no, ts, ticket, topic, topic_source) VALUES
    (7, 1, TIMESTAMP '2026-01-02 10:00:00', true, 'billing', 'form'),
    (3, 1, TIMESTAMP '2026-01-01 10:00:00', false, '(none)', NULL);
