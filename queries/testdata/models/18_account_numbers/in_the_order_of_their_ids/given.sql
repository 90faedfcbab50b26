INSERT INTO main.accounts (account_id) VALUES ('b'), ('a'), ('B'), ('ä');
