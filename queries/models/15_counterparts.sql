-- The addresses at the other end of what people say to each other, if companies that we talk with become accounts: of mail, its
-- sender or recipients; of tickets, calls and the like, the customer's people that the record names and no account has. A person
-- who is on record but never takes part is none.
-- table: work.counterparts
-- grain: one row per address
-- order: email
-- reads: work.messages, work.landed_events, work.inputs, work.lost_records, work.event_copies, work.contact_records, work.link_records, work.account_refs, work.address_sides, work.settings
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
    where messages.direction = 'outbound' and len(events.to_emails) > 0
),

people as (
    select contacts.source, contacts.contact_ref, contacts.email
    from work.contact_records as contacts
    left join work.account_refs as refs on refs.source = contacts.source and refs.account_ref = contacts.account_ref
    where contacts.role = 'customer' and contacts.email is not null and refs.account_id is null
),

topics as (
    select links.source, links.ref, links.contact_ref, refs.account_id
    from work.link_records as links
    left join work.account_refs as refs on refs.source = links.source and refs.account_ref = links.account_ref
),

-- what a link of its record ties to an account makes none of those who take part
untied as (
    select inputs.source, events.contact_ref, events.actor_ref, topics.contact_ref as topic_contact
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    cross join work.settings as settings
    left join work.account_refs as refs on refs.source = inputs.source and refs.account_ref = events.account_ref
    left join topics on topics.source = inputs.source and topics.ref = events.about_ref
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno and lost.object = events.object and lost.rec_key = events.rec_key
    where settings.create_domain
        and coalesce(events.visibility, 'public') = 'public'
        and coalesce(events.automation, 'human') in ('human', 'helpdesk_relay')
        and events.direction is distinct from 'internal'
        and events.channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
        and events.activity not in ('scheduled_meeting', 'cancelled_meeting')
        and refs.account_id is null
        and topics.account_id is null
        and lost.file_id is null
),

named as (
    select source, contact_ref from untied
    union
    select source, actor_ref from untied
    union
    select source, topic_contact from untied
),

met as (
    select email from sent
    union
    select from_email as email from messages where direction = 'inbound'
    union
    select people.email
    from named
    join people on people.source = named.source and people.contact_ref = named.contact_ref
)

select met.email
from met
join work.address_sides as sides on sides.email = met.email
where not sides.ours
