-- How far the records of an account reach, and how many of them lie outside of a window.
-- grain: one row
-- param: account_id varchar null the account; null: what belongs to none
-- param: case_id varchar null only this case of the source; null: everything of the account
-- param: from_day date null the first day of the window
-- param: to_day date null its last day
-- reads: main.events
select count(*) as events, min(day) as first_day, max(day) as last_day,
    count(case when day < cast($from_day as date) then 1 end) as events_before,
    count(case when day > cast($to_day as date) then 1 end) as events_after
from main.events
where account_id is not distinct from cast($account_id as varchar)
    and (cast($case_id as varchar) is null or case_id = cast($case_id as varchar))
