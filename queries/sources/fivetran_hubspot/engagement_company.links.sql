-- Which companies a call, e-mail or meeting was with.
-- requires: engagement_id, company_id
-- optional: type_id, _fivetran_deleted
with records as (
    select
        recno, line, 'engagement_company' as object, 'engagement:' || engagement_id as ref,
        company_id as account_id, cast(null as varchar) as contact_id,
        type_id, connector_flag(_fivetran_deleted) as is_deleted,
        coalesce(absent('engagement_id', engagement_id), absent('company_id', company_id)) as fault
    from stage
)

select * from fivetran_hubspot_ties('records')
