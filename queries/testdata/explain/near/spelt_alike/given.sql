-- two letters changed places
INSERT INTO main.accounts (account_id, name) VALUES
    ('A1', 'Acme Foods'),
    ('A2', 'acme-tools'),
    ('A3', 'Other'),
    ('B1', NULL);
INSERT INTO main.definitions (journey, kind, id) VALUES
    ('j', 'stage', 'kickoff'),
    ('j', 'start', 'start'),
    ('k', 'touchpoint', 'kickoff');
