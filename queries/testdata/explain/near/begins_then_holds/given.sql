-- capitals do not matter; a name that begins so comes first, then one that holds it
INSERT INTO main.accounts (account_id, name) VALUES
    ('A1', 'Acme Foods'),
    ('A2', 'acme-tools'),
    ('A3', 'Other'),
    ('B1', NULL);
INSERT INTO main.accounts (account_id, name) VALUES
    ('A4', 'The Acme');
