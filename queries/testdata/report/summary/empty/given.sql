insert into work.settings by name select timestamp '2026-03-29' as as_of, timestamp '2026-03-29' as until, date '2026-03-28' as today;
