-- Equally large ones stand by name; an account without one has none.
insert into main.accounts by name select * from (values ('A', 'Pro'), ('B', 'Basic'), ('C', 'Pro'), ('D', null), ('E', 'Free')) as t(account_id, segment);
