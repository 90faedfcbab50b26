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

-- The Message-ID of a mail; older exports have it only among the headers of what came in.
create or replace temp macro salesforce_message_id(identifier, headers) as
    coalesce(nullif(trim(identifier, '<> '), ''), nullif(regexp_extract(headers, '(?i)(?:^|\n)message-id:\s*<([^<>\s]+)>', 1), ''));

-- The message that began its conversation, as a mailbox names it too.
create or replace temp macro salesforce_root_id(identifier, headers) as
    coalesce(
        nullif(regexp_extract(headers, '(?i)(?:^|\n)references:\s*<([^<>\s]+@[^<>\s]+)>', 1), ''),
        nullif(regexp_extract(headers, '(?i)(?:^|\n)in-reply-to:\s*<([^<>\s]+@[^<>\s]+)>', 1), ''),
        case when contains(identifier, '@') then trim(identifier, '<> ') end
    );

-- Reports are written as the exporting user sees them: in the zone and with the dates of that person's locale. 3/4/2026 is one of two
-- days. A number above 12 anywhere in the file proves the order; without one, AM and PM mean the American order, as does a file
-- without clock times, and a clock of 24 hours means day first. What was only assumed is said with the event.
create or replace temp macro salesforce_date_order(text) as {
    'day': coalesce(bool_or(try_cast(regexp_extract(text, '^([0-9]{1,2})/[0-9]{1,2}/', 1) as integer) > 12), false),
    'month': coalesce(bool_or(try_cast(regexp_extract(text, '^[0-9]{1,2}/([0-9]{1,2})/', 1) as integer) > 12), false),
    'whole_day': coalesce(bool_or(regexp_matches(text, '[0-9]:[0-9]{2}(:[0-9]{2})?$')), false)
};

create or replace temp macro salesforce_day_first(date_order) as
    date_order.day or (date_order.whole_day and not date_order.month);

-- "month first" or "day first" where nothing proves it and it makes a difference.
create or replace temp macro salesforce_assumed_order(text, date_order) as
    case
        when date_order.day or date_order.month or not regexp_matches(text, '^[0-9]{1,2}/[0-9]{1,2}/') then null
        when salesforce_day_first(date_order) then 'day first'
        else 'month first'
    end;

create or replace temp macro salesforce_iso_of(part, day_first) as
    case
        when part.year <> '' then part.year || '-' || lpad(part.month, 2, '0') || '-' || lpad(part.day, 2, '0')
        else
            case when strlen(part.last) = 2 then '20' else '' end || part.last
            || '-' || lpad(case when day_first or part.sign <> '/' then part.second else part.first end, 2, '0')
            || '-' || lpad(case when day_first or part.sign <> '/' then part.first else part.second end, 2, '0')
    end
    || case
        when part.h = '' then ''
        else ' ' || lpad((
            case lower(part.half)
                when '' then part.h::integer
                else part.h::integer % 12 + case when lower(part.half) = 'p' then 12 else 0 end
            end
        )::varchar, 2, '0') || ':' || part.m || case when part.s = '' then '' else ':' || part.s end
    end;

create or replace temp macro salesforce_stamp() as
    '^(?:([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})|([0-9]{1,2})([./-])([0-9]{1,2})[./-]([0-9]{4}|[0-9]{2}))'
    || '(?:,?\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:[\s\x{202F}\x{00A0}]*([AaPp])\.?[Mm]\.?)?)?$';

-- A stamp of a report in the shape that instant() reads; what looks otherwise is left as it is.
create or replace temp macro salesforce_iso(text, day_first) as
    case
        when regexp_matches(text, salesforce_stamp())
        then salesforce_iso_of(
            regexp_extract(text, salesforce_stamp(), ['year', 'month', 'day', 'first', 'sign', 'second', 'last', 'h', 'm', 's', 'half']), day_first
        )
        else text
    end;

-- What a report's stamp is worth: in the source's own `timezone:`, else in that of the config.
create or replace temp macro salesforce_local(iso) as
    instant(iso, coalesce(cast(getvariable('source_timezone') as varchar), cast(getvariable('timezone') as varchar)));
