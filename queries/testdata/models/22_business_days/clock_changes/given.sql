-- Berlin's clocks go forward on 2026-03-29 (23 hours) and back on 2026-10-25 (25 hours); 2028 has a leap day.
INSERT INTO work.calendar VALUES
    ('Europe/Berlin', '2026-03-28', false, 10), ('Europe/Berlin', '2026-03-29', false, 10), ('Europe/Berlin', '2026-03-30', true, 10),
    ('Europe/Berlin', '2026-10-25', false, 150), ('Europe/Berlin', '2026-10-26', true, 150),
    ('America/New_York', '2028-02-28', true, 400), ('America/New_York', '2028-02-29', true, 401), ('America/New_York', '2028-03-01', true, 402);
