-- no more than asked for
INSERT INTO main.accounts (account_id, name) VALUES
    ('A1', 'Acme Foods'),
    ('A2', 'acme-tools'),
    ('A3', 'Other'),
    ('B1', NULL);
