-- Which companies a ticket belongs to: the primary one, else the last.
-- requires: ticket_id, company_id
-- optional: type_id, _fivetran_deleted
with records as (
    select
        recno, line, 'ticket_company' as object, 'ticket:' || ticket_id as ref,
        company_id as account_id, cast(null as varchar) as contact_id,
        type_id, connector_flag(_fivetran_deleted) as is_deleted,
        coalesce(absent('ticket_id', ticket_id), absent('company_id', company_id)) as fault
    from stage
)

select * from fivetran_hubspot_ties('records')
