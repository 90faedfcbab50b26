-- Only people of customers, each once. Rule 1: an admin; rule 2: no admin, or of account a.
INSERT INTO work.people (role, contact_id, account_id, title, first_record) VALUES
    ('customer', 'c1', 'a', 'Admin', true), ('customer', 'c2', 'b', NULL, true), ('customer', 'c3', 'b', 'Admin', true),
    ('customer', 'c3', 'b', 'CEO', false), ('agent', NULL, NULL, 'Admin', true);
INSERT INTO work.rule_literals VALUES
    (1, 1, 1, 'contacts.title', 're', ['(?i)admin'], false), (2, 1, 1, 'contacts.title', 're', ['(?i)admin'], true),
    (2, 2, 2, 'contacts.account_id', 'in', ['a'], false);
INSERT INTO work.literal_values VALUES (1, 'Admin'), (2, 'a');
