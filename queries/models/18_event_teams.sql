-- The teams of ours on a message, where there is more than one: of the sender and of our people among the recipients.
-- table: work.event_teams
-- grain: one row per event and team
-- order: seq, team
-- reads: work.landed_events, work.event_copies, work.messages, work.message_accounts, work.places, work.known_addresses, main.events
with ours as (
    select email, coalesce(staff_team, agent_team) as team
    from work.known_addresses
    where ours and coalesce(staff_team, agent_team) is not null
),

copies as (
    select messages.file_id, messages.recno, messages.idx, events.from_email, events.to_emails
    from work.landed_events as events
    left join work.event_copies as copies
        on copies.file_id = events.file_id and copies.recno = events.recno and copies.idx = events.idx
    join work.messages as messages
        on messages.file_id = coalesce(copies.kept_file_id, events.file_id)
        and messages.recno = coalesce(copies.kept_recno, events.recno)
        and messages.idx = coalesce(copies.kept_idx, events.idx)
    where events.from_email is not null or len(events.to_emails) > 0
),

parties as (
    select file_id, recno, idx, from_email as email from copies
    union all
    select file_id, recno, idx, unnest(to_emails) as email from copies
),

present as (
    select distinct parties.file_id, parties.recno, parties.idx, ours.team
    from parties
    join ours on ours.email = parties.email
),

numbered as (
    select
        places.first + present.recno * places.step + present.idx * places.shares + coalesce(shares.share, 0) as seq,
        present.team
    from present
    join work.places as places on places.file_id = present.file_id
    left join work.message_accounts as shares
        on shares.file_id = present.file_id and shares.recno = present.recno and shares.idx = present.idx
),

teams as (
    select numbered.seq, numbered.team
    from numbered
    join main.events as events on events.seq = numbered.seq
    union
    select events.seq, events.team
    from main.events as events
    join numbered on numbered.seq = events.seq
    where events.team is not null
),

several as (
    select seq from teams group by seq having count(*) > 1
)

select teams.seq, teams.team
from teams
join several on several.seq = teams.seq
