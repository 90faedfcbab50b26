-- What the queries of Jira share. A CSV export writes dates as the site's settings say: 31/Mar/24 6:49 AM, 11/May/24 03:26 PM,
-- 6/21/2025 16:14, 21.06.2025 16:14, 2025-06-21 16:14. They are read as ISO 8601, and from there on as everywhere.

-- The number of a month by its name or short name in English, German, French or Spanish. "Juin" and "juillet" differ in the fourth letter.
create or replace temp macro jira_month(word) as
    case
        when starts_with(strip_accents(lower(word)), 'juil') then 7
        when left(strip_accents(lower(word)), 3) in ('jan', 'ene') then 1
        when left(strip_accents(lower(word)), 3) in ('feb', 'fev') then 2
        when left(strip_accents(lower(word)), 3) in ('mar', 'mrz') then 3
        when left(strip_accents(lower(word)), 3) in ('apr', 'avr', 'abr') then 4
        when left(strip_accents(lower(word)), 3) in ('may', 'mai') then 5
        when left(strip_accents(lower(word)), 3) in ('jun', 'jui') then 6
        when left(strip_accents(lower(word)), 3) = 'jul' then 7
        when left(strip_accents(lower(word)), 3) in ('aug', 'aou', 'ago') then 8
        when left(strip_accents(lower(word)), 3) = 'sep' then 9
        when left(strip_accents(lower(word)), 3) in ('oct', 'okt') then 10
        when left(strip_accents(lower(word)), 3) = 'nov' then 11
        when left(strip_accents(lower(word)), 3) in ('dec', 'dez', 'dic') then 12
    end;

-- The pieces of a date in one of the two layouts; each is '' where the text has it not. Queries keep them in a column: the macros below
-- name them many times.
create or replace temp macro jira_pieces(text) as regexp_extract(
    trim(text),
    '^(\d{1,2})([/. -]+)([^\d\s/.,;-]+|\d{1,2})\.?[/. -]+(\d{4}|\d{2})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([AaPp])\.?[Mm]\.?)?)?$',
    ['first', 'mark', 'second', 'year', 'hour', 'minute', 'sec', 'half']
);

create or replace temp macro jira_is_number(text) as regexp_full_match(text, '\d+');

-- Does a date of numbers alone prove that its day comes first (true) or its month (false)? NULL: it proves nothing. Dates with dots are
-- written with the day first everywhere.
create or replace temp macro jira_proves(pieces) as
    case
        when not jira_is_number(pieces.second) then null
        when contains(pieces.mark, '.') then true
        when pieces.first::integer > 12 and pieces.second::integer <= 12 then true
        when pieces.second::integer > 12 and pieces.first::integer <= 12 then false
    end;

create or replace temp macro jira_two(number) as lpad(cast(number as varchar), 2, '0');

create or replace temp macro jira_joined(pieces, month, day) as
    case when length(pieces.year) = 4 then pieces.year when pieces.year < '70' then '20' || pieces.year else '19' || pieces.year end
    || '-' || jira_two(month) || '-' || jira_two(day)
    || case
        when pieces.hour = '' then ''
        else ' ' || jira_two(
            case
                when lower(pieces.half) = 'p' and pieces.hour::integer < 12 then pieces.hour::integer + 12
                when lower(pieces.half) = 'a' and pieces.hour::integer = 12 then 0
                else pieces.hour::integer
            end
        ) || ':' || pieces.minute || case when pieces.sec = '' then '' else ':' || pieces.sec end
    end;

-- A date as ISO 8601; NULL if it cannot be read, or if nothing says which of two numbers is the month. day_first: what the file's dates
-- of numbers prove.
create or replace temp macro jira_iso(text, pieces, day_first) as
    case
        when regexp_matches(trim(text), '^\d{4}-') then trim(text)
        when pieces.first = '' then null
        when not jira_is_number(pieces.second) then jira_joined(pieces, jira_month(pieces.second), pieces.first)
        when coalesce(jira_proves(pieces), day_first) then jira_joined(pieces, pieces.second, pieces.first)
        when not coalesce(jira_proves(pieces), day_first) or pieces.first::integer = pieces.second::integer
            then jira_joined(pieces, pieces.first, pieces.second)
    end;

-- A bare stamp has the clock of the one who exported it: the source's `timezone:`, else the config's.
create or replace temp macro jira_instant(iso) as
    instant(iso, coalesce(cast(getvariable('source_timezone') as varchar), cast(getvariable('timezone') as varchar)));

create or replace temp macro jira_known(iso) as instant_known(iso, cast(getvariable('source_timezone') as varchar));

-- What is wrong with a date: text as written, iso as read.
create or replace temp macro jira_bad(column_name, text, pieces, iso, ts) as
    case
        when text is not null and iso is null and jira_is_number(pieces.second)
        then {
            'name': column_name,
            'code': 'ambiguous_date',
            'reason': column_name || ' "' || left(text, 40) || '" does not tell its day from its month, and no other date of the file '
                || 'does, or two prove opposite orders; export more issues into one file, or set the site''s date format to dd/MMM/yy'
        }
        else bad_instant(column_name, text, ts)
    end;

create or replace temp macro jira_minute(ts) as epoch_us(ts) // 60000000;

-- The keys under which a CSV export, without ids and seconds, and the API tell the same.
create or replace temp macro jira_same_comment(issue_id, ts, author, nth) as
    'jira_comment:' || issue_id || '@' || jira_minute(ts) || ':' || author || '#' || nth;

create or replace temp macro jira_same_resolution(activity, issue_id, ts) as
    case when activity = 'solved_ticket' then 'jira_solved:' || issue_id || '@' || jira_minute(ts) end;

-- An account id of Atlassian, which is nobody's name.
create or replace temp macro jira_opaque(author) as
    coalesce(regexp_matches(author, '^([0-9]+|qm|ug):') or regexp_full_match(author, '[0-9a-f]{24}|JIRAUSER[0-9]+'), false);

-- The id of a person: the cloud's account id, else the user name of a server.
create or replace temp macro jira_person(person) as coalesce(person.accountId, person.name, person.key);

-- The event that a changed field is.
create or replace temp macro jira_change(field, value_from) as
    case
        when lower(field) = 'assignee' then case when value_from is null then 'assigned_ticket' else 'reassigned_ticket' end
        when lower(field) in ('status', 'priority', 'resolution', 'issuetype') then 'changed_ticket_' || lower(field)
        else 'changed_ticket'
    end;

-- What a change means beside the change: Jira calls an issue resolved as long as it has a resolution.
create or replace temp macro jira_milestone(field, value_from, value_to) as
    case
        when lower(field) = 'resolution' and value_to is not null and value_from is null then 'solved_ticket'
        when lower(field) = 'resolution' and value_to is null and value_from is not null then 'reopened_ticket'
    end;

-- Values of other fields may be words of people.
create or replace temp macro jira_telling(field) as
    coalesce(
        lower(field) in ('status', 'priority', 'resolution', 'issuetype', 'assignee', 'request type', 'organizations', 'duedate'), false
    );

-- Stars of the satisfaction survey, 1 to 5, on a scale from 0 to 1.
create or replace temp macro jira_score(stars) as
    case when try_cast(stars as double) between 1 and 5 then (try_cast(stars as double) - 1) / 4 end;

-- The organizations of a request. Each custom field has a number only, but organizations are known by their links.
create or replace temp macro jira_organizations(fields) as
    case
        when contains(fields, '/organization/')
        then from_json(
            list_filter(
                list_transform(
                    list_filter(json_keys(fields), lambda name: starts_with(name, 'customfield_')),
                    lambda name: json_extract(fields, '$.' || name)
                ),
                lambda value: contains(value ->> '$[0]._links.self', '/organization/')
            )[1],
            '[{"name": "VARCHAR"}]'
        )
    end;

-- The stars that a request got: the one custom field that holds nothing but a rating.
create or replace temp macro jira_stars(fields) as
    case
        when contains(fields, '"rating"')
        then list_filter(
            list_transform(
                list_filter(json_keys(fields), lambda name: starts_with(name, 'customfield_')),
                lambda name: json_extract_string(fields, '$.' || name || '.rating')
            ),
            lambda stars: stars is not null
        )[1]
    end;
