-- Who is behind the communication that no account claims: by id, by address, by domain. Every such event is counted under at
-- least one row, with a suggestion for a person to decide: nothing is guessed. Addresses are hashed, whatever the config says of
-- contacts: nobody has said that these are customers.
-- table: main.unresolved
-- grain: one row per kind, value and source
-- order: kind, value, source
-- reads: main.events, main.accounts, work.landed_events, work.inputs, work.places, work.account_records, work.link_records, work.people, work.known_addresses
with events as (
    select seq, source, ts
    from main.events
    where account_id is null
        and direction <> 'internal'
        and visibility = 'public'
        and automation in ('human', 'helpdesk_relay')
),

landed as (
    select
        events.seq, events.source, events.ts,
        landed.account_ref, landed.about_ref, landed.contact_ref, landed.actor_ref, landed.from_email, landed.to_emails,
        links.ref is not null as described, links.account_ref as topic_account, links.contact_ref as topic_contact
    from work.landed_events as landed
    join work.places as places on places.file_id = landed.file_id
    join events on events.seq = places.first + landed.recno * places.step + landed.idx * places.shares
    left join work.link_records as links on links.source = events.source and links.ref = landed.about_ref
),

people as (
    select source, contact_ref, role, email from work.people
),

persons as (
    select seq, source, ts, contact_ref from landed
    union
    select seq, source, ts, topic_contact from landed
    union
    select seq, source, ts, actor_ref from landed
),

refs as (
    select seq, source, ts, account_ref as id, 'account' as what from landed where account_ref is not null
    union
    select seq, source, ts, topic_account, 'account' as what from landed where topic_account is not null
    union
    -- where tickets or people were not exported at all, one row says so for all of them
    select seq, source, ts, '(' || split_part(about_ref, ':', 1) || ')', 'all' as what from landed where about_ref is not null and not described
    union
    select
        persons.seq, persons.source, persons.ts,
        case when people.contact_ref is null then '(' || split_part(persons.contact_ref, ':', 1) || ')' else persons.contact_ref end,
        case when people.contact_ref is null then 'all' else 'person' end as what
    from persons
    left join people on people.source = persons.source and people.contact_ref = persons.contact_ref
    where persons.contact_ref is not null and people.role is distinct from 'agent' and people.email is null
),

-- the customer's side: people that the records name, and addresses that are not ours
emails as (
    select persons.seq, persons.source, persons.ts, people.email
    from persons
    join people on people.source = persons.source and people.contact_ref = persons.contact_ref
    where people.role = 'customer' and people.email is not null
    union
    select seq, source, ts, from_email from landed where from_email is not null
    union
    select seq, source, ts, unnest(to_emails) as email from landed
),

addresses as (
    select emails.seq, emails.source, emails.ts, known.email, known.domain, known.anonymous, known.email_accounts, known.domain_accounts
    from emails
    join work.known_addresses as known on known.email = emails.email
    where not known.ours and known.account_id is null
),

found as (
    select
        'id' as kind, refs.id as value, refs.what, refs.seq, refs.source, refs.ts,
        0 as email_accounts, 0 as domain_accounts
    from refs
    union all
    select
        case when anonymous or email_accounts > 1 then 'email' else 'domain' end as kind,
        case when anonymous or email_accounts > 1 then email else domain end as value,
        'address' as what, seq, source, ts, email_accounts, domain_accounts
    from addresses
),

unnamed as (
    select 'id' as kind, '(none)' as value, 'none' as what, events.seq, events.source, events.ts, 0 as email_accounts, 0 as domain_accounts
    from events
    left join found on found.seq = events.seq
    where found.seq is null
),

counted as (
    select
        kind, value, source, min(what) as what, count(distinct seq) as events, min(ts) as first_ts, max(ts) as last_ts,
        max(email_accounts) as email_accounts, max(domain_accounts) as domain_accounts
    from (select * from found union all select * from unnamed) as all_found
    group by kind, value, source
),

-- what they are joined by, in columns: a condition on the left side of an outer join would compare each with all
asked as (
    select
        kind, value, source, what, events, first_ts, last_ts, email_accounts, domain_accounts,
        case when kind = 'id' then value end as account_ref,
        case when kind = 'domain' then split_part(value, '.', 1) end as word
    from counted
),

organizations as (
    select source, account_ref, name, kind, deleted from work.account_records
),

-- a name is a hint for a person, never a match: "Globex Inc." and globex.example
hints as (
    select
        regexp_replace(regexp_replace(lower(name), '[\s,.]+(inc|llc|ltd|limited|gmbh|ag|se|sa|s\.a|bv|b\.v|corp|co|plc|oy|ab|srl|spa)[\s.]*$', ''), '[^\p{L}\p{N}]', '', 'g') as word,
        min(account_id) as account_id, min(name) as name
    from main.accounts
    group by word
    having count(*) = 1
)

select
    asked.kind,
    case
        when asked.kind = 'email' then sha256(asked.value)
        when asked.kind = 'id' and work.may_hold_address(asked.value) then 'id-' || substr(sha256(asked.value), 1, 16)
        else asked.value
    end as value,
    asked.source, asked.events, asked.first_ts, asked.last_ts,
    case
        when asked.kind = 'email' and asked.email_accounts > 1
            then 'claimed by ' || asked.email_accounts || ' accounts: decide with a line "address,account_id" in identity.csv'
        when asked.kind = 'email'
            then 'an address of free mail or a relay, which identifies nobody: add a line "address,account_id" to identity.csv'
        when asked.kind = 'domain' and asked.domain_accounts > 1
            then 'claimed by ' || asked.domain_accounts || ' accounts: decide with a line "' || asked.value
                || ',account_id" in identity.csv, or with one for each address'
        when asked.kind = 'domain'
            then 'add a line "' || asked.value || ',account_id" to identity.csv, or the website to the account'
                || coalesce(' (perhaps ' || hints.name || ', ' || hints.account_id || ')', '')
        when asked.what = 'none'
            then 'these events name no account, person or address: link them to one in ' || asked.source
        when asked.what = 'all'
            then 'no record of ' || asked.source || ' describes the ' || trim(asked.value, '()') || ' of these events: export that too'
        when organizations.deleted
            then 'this account is deleted in ' || asked.source || ': add a line "' || asked.source || ':' || work.scrubbed(asked.value) || ',account_id" to identity.csv'
        when organizations.kind = 'organization'
            then 'the organization ' || work.scrubbed(coalesce(organizations.name, asked.value)) || ' matches no account by external id or domain: add a line "'
                || asked.source || ':' || work.scrubbed(asked.value) || ',account_id" to identity.csv'
        when asked.what = 'person'
            then 'this person has neither an account nor an address in ' || asked.source || ': link them there'
        else 'no record describes this account: export it too, or add a line "' || asked.source || ':' || work.scrubbed(asked.value) || ',account_id" to identity.csv'
    end as suggestion
from asked
left join organizations on organizations.source = asked.source and organizations.account_ref = asked.account_ref
left join hints on hints.word = asked.word
