-- Negative experiences, from declared signals only: events at touchpoints that the journey declares negative, up to the end of the case,
-- in the visit that they belong to; and tickets with a bad last rating (up to one half of the scale) that were opened in the stage
-- (touchpoint NULL). They are counted, and have no days.
-- table: work.troubles
-- grain: one row per visit, kind and touchpoint
-- order: passage, kind, touchpoint
-- reads: work.placed_touches, work.touchpoints, work.cases, work.tickets, work.spans, work.passages
with negative as (
    select journey, version_no, position, touchpoint, stage
    from work.touchpoints
    where experience = 'negative'
),

touches as (
    select passages.passage, negative.touchpoint, count(*) as occurrences, max(touches.day) as last_day
    from work.placed_touches as touches
    inner join negative
        on negative.journey = touches.journey and negative.position = touches.touchpoint_position
        and negative.version_no = touches.version_no
    inner join work.cases as cases on cases.journey = touches.journey and cases.subject = touches.subject
    inner join work.passages as passages
        on passages.journey = touches.journey and passages.subject = touches.subject
        and passages.stage = negative.stage and passages.visit = touches.visit
    where cases.ended_at is null or touches.earliest <= cases.ended_latest
    group by passages.passage, negative.touchpoint
),

tickets as (
    select passages.passage, tickets.opened_day, passages.held_until is null or tickets.opened_at >= passages.held_until as counts
    from work.tickets as tickets
    inner join work.spans as spans on spans.account_id = tickets.account_id
    inner join work.passages as passages
        on passages.account_no = spans.account_no and passages.entered_at <= tickets.opened_at
        and (passages.left_at is null or passages.left_at > tickets.opened_at)
    where tickets.rating <= 0.5
)

select passage, 'negative_experience' as kind, touchpoint, occurrences, last_day, true as hurt
from touches
union all
select passage, 'negative_experience' as kind, null as touchpoint, count(case when counts then 1 end) as occurrences,
    max(case when counts then opened_day end) as last_day, true as hurt
from tickets
group by passage
