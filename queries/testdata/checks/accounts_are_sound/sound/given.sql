INSERT INTO main.accounts (account_id, name, parent_account_id) VALUES ('A', 'Acme @ Work', 'B'), ('B', 'Holding', NULL);
