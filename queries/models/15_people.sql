-- The person behind a reference of a source. A customer's person has a contact_id: two records with one address in one account
-- are one person, and so are a record and the one whose id it gives as its id in another system; the record of the source that
-- the config names first gives the contact_id.
-- table: work.people
-- grain: one row per source and contact_ref
-- order: source, contact_ref
-- reads: work.contact_records, work.account_refs, work.known_addresses
with contacts as (
    select
        source, source_position, contact_ref, role, deleted, email, title, name, team, account_ref, external_ids,
        substr(contact_ref, strpos(contact_ref, ':') + 1) as id
    from work.contact_records
),

external_ids as (
    select source, source_position, contact_ref, unnest(external_ids) as id
    from contacts
    where role = 'customer' and external_ids is not null
),

-- the one record of another source that an external id names
others as (
    select
        external_ids.source, external_ids.contact_ref,
        min(contacts.source) as other_source, min(contacts.contact_ref) as other_ref
    from external_ids
    join contacts on contacts.id = external_ids.id and contacts.source <> external_ids.source and contacts.role = 'customer'
    group by external_ids.source, external_ids.contact_ref
    having count(distinct contacts.source || chr(31) || contacts.contact_ref) = 1
),

records as (
    select
        contacts.source, contacts.source_position, contacts.contact_ref, contacts.role, contacts.deleted,
        contacts.email, contacts.title, contacts.name, contacts.team, addresses.name as address_name, addresses.staff_team,
        case when addresses.account_match = 'override' then addresses.account_id
            else coalesce(refs.account_id, other_refs.account_id, addresses.account_id) end as account_id,
        case
            when addresses.account_match = 'override' then 'override'
            when refs.account_id is not null then refs.account_match
            when other_refs.account_id is not null then 'key'
            else addresses.account_match
        end as account_match,
        case
            when other.source_position < contacts.source_position
                then coalesce(other.email, other.source || chr(31) || other.contact_ref)
            else coalesce(contacts.email, contacts.source || chr(31) || contacts.contact_ref)
        end as person
    from contacts
    left join work.account_refs as refs on refs.source = contacts.source and refs.account_ref = contacts.account_ref
    left join work.known_addresses as addresses on addresses.email = contacts.email
    left join others on others.source = contacts.source and others.contact_ref = contacts.contact_ref
    left join contacts as other on other.source = others.other_source and other.contact_ref = others.other_ref
    left join work.account_refs as other_refs on other_refs.source = other.source and other_refs.account_ref = other.account_ref
),

persons as (
    select
        records.*,
        -- 'contact:003…' is the CRM's own id; other objects keep their name before it
        case
            when work.may_hold_address(contact_ref) then 'person-' || substr(sha256(lower(contact_ref)), 1, 16)
            when starts_with(contact_ref, 'contact:') then substr(contact_ref, 9)
            else contact_ref
        end as plain_ref,
        first_value(source) over same_person as first_source,
        first_value(contact_ref) over same_person as first_ref
    from records
    window same_person as (
        partition by person, account_id, role
        order by source_position, contact_ref
        rows between unbounded preceding and current row
    )
),

named as (
    -- two sources may use one reference for two people
    select
        source, contact_ref,
        case when row_number() over (partition by plain_ref order by source_position, source) = 1
            then plain_ref else source || ':' || plain_ref end as contact_id
    from persons
    where source = first_source and contact_ref = first_ref
)

select
    persons.source, persons.contact_ref, persons.role,
    case when persons.role = 'customer' then named.contact_id end as contact_id,
    case when persons.role = 'customer' then persons.account_id end as account_id,
    case when persons.role = 'customer' then persons.account_match end as account_match,
    case when persons.role = 'agent' then coalesce(persons.address_name, persons.name) end as name,
    case when persons.role = 'agent' then persons.staff_team end as staff_team,
    case when persons.role = 'agent' then persons.team end as agent_team,
    persons.email, persons.title, persons.deleted,
    persons.source = persons.first_source and persons.contact_ref = persons.first_ref as first_record
from persons
join named on named.source = persons.first_source and named.contact_ref = persons.first_ref
