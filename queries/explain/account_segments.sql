-- The segments of an account in a journey, in the order of time.
-- grain: one row per stretch of time
-- param: journey varchar null the journey
-- param: account_id varchar null the account
-- reads: main.account_segments
select segment, from_ts, to_ts
from main.account_segments
where journey = cast($journey as varchar) and account_id = cast($account_id as varchar)
order by from_ts nulls first
