-- The accounts in the order of their ids. Models that sort or join millions of rows by account do it by this number.
-- table: work.account_numbers
-- grain: one row per account
-- order: account_no
-- reads: main.accounts
select row_number() over (order by account_id) as account_no, account_id
from main.accounts
