insert into work.settings by name select timestamp '2024-02-28' as as_of;
insert into main.touchpoint_status by name
select 'j' as journey, 's1' as stage, 1 as visit, 'c' || format('{:02d}', n) as case_id, 'c' || format('{:02d}', n) as account_id, 'welcome' as touchpoint, 1 as occurrence,
    timestamp '2024-03-05' - interval (n // 52) day as due_at, 'not_yet_due' as status
from range(1, 53) as numbers (n);
