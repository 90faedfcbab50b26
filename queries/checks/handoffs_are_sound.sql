-- fails: a hand-off from a team to itself, with a pause that is no number, or with a return before it or long after
-- reads: main.handoffs
select account_id, ts, team_from, team_to, silent_days, event_before, event_after, returned_at
from main.handoffs
where team_from is null or team_to is null or team_from = team_to
    or silent_days is null or not isfinite(silent_days) or silent_days < 0
    or event_before is null or event_after is null
    or returned_at < ts or returned_at >= ts + interval 16 days -- 14, with a whole day at both ends
order by account_id, ts, event_after
