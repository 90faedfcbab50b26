-- A restatement names one number of the night before that has changed, and why.
-- fails: the table restatements tells of a number twice, of one that did not change, or without a cause
-- reads: main.restatements, work.night_before
with named as (
    select table_name, period, key, cause, causes, because, old_value, new_value, old_n, new_n, old_state, new_state,
        count(*) over (partition by table_name, period, key) as told
    from main.restatements
)

select table_name, period, key, cause, told
from named
where told > 1 or key is null or period is null or because is null or because = ''
    or cause not in ('definition', 'code', 'identity', 'late_data', 'time')
    or causes[1] is distinct from cause
    or not exists (select 1 from work.night_before)
    or (
        table_name in ('stage_kpis', 'pain_points')
        and old_value is not distinct from new_value and coalesce(old_n, 0) = coalesce(new_n, 0)
    )
