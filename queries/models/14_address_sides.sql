-- On whose side an address is: ours, by our domains, the staff list or an agent's record, or not.
-- table: work.address_sides
-- grain: one row per address
-- order: email
-- reads: work.met_addresses, work.host_domains, work.our_people
select
    met.email, hosts.domain,
    coalesce(hosts.ours, false) or our_people.email is not null as ours,
    coalesce(hosts.anonymous, true) as anonymous
from work.met_addresses as met
left join work.host_domains as hosts on hosts.host = met.host
left join work.our_people as our_people on our_people.email = met.email
