-- Which people a call, e-mail or meeting was with.
-- requires: engagement_id, contact_id
-- optional: type_id, _fivetran_deleted
with records as (
    select
        recno, line, 'engagement_contact' as object, 'engagement:' || engagement_id as ref,
        cast(null as varchar) as account_id, contact_id,
        type_id, connector_flag(_fivetran_deleted) as is_deleted,
        coalesce(absent('engagement_id', engagement_id), absent('contact_id', contact_id)) as fault
    from stage
)

select * from fivetran_hubspot_ties('records')
