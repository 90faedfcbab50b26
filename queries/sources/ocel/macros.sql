-- What the queries of object-centric logs share. Events and objects lie in one file, and only an object says of what type it is.

create or replace temp macro ocel_is_account(type) as
    type in ('account', 'customer', 'company', 'organization', 'organisation', 'client');

create or replace temp macro ocel_is_resource(type) as type in ('resource', 'employee', 'agent', 'user', 'worker');

-- What a case is, the likeliest first; 9 for any other thing, NULL for what is none.
create or replace temp macro ocel_case_rank(type) as
    case
        when ocel_is_account(type) or type in ('thread', 'conversation', 'contact', 'person') or ocel_is_resource(type) then null
        when type in ('case', 'journey', 'process') then 1
        when type in ('ticket', 'incident', 'request') then 2
        when type in ('deal', 'opportunity', 'order', 'application', 'contract') then 3
        else 9
    end;

-- An id without its type before it: "account:A" is A.
create or replace temp macro ocel_id(id, type) as
    case when starts_with(lower(id), type || ':') then substr(id, length(type) + 2) else id end;

create or replace temp macro ocel_attributes(attributes) as try(from_json(attributes, '[{"name": "VARCHAR", "value": "VARCHAR"}]'));

create or replace temp macro ocel_attribute(list, wanted) as
    nullif(trim(list_filter(list, lambda a: lower(a.name) = wanted)[1].value), '');

-- The events with what they are related to. It reads recno, line, id, type, time, attributes and relationships of events and objects; only
-- events have a time.
create or replace temp macro ocel_events(records) as table (
    with given as (
        select
            recno, line, id, type, time, attributes,
            try(from_json(relationships, '[{"objectId": "VARCHAR", "qualifier": "VARCHAR"}]')) as relations
        from query_table(records)
    ),

    objects as (
        select id, min(lower(trim(type))) as type, min(recno) as recno
        from given
        where time is null and id is not null
        group by id
    ),

    unnested as (
        select recno, time is not null as of_event, id, generate_subscripts(relations, 1) as position, unnest(relations) as relation
        from given
    ),

    -- what a log does not describe may say its type in its id
    related as (
        select
            unnested.recno, unnested.of_event, unnested.id, unnested.position, unnested.relation.objectId as object_id,
            coalesce(objects.type, lower(split_part(unnested.relation.objectId, ':', 1))) as type
        from unnested
        left join objects on objects.id = unnested.relation.objectId
        where unnested.relation.objectId is not null
    ),

    owners as (
        select id, min_by(ocel_id(object_id, type), position) as account
        from related
        where not of_event and ocel_is_account(type)
        group by id
    ),

    gathered as (
        select
            related.recno,
            min_by(ocel_id(related.object_id, related.type), related.position) filter (where ocel_is_account(related.type)) as account,
            min_by(owners.account, related.position) filter (where owners.account is not null) as owner,
            min_by(ocel_id(related.object_id, related.type), (ocel_case_rank(related.type), related.position))
                filter (where ocel_case_rank(related.type) is not null) as case_id,
            min_by(ocel_id(related.object_id, related.type), related.position) filter (where ocel_is_resource(related.type)) as resource,
            min_by(ocel_id(related.object_id, related.type), related.position) filter (where related.type in ('thread', 'conversation')) as thread
        from related
        left join owners on owners.id = related.object_id
        where related.of_event
        group by related.recno
    )

    select
        given.recno, given.line, given.id, given.type, given.time, ocel_attributes(given.attributes) as attributes,
        gathered.case_id, gathered.resource, gathered.thread,
        xes_account(
            coalesce(gathered.account, gathered.owner), gathered.case_id, count(coalesce(gathered.account, gathered.owner)) over () > 0
        ) as account
    from given
    left join gathered on gathered.recno = given.recno
    where given.time is not null
);
