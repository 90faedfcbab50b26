-- The events: one row for each thing that happened once, tied to an account, with direction, team and person seen from us.
-- No column may hold an address: texts are scrubbed of them, ids that may hold one are hashed, files come without them.
-- table: main.events
-- grain: one row per event and account (an outbound message to several accounts is an event of each)
-- order: seq
-- reads: work.landed_events, work.inputs, work.places, work.lost_records, work.event_copies, work.copied_cases, work.case_names, work.snapshots, work.labels, work.messages, work.message_accounts, work.account_refs, work.topics, work.people, work.person_moves, work.known_addresses, work.own_domains, work.our_people, work.local_days, main.accounts, work.settings
with own_lists as (
    select distinct landed.list_domain
    from (select list_domain from work.landed_events where list_domain is not null group by list_domain) as landed
    join work.own_domains as own on landed.list_domain = own.domain or ends_with(landed.list_domain, '.' || own.domain)
),

-- one row per file, with the settings: every join costs something for each event
files as (
    select
        inputs.file_id, inputs.source, inputs.file, inputs.preset, places.first, places.step, places.shares,
        settings.until, settings.timezone, settings.subjects
    from work.inputs as inputs
    join work.places as places on places.file_id = inputs.file_id
    cross join work.settings as settings
),

tied as (
    select
        events.file_id, events.recno, events.idx, files.source, files.file, files.preset, events.line,
        events.object, events.rec_key, events.ts, events.ts_precision, events.ts_zone, events.channel,
        coalesce(names.name, events.case_id, cases.case_id) as case_id,
        case when events.thread_id = 'ticket:' || names.case_id then 'ticket:' || names.name else events.thread_id end as thread_id,
        events.field, events.value_to, events.score, events.subject, events.features,
        events.automation_reason, events.resource, events.from_email,
        files.first + events.recno * files.step + events.idx * files.shares + coalesce(shares.share, 0) as seq,
        coalesce(shares.several, false) as several,
        -- a message that names no sender is a record's, with recipients of its copies
        case when messages.from_email is not null or shares.account_id is not null then shares.account_id
            else coalesce(refs.account_id, topics.account_id, moves.account_id, people.account_id, actors.account_id) end as account_id,
        case
            when messages.from_email is not null or shares.account_id is not null then shares.account_match
            when refs.account_id is not null then refs.account_match
            when topics.account_id is not null then topics.account_match
            when people.account_id is not null then people.account_match
            else actors.account_match
        end as account_match,
        coalesce(
            case when messages.file_id is not null then shares.contact_id end,
            people.contact_id, actors.contact_id, topics.contact_id
        ) as contact_id,
        -- an export taken in the morning already lists the afternoon's meetings
        events.ends_at is not null and events.ends_at >= files.until as planned,
        own_lists.list_domain is not null and events.automation = 'bulk' as own_list,
        case when events.activity = 'email' then coalesce(cases.activity, 'email') else events.activity end as activity,
        events.automation, events.activity_unchanged, events.visibility, events.actor_type,
        coalesce(events.value_from, snapshots.value_before) as value_from,
        events.activity_unchanged is not null and events.value_to = coalesce(events.value_from, snapshots.value_before) as unchanged,
        snapshots.seen, snapshots.since, snapshots.since_precision, snapshots.nth,
        coalesce(
            messages.direction,
            events.direction,
            case
                when actors.role = 'agent' then case events.visibility when 'internal' then 'internal' else 'outbound' end
                when actors.role = 'customer' then 'inbound'
            end,
            'unknown'
        ) as direction,
        coalesce(
            events.actor_type,
            case when actors.role in ('agent', 'customer') then actors.role end,
            case when messages.from_email is not null then case when messages.from_us then 'agent' else 'customer' end end
        ) as known_actor,
        coalesce(senders.name, actors.name) as our_name,
        coalesce(senders.staff_team, actors.staff_team, events.team, senders.agent_team, actors.agent_team) as team,
        topics.team as topic_team,
        coalesce(zones.timezone, files.timezone) as timezone,
        case when events.ts_precision is distinct from 'day' then epoch_us(events.ts) // 900000000 end as quarter,
        files.subjects
    from work.landed_events as events
    join files on files.file_id = events.file_id
    -- first what leaves rows out
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno and lost.object = events.object and lost.rec_key = events.rec_key
    left join work.event_copies as copies
        on copies.file_id = events.file_id and copies.recno = events.recno and copies.idx = events.idx
    left join work.copied_cases as cases
        on cases.file_id = events.file_id and cases.recno = events.recno and cases.idx = events.idx
    left join work.case_names as names on names.source = files.source and names.case_id = events.case_id
    left join work.snapshots as snapshots
        on snapshots.file_id = events.file_id and snapshots.recno = events.recno and snapshots.idx = events.idx
    left join work.messages as messages
        on messages.file_id = events.file_id and messages.recno = events.recno and messages.idx = events.idx
    left join work.message_accounts as shares
        on shares.file_id = events.file_id and shares.recno = events.recno and shares.idx = events.idx
    left join work.known_addresses as senders on senders.email = messages.from_email and senders.ours
    left join work.account_refs as refs on refs.source = files.source and refs.account_ref = events.account_ref
    left join work.topics as topics on topics.source = files.source and topics.ref = events.about_ref
    left join work.people as people on people.source = files.source and people.contact_ref = events.contact_ref
    left join work.people as actors on actors.source = files.source and actors.contact_ref = events.actor_ref
    -- people whom a link made a customer's person, and who have gone to another customer since
    left join work.person_moves as moves
        on moves.source = files.source and moves.contact_ref = coalesce(people.contact_ref, actors.contact_ref)
        and events.ts >= moves.from_ts and events.ts < moves.to_ts
        and people.account_match is distinct from 'override'
    left join own_lists on own_lists.list_domain = events.list_domain
    left join main.accounts as zones
        on zones.account_id
            = coalesce(shares.account_id, refs.account_id, topics.account_id, moves.account_id, people.account_id, actors.account_id)
        and zones.timezone is not null
    where lost.file_id is null
        and coalesce(copies.kept, true)
        and coalesce(snapshots.seen, 'changed') = 'changed'
)

select
    substr(md5(concat_ws(
        chr(31), tied.source, tied.object, tied.rec_key, tied.idx, case when tied.several then tied.account_id end,
        -- one stamp may come with several states
        case when tied.seen is not null then concat_ws(chr(30), tied.value_to, nullif(tied.nth, 1)) end
    )), 1, 16) as event_id,
    tied.ts, tied.ts_precision, tied.ts_zone, tied.account_id,
    coalesce(tied.account_match, 'none') as account_match,
    tied.contact_id,
    case when work.may_hold_address(tied.case_id) then 'case-' || substr(sha256(tied.case_id), 1, 16) else tied.case_id end as case_id,
    case
        when tied.planned then 'scheduled_meeting'
        when tied.unchanged then tied.activity_unchanged
        when tied.activity <> 'email' then work.scrubbed(tied.activity)
        when tied.direction = 'inbound' then 'received_email'
        when tied.direction = 'unknown' and tied.known_actor = 'customer' then 'received_email'
        else 'sent_email'
    end as activity,
    work.scrubbed(tied.channel) as channel, tied.direction,
    case when tied.direction = 'internal' then 'internal' else coalesce(tied.visibility, 'public') end as visibility,
    case when tied.planned then 'calendar' when tied.own_list then 'human' else coalesce(tied.automation, 'human') end as automation,
    case
        when tied.planned then 'not over yet'
        when tied.own_list then 'list of our own domain'
        else work.scrubbed(tied.automation_reason)
    end as automation_reason,
    coalesce(
        tied.known_actor,
        case
            when coalesce(tied.automation, 'human') not in ('human', 'helpdesk_relay') then null
            when tied.direction = 'inbound' then 'customer'
            when tied.direction in ('outbound', 'internal') then 'agent'
        end,
        'unknown'
    ) as actor_type,
    case
        when tied.our_name is not null then work.scrubbed(tied.our_name)
        -- a preset names whoever acted, a declared table our person
        when tied.known_actor = 'customer' and tied.preset <> 'table' then null
        when not work.may_hold_address(tied.resource) then tied.resource
        when listed.name is not null then listed.name
        else nullif(trim(replace(work.scrubbed(tied.resource), '‹email›', '')), '')
    end as resource,
    work.scrubbed(case when tied.direction = 'outbound' then coalesce(tied.team, tied.topic_team) else tied.team end) as team,
    case when work.may_hold_address(tied.thread_id) then 'thread-' || substr(sha256(tied.thread_id), 1, 16) else tied.thread_id end as thread_id,
    work.scrubbed(tied.field) as field,
    work.scrubbed(coalesce(labels_before.label, tied.value_from)) as value_from,
    work.scrubbed(coalesce(labels.label, tied.value_to)) as value_to,
    tied.score,
    case
        when tied.subjects = 'drop' then null
        else work.scrubbed(tied.subject)
    end as subject,
    case
        when tied.seen is null then work.scrubbed(tied.features)
        else work.scrubbed(cast(json_merge_patch(coalesce(tied.features, '{}'), json_object(
            'derived', true,
            'since', left(strftime(tied.since, '%Y-%m-%dT%H:%M:%SZ'), case tied.since_precision when 'day' then 10 else 20 end)
        )) as varchar))
    end as features,
    tied.source, tied.file, tied.line, tied.seq,
    coalesce(days.day, tied.ts::date) as day
from tied
left join work.our_people as listed on listed.email = lower(trim(tied.resource))
left join work.labels as labels on labels.source = tied.source and labels.field = tied.field and labels.value = tied.value_to
left join work.labels as labels_before
    on labels_before.source = tied.source and labels_before.field = tied.field and labels_before.value = tied.value_from
left join work.local_days as days
    on days.timezone = tied.timezone and days.quarter = tied.quarter
