INSERT INTO main.accounts (account_id, name) VALUES ('A', 'Acme'), ('A', 'Acme'), ('B', 'fine');
