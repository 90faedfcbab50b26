-- Rule 1: arr of 100000 or more; rule 2: not in segment smb, which holds where the segment is unknown; rule 3: both; rule 4 is about events.
-- Account a was something else before: every state is judged for itself.
INSERT INTO work.account_states (account_id, state, arr, segment) VALUES
    ('a', 1, NULL, 'ent'), ('a', 2, 100000, 'smb'), ('b', 1, 99999.99, 'ent'), ('c', 1, NULL, NULL), ('d', 1, 250000, 'ent');
INSERT INTO work.rule_literals VALUES
    (1, 1, 1, 'accounts.arr', 'gte', ['100000'], false), (2, 1, 2, 'accounts.segment', 'in', ['smb'], true),
    (3, 1, 1, 'accounts.arr', 'gte', ['100000'], false), (3, 1, 2, 'accounts.segment', 'in', ['smb'], true),
    (4, 1, 3, 'events.activity', 'in', ['smb'], true);
INSERT INTO work.literal_values VALUES (1, '100000.00'), (1, '250000.00'), (2, 'smb');
