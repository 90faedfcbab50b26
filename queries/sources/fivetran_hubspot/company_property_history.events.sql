-- The history of companies in a warehouse: one row per property and new value.
-- requires: company_id, name, value, timestamp
-- optional: source, source_id, _fivetran_deleted
-- alias: timestamp = timestamp_instant | _fivetran_start
with records as (
    select
        recno, line, 'company' as object, company_id as id, name as property, value, fivetran_hubspot_stamp("timestamp") as changed_text, source,
        nullif(regexp_extract(source_id, '^userId:([0-9]+)$', 1), '') as user_id, connector_flag(_fivetran_deleted) as is_deleted
    from stage
)

select * from fivetran_hubspot_changes('records')
