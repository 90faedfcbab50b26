-- Ids and names like a text: those that begin with it, then those that hold it, then those spelt alike.
-- grain: one row per account, silence, case or name in a journey that is like the text
-- param: text varchar null what was asked for
-- param: limit bigint 10 at most this many rows
-- reads: main.accounts, main.communication_gaps, main.time_to_value, main.definitions, main.files
with asked as (
    select lower(cast($text as varchar)) as text
),

things as (
    select 'account' as kind, account_id as id, coalesce(name, account_id) as name, 1 as place from main.accounts
    union all
    select 'gap', gap_id, gap_id, 2 from main.communication_gaps
    union all
    select distinct 'case', case_id, case_id, 3 from main.time_to_value where case_id <> account_id
    union all
    select distinct 'definition', id, id, 4 from main.definitions where kind not in ('start', 'end')
    union all
    select distinct 'file', file, file, 5 from main.files
),

compared as (
    select things.kind, things.id, things.name, things.place,
        case
            when starts_with(lower(things.id), asked.text) or starts_with(lower(things.name), asked.text) then 3
            when contains(lower(things.id), asked.text) or contains(lower(things.name), asked.text) then 2
            when greatest(jaro_winkler_similarity(lower(things.id), asked.text), jaro_winkler_similarity(lower(things.name), asked.text)) >= 0.85 then 1
        end as likeness,
        greatest(jaro_winkler_similarity(lower(things.id), asked.text), jaro_winkler_similarity(lower(things.name), asked.text)) as similarity
    from things
    cross join asked
)

select kind, id, name
from compared
where likeness is not null
order by likeness desc, similarity desc, place, id, name
limit cast($limit as bigint)
