INSERT INTO main.accounts (account_id) VALUES ('001A');
INSERT INTO main.events (event_id, account_id) VALUES ('aa', '001A'), ('bb', '001B'), ('cc', '001B'), ('dd', NULL);
