-- What the queries of HubSpot's tables in a warehouse share. Each brings its table into the shape that a macro of hubspot reads.
-- after: hubspot

-- A connector writes UTC, with or without a Z. Where the source has a `timezone:`, a bare stamp is a time of that. A number is one of
-- milliseconds, and a date alone is a date.
create or replace temp macro fivetran_hubspot_stamp(text) as
    case
        when getvariable('source_timezone') is not null or not contains(text, ':') or instant_has_offset(trim(text)) then text
        else trim(text) || 'Z'
    end;

-- When a row was last changed: as HubSpot says, else when the connector read it.
create or replace temp macro fivetran_hubspot_changed(modified, synced) as
    coalesce(
        fivetran_hubspot_stamp(modified),
        case when plausible(connector_instant(synced)) then fivetran_hubspot_stamp(synced) end
    );

-- The row of a table that ties one thing to another: the primary one has a type of its own (contact 1, deal 5, ticket 26).
create or replace temp macro fivetran_hubspot_link_rank(type_id) as case when type_id in ('1', '5', '26') then 1 else 0 end;

-- The history of properties: one row per property and new value; the value before is that of the row before it. It reads
-- recno, line, object, id, property, value, changed_text, source, user_id and is_deleted.
create or replace temp macro fivetran_hubspot_changes(records) as table (
    with read as (
        select
            given.*, object || ':' || id as ref, hubspot_instant(changed_text) as changed_at,
            hubspot_automatic(upper(trim(source))) as by_system
        from query_table(records) as given
    ),

    -- rows of one instant have one row before them: a dump may hold a row twice
    ordered as (
        select
            read.*,
            last_value(value) over (
                partition by id, property order by changed_at
                range between unbounded preceding and interval 1 microsecond preceding
            ) as value_before,
            min(changed_at) over (partition by id) as first_at
        from read
    ),

    judged as (
        select
            ordered.*,
            case
                when is_deleted then 'deleted'
                when not hubspot_telling(property) and regexp_matches(property, '^(hs_|notes_|num_|createdate$|lastmodifieddate$|closed_date$)')
                    then 'property_of_no_interest'
                when value is not distinct from value_before then 'unchanged'
                -- what a record was created with is no change, but the stage in which it began is where its way begins
                when value_before is null and not hubspot_begins(object, property) and changed_at <= first_at + interval 1 minute
                    then 'set_at_creation'
            end as skip,
            coalesce(
                absent(object || '_id', id),
                absent('name', property),
                absent('timestamp', changed_text),
                bad_instant('timestamp', changed_text, changed_at)
            ) as fault
        from ordered
    )

    select
        recno, line, 0 as idx, object || '_history' as object,
        id || ':' || property || '@' || epoch_ms(changed_at) as rec_key, 1 as rank,
        changed_at as ts, hubspot_precision(changed_text) as ts_precision, hubspot_known(changed_text) as ts_zone,
        case when object = 'company' then id end as account_ref, ref as about_ref,
        case when object = 'contact' then ref end as contact_ref,
        case when not by_system then 'login:' || user_id end as actor_ref,
        case when object = 'ticket' then id end as case_id,
        -- a property whose name was hashed has none
        case
            when regexp_full_match(property, '[a-z][a-z0-9_]*') then hubspot_change(object, property, value_before)
            else 'changed_' || case object when 'company' then 'account_field' else object end
        end as activity,
        case when object = 'ticket' then 'ticket' else 'system' end as channel, 'internal' as direction, 'internal' as visibility,
        case when by_system then 'system' else 'human' end as automation,
        case when by_system then 'source: ' || trim(source) end as automation_reason,
        case when by_system then 'system' end as actor_type,
        case when object in ('ticket', 'deal') then ref end as thread_id,
        property as field, hubspot_shown(property, value_before) as value_from, hubspot_shown(property, value) as value_to,
        without_nulls(json_object('source', trim(source))) as features,
        skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
    from judged
);

-- Tables that tie one thing to another. A row has no version: of several the rank decides, then the last. It reads recno, line, object,
-- ref, account_id, contact_id, type_id, is_deleted and fault.
create or replace temp macro fivetran_hubspot_ties(records) as table (
    select
        recno, line, object, ref || '>' || coalesce(account_id, contact_id) as rec_key, fivetran_hubspot_link_rank(type_id) as rank,
        ref, account_id as account_ref, 'contact:' || contact_id as contact_ref,
        case when is_deleted then 'deleted' end as skip,
        fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
    from query_table(records)
);
