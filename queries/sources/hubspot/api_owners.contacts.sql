-- Owners: our own people. Records name them by the id of the owner, histories by that of the user behind it.
-- requires: id, email, firstName, lastName
-- optional: userId, teams, updatedAt
-- wrapper: results, owners
-- alias: id = ownerId
-- alias: userId = activeUserId
with records as (
    select
        recno, line, id, email, updatedAt, hubspot_instant(updatedAt) as modified_at,
        nullif(concat_ws(' ', firstName, lastName), '') as name,
        coalesce(
            list_filter(try(from_json(teams, '[{"name": "VARCHAR", "primary": "BOOLEAN"}]')), lambda team: team.primary)[1].name,
            try(from_json(teams, '[{"name": "VARCHAR", "primary": "BOOLEAN"}]'))[1].name
        ) as team,
        unnest(list_filter(['user:' || coalesce(id, ''), 'login:' || userId], lambda ref: ref is not null)) as ref
    from stage
),

judged as (
    select records.*, coalesce(absent('id', id), bad_instant('updatedAt', updatedAt, modified_at)) as fault
    from records
)

select
    recno, line, 'owner' as object, ref as rec_key, modified_at as rec_version, 0 as rank,
    ref as contact_ref, 'agent' as role, name, nullif(lower(trim(email)), '') as email, team,
    false as deleted,  -- who has left is still the one who did it
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
