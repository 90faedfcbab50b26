-- Evidence on identity that does not agree. Nothing is guessed: what decides is stated, or nothing does and the events are in
-- unresolved; a line of identity.csv settles it.
-- email: records of people give one address to several accounts. domain: several accounts claim it. link: a record names one account,
-- the address of its person stands for another; the record counts. move: a person's record went from one account to another.
-- table: main.identity_conflicts
-- grain: one row per kind, value and source
-- order: kind, value, source
-- reads: work.contact_records, work.account_refs, work.address_sides, work.email_claims, work.claimed_domains, work.domain_claims, work.known_addresses, work.messages, work.message_accounts, work.inputs, work.landed_events, work.landed_contacts, work.link_records, work.topics, work.people, work.person_moves, work.places, main.accounts, main.events
with email_claims as (
    select contacts.email, refs.account_id
    from work.contact_records as contacts
    inner join work.account_refs as refs on refs.source = contacts.source and refs.account_ref = contacts.account_ref
    inner join work.email_claims as claims on claims.email = contacts.email and claims.accounts > 1
    where contacts.role = 'customer' and not contacts.deleted
),

emails as (
    select
        'email' as kind, email as key, cast(null as varchar) as source, list(distinct account_id order by account_id) as accounts,
        cast(null as varchar) as account_id
    from email_claims
    group by email
),

domains as (
    select
        'domain' as kind, claimed.domain as key, cast(null as varchar) as source,
        list(claimed.account_id order by claimed.account_id) as accounts, min(claims.account_id) as account_id
    from work.claimed_domains as claimed
    left join work.domain_claims as claims on claims.domain = claimed.domain
    group by claimed.domain
    having count(*) > 1
),

-- which address wrote, or whose ticket it is, against the account that the record names
written as (
    select inputs.source, messages.from_email as email, accounts.account_id, messages.file_id, messages.recno, messages.idx
    from work.message_accounts as accounts
    inner join work.messages as messages
        on messages.file_id = accounts.file_id and messages.recno = accounts.recno and messages.idx = accounts.idx
    inner join work.inputs as inputs on inputs.file_id = messages.file_id
    where accounts.account_match in ('link', 'key') and messages.direction = 'inbound'
),

asked as (
    select links.source, links.ref, people.email, topics.account_id
    from work.link_records as links
    inner join work.topics as topics on topics.source = links.source and topics.ref = links.ref
    inner join work.people as people on people.source = links.source and people.contact_ref = links.contact_ref
    where topics.account_match in ('link', 'key') and links.account_ref is not null and people.role = 'customer'
),

differing as (
    select known.email, known.account_id
    from work.known_addresses as known
    where not known.ours and known.account_id is not null
),

linked as (
    select written.source, written.email, written.account_id, differing.account_id as other_id, written.file_id, written.recno, written.idx
    from written
    inner join differing on differing.email = written.email and differing.account_id <> written.account_id
    union
    select asked.source, asked.email, asked.account_id, differing.account_id as other_id, events.file_id, events.recno, events.idx
    from asked
    inner join differing on differing.email = asked.email and differing.account_id <> asked.account_id
    inner join work.inputs as inputs on inputs.source = asked.source
    inner join work.landed_events as events on events.file_id = inputs.file_id and events.about_ref = asked.ref
),

-- the account that the record names first
sides as (
    select email, source, account_id, min(place) as place
    from (
        select email, source, account_id, 1 as place from linked
        union all
        select email, source, other_id, 2 as place from linked
    ) as named
    group by email, source, account_id
),

links as (
    select
        'link' as kind, email as key, source, list(account_id order by place, account_id) as accounts,
        case when count(*) filter (place = 1) = 1 then min(account_id) filter (place = 1) end as account_id
    from sides
    group by email, source
),

versions as (
    select inputs.source, contacts.contact_ref, refs.account_id, min(contacts.rec_version) as since
    from work.landed_contacts as contacts
    inner join work.inputs as inputs on inputs.file_id = contacts.file_id
    inner join work.account_refs as refs on refs.source = inputs.source and refs.account_ref = contacts.account_ref
    where contacts.role is distinct from 'agent' and contacts.rec_version is not null
    group by inputs.source, contacts.contact_ref, refs.account_id
),

moves as (
    select
        'move' as kind, versions.contact_ref as key, versions.source,
        list(versions.account_id order by versions.since, versions.account_id) as accounts, min(people.account_id) as account_id,
        max(versions.since) as moved_at
    from versions
    inner join work.people as people on people.source = versions.source and people.contact_ref = versions.contact_ref
    group by versions.source, versions.contact_ref
    having count(*) > 1
),

-- the events that the evidence is about
touched as (
    select 'link' as kind, linked.email as key, linked.source, linked.file_id, linked.recno, linked.idx from linked
    union
    select
        case when known.email_accounts > 1 then 'email' else 'domain' end, case when known.email_accounts > 1 then known.email else known.domain end,
        cast(null as varchar), messages.file_id, messages.recno, messages.idx
    from work.messages as messages
    inner join work.known_addresses as known on known.email = messages.from_email
    where not known.ours and (known.email_accounts > 1 or known.domain_accounts > 1)
),

counted as (
    select
        touched.kind, touched.key, touched.source, count(distinct events.event_id) as events, min(events.ts) as first_ts, max(events.ts) as last_ts
    from touched
    inner join work.places as places on places.file_id = touched.file_id
    inner join main.events as events on events.seq = places.first + touched.recno * places.step + touched.idx * places.shares
    group by touched.kind, touched.key, touched.source
),

found as (
    select kind, key, source, accounts, account_id, cast(null as timestamp) as moved_at from emails
    union all
    select kind, key, source, accounts, account_id, cast(null as timestamp) as moved_at from domains
    union all
    select kind, key, source, accounts, account_id, cast(null as timestamp) as moved_at from links
    union all
    select kind, key, source, accounts, account_id, moved_at from moves
),

-- one mother and her daughters share people and domains by rights
families as (
    select found.kind, found.key, found.source, min(coalesce(accounts.parent_account_id, accounts.account_id)) as head
    from found
    cross join unnest(found.accounts) as member (account_id)
    inner join main.accounts as accounts on accounts.account_id = member.account_id
    group by found.kind, found.key, found.source
    having count(distinct coalesce(accounts.parent_account_id, accounts.account_id)) = 1
)

select
    found.kind,
    case
        when found.kind = 'domain' then found.key
        when found.kind = 'move' then coalesce(people.contact_id, 'person-' || substr(sha256(found.key), 1, 16))
        else sha256(found.key)
    end as value,
    found.source,
    found.accounts, found.account_id,
    coalesce(counted.events, 0) as events,
    coalesce(counted.first_ts, found.moved_at) as first_ts,
    coalesce(counted.last_ts, found.moved_at) as last_ts,
    case
        when found.kind in ('email', 'domain') and found.account_id is not null then 'settled by identity.csv'
        when found.kind = 'email'
            then 'it identifies nobody: decide with a line "address,account_id" in identity.csv, or mend the records'
        when found.kind = 'domain' and families.head is not null
            then 'they belong together under ' || families.head || ': decide with a line "' || found.key || ',' || families.head
                || '" in identity.csv, or with one for each address'
        when found.kind = 'domain'
            then 'it identifies nobody: decide with a line "' || found.key || ',account_id" in identity.csv, or with one for each address'
        when found.kind = 'link'
            then 'the record of ' || found.source || ' counts; if the address is right, add a line "address,account_id" to identity.csv'
        when moves.contact_ref is not null
            then 'the address changed with it: taken as a change of employer, and what came before stays where it was'
        else 'the address did not change: taken as a correction, for all times; mend the record if the person has moved'
    end as suggestion
from found
left join counted
    on counted.kind = found.kind and counted.key = found.key
    and counted.source is not distinct from found.source
left join families on families.kind = found.kind and families.key = found.key and families.source is not distinct from found.source
left join work.people as people on found.kind = 'move' and people.source = found.source and people.contact_ref = found.key
left join (select distinct source, contact_ref from work.person_moves) as moves
    on found.kind = 'move' and moves.source = found.source and moves.contact_ref = found.key
