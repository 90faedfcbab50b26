-- What a host name tells: the company's registrable domain, that it is one of ours, or that it identifies nobody.
-- table: work.host_domains
-- grain: one row per host name
-- order: host
-- reads: work.hosts, work.domains, work.own_domains, work.free_mail
with anonymous as (
    select distinct domain from work.free_mail
),

ours as (
    select distinct hosts.host
    from work.hosts as hosts
    join work.own_domains as own on hosts.host = own.domain or ends_with(hosts.host, '.' || own.domain)
),

registrable as (
    select host, min(domain) as domain from work.domains group by host
)

select
    hosts.host,
    registrable.domain,
    ours.host is not null as ours,
    -- a relay may be listed by its host, its parent or its registrable domain
    registrable.domain is null or by_domain.domain is not null or by_host.domain is not null or by_parent.domain is not null as anonymous
from work.hosts as hosts
left join registrable on registrable.host = hosts.host
left join ours on ours.host = hosts.host
left join anonymous as by_domain on by_domain.domain = registrable.domain
left join anonymous as by_host on by_host.domain = hosts.host
left join anonymous as by_parent on by_parent.domain = substr(hosts.host, strpos(hosts.host, '.') + 1)
