-- The CSV export of issues: the reporter, who is the customer. His address is there only where user names are addresses.
-- requires: Issue key, Summary, Status, Created
-- optional: Reporter, Reporter Id, Custom field (Organizations)
-- repeated: Custom field (Organizations)
-- alias: Reporter = Autor | Melder | Rapporteur | Informador
-- alias: Custom field (Organizations) = Organizations | Custom field (Organization)
with records as (
    select
        recno, line, Reporter as name, coalesce("Reporter Id", Reporter) as reporter,
        from_json("Custom field (Organizations)", '["VARCHAR"]') as organizations
    from stage
)

select
    recno, line, 'reporter' as object, reporter as rec_key,
    -- an issue that names his organization knows more
    case when len(organizations) = 1 then -1 else -2 end as rank,
    'user:' || reporter as contact_ref, case when len(organizations) = 1 then organizations[1] end as account_ref,
    'customer' as role, name, case when contains(name, '@') then lower(trim(name)) end as email
from records
where reporter is not null
