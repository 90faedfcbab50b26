-- The people of customers, with the first persona of the newest version whose rule they match.
-- table: main.contacts
-- grain: one row per person of a customer
-- order: contact_id
-- reads: work.people, work.personas, work.rule_contacts, work.journeys, work.journey_versions, work.settings
with people as (
    select contact_id, account_id, title, email
    from work.people
    where role = 'customer' and first_record
),

personas as (
    select people.contact_id, personas.persona, journeys.position as journey_position, personas.position
    from people
    cross join work.personas as personas
    join work.journeys as journeys on journeys.journey = personas.journey
    join work.journey_versions as versions
        on versions.journey = personas.journey and versions.version_no = personas.version_no and versions.to_day is null
    left join work.rule_contacts as matched on matched.rule = personas.rule and matched.contact_id = people.contact_id
    where personas.rule is null or matched.contact_id is not null
),

first_personas as (
    select
        contact_id, persona,
        row_number() over (partition by contact_id order by journey_position, position) as place
    from personas
)

select
    people.contact_id, people.account_id, first_personas.persona,
    work.scrubbed(people.title) as title,
    case when settings.contact_emails = 'clear' then people.email else sha256(people.email) end as email
from people
cross join work.settings as settings
left join first_personas on first_personas.contact_id = people.contact_id and first_personas.place = 1
