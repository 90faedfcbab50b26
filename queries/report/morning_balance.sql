-- How the open silences of the night before became those of now: open_now = open_then - ended - unknown - gone + begun.
-- ended: closed now; unknown: a feed had stopped, so nobody can know; gone: no silence by what is known now (a record that came late, another
-- account, another threshold); begun: open now and not then.
-- grain: one row; none without a night before
-- reads: main.communication_gaps, work.last_communication_gaps, work.night_before
with compared as (
    select known.status as status_then, gaps.status
    from main.communication_gaps as gaps
    full join work.last_communication_gaps as known on known.gap_id = gaps.gap_id
)

select
    count(*) filter (where compared.status_then = 'open') as open_then,
    count(*) filter (where compared.status_then = 'open' and compared.status = 'closed') as ended,
    count(*) filter (where compared.status_then = 'open' and compared.status = 'unknown') as unknown,
    count(*) filter (where compared.status_then = 'open' and compared.status is null) as gone,
    count(*) filter (where compared.status = 'open' and compared.status_then is distinct from 'open') as begun,
    count(*) filter (where compared.status = 'open') as open_now
from work.night_before
left join compared on true
group by work.night_before.generation
