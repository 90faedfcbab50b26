-- What counts as a communication with a customer: public, by a person, between people, in a direction, before the end of the run.
-- A meeting that was held and a call that was connected count on both sides, whoever logged them. A direction that the
-- source does not tell counts for side mutual only.
-- table: work.communications
-- grain: one row per communication of an account
-- order: account_id, ts, seq
-- reads: main.events, work.account_numbers, work.settings
with events as (
    select
        account_id, ts, seq, day, ts_precision, team, event_id, source, channel, visibility, automation, activity,
        coalesce(direction, 'unknown') as direction
    from main.events
    where account_id is not null
),

settings as (
    select until, today from work.settings
),

between_people as (
    select
        events.*,
        -- a plan, a cancellation and a call nobody answered are not yet a conversation
        channel in ('meeting', 'call')
            and activity not in ('scheduled_meeting', 'cancelled_meeting', 'attempted_call') as conversation
    from events
    cross join settings
    where visibility = 'public'
        and automation in ('human', 'helpdesk_relay')
        and channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
        and direction in ('inbound', 'outbound', 'unknown')
        and activity not in ('scheduled_meeting', 'cancelled_meeting')
        and case when ts_precision = 'day' then day <= settings.today else ts < settings.until end
)

select
    said.account_id, numbers.account_no, said.ts, said.seq, said.day, said.ts_precision,
    said.conversation or said.direction = 'outbound' as vendor,
    said.conversation or said.direction = 'inbound' as customer,
    said.team, said.direction, said.channel, said.event_id, said.source
from between_people as said
inner join work.account_numbers as numbers on numbers.account_id = said.account_id
