-- The accounts that a message belongs to. A link in the record or identity.csv decides; else an inbound message belongs to its
-- sender's account, an outbound one to every account among its recipients.
-- table: work.message_accounts
-- grain: one row per message and account
-- order: file_id, recno, idx, account_id
-- reads: work.messages, work.landed_events, work.inputs, work.lost_records, work.event_copies, work.known_addresses, work.account_refs, work.topics, work.people, work.person_moves
with copies as (
    select
        messages.file_id, messages.recno, messages.idx, messages.direction, messages.from_us, messages.from_email,
        coalesce(copies.place, 1) as place, inputs.source, events.ts,
        events.account_ref, events.about_ref, events.contact_ref, events.to_emails
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    left join work.event_copies as copies
        on copies.file_id = events.file_id and copies.recno = events.recno and copies.idx = events.idx
    join work.messages as messages
        on messages.file_id = coalesce(copies.kept_file_id, events.file_id)
        and messages.recno = coalesce(copies.kept_recno, events.recno)
        and messages.idx = coalesce(copies.kept_idx, events.idx)
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno and lost.object = events.object and lost.rec_key = events.rec_key
    where (copies.file_id is not null or lost.file_id is null)
),

linked as (
    select
        copies.file_id, copies.recno, copies.idx, copies.place,
        coalesce(refs.account_id, topics.account_id, moves.account_id, people.account_id) as account_id,
        case
            when refs.account_id is not null then refs.account_match
            when topics.account_id is not null then topics.account_match
            else people.account_match
        end as account_match,
        people.contact_id, topics.contact_id as topic_contact
    from copies
    left join work.account_refs as refs on refs.source = copies.source and refs.account_ref = copies.account_ref
    left join work.topics as topics on topics.source = copies.source and topics.ref = copies.about_ref
    left join work.people as people on people.source = copies.source and people.contact_ref = copies.contact_ref
    left join work.person_moves as moves
        on moves.source = copies.source and moves.contact_ref = copies.contact_ref and copies.ts >= moves.from_ts and copies.ts < moves.to_ts
        and people.account_match is distinct from 'override'
    where copies.account_ref is not null or copies.about_ref is not null or copies.contact_ref is not null
),

-- the links of all copies, the kept one's first
links as (
    select
        file_id, recno, idx,
        arg_min(account_id, place) as account_id,
        arg_min(account_match, place) as account_match,
        arg_min(contact_id, place) as contact_id,
        arg_min(topic_contact, place) as topic_contact
    from linked
    group by file_id, recno, idx
),

counterparts as (
    select file_id, recno, idx, from_email as email, 0 as place, 0 as position
    from copies
    where not from_us and direction <> 'outbound' and from_email is not null
    union all
    select file_id, recno, idx, unnest(to_emails) as email, place, generate_subscripts(to_emails, 1) as position
    from copies
    where direction = 'outbound' or (direction = 'unknown' and from_us)
),

-- trust: 0 a link by identity.csv, 1 an address by identity.csv, 2 a link, 3 an exact address, 4 a domain
by_address as (
    select
        counterparts.file_id, counterparts.recno, counterparts.idx, addresses.account_id,
        min(case addresses.account_match when 'override' then 1 when 'email' then 3 else 4 end) as trust,
        arg_min(people.contact_id, row(counterparts.place, counterparts.position, people.contact_id)) as contact_id
    from counterparts
    join work.known_addresses as addresses on addresses.email = counterparts.email
    left join work.people as people
        on people.email = counterparts.email and people.account_id = addresses.account_id and people.first_record
    where addresses.account_id is not null
    group by counterparts.file_id, counterparts.recno, counterparts.idx, addresses.account_id
),

candidates as (
    select
        file_id, recno, idx, account_id, account_match,
        case account_match when 'override' then 0 else 2 end as trust, true as linked
    from links
    where account_id is not null
    union all
    select
        file_id, recno, idx, account_id,
        case trust when 1 then 'override' when 3 then 'email' else 'domain' end as account_match,
        trust, false as linked
    from by_address
),

best as (
    select file_id, recno, idx, min(trust) as trust, bool_or(linked) as linked
    from candidates
    group by file_id, recno, idx
),

-- without a link the account of each counterpart counts, by whatever its address says
chosen as (
    select candidates.file_id, candidates.recno, candidates.idx, candidates.account_id, candidates.account_match
    from candidates
    join best on best.file_id = candidates.file_id and best.recno = candidates.recno and best.idx = candidates.idx
    where candidates.trust = best.trust or not best.linked
),

several as (
    select file_id, recno, idx
    from chosen
    group by file_id, recno, idx
    having count(*) > 1
),

shares as (
    select
        chosen.file_id, chosen.recno, chosen.idx, chosen.account_id,
        row_number() over (partition by chosen.file_id, chosen.recno, chosen.idx order by chosen.account_id) - 1 as share
    from chosen
    join several on several.file_id = chosen.file_id and several.recno = chosen.recno and several.idx = chosen.idx
)

select
    chosen.file_id, chosen.recno, chosen.idx, chosen.account_id, chosen.account_match,
    coalesce(links.contact_id, by_address.contact_id, links.topic_contact) as contact_id,
    shares.share is not null as several,
    coalesce(shares.share, 0) as share
from chosen
left join shares
    on shares.file_id = chosen.file_id and shares.recno = chosen.recno and shares.idx = chosen.idx
    and shares.account_id = chosen.account_id
left join links on links.file_id = chosen.file_id and links.recno = chosen.recno and links.idx = chosen.idx
left join by_address
    on by_address.file_id = chosen.file_id and by_address.recno = chosen.recno and by_address.idx = chosen.idx
    and by_address.account_id = chosen.account_id
