-- What the queries of Salesforce share: its stamps and its ids.

-- A bare stamp of Salesforce is UTC, unless the source's own `timezone:` says otherwise.
create or replace temp macro salesforce_instant(text) as
    instant(text, coalesce(cast(getvariable('source_timezone') as varchar), 'UTC'));

create or replace temp macro salesforce_known(text) as
    instant_known(text, cast(getvariable('source_timezone') as varchar));

-- An id of 18 characters for one of 15: the three characters more say which of the others are capitals, five of them each.
-- What is neither is kept as it is.
create or replace temp macro salesforce_capitals(five) as
    substr(
        'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345',
        1
        + case when substr(five, 1, 1) between 'A' and 'Z' then 1 else 0 end
        + case when substr(five, 2, 1) between 'A' and 'Z' then 2 else 0 end
        + case when substr(five, 3, 1) between 'A' and 'Z' then 4 else 0 end
        + case when substr(five, 4, 1) between 'A' and 'Z' then 8 else 0 end
        + case when substr(five, 5, 1) between 'A' and 'Z' then 16 else 0 end,
        1
    );

create or replace temp macro salesforce_id(id) as
    case
        when length(id) = 15
        then id || salesforce_capitals(substr(id, 1, 5)) || salesforce_capitals(substr(id, 6, 5)) || salesforce_capitals(substr(id, 11, 5))
        else id
    end;

-- A record's id has the prefix of another object: a file that only looks like this one.
create or replace temp macro salesforce_other(id, prefix) as
    length(id) in (15, 18) and not starts_with(id, prefix);

-- A value of a related record: SELECT Owner.Name gives an object in JSON, and a column of that name in CSV.
create or replace temp macro salesforce_related(object, path) as
    case when starts_with(object, '{') then try(object ->> path) end;

create or replace temp macro salesforce_is_id(text) as
    regexp_full_match(text, '[0-9a][0-9A-Za-z]{14}([0-9A-Z]{3})?') and regexp_matches(text, '[0-9].*[0-9].*[0-9]') and regexp_matches(text, '[A-Za-z]');

-- A change of a lookup is written twice, with ids and with names; not every export has the column that says which is which.
create or replace temp macro salesforce_ids_only(data_type, value_from, value_to) as
    case
        when data_type is not null then data_type = 'EntityId'
        else coalesce(salesforce_is_id(value_from), true) and coalesce(salesforce_is_id(value_to), true)
            and coalesce(value_from, value_to) is not null
    end;
