-- The headline figures of the review, from published tables.
-- grain: one row
-- param: until timestamp null events count that are before it
-- param: day date null values of day precision count up to it
-- reads: main.accounts, main.events, main.communication_gaps, main.stage_visits
with communications as (
    select count(*) as all_communications, count(account_id) as tied
    from main.events
    where visibility = 'public' and automation in ('human', 'helpdesk_relay')
        and channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
        and coalesce(direction, 'unknown') in ('inbound', 'outbound', 'unknown')
        and activity not in ('scheduled_meeting', 'cancelled_meeting')
        and case when ts_precision = 'day' then day <= cast($day as date) else ts < cast($until as timestamp) end
),

gaps as (
    select count(*) filter (where status = 'open') as open_gaps, count(distinct account_id) filter (where status = 'open') as open_accounts,
        count(*) filter (where status = 'closed') as closed_gaps, count(*) filter (where status = 'unknown') as unknown_gaps
    from main.communication_gaps
),

stages as (
    select count(distinct account_id) filter (where state = 'behind') as behind, count(distinct account_id) filter (where state = 'stuck') as stuck
    from main.stage_visits
    where not observed
)

select (select count(*) from main.accounts) as accounts, communications.all_communications, communications.tied,
    gaps.open_gaps, gaps.open_accounts, gaps.closed_gaps, gaps.unknown_gaps, stages.behind, stages.stuck
from communications
cross join gaps
cross join stages
