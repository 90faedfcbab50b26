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
            -- of a blank before the offset TRY_CAST would look for a zone of that name, for half a millisecond
            case when not (contains(text, ' +') or contains(text, ' -')) then try_cast(trim(text) as timestamptz) end,
            -- what it leaves: a blank before the offset, an offset behind minutes, a small z
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
            || '"; write it as 2026-09-30 or 2026-09-30 14:05:00'
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

-- Mail as servers and sending services tell it: rows about a message, without its text.

create or replace temp macro mail_addresses(text) as
    regexp_extract_all(lower(text), '[^\s<>()\[\],;:"]+@[^\s<>()\[\],;:"]+');

-- On one line, as the header would be unfolded.
create or replace temp macro mail_subject(text) as nullif(trim(regexp_replace(text, '\s+', ' ', 'g')), '');

create or replace temp macro mail_id(text) as nullif(trim(text, '<> '), '');

-- The conversation that a message begins, named as the reader of mailboxes names it.
create or replace temp macro mail_thread(message_id) as 'mail:' || substr(sha256(message_id), 1, 16);

-- What kind of mail it is, by sender, envelope sender and subject alone: a log has no other header.
create or replace temp macro mail_class(from_email, return_path, subject) as
    case
        when regexp_matches(from_email, '^(mailer-daemon|postmaster|microsoftexchange329e71ec[0-9a-f]*)@')
        then {'name': 'bounce', 'reason': 'From: ' || left(split_part(from_email, '@', 1), 17)}
        when auto_reply_subject(subject) then {'name': 'auto_reply', 'reason': 'subject'}
        when regexp_matches(from_email, '^[^@]*(no[-_.]?reply|do[-_]?not[-_]?reply)')
        then {'name': 'notification', 'reason': 'From: no-reply'}
        when trim(return_path) = '<>' then {'name': 'bounce', 'reason': 'Return-Path: <>'}
        when regexp_matches(lower(trim(coalesce(return_path, from_email), '<> ')), '^bounces?[^a-z]|-bounces?\+')
        then {'name': 'notification', 'reason': 'Return-Path: bounces'}
        else {'name': 'human', 'reason': null}
    end;

-- One event per message from the rows of a mail server's log, which has one for each recipient or step. `log` is the name of a
-- table of them:
--     recno, line, object, message_key (what the rows of one message share), message_id, ts, ts_precision, ts_zone, origin (an
--     earlier instant that the row knows), from_email, return_path, subject, skip, fault, and recipients, a list of
--     {email, outcome}: delivered, failed, expanded (a group, whose members are told apart) or unknown
-- The first row of a message carries it, the others are skipped. Who did not get it while others did is no recipient; where nobody
-- did, it bounced. What one server only handed on may have failed at the next: that says less than an outcome, by its rank.
create or replace temp macro logged_messages(log) as table (
    with told as (
        select
            recno, message_key, message_id, ts as step_at, least(ts, origin) as ts, ts_precision, ts_zone, from_email, return_path, subject,
            recipients
        from query_table(log)
        where skip is null and fault is null
    ),

    listed as (
        select
            recno, message_key, step_at, generate_subscripts(recipients, 1) as position, unnest(recipients) as recipient
        from told
    ),

    -- what is tried again may succeed, and what was handed to another server may come back: the last outcome counts
    people as (
        select
            message_key, recipient.email as email,
            min({'recno': recno, 'position': position}) as place,
            arg_max(recipient.outcome, {'step_at': step_at, 'recno': recno, 'position': position})
                filter (where recipient.outcome in ('delivered', 'failed')) as outcome,
            bool_or(recipient.outcome is not distinct from 'expanded') as expanded
        from listed
        where recipient.email is not null
        group by message_key, recipient.email
    ),

    reached as (
        select
            message_key,
            list(email order by place) as everybody,
            list(email order by place) filter (where outcome is distinct from 'failed') as others,
            count(*) filter (where outcome = 'failed') as lost,
            bool_or(outcome is not distinct from 'delivered') as got,
            bool_or(outcome is not distinct from 'delivered' or (outcome is null and not expanded)) as hoped
        from people
        group by message_key
    ),

    messages as (
        select
            message_key, min(recno) as recno, min(ts) as ts,
            min(message_id) as message_id,
            arg_min(ts_precision, {'ts': ts, 'recno': recno}) as ts_precision,
            arg_min(ts_zone, {'ts': ts, 'recno': recno}) as ts_zone,
            arg_min(from_email, recno) as from_email,
            arg_min(return_path, recno) as return_path,
            arg_min(subject, recno) as subject
        from told
        group by message_key
    ),

    judged as (
        select
            messages.*, reached.everybody, reached.others, reached.lost,
            case
                when reached.lost > 0 and not reached.hoped then 'failed'
                when reached.lost > 0 then 'partly_failed'
                when reached.got then 'delivered'
            end as status,
            mail_class(messages.from_email, messages.return_path, messages.subject) as class
        from messages
        left join reached on reached.message_key = messages.message_key
    )

    select
        log.recno, log.line, 0 as idx, log.object, log.message_key as rec_key,
        case when judged.status = 'failed' then 4 when judged.status is null then 3 else 5 end as rank,
        'mail:' || judged.message_id as same_as,
        judged.ts, judged.ts_precision, judged.ts_zone, judged.from_email,
        case when judged.status = 'failed' then judged.everybody else judged.others end as to_emails,
        case
            when judged.status = 'failed' or judged.class.name = 'bounce' then 'bounced_email'
            when judged.class.name = 'auto_reply' then 'auto_replied_email'
            else 'email'
        end as activity,
        'email' as channel, 'public' as visibility,
        case when judged.status = 'failed' then 'bounce' else judged.class.name end as automation,
        case when judged.status = 'failed' then 'nobody got it' else judged.class.reason end as automation_reason,
        mail_thread(coalesce(judged.message_id, judged.message_key)) as thread_id,
        mail_subject(judged.subject) as subject,
        without_nulls(json_object('status', judged.status, 'failed', nullif(judged.lost, 0))) as features,
        case
            when log.skip is not null then log.skip
            when log.fault is not null then null
            when judged.recno is null then 'same_message'
            when judged.from_email is null and judged.everybody is null then 'no_address'
        end as skip,
        case when log.skip is null then log.fault.name end as reject_column,
        case when log.skip is null then log.fault.code end as reject_code,
        case when log.skip is null then log.fault.reason end as reject_reason
    from query_table(log) as log
    left join judged on judged.message_key = log.message_key and judged.recno = log.recno
);

-- What became of mail that a service sent. `log` is the name of a table of it:
--     recno, line, rec_key, kind (sent, delivered, bounced, opened, clicked, complained, unsubscribed), ts, ts_precision, ts_zone,
--     message_id, from_email, recipients (a list), bulk (why it is mass mail), machine (why no person opened it), subject, features,
--     skip, fault
-- A service sends for programs: its mail is no human contact. What a person wrote and a service only carried has its copy in a
-- mailbox or a ticket, under the same Message-ID; that copy says so and wins by its rank. What the receiver does with a mail is
-- tracking.
create or replace temp macro sent_by_service(log) as table (
    with known as (
        select log.*, kind in ('sent', 'delivered', 'bounced') as ours
        from query_table(log) as log
    )

    select
        recno, line, 0 as idx, 'event' as object, rec_key,
        case when kind = 'sent' then 1 else 2 end as rank,
        case when kind in ('sent', 'delivered') then 'mail:' || message_id end as same_as,
        ts, ts_precision, ts_zone,
        case when ours then from_email else recipients[1] end as from_email,
        case when ours and len(recipients) > 0 then recipients end as to_emails,
        kind || '_email' as activity, 'email' as channel,
        case when ours then 'outbound' else 'inbound' end as direction,
        'public' as visibility,
        case when kind = 'bounced' then 'bounce' when not ours then 'tracking' when bulk is not null then 'bulk' else 'notification' end as automation,
        case when kind = 'bounced' then 'reported by the service' when not ours then coalesce(machine, kind) else coalesce(bulk, 'sent by a service') end
            as automation_reason,
        case when ours then 'system' when machine is not null then 'bot' else 'customer' end as actor_type,
        mail_thread(message_id) as thread_id, mail_subject(subject) as subject,
        without_nulls(json_merge_patch(coalesce(features, '{}'), json_object('machine', case when machine is not null then true end))) as features,
        case
            when skip is not null then skip
            when fault is null and (coalesce(len(recipients), 0) = 0 or (not ours and len(recipients) > 1)) then 'recipient_unknown'
        end as skip,
        case when skip is null then fault.name end as reject_column,
        case when skip is null then fault.code end as reject_code,
        case when skip is null then fault.reason end as reject_reason
    from known
);

-- Programs that open mail and follow its links before people do: privacy proxies call themselves Mozilla/5.0 and no more, scanners and
-- previews by their names.
create or replace temp macro machine_agent(agent) as
    coalesce(regexp_matches(agent, '(?i)^mozilla/5\.0$|bot\b|crawl|spider|scan|preview|proofpoint|barracuda|mimecast|safelinks'), false);
