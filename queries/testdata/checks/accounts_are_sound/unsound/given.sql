INSERT INTO main.accounts (account_id, name, parent_account_id, owner) VALUES ('A', 'Acme', 'A', NULL), ('B', NULL, NULL, NULL), ('C', 'unknown parent', 'X', NULL),
    ('D', 'address', NULL, 'anna@vendor.example'), ('E', 'fine', 'B', NULL);
