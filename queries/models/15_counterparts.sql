-- The addresses at the other end of mail that a person wrote, if companies that we have mail with become accounts.
-- table: work.counterparts
-- grain: one row per address
-- order: email
-- reads: work.messages, work.landed_events, work.event_copies, work.address_sides, work.settings
with messages as (
    select messages.file_id, messages.recno, messages.idx, messages.from_email, messages.direction
    from work.messages as messages
    cross join work.settings as settings
    where settings.create_domain and messages.human
),

sent as (
    select unnest(events.to_emails) as email
    from work.landed_events as events
    left join work.event_copies as copies
        on copies.file_id = events.file_id and copies.recno = events.recno and copies.idx = events.idx
    join messages
        on messages.file_id = coalesce(copies.kept_file_id, events.file_id)
        and messages.recno = coalesce(copies.kept_recno, events.recno)
        and messages.idx = coalesce(copies.kept_idx, events.idx)
    where messages.direction = 'outbound'
),

met as (
    select email from sent
    union
    select from_email as email from messages where direction = 'inbound'
)

select met.email
from met
join work.address_sides as sides on sides.email = met.email
where not sides.ours
