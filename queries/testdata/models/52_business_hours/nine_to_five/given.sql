-- Nine to five in Berlin. 28 March 2026 is a Saturday; the clocks go forward on Sunday the 29th, which is worked here, from 9:00 in
-- summer time on. A business day from midnight would have 23 hours then; the 30th is a holiday.
INSERT INTO work.settings (timezone, business_from_minute, business_to_minute) VALUES ('Europe/Berlin', 540, 1020);
INSERT INTO work.calendar (timezone, day, business, business_before) VALUES
    ('Europe/Berlin', '2026-03-27', true, 0), ('Europe/Berlin', '2026-03-28', false, 1), ('Europe/Berlin', '2026-03-29', true, 1),
    ('Europe/Berlin', '2026-03-30', false, 2), ('Europe/Berlin', '2026-03-31', true, 2), ('UTC', '2026-03-27', true, 0);
