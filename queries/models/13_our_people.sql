-- Addresses of our own people: the staff list, and agents that a source names, unless a customer's record has the same address.
-- table: work.our_people
-- grain: one row per address
-- order: email
-- reads: work.staff, work.contact_records
with staff as (
    select email, min(name) as name, min(team) as team
    from work.staff
    group by email
),

agents as (
    select
        email, name, team,
        row_number() over (partition by email order by deleted, source_position, contact_ref) as place
    from work.contact_records
    where role = 'agent' and email is not null
        and email not in (select email from work.contact_records where role = 'customer' and email is not null)
),

listed as (
    select email from staff
    union
    select email from agents
)

select
    listed.email,
    coalesce(staff.name, agents.name) as name,
    staff.team as staff_team,
    agents.team as agent_team
from listed
left join staff on staff.email = listed.email
left join agents on agents.email = listed.email and agents.place = 1
