-- no number has changed: what an account's record says is not looked at
insert into main.accounts (account_id, started_at) values ('a', timestamp '2026-01-01');
