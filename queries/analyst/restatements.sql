-- Published numbers of closed periods that are not what they were the night before, and why: another definition, other code, records tied
-- to another account, late data; time where none of these applies and what began in the period only went on after it.
-- grain: one row per published number that changed
-- param: cause varchar null definition, code, identity, late_data or time
-- param: table_name varchar null stage_kpis, pain_points, time_to_value or communication_gaps
-- param: journey varchar null only this journey
-- param: grain varchar null month or quarter
-- param: since date null periods that begin on this day or later
-- param: limit bigint 10000 at most this many rows
-- reads: main.restatements
select table_name, period, grain, key, old_value, new_value, cause, because, old_n, new_n, old_state, new_state,
    journey, journey_version, account_id, causes
from main.restatements
where cause = coalesce(cast($cause as varchar), cause)
    and table_name = coalesce(cast($table_name as varchar), table_name)
    and (cast($journey as varchar) is null or journey = cast($journey as varchar))
    and grain = coalesce(cast($grain as varchar), grain)
    and period >= coalesce(cast($since as date), period)
order by period desc, table_name, key
limit cast($limit as bigint)
