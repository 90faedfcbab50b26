-- the share stays that of all steps
INSERT INTO main.transitions (journey, level, "from", "to", n, cases, median_days, p90_days) VALUES
    ('j', 'touchpoint', 'call', 'mail', 3, 2, 1, 2), ('j', 'touchpoint', 'call', 'call', 1, 1, 0, 0), ('j', 'touchpoint', 'mail', 'call', 1, 1, 5, 5),
    ('j', 'stage', 'call', 'end', 2, 2, 30, 44), ('k', 'touchpoint', 'call', 'mail', 1, 1, 7, 7);
