-- a night before, and no silence then or now: everything is nought
insert into work.night_before by name select 'gen-1' as generation, timestamp '2026-03-28' as as_of;
