-- People who changed employer: the versions of a person's record name first one account and then another, and the domain of the
-- address changed with it. What happened before the move stays with the employer of then. A record that only changed its account
-- was mended, and says the same of all times.
-- table: work.person_moves
-- grain: one row per source, contact_ref and stretch of time with one employer, where there are several
-- order: source, contact_ref, from_ts
-- reads: work.landed_contacts, work.inputs, work.account_refs
with versions as (
    select
        inputs.source, contacts.contact_ref, contacts.rec_version, refs.account_id,
        regexp_extract(lower(trim(contacts.email)), '@([^@]+)$', 1) as host,
        {'rank': coalesce(contacts.rank, 0), 'file_no': inputs.file_no, 'recno': contacts.recno} as place
    from work.landed_contacts as contacts
    inner join work.inputs as inputs on inputs.file_id = contacts.file_id
    inner join work.account_refs as refs on refs.source = inputs.source and refs.account_ref = contacts.account_ref
    where contacts.role is distinct from 'agent' and contacts.rec_version is not null and contacts.email is not null
        and not coalesce(contacts.deleted, false)
),

movers as (
    select source, contact_ref
    from versions
    group by source, contact_ref
    having count(distinct account_id) > 1 and count(distinct host) > 1
),

-- of one version the newest copy
told as (
    select
        versions.source, versions.contact_ref, versions.rec_version,
        arg_max(versions.account_id, versions.place) as account_id, arg_max(versions.host, versions.place) as host
    from versions
    inner join movers on movers.source = versions.source and movers.contact_ref = versions.contact_ref
    group by versions.source, versions.contact_ref, versions.rec_version
),

compared as (
    select
        told.*,
        lag(account_id) over in_order as account_before,
        lag(host) over in_order as host_before
    from told
    window in_order as (partition by source, contact_ref order by rec_version)
),

numbered as (
    select
        compared.*,
        sum(case when account_id <> account_before and host <> host_before then 1 else 0 end)
            over (partition by source, contact_ref order by rec_version) as employer
    from compared
),

employers as (
    select
        source, contact_ref, employer,
        -- a record that was mended while the person stayed
        arg_max(account_id, rec_version) as account_id, min(rec_version) as since
    from numbered
    group by source, contact_ref, employer
),

stretches as (
    select
        source, contact_ref, account_id,
        case when employer = 0 then timestamp '0001-01-01' else since end as from_ts,
        coalesce(lead(since) over (partition by source, contact_ref order by employer), timestamp '9999-12-31') as to_ts,
        count(*) over (partition by source, contact_ref) as employers
    from employers
)

select source, contact_ref, account_id, from_ts, to_ts
from stretches
where employers > 1
