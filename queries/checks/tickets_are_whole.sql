-- warns: the source delivered only a part of this ticket, so that a silence may be none: export its comments (Jira) or parts (Intercom) page by page
-- reads: main.events
with cut as (
    select
        source, case_id, try_cast(features ->> '$.comments' as bigint) as comments,
        contains(features, '"comments_delivered"') and not contains(features, '"changes_delivered"') as of_comments
    from main.events
    where activity = 'opened_ticket' and contains(features, '"truncated":true')
),

-- pages of comments that lie beside it may have brought the rest
said as (
    select events.source, events.case_id, count(distinct events.event_id) as comments
    from main.events as events
    join cut on cut.source = events.source and cut.case_id = events.case_id
    where events.activity in ('replied_to_ticket', 'noted_ticket')
    group by events.source, events.case_id
)

select cut.source, cut.case_id, coalesce(said.comments, 0) as told, cut.comments as of_them
from cut
left join said on said.source = cut.source and said.case_id = cut.case_id
where not cut.of_comments or coalesce(said.comments, 0) < cut.comments
order by cut.source, cut.case_id
