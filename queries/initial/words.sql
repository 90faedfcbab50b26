-- Meetings, calls and mails whose subject says what they were for.
-- grain: one row per purpose
-- order: purpose
-- reads: main.events, main.accounts
with purposes as (
    select * from (values
        ('kickoff', 'Kickoff', '(?i)kick.?off'),
        ('handover', 'Hand-over', '(?i)hand.?over|introduc'),
        ('welcome', 'Welcome', '(?i)welcome|willkommen|bienvenue'),
        ('training', 'Training', '(?i)training|schulung|formation|workshop'),
        ('go_live', 'Go-live', '(?i)go.?live|went live|launch'),
        ('check_in', 'Check-in', '(?i)check.?in|health.?check|status call'),
        ('review', 'Business review', '(?i)\bqbr\b|business review|quarterly review|value review'),
        ('demo', 'Demo', '(?i)\bdemo\b|demonstration'),
        ('survey', 'Survey', '(?i)survey|\bnps\b|feedback'),
        ('renewal', 'Renewal', '(?i)renewal|verlängerung|renouvellement'),
    ) as words (purpose, name, pattern)
),
owned as (
    select events.account_id as owner, events.activity, events.subject, events.ts, accounts.started_at,
        min(events.ts) over (partition by events.account_id) as first_ts
    from main.events as events join main.accounts as accounts on accounts.account_id = events.account_id
),
matched as (
    select purposes.purpose, purposes.name, purposes.pattern, owned.*, owned.activity in ('held_meeting', 'logged_call') as spoken
    from purposes join owned on regexp_matches(owned.subject, purposes.pattern)
    where owned.activity in ('held_meeting', 'logged_call', 'sent_email', 'received_email')
),
-- A mail about a meeting is not the meeting: mails count only for what nobody has met for.
meant as (
    select * from matched where spoken or purpose not in (select purpose from matched where spoken)
),
firsts as (
    select purpose, name, pattern, owner, count(*) as events, list(distinct activity) as activities,
        epoch(min(ts) - coalesce(any_value(started_at), any_value(first_ts))) / 86400 as days
    from meant group by purpose, name, pattern, owner
)
select purpose, name, pattern, array_to_string(list_sort(list_distinct(flatten(list(activities)))), ',') as activities,
    sum(events)::bigint as events, count(*) as owners, quantile_cont(days, 0.5) as median_days
from firsts group by purpose, name, pattern
order by purpose
