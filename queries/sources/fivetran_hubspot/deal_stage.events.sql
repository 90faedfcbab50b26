-- The stages of deals in a warehouse: one row per stage that a deal entered. The history of properties tells the same, under the same key.
-- requires: deal_id, date_entered, value
-- optional: source, source_id, _fivetran_deleted
with records as (
    select
        recno, line, 'deal' as object, deal_id as id, 'dealstage' as property, value, fivetran_hubspot_stamp(date_entered) as changed_text, source,
        nullif(regexp_extract(source_id, '^userId:([0-9]+)$', 1), '') as user_id, connector_flag(_fivetran_deleted) as is_deleted
    from stage
)

select * from fivetran_hubspot_changes('records')
