-- The silences of an account, the newest first.
-- grain: one row per silence
-- param: account_id varchar null the account
-- reads: main.communication_gaps
select started_at, ended_at, side, status, days, business_days, threshold, stage_from, owed_by, internal_events, gap_id
from main.communication_gaps
where account_id = cast($account_id as varchar)
order by started_at desc, side, gap_id
