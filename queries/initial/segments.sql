-- The segments that accounts have.
-- grain: one row per segment
-- order: accounts desc, segment
-- reads: main.accounts
select segment, count(*) as accounts from main.accounts where segment is not null group by segment order by accounts desc, segment
