-- What customers came with, and what each thing is about. A ticket counts once, with its opening, unless it was opened for our eyes only;
-- an e-mail of a customer's person counts if it belongs to no ticket, as the words on a ticket are about what the ticket is about.
-- The topic is what a field says (60_stated_topics), else the subject: without marks of replies and forwards, without every word and
-- bracket that holds a digit (numbers of tickets and orders, dates), without ‹email›, punctuation and capitals. A subject may hold personal text, so
-- it is shown only if at least two accounts wrote it and it is among the 1000 most frequent; the rest is '(other)'. '(none)': neither
-- field nor subject. begun: by the customer, as it is a ticket, or no reply or forward by its subject.
-- table: work.concerns
-- grain: one row per ticket of an account and per inbound e-mail of a person that belongs to no ticket
-- order: seq
-- reads: main.events, work.communications, work.account_numbers, work.tickets, work.stated_topics, work.settings
with settings as (
    select until, today from work.settings
),

openings as (
    select source, case_id, account_id, ts, seq, day, subject, visibility
    from (
        select source, case_id, account_id, ts, seq, day, subject, visibility,
            row_number() over (partition by source, case_id order by ts, seq) as place
        from main.events
        cross join settings
        where activity = 'opened_ticket' and case_id is not null
            and case when ts_precision = 'day' then day <= settings.today else ts < settings.until end
    )
    where place = 1
),

tickets as (
    select openings.seq, numbers.account_no, openings.ts, openings.day, openings.subject, true as ticket,
        coalesce(tickets.reopened, false) as reopened, tickets.rating,
        stated.topic, stated.topic_source
    from openings
    inner join work.account_numbers as numbers on numbers.account_id = openings.account_id
    left join work.tickets as tickets on tickets.source = openings.source and tickets.case_id = openings.case_id
    left join work.stated_topics as stated on stated.source = openings.source and stated.case_id = openings.case_id
    where openings.visibility <> 'internal'
),

emails as (
    select said.seq, said.account_no, said.ts, said.day, events.subject, false as ticket, false as reopened, cast(null as double) as rating,
        stated.topic, stated.topic_source
    from work.communications as said
    inner join main.events as events on events.seq = said.seq
    left join openings on openings.source = events.source and openings.case_id = events.case_id
    left join work.stated_topics as stated on stated.seq = said.seq
    where said.channel = 'email' and said.direction = 'inbound' and events.activity <> 'opened_ticket' and openings.case_id is null
),

concerns as (
    select seq, account_no, ts, day, subject, ticket, reopened, rating, topic, topic_source from tickets
    union all
    select seq, account_no, ts, day, subject, ticket, reopened, rating, topic, topic_source from emails
),

subjects as (
    select subject, bare <> folded as marked, left(trim(regexp_replace(
        case when regexp_matches(bare, '\pN') then regexp_replace(bare, '[(\[][^()\[\]]*\pN[^()\[\]]*[)\]]|\S*\pN\S*', ' ', 'g') else bare end,
        '( [-–—/&+=]+ |‹email›|[\s"“”„‚‘’‹›«»()\[\]{}<>|*_~#:;,.!?…])+', ' ', 'g'
    ), ' -–—/&+='), 120) as words
    from (
        select subject, folded, regexp_replace(
            folded,
            '^(\s*((re|aw|antw|antwort|fw|fwd|wg|sv|vs|vb|rv|tr|r|i|res|enc|rif|odp|pd|ynt|ilt|ang|doorst|отв|пересл|回复|答复|转发|回覆|轉寄|返信|転送)'
            || '\s*(\[\d+\]|\(\d+\))?\s*[:：]|\[(ext|extern|external|externe|spam|bulk)\]))+',
            ''
        ) as bare
        from (
            select subject, nfc_normalize(lower(subject)) as folded
            from (select distinct subject from concerns where subject is not null)
        )
    )
),

frequent as (
    select words
    from (
        select subjects.words, row_number() over (order by count(*) desc, subjects.words) as place
        from concerns
        inner join subjects on subjects.subject = concerns.subject
        where concerns.topic is null and subjects.words <> ''
        group by subjects.words
        having min(concerns.account_no) < max(concerns.account_no)
    )
    where place <= 1000
)

select concerns.seq, concerns.account_no, concerns.ts, concerns.day, concerns.ticket,
    concerns.ticket or not coalesce(subjects.marked, false) as begun,
    concerns.reopened, concerns.rating,
    case
        when concerns.topic is not null then concerns.topic
        when frequent.words is not null then frequent.words
        when subjects.words <> '' then '(other)'
        else '(none)'
    end as topic,
    case when concerns.topic is not null then concerns.topic_source when subjects.words <> '' then 'subject' end as topic_source
from concerns
left join subjects on subjects.subject = concerns.subject
left join frequent on frequent.words = subjects.words
