-- What the source queries share: reading instants. Created once per connection, before any query of sources/<preset>/.
-- An instant is read by TRY_CAST, not by a list of formats: it knows the ISO 8601 shapes and is several times faster.

-- Does the text of an instant end in an offset or a Z, behind a time of day? The shapes that nearly all files have, …Z and
-- 2026-09-30 14:05:00, are known without a pattern.
create or replace temp macro instant_has_offset(text) as
    case
        when strlen(text) <= 13 or (strlen(text) = 19 and substr(text, 17, 1) = ':') then false
        when ends_with(text, 'Z') then true
        else regexp_matches(text, '(?i)[0-9] ?(z|utc|gmt|[+-][0-9]{2}(:?[0-9]{2})?)$')
    end;

-- utc: the wall clock time read with its zone; before: three hours earlier read so, plus three hours. Where they differ the
-- clock was changed in between, and before is right if it shows that same wall clock time.
create or replace temp macro instant_of_first(wall, zone, utc, before) as
    case when utc = before then utc when timezone(zone, timezone('UTC', before)) = wall then before else utc end;

-- A wall clock time of a zone as an instant in UTC. One that the autumn change gives twice is the earlier instant; one that
-- the spring change leaves out keeps the offset before the change.
create or replace temp macro slow_wall_to_utc(wall, zone) as instant_of_first(
    wall, zone,
    timezone('UTC', timezone(zone, wall)),
    timezone('UTC', timezone(zone, wall - interval 3 hour)) + interval 3 hour
);

-- The same, several times as fast in weeks without a change: their offsets are in a list (sources/offsets.sql) for one zone.
-- A CASE, and no coalesce: of that one DuckDB works out the slow way for every row.
create or replace temp macro week_offset(wall) as
    cast(getvariable('offsets') as bigint[])[greatest((cast(wall as date) - date '1990-01-01') // 7 + 1, 0)];

create or replace temp macro wall_to_utc(wall, zone) as
    case
        when zone = 'UTC' then wall
        when zone = cast(getvariable('offsets_zone') as varchar) and week_offset(wall) is not null then wall - to_microseconds(week_offset(wall))
        else slow_wall_to_utc(wall, zone)
    end;

create or replace temp macro offset_joined(text) as regexp_replace(regexp_replace(text, '(UTC|GMT)$', 'Z'), ' ?([Z+-][0-9:]*)$', '\1');

-- The instant in UTC, or NULL if the text cannot be read. Without an offset it is a time of `zone`; a date alone is its
-- midnight UTC. TRY_CAST alone would also take 'infinity' and 'epoch'.
create or replace temp macro instant(text, zone) as
    case
        when strlen(text) = 10 or (strlen(text) in (20, 24) and ends_with(text, 'Z')) then try_cast(text as timestamp)
        when strlen(text) = 19 and substr(text, 17, 1) = ':' then wall_to_utc(try_cast(text as timestamp), zone)
        when substr(trim(text), 5, 1) not in ('-', '/') then null
        when length(trim(text)) <= 10 then try_cast(trim(text) as timestamp)
        when instant_has_offset(trim(text)) then timezone('UTC', coalesce(
            try_cast(trim(text) as timestamptz),
            -- what TRY_CAST leaves: a blank before the offset, an offset behind minutes, a small z
            try_cast(offset_joined(upper(trim(text))) as timestamptz),
            try_cast(regexp_replace(offset_joined(upper(trim(text))), '^(.{8,10}[T ][0-9]{1,2}:[0-9]{2})([Z+-].*)$', '\1:00\2') as timestamptz)
        ))
        else wall_to_utc(try_cast(trim(text) as timestamp), zone)
    end;

create or replace temp macro instant_precision(text) as
    case
        when text is null then null
        when strlen(text) = 10 then 'day'
        when substr(text, 17, 1) = ':' then 'second'
        when length(trim(text)) <= 10 then 'day'
        when substr(trim(text), 17, 1) = ':' or regexp_matches(text, '[T ][0-9]{1,2}:[0-9]{2}:[0-9]{2}') then 'second'
        else 'minute'
    end;

-- How the zone is known: explicit in the text, configured for the source, or assumed.
create or replace temp macro instant_known(text, zone_given) as
    case
        when text is null then null
        when instant_has_offset(case when ends_with(text, ' ') then rtrim(text) else text end) then 'explicit'
        when zone_given is not null then 'configured'
        else 'assumed'
    end;

-- A date outside of these years is a slip of the pen, and would make a silence of a thousand years.
create or replace temp macro plausible(ts) as ts >= timestamp '1990-01-01' and ts < timestamp '2101-01-01';

create or replace temp macro instant_fault(text, ts) as
    case
        when text is null then null
        when ts is null then 'bad_timestamp'
        when not plausible(ts) then 'implausible_date'
    end;

create or replace temp macro instant_reason(column_name, text, ts) as
    case instant_fault(text, ts)
        when 'bad_timestamp' then column_name || ' is no date or time that can be read: "' || left(text, 40)
            || '"; write it as 2026-09-30 or 2026-09-30 14:05:00, or say its format: in config.yaml'
        when 'implausible_date' then column_name || ' lies outside of the years 1990 to 2100: "' || left(text, 40)
            || '"; correct it in the source'
    end;

-- What is wrong with a value, as a struct (name, code, reason) for reject_column, reject_code and reject_reason; NULL if nothing is.
create or replace temp macro absent(column_name, text) as
    case
        when text is null
        then {'name': column_name, 'code': 'missing_value', 'reason': column_name || ' is empty; export the record again with it'}
    end;

create or replace temp macro bad_instant(column_name, text, ts) as
    case
        when instant_fault(text, ts) is not null
        then {'name': column_name, 'code': instant_fault(text, ts), 'reason': instant_reason(column_name, text, ts)}
    end;

-- A JSON object without the keys that are null; NULL if none is left.
create or replace temp macro without_nulls(object) as
    nullif(cast(json_merge_patch('{}', object) as varchar), '{}');

-- Does a subject begin as those of absence notes do? People write "Out of office next week": so a colon, a bracket, a dash or
-- nothing must follow.
create or replace temp macro auto_reply_subject(subject) as
    regexp_matches(
        subject,
        '(?i)^[\[(* ]*(automatic reply|auto[- ]?reply|auto(matic)?[- ]?response|out[- ]of[- ](the[- ])?office( auto-?reply| reply)?'
        || '|automatische antwort|autom\. antwort|abwesenheit(snotiz|smeldung)?|réponse automatique|absence du bureau'
        || '|respuesta automática|fuera de la oficina|risposta automatica|fuori ufficio|resposta automática|automatisch antwoord'
        || '|automatiskt? svar|odpowiedź automatyczna|automatyczna odpowiedź)\s*($|[:\])：-])'
    );

-- Seconds since 1970 as an instant; NULL if it is no such number.
create or replace temp macro epoch_instant(text) as
    try(make_timestamp(try_cast(text as bigint) * 1000000));

-- The full second of an instant, for keys.
create or replace temp macro whole_second(ts) as epoch_us(ts) // 1000000;

-- A value outside of a closed vocabulary.
create or replace temp macro outside(column_name, target, text, words) as
    case
        when text is not null and not list_contains(words, text)
        then {
            'name': column_name,
            'code': 'bad_value',
            'reason': target || ' "' || left(text, 40) || '" is none of ' || array_to_string(words, ', ') || '; add it to map: in config.yaml'
        }
    end;

-- A number without currency, blanks and marks of thousands.
create or replace temp macro number_signs(text) as regexp_replace(text, '[\s\x{00A0}\x{202F}''€$£¥]|[A-Z]{3}', '', 'g');

-- A number as people write it: 1234.5, 1,234.50, 1.234,50, € 1 234,50.
create or replace temp macro plain_number(text) as
    case
        when regexp_full_match(text, '[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?') then text
        when regexp_full_match(number_signs(text), '[+-]?[0-9]+(\.[0-9]+)?') then number_signs(text)
        when regexp_full_match(number_signs(text), '[+-]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?') then replace(number_signs(text), ',', '')
        when regexp_full_match(number_signs(text), '[+-]?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?') or regexp_full_match(number_signs(text), '[+-]?[0-9]+,[0-9]+')
        then replace(replace(number_signs(text), '.', ''), ',', '.')
    end;

create or replace temp macro not_a_number(column_name, text, number) as
    case
        when text is not null and number is null
        then {
            'name': column_name,
            'code': 'bad_value',
            'reason': column_name || ' "' || left(text, 40) || '" is no number; write it as 1234.50'
        }
    end;

-- Tables that a connector keeps in a warehouse (Fivetran, Airbyte, Singer): a flag is true, TRUE or 1, whatever wrote the file.
create or replace temp macro connector_flag(text) as coalesce(lower(text) in ('true', '1', 't', 'yes'), false);

-- A bare stamp of a connector is UTC, unless the source's own `timezone:` says otherwise.
create or replace temp macro connector_instant(text) as
    instant(text, coalesce(cast(getvariable('source_timezone') as varchar), 'UTC'));

create or replace temp macro connector_known(text) as
    instant_known(text, cast(getvariable('source_timezone') as varchar));

-- The version of a row: when the source changed it, or when the connector last read it. A row may come again although its own stamp
-- did not move. What cannot be read is no fault of the record.
create or replace temp macro connector_version(changed_at, synced_text) as
    greatest(
        case when plausible(changed_at) then changed_at end,
        case when plausible(connector_instant(synced_text)) then connector_instant(synced_text) end
    );
