-- What the queries of HubSpot share. An object comes as labels, as internal names or as JSON of two generations; each query only brings
-- its file into one shape, and a macro here says what that shape means. Such a macro is given the name of the CTE that it reads.

-- Exports of the user interface have a minute without a zone, the API has …Z, and its first generation milliseconds since 1970.
create or replace temp macro hubspot_millis(text) as regexp_full_match(text, '[0-9]{11,13}');

create or replace temp macro hubspot_instant(text) as
    case
        when hubspot_millis(text) then make_timestamp(try_cast(text as bigint) * 1000)
        else instant(text, coalesce(cast(getvariable('source_timezone') as varchar), cast(getvariable('timezone') as varchar)))
    end;

-- The same for stamps that always say their zone: of histories, with many of them in a record.
create or replace temp macro hubspot_stamp(text) as
    case
        when hubspot_millis(text) then make_timestamp(try_cast(text as bigint) * 1000)
        when regexp_matches(text, '^[0-9]{4}-[0-9]{2}-[0-9]{2}T.*(Z|[+-][0-9:]+)$') then timezone('UTC', try_cast(text as timestamptz))
    end;

create or replace temp macro hubspot_precision(text) as case when hubspot_millis(text) then 'second' else instant_precision(text) end;

create or replace temp macro hubspot_known(text) as
    case when hubspot_millis(text) then 'explicit' else instant_known(text, cast(getvariable('source_timezone') as varchar)) end;

create or replace temp macro hubspot_true(text) as coalesce(lower(text) in ('true', 'yes', '1'), false);

-- The first of "101;102; 103".
create or replace temp macro hubspot_first(list) as nullif(trim(split_part(list, ';', 1)), '');

create or replace temp macro hubspot_ids(list) as
    list_filter(list_transform(string_split(list, ';'), lambda id: trim(id)), lambda id: id <> '');

-- An amount, of which a changed export writes the currency as well: "$1,200.50", "R$ 1.200,50", "1.200,50 €".
create or replace temp macro hubspot_amount(text) as
    try_cast(plain_number(regexp_replace(trim(text), '^[A-Za-z]{1,3}\$', '')) as decimal(18, 2));

create or replace temp macro hubspot_address(text) as nullif(regexp_extract(lower(text), '[^\s<>()\[\],;:"]+@[^\s<>()\[\],;:"]+'), '');

create or replace temp macro hubspot_addresses(text) as regexp_extract_all(lower(text), '[^\s<>()\[\],;:"]+@[^\s<>()\[\],;:"]+');

-- A property of a JSON record: its value, or of the first generation an object with the value and since when it holds.
create or replace temp macro hubspot_value(property) as
    nullif(case when json_type(property) = 'OBJECT' then property ->> '$.value' else property ->> '$' end, '');

-- {"companies": {"results": [{"id": "1", "type": "deal_to_company"}, {"id": "2", "type": "deal_to_company_unlabeled"}]}}
create or replace temp macro hubspot_links(associations) as
    try(from_json(associations, '"MAP(VARCHAR, STRUCT(results STRUCT(id VARCHAR, \"type\" VARCHAR)[]))"'));

-- The record that is meant first: every company is there with the type _unlabeled, and one of them, the primary one, with another.
create or replace temp macro hubspot_linked(links, kind) as
    coalesce(
        list_filter(links[kind].results, lambda link: contains(lower(link.type), 'primary'))[1].id,
        list_filter(links[kind].results, lambda link: not ends_with(link.type, '_unlabeled'))[1].id,
        links[kind].results[1].id
    );

-- How a deal ended: flags where the export has them, else the probability, which is 1 or 0 in closed stages only, else the stage.
-- Stages have the names that HubSpot gives them; behind one may stand its pipeline, "Closed Won (Sales Pipeline)".
create or replace temp macro hubspot_outcome(is_won, is_lost, is_closed, probability, stage) as
    case
        when hubspot_true(is_won) then 'won'
        when hubspot_true(is_lost) then 'lost'
        when is_won is not null and is_closed is not null then case when hubspot_true(is_closed) then 'lost' end
        when try_cast(probability as double) = 1 then 'won'
        when try_cast(probability as double) = 0 then 'lost'
        when probability is not null then null
        when regexp_matches(stage, '(?i)^(closedwon$|closed won|cierre ganado|abgeschlossen und gewonnen|fechado ganho)') then 'won'
        when regexp_matches(stage, '(?i)^(closedlost$|closed lost)') then 'lost'
    end;

-- A stage without the pipeline behind it.
create or replace temp macro hubspot_stage(stage, pipeline) as
    case when ends_with(stage, ' (' || pipeline || ')') then left(stage, length(stage) - length(pipeline) - 3) else stage end;

-- The event that a changed property is. Properties are called by their internal names, and so are the columns of an export that asks
-- for them; "Deal Stage" and the like hold the labels of the same.
create or replace temp macro hubspot_change(object, property, value_from) as
    case
        when property in ('dealstage', 'Deal Stage') then 'changed_deal_stage'
        when property in ('hs_pipeline_stage', 'Ticket status') then 'changed_ticket_status'
        when property in ('lifecyclestage', 'Lifecycle Stage') then 'changed_lifecycle_stage'
        when property in ('hubspot_owner_id', 'owner') and object = 'company' then 'changed_account_owner'
        when property in ('hubspot_owner_id', 'owner') and object = 'ticket' then case when value_from is null then 'assigned_ticket' else 'reassigned_ticket' end
        when property in ('hubspot_owner_id', 'owner') then 'changed_' || object || '_owner'
        when property = 'closedate' then 'changed_deal_close_date'
        when object = 'company' then 'changed_account_field'
        else 'changed_' || object || '_' || regexp_replace(property, '^hs_(ticket_)?|^' || object || '(_|type$)', '')
    end;

-- Is the first value of a property a step on the record's way?
create or replace temp macro hubspot_begins(object, property) as
    property in ('dealstage', 'hs_pipeline_stage', 'lifecyclestage') or (object = 'ticket' and property = 'hubspot_owner_id');

-- A value as people read it: the first generation writes a date as milliseconds.
create or replace temp macro hubspot_shown(property, value) as
    case when property = 'closedate' and hubspot_millis(value) then strftime(hubspot_stamp(value), '%Y-%m-%dT%H:%M:%SZ') else value end;

-- Properties that HubSpot keeps for its own purposes, dozens of them, and changes at every touch; these few of its own say something.
create or replace temp macro hubspot_telling(property) as
    property in (
        'dealstage', 'pipeline', 'amount', 'closedate', 'hubspot_owner_id', 'lifecyclestage', 'hs_pipeline_stage', 'hs_pipeline',
        'hs_ticket_priority', 'hs_ticket_category', 'hs_lead_status'
    );

-- What the API gives with every record: when it was last changed, whether it is deleted.
create or replace temp macro hubspot_deleted(archived, is_deleted) as coalesce(archived = 'true' or is_deleted = 'true', false);

-- The values that a property had, as the second generation gives them for those properties that the export asked for …
create or replace temp macro hubspot_histories(with_history) as
    list_filter(
        map_entries(try(from_json(
            with_history,
            '"MAP(VARCHAR, STRUCT(\"value\" VARCHAR, \"timestamp\" VARCHAR, \"sourceType\" VARCHAR, \"updatedByUserId\" VARCHAR)[])"'
        ))),
        lambda p: hubspot_telling(p.key) or not regexp_matches(p.key, '^(hs_|notes_|num_|createdate$|lastmodifieddate$|closed_date$)')
    );

-- … and as the first gives them for all properties, with the value of today alone where versions were not asked for.
create or replace temp macro hubspot_versions(properties) as
    list_transform(
        list_filter(
            map_entries(try(from_json(
                properties,
                '"MAP(VARCHAR, STRUCT(\"value\" VARCHAR, \"timestamp\" VARCHAR, \"source\" VARCHAR, \"updatedByUserId\" VARCHAR, '
                || '\"versions\" STRUCT(\"value\" VARCHAR, \"timestamp\" VARCHAR, \"source\" VARCHAR, \"updatedByUserId\" VARCHAR)[]))"'
            ))),
            lambda p: hubspot_telling(p.key)
        ),
        lambda p: {
            'key': p.key,
            'value': list_transform(
                coalesce(nullif(p.value.versions, []), [{
                    'value': p.value.value, 'timestamp': p.value.timestamp, 'source': p.value.source, 'updatedByUserId': p.value.updatedByUserId
                }]),
                lambda v: {'value': v.value, 'timestamp': v.timestamp, 'sourceType': v.source, 'updatedByUserId': v.updatedByUserId}
            )
        }
    );

-- The entries in the order of their time, each with the one before.
create or replace temp macro hubspot_in_order(entries) as
    list_sort(list_transform(
        list_filter(entries, lambda v: v.timestamp is not null),
        lambda v: {
            'at': hubspot_stamp(v.timestamp), 'text': v.timestamp, 'value': nullif(v.value, ''), 'source': v.sourceType, 'user': v.updatedByUserId
        }
    ));

create or replace temp macro hubspot_steps(property, entries) as
    list_filter(
        list_transform(entries, lambda v, i: {
            'property': property, 'at': v.at, 'text': v.text, 'value_from': case when i > 1 then entries[i - 1].value end, 'value_to': v.value,
            'source': v.source, 'user': v.user
        }),
        lambda step: step.value_to is distinct from step.value_from
    );

-- What a record shows of a property, for want of its history.
create or replace temp macro hubspot_state(histories, property, value) as
    {'property': property, 'value': case when not list_contains(coalesce(list_transform(histories, lambda p: p.key), []), property) then value end};

-- All changes of a record's properties.
create or replace temp macro hubspot_changes(histories) as
    flatten(list_transform(histories, lambda p: hubspot_steps(p.key, hubspot_in_order(p.value))));

-- The same for a file without history.
create or replace temp macro hubspot_unchanged() as
    cast(null as struct(
        property varchar, "at" timestamp, "text" varchar, value_from varchar, value_to varchar, source varchar, "user" varchar
    )[]);

-- Workflows and computed properties act without anybody.
create or replace temp macro hubspot_automatic(source) as
    coalesce(starts_with(source, 'AUTOMATION') or source in ('WORKFLOWS', 'CALCULATED'), false);

-- How long a call took: milliseconds, or 00:12:30.
create or replace temp macro hubspot_seconds(text) as
    case
        when regexp_full_match(text, '[0-9]+') then try_cast(text as bigint) // 1000
        when regexp_full_match(text, '[0-9]+:[0-9]{2}:[0-9]{2}')
        then split_part(text, ':', 1)::bigint * 3600 + split_part(text, ':', 2)::bigint * 60 + split_part(text, ':', 3)::bigint
    end;

-- Companies. It reads recno, line, id, name, parent_id, owner_name, owner_id, domains (a;b), merged_ids, modified_text, is_deleted and
-- the custom columns.
create or replace temp macro hubspot_accounts(records) as table (
    with read as (
        select
            shown.*,
            hubspot_instant(modified_text) as modified_at, hubspot_instant(custom_started_at) as started_at,
            hubspot_instant(custom_churned_at) as churned_at,
            try_cast(plain_number(custom_arr) as decimal(18, 2)) as arr, hubspot_ids(domains) as hosts
        from query_table(records) as shown
    ),

    judged as (
        select
            read.*,
            coalesce(
                absent('hs_object_id', id),
                bad_instant('accounts.started_at', custom_started_at, started_at),
                bad_instant('accounts.churned_at', custom_churned_at, churned_at),
                bad_instant('hs_lastmodifieddate', modified_text, modified_at),
                not_a_number('accounts.arr', custom_arr, arr),
                case
                    when custom_timezone is not null and custom_timezone not in (select name from pg_timezone_names())
                    then {
                        'name': 'accounts.timezone', 'code': 'bad_value',
                        'reason': 'accounts.timezone is no time zone: "' || left(custom_timezone, 40) || '"; write it as Europe/Berlin'
                    }
                end
            ) as fault
        from read
    ),

    merged as (
        select recno, line, id as kept_id, modified_at, unnest(merged_ids) as id
        from judged
        where fault is null
    )

    select
        recno, line, 'company' as object, id as rec_key, modified_at as rec_version, 0 as rank,
        id as account_ref, 'account' as kind, coalesce(custom_name, name) as name,
        parent_id as parent_ref, coalesce(custom_owner, owner_name) as owner, 'user:' || owner_id as owner_ref,
        arr, custom_segment as segment,
        started_at, hubspot_precision(custom_started_at) as started_precision,
        churned_at, hubspot_precision(custom_churned_at) as churned_precision,
        case when len(hosts) > 0 then hosts end as domains, custom_timezone as timezone,
        cast(null as varchar) as merged_into, coalesce(is_deleted, false) as deleted,
        fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
    from judged
    union all
    select
        recno, line, 'company', id, modified_at, 0, id, 'account', null, null, null, null, null, null, null, null, null, null, null, null,
        kept_id, true, null, null, null
    from merged
    where id <> kept_id
);

-- Contacts. It reads recno, line, id, account_id, name, email, title, merged_ids, modified_text and is_deleted.
create or replace temp macro hubspot_contacts(records) as table (
    with read as (
        select shown.*, hubspot_instant(modified_text) as modified_at
        from query_table(records) as shown
    ),

    judged as (
        select
            read.*,
            coalesce(absent('hs_object_id', id), bad_instant('hs_lastmodifieddate', modified_text, modified_at)) as fault
        from read
    ),

    -- one person under all ids that the record ever had
    named as (
        select judged.*, unnest(list_concat([id], list_filter(coalesce(merged_ids, []), lambda other: other is distinct from id))) as any_id
        from judged
    )

    select
        recno, line, 'contact' as object, any_id as rec_key, modified_at as rec_version, 0 as rank,
        'contact:' || any_id as contact_ref, account_id as account_ref, 'customer' as role,
        name, nullif(lower(trim(email)), '') as email, title, coalesce(is_deleted, false) as deleted,
        fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
    from named
);

-- Deals and tickets. It reads recno, line, object, id, account_id, contact_id, name, team, modified_text and is_deleted.
create or replace temp macro hubspot_record_links(records) as table (
    with read as (
        select shown.*, hubspot_instant(modified_text) as modified_at
        from query_table(records) as shown
    ),

    judged as (
        select
            read.*,
            case when is_deleted then 'deleted' end as skip,
            coalesce(absent('hs_object_id', id), bad_instant('hs_lastmodifieddate', modified_text, modified_at)) as fault
        from read
    )

    select
        recno, line, object, id as rec_key, modified_at as rec_version, 0 as rank,
        object || ':' || id as ref, account_id as account_ref, 'contact:' || contact_id as contact_ref, name, team,
        skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
    from judged
);

-- Companies, contacts, deals and tickets: when they were created, how they ended, the state that the export shows, and the changes
-- that its history tells. It reads
--     recno, line, object, id, account_id, contact_id, creator_id, owner_id, owner_name, team, name, channel, features, is_deleted,
--     created_text, modified_text, closed_text,
--     outcome            won | lost | closed, NULL while it is open
--     closed_as          the value of stage_property that says so
--     stage_property
--     states             [{property, value}], what is shown now and no history tells
--     changes            of hubspot_changes
create or replace temp macro hubspot_record_events(records) as table (
    with dated as (
        select
            shown.*,
            -- a deal without a date of closing was closed at the latest when it was last changed
            coalesce(closed_text, case when object = 'deal' then modified_text end) as end_text,
            object || ':' || id as ref
        from query_table(records) as shown
    ),

    read as (
        select
            dated.*,
            hubspot_instant(created_text) as created_at, hubspot_instant(modified_text) as modified_at, hubspot_instant(end_text) as ended_at
        from dated
    ),

    judged as (
        select
            read.*,
            case when is_deleted then 'deleted' end as skip,
            coalesce(
                absent('hs_object_id', id),
                case
                    when not coalesce(is_deleted, false)
                    then coalesce(
                        bad_instant('createdate', created_text, created_at),
                        case
                            when outcome is not null
                            then bad_instant(case object when 'ticket' then 'closed_date' else 'closedate' end, end_text, ended_at)
                        end,
                        bad_instant('hs_lastmodifieddate', modified_text, modified_at)
                    )
                end
            ) as fault
        from read
    ),

    created as (
        select
            recno, line, 0 as idx, object, id as rec_key, modified_at as rec_version, 0 as rank,
            created_at as ts, created_text as ts_text, ref, account_id, contact_id,
            case when object = 'ticket' then 'contact:' || contact_id else 'login:' || creator_id end as actor_ref,
            case object when 'company' then 'created_account' when 'ticket' then 'opened_ticket' else 'created_' || object end as activity,
            channel,
            case when object = 'ticket' then 'inbound' else 'internal' end as direction,
            case when object = 'ticket' then 'public' else 'internal' end as visibility,
            'human' as automation, cast(null as varchar) as automation_reason,
            case when object = 'ticket' then 'customer' end as actor_type,
            cast(null as varchar) as resource, team,
            cast(null as varchar) as field, cast(null as varchar) as value_from, cast(null as varchar) as value_to,
            name, features, false as derived, skip, fault
        from judged
        where created_text is not null or skip is not null or fault is not null
    ),

    ended as (
        select
            recno, line, 1 as idx, object, id as rec_key, modified_at as rec_version, 0 as rank,
            ended_at as ts, end_text as ts_text, ref, account_id, contact_id,
            'user:' || owner_id as actor_ref,
            case outcome when 'won' then 'won_deal' when 'lost' then 'lost_deal' else 'closed_ticket' end as activity,
            case when object = 'ticket' then 'ticket' else 'system' end as channel, 'internal' as direction, 'internal' as visibility,
            'human' as automation, cast(null as varchar) as automation_reason,
            case when object = 'ticket' then 'agent' end as actor_type,
            owner_name as resource, team,
            case when closed_as is not null then stage_property end as field, cast(null as varchar) as value_from, closed_as as value_to,
            name,
            case
                when closed_text is null then cast(json_merge_patch(coalesce(features, '{}'), '{"derived": true}') as varchar)
                else features
            end as features,
            false as derived, skip, fault
        from judged
        where outcome is not null and end_text is not null and skip is null and fault is null
    ),

    listed_states as (
        select judged.*, generate_subscripts(states, 1) as position, unnest(states) as state
        from judged
        where modified_at is not null and skip is null and fault is null
    ),

    seen as (
        select
            recno, line, (1 + position)::integer as idx, object || '_state' as object,
            id || ':' || state.property || '@' || modified_text as rec_key, modified_at as rec_version, 0 as rank,
            modified_at as ts, modified_text as ts_text, ref, account_id, contact_id, cast(null as varchar) as actor_ref,
            hubspot_change(object, state.property, '') as activity,
            case when object = 'ticket' then 'ticket' else 'system' end as channel, 'internal' as direction, 'internal' as visibility,
            'human' as automation, cast(null as varchar) as automation_reason, cast(null as varchar) as actor_type,
            cast(null as varchar) as resource, cast(null as varchar) as team,
            state.property as field, cast(null as varchar) as value_from, state.value as value_to,
            name, cast(null as varchar) as features, true as derived, skip, fault
        from listed_states
        where state.value is not null
    ),

    listed_changes as (
        select judged.*, generate_subscripts(changes, 1) as position, unnest(changes) as change
        from judged
        where skip is null and fault is null
    ),

    -- What a record was created with is no change, but the stage in which it began is where its way begins.
    changed as (
        select
            recno, line, (9 + position)::integer as idx, object || '_history' as object,
            id || ':' || change.property || '@' || coalesce(epoch_ms(change.at)::varchar, change.text) as rec_key,
            cast(null as timestamp) as rec_version, 1 as rank,
            change.at as ts, change.text as ts_text, ref, account_id, contact_id,
            case when not hubspot_automatic(change.source) then 'login:' || change.user end as actor_ref,
            hubspot_change(object, change.property, change.value_from) as activity,
            case when object = 'ticket' then 'ticket' else 'system' end as channel, 'internal' as direction, 'internal' as visibility,
            case when hubspot_automatic(change.source) then 'system' else 'human' end as automation,
            case when hubspot_automatic(change.source) then 'sourceType: ' || change.source end as automation_reason,
            case when hubspot_automatic(change.source) then 'system' end as actor_type,
            cast(null as varchar) as resource, cast(null as varchar) as team,
            change.property as field,
            hubspot_shown(change.property, change.value_from) as value_from, hubspot_shown(change.property, change.value_to) as value_to,
            name, without_nulls(json_object('source', change.source)) as features, false as derived, skip,
            coalesce(absent('timestamp', change.text), bad_instant('timestamp', change.text, change.at)) as fault
        from listed_changes
        where change.value_from is not null
            or hubspot_begins(object, change.property)
            or coalesce(change.at > created_at + interval 1 minute, true)
    ),

    told as (
        select * from created
        union all
        select * from ended
        union all
        select * from seen
        union all
        select * from changed
    )

    select
        recno, line, idx, object, rec_key, rec_version, rank,
        ts, hubspot_precision(ts_text) as ts_precision, hubspot_known(ts_text) as ts_zone,
        account_id as account_ref, ref as about_ref, 'contact:' || contact_id as contact_ref, actor_ref,
        case when starts_with(ref, 'ticket:') then substr(ref, 8) end as case_id,
        activity, channel, direction, visibility, automation, automation_reason, actor_type, resource, team,
        case when starts_with(ref, 'ticket:') or starts_with(ref, 'deal:') then ref end as thread_id,
        field, value_from, value_to,
        case when starts_with(ref, 'ticket:') or starts_with(ref, 'deal:') then name end as subject,
        features, case when derived then true end as derived,
        skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
    from told
);

-- What came of a call or meeting. The API has fixed ids for the outcomes of calls that HubSpot gives, and an account's own for others.
create or replace temp macro hubspot_result(outcome) as
    case lower(outcome)
        when 'f240bbac-87c9-4f6e-bf70-924b57d47db7' then 'Connected'
        when '73a0d17f-1163-4015-bdd5-ec830791da20' then 'No answer'
        when '9d9162e7-6cf3-4944-bf63-4dff82258764' then 'Busy'
        when 'b2cf5968-551e-4856-9783-52b3da59a7d0' then 'Left voicemail'
        when 'a4c4c377-d246-4b32-a13b-75a56a4cd0ff' then 'Left live message'
        when '17b47fee-58de-441e-a44c-c6300d46f273' then 'Wrong number'
        else outcome
    end;

-- Was nobody reached? An outcome says so in the user's language, else the state of the line.
create or replace temp macro hubspot_unreached(result, status) as
    case
        when result is not null
        then regexp_matches(
            lower(result), '^(no answer|busy|left voice ?mail|wrong number|sem resposta|ocupado|deixou mensagem de voz|número errado)'
        )
        else coalesce(regexp_matches(lower(replace(status, '_', ' ')), '^(no answer|busy|failed|cancell?ed|missed)'), false)
    end;

-- E-mails, calls, meetings, messages, notes and tasks on a record's timeline. It reads
--     recno, line, id, is_deleted, kind (email | call | meeting | communication | note | task), happened_text, ends_text, modified_text,
--     owner_id, owner_name, team, company_id, contact_id, deal_id, ticket_id,
--     title, direction, status, outcome, seconds, medium, from_email, to_emails, message_id, thread, is_sequence
create or replace temp macro hubspot_activity_events(activities) as table (
    with read as (
        select
            given.*,
            hubspot_instant(happened_text) as happened_at, hubspot_instant(ends_text) as ends_at,
            hubspot_instant(modified_text) as modified_at,
            replace(upper(status), ' ', '_') as state, hubspot_result(outcome) as result,
            case replace(replace(upper(outcome), ' ', '_'), '-', '_')
                when 'CANCELED' then 'cancelled_meeting'
                when 'CANCELLED' then 'cancelled_meeting'
                when 'RESCHEDULED' then 'cancelled_meeting'
                when 'NO_SHOW' then 'missed_meeting'
            end as not_held
        from query_table(activities) as given
    ),

    named as (
        select
            read.*,
            case kind
                when 'email' then case when state = 'BOUNCED' then 'bounced_email' else 'email' end
                when 'call' then case when hubspot_unreached(result, status) then 'attempted_call' else 'logged_call' end
                when 'meeting' then coalesce(not_held, 'held_meeting')
                when 'communication' then 'sent_chat_message'
                when 'note' then 'added_note'
                when 'task' then 'completed_task'
            end as activity,
            case
                when kind in ('note', 'task') then 'internal'
                when kind = 'meeting' then 'outbound'
                when kind = 'email' and (upper(direction) in ('INCOMING_EMAIL', 'INCOMING', 'INBOUND') or starts_with(lower(direction), 'email reply from')) then 'inbound'
                when kind = 'email' and (upper(direction) in ('EMAIL', 'OUTGOING', 'OUTBOUND') or starts_with(lower(direction), 'email sent to')) then 'outbound'
                when kind = 'call' and upper(direction) = 'INBOUND' then 'inbound'
                when kind = 'call' then 'outbound'
                when kind = 'communication' then 'unknown'
            end as way
        from read
    ),

    classed as (
        select
            named.*,
            case
                when activity = 'bounced_email' then {'name': 'bounce', 'reason': 'status: BOUNCED'}
                when not_held is not null then {'name': 'calendar', 'reason': 'outcome: ' || result}
                when kind = 'email' and is_sequence then {'name': 'bulk', 'reason': 'sequence'}
                when kind = 'email' and way is distinct from 'outbound' and auto_reply_subject(title) then {'name': 'auto_reply', 'reason': 'subject'}
                when kind = 'email' and way is distinct from 'outbound' and regexp_matches(from_email, '^(mailer-daemon|postmaster)@')
                    then {'name': 'bounce', 'reason': 'From: ' || split_part(from_email, '@', 1)}
                when kind = 'email' and way is distinct from 'outbound' and regexp_matches(from_email, '^[^@]*(no[-_.]?reply|do[-_]?not[-_]?reply)')
                    then {'name': 'notification', 'reason': 'From: no-reply'}
                else {'name': 'human', 'reason': null}
            end as class,
            case
                when is_deleted then 'deleted'
                when kind is null then 'unknown_activity'
                when kind = 'email' and state in ('FAILED', 'SCHEDULED', 'SENDING') then 'email_not_sent'
                when kind = 'call' and state in ('QUEUED', 'RINGING', 'CONNECTING', 'IN_PROGRESS', 'SCHEDULED') then 'call_not_over'
                when kind = 'task' and state is distinct from 'COMPLETED' then 'task_open'
            end as skip
        from named
    ),

    judged as (
        select
            classed.*,
            coalesce(
                absent('hs_object_id', id),
                case
                    when skip is null
                    then coalesce(
                        absent('hs_timestamp', happened_text),
                        bad_instant('hs_timestamp', happened_text, happened_at),
                        case when kind = 'meeting' then bad_instant('hs_meeting_end_time', ends_text, ends_at) end,
                        bad_instant('hs_lastmodifieddate', modified_text, modified_at)
                    )
                end
            ) as fault
        from classed
    )

    select
        recno, line, 0 as idx, 'engagement' as object, id as rec_key, modified_at as rec_version,
        case when kind = 'email' then 10 else 0 end as rank,
        case when kind = 'email' then 'mail:' || nullif(trim(message_id, '<> '), '') end as same_as,
        happened_at as ts, hubspot_precision(happened_text) as ts_precision, hubspot_known(happened_text) as ts_zone,
        -- a plan that came to nothing is not still to come
        case when activity = 'held_meeting' then greatest(happened_at, ends_at) end as ends_at,
        company_id as account_ref,
        coalesce('ticket:' || ticket_id, 'deal:' || deal_id) as about_ref,
        'contact:' || contact_id as contact_ref,
        -- whoever called or met, our person was there
        case when kind = 'email' and way = 'inbound' then 'contact:' || contact_id else 'user:' || owner_id end as actor_ref,
        from_email, case when len(to_emails) > 0 then to_emails end as to_emails,
        ticket_id as case_id, activity,
        case
            when kind = 'communication' then case upper(medium) when 'SMS' then 'sms' when 'LINKEDIN_MESSAGE' then 'social' else 'chat' end
            when kind = 'task' then 'note'
            else kind
        end as channel,
        way as direction,
        case when kind in ('note', 'task') or activity in ('attempted_call', 'missed_meeting') then 'internal' else 'public' end as visibility,
        class.name as automation, class.reason as automation_reason,
        case
            when kind in ('note', 'task', 'meeting') then 'agent'
            when way = 'inbound' then 'customer'
            when way = 'outbound' then 'agent'
        end as actor_type,
        owner_name as resource, team,
        coalesce('ticket:' || ticket_id, 'mail_thread:' || thread) as thread_id,
        title as subject,
        without_nulls(json_object('outcome', result, 'seconds', seconds, 'medium', lower(medium))) as features,
        skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
    from judged
);
