-- What a field of the source says a ticket or an e-mail is about. The fields, in this order: form, category, reason, tag, type; case,
-- blanks, hyphens and underscores in a field's name do not matter. A value in force is the one of the newest copy that has one: of a ticket
-- all copies of its opening are asked, as its history tells when it was opened and only the ticket itself has fields.
-- Question, incident, problem and task say how a help desk handles a ticket, not what it is about, so they are no topic.
-- Of several tags one is the topic, so that shares add up: one that is on no more than half of the tagged things of its source before
-- one that is on more, then the most frequent, then the first of the alphabet. Text with several tags has commas or semicolons.
-- table: work.stated_topics
-- grain: one row per ticket and per e-mail that has such a field
-- order: source, case_id, seq
-- reads: work.landed_events, work.inputs, main.events, work.case_names
with names as (
    select name, field, place
    from (
        values
            ('form', 'form', 1), ('ticketform', 'form', 1), ('formname', 'form', 1), ('requesttype', 'form', 1),
            ('category', 'category', 2), ('ticketcategory', 'category', 2), ('casecategory', 'category', 2), ('issuecategory', 'category', 2),
            ('hsticketcategory', 'category', 2), ('topic', 'category', 2),
            ('reason', 'category', 3), ('casereason', 'category', 3), ('contactreason', 'category', 3),
            ('tags', 'tag', 4), ('tag', 'tag', 4), ('labels', 'tag', 4), ('label', 'tag', 4),
            ('type', 'category', 5), ('tickettype', 'category', 5), ('casetype', 'category', 5), ('issuetype', 'category', 5)
    ) as listed (name, field, place)
),

tickets as (
    select inputs.source,
        case when work.may_hold_address(landed.case_id) then 'case-' || substr(sha256(landed.case_id), 1, 16)
            else coalesce(names.name, landed.case_id) end as case_id,
        cast(null as bigint) as seq,
        landed.features,
        row_number() over (order by landed.rec_version nulls first, inputs.file_no, landed.recno, landed.idx) as age
    from work.landed_events as landed
    inner join work.inputs as inputs on inputs.file_id = landed.file_id
    left join work.case_names as names on names.source = inputs.source and names.case_id = landed.case_id
    where landed.activity = 'opened_ticket' and landed.case_id is not null and landed.features is not null
),

emails as (
    select source, cast(null as varchar) as case_id, seq, cast(features as varchar) as features, 1 as age
    from main.events
    where channel = 'email' and direction = 'inbound' and activity <> 'opened_ticket'
        and regexp_matches(cast(features as varchar), '(?i)form|request.?type|category|topic|reason|tag|label|type')
),

things as (
    select source, case_id, seq, features, age, unnest(json_keys(features)) as key
    from (
        select source, case_id, seq, features, age from tickets
        union all
        select source, case_id, seq, features, age from emails
    )
),

given as (
    select things.source, things.case_id, things.seq, names.field, names.place, things.age, names.name,
        trim(regexp_replace(lower(json_extract_string(things.features, '$."' || regexp_replace(things.key, '["\\]', '', 'g') || '"')), '\s+', ' ', 'g')) as value
    from things
    inner join names on names.name = regexp_replace(lower(things.key), '[ _-]', '', 'g')
),

newest as (
    select source, case_id, seq, field, place, value
    from (
        select source, case_id, seq, field, place, value,
            row_number() over (partition by source, case_id, seq, place order by age desc, name) as newness
        from given
        where value not in ('', '[]', 'question', 'incident', 'problem', 'task')
    )
    where newness = 1
),

first_fields as (
    select source, case_id, seq, field, value
    from (
        select source, case_id, seq, field, value, row_number() over (partition by source, case_id, seq order by place) as preference
        from newest
    )
    where preference = 1
),

tags as (
    select distinct source, case_id, seq, trim(tag) as tag
    from (
        select source, case_id, seq,
            unnest(coalesce(try(from_json(value, '["VARCHAR"]')), regexp_split_to_array(value, '[,;]'))) as tag
        from first_fields
        where field = 'tag'
    )
    where trim(tag) <> ''
),

tagged as (
    select source, count(*) as things
    from (select distinct source, case_id, seq from tags)
    group by source
),

frequent as (
    select tags.source, tags.tag, count(*) as things, count(*) * 2 > min(tagged.things) as common
    from tags
    inner join tagged on tagged.source = tags.source
    group by tags.source, tags.tag
),

told_tags as (
    select source, case_id, seq, tag
    from (
        select tags.source, tags.case_id, tags.seq, tags.tag,
            row_number() over (
                partition by tags.source, tags.case_id, tags.seq order by frequent.common, frequent.things desc, tags.tag
            ) as place
        from tags
        inner join frequent on frequent.source = tags.source and frequent.tag = tags.tag
    )
    where place = 1
),

stated as (
    select source, case_id, seq, value as topic, field as topic_source from first_fields where field <> 'tag'
    union all
    select source, case_id, seq, tag as topic, 'tag' as topic_source from told_tags
)

select source, case_id, seq, left(work.scrubbed(topic), 120) as topic, topic_source
from stated
