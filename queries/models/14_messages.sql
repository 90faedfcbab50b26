-- Events that carry addresses, with sender and recipients united over all copies, and the direction seen from us. A mail by which a
-- helpdesk passes on a comment adds its recipients to the comment, not its sender: who wrote it, the helpdesk's record says.
-- table: work.messages
-- grain: one row per message, under the event that is kept of its copies
-- order: file_id, recno, idx
-- reads: work.landed_events, work.inputs, work.lost_records, work.event_copies, work.contact_records, work.address_sides, work.own_domains
with own_lists as (
    select distinct lists.list_domain
    from (select list_domain from work.landed_events where list_domain is not null group by list_domain) as lists
    join work.own_domains as own on lists.list_domain = own.domain or ends_with(lists.list_domain, '.' || own.domain)
),

relays as (
    select
        copies.file_id, copies.recno, copies.idx,
        coalesce(
            nullif(posts.direction, 'unknown'),
            case writers.role when 'agent' then 'outbound' when 'customer' then 'inbound' end
        ) as direction
    from work.event_copies as copies
    join work.landed_events as events
        on events.file_id = copies.file_id and events.recno = copies.recno and events.idx = copies.idx
        and events.automation = 'helpdesk_relay'
    join work.landed_events as posts
        on posts.file_id = copies.kept_file_id and posts.recno = copies.kept_recno and posts.idx = copies.kept_idx
        and posts.automation is distinct from 'helpdesk_relay'
    join work.inputs as inputs on inputs.file_id = posts.file_id
    left join work.contact_records as writers on writers.source = inputs.source and writers.contact_ref = posts.actor_ref
),

kept as (
    select
        coalesce(copies.kept_file_id, events.file_id) as file_id,
        coalesce(copies.kept_recno, events.recno) as recno,
        coalesce(copies.kept_idx, events.idx) as idx,
        coalesce(copies.place, 1) as place, copies.file_id is not null as copied,
        case when relays.file_id is null then events.from_email end as from_email, events.to_emails,
        coalesce(relays.direction, events.direction) as direction,
        -- a list of our own domain is people writing to each other
        case
            when events.automation = 'bulk' and own_lists.list_domain is not null then 'human'
            else coalesce(events.automation, 'human')
        end as automation
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    left join work.event_copies as copies
        on copies.file_id = events.file_id and copies.recno = events.recno and copies.idx = events.idx
    left join relays
        on relays.file_id = events.file_id and relays.recno = events.recno and relays.idx = events.idx
    left join own_lists on own_lists.list_domain = events.list_domain
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno and lost.object = events.object and lost.rec_key = events.rec_key
    where (events.from_email is not null or len(events.to_emails) > 0)
        and (copies.file_id is not null or lost.file_id is null)
),

senders as (
    select file_id, recno, idx, from_email, automation, nullif(direction, 'unknown') as direction
    from kept
    where not copied
    union all
    select
        file_id, recno, idx,
        arg_min(from_email, place) as from_email,
        arg_min(automation, place) as automation,
        arg_min(nullif(direction, 'unknown'), place) as direction
    from kept
    where copied
    group by file_id, recno, idx
),

-- unnest in the select list: a join with it costs several times as much
recipients as (
    select file_id, recno, idx, unnest(to_emails) as email from kept
),

reached as (
    select
        recipients.file_id, recipients.recno, recipients.idx,
        bool_or(coalesce(addresses.ours, false)) as to_us,
        bool_or(not coalesce(addresses.ours, false)) as to_others
    from recipients
    left join work.address_sides as addresses on addresses.email = recipients.email
    group by recipients.file_id, recipients.recno, recipients.idx
),

parties as (
    select
        senders.file_id, senders.recno, senders.idx, senders.from_email, senders.direction, senders.automation,
        -- a helpdesk that mails from its own domain speaks for us; one that a customer uses has the customer's domain
        coalesce(addresses.ours, false) or (senders.automation = 'helpdesk_relay' and coalesce(addresses.anonymous, true)) as from_us,
        senders.from_email is not null as sent_by_somebody,
        coalesce(reached.to_us, false) as to_us,
        coalesce(reached.to_others, false) as to_others
    from senders
    left join reached
        on reached.file_id = senders.file_id and reached.recno = senders.recno and reached.idx = senders.idx
    left join work.address_sides as addresses on addresses.email = senders.from_email
)

select
    file_id, recno, idx, from_email, from_us, to_us, to_others, automation in ('human', 'helpdesk_relay') as human,
    coalesce(
        direction,
        case
            when not sent_by_somebody then null
            when from_us and to_others then 'outbound'
            when from_us and to_us then 'internal'
            when not from_us and to_us then 'inbound'
        end,
        'unknown'
    ) as direction
from parties
