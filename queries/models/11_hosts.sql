-- Host names met in addresses, websites and identity.csv. After this model the run fills work.domains from them.
-- table: work.hosts
-- grain: one row per host name
-- order: host
-- reads: work.met_addresses, work.met_websites, work.overrides
select host from work.met_addresses
union
select host from work.met_websites
union
select lower(trim(key)) as host from work.overrides where contains(key, '.') and not contains(key, '@')
