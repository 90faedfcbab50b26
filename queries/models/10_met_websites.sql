-- The host names in the websites of an account: "https://www.acme.example/path", "acme.example; acme.test", "info@acme.example".
-- table: work.met_websites
-- grain: one row per source, account_ref and host name
-- order: source, account_ref, host
-- reads: work.landed_accounts, work.inputs
with websites as (
    select distinct inputs.source, accounts.account_ref, website.text
    from work.landed_accounts as accounts
    join work.inputs as inputs on inputs.file_id = accounts.file_id
    cross join unnest(accounts.domains) as website (text)
    where accounts.account_ref is not null and accounts.domains is not null
),

parts as (
    select websites.source, websites.account_ref, part.text
    from websites
    cross join unnest(regexp_split_to_array(lower(websites.text), '[\s,;|]+')) as part (text)
),

hosts as (
    select
        source, account_ref,
        -- scheme, user and what follows the host are cut off
        rtrim(regexp_extract(text, '^(?:[a-z][a-z0-9+.-]*://|mailto:|//)?(?:[^/?#@]*@)?([^/?#:@]+)', 1), '.') as host
    from parts
)

select distinct source, account_ref, host
from hosts
where contains(host, '.')
