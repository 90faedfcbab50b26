insert into work.settings by name select timestamp '2026-03-29' as as_of;
