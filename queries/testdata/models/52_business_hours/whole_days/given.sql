-- Without hours a business day is the whole local day: 23 hours where the clocks go forward, 25 where they go back.
INSERT INTO work.settings (timezone) VALUES ('Europe/Berlin');
INSERT INTO work.calendar (timezone, day, business, business_before) VALUES
    ('Europe/Berlin', '2026-03-29', true, 0), ('Europe/Berlin', '2026-10-25', true, 1), ('Europe/Berlin', '2026-10-26', true, 2);
