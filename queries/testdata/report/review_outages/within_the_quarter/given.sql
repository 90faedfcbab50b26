-- the quarter has a leap day; a stretch is told as far as it lies in it, what ends the day before it and begins the day after it is not
insert into main.freshness values
    ('mail', '2023-12-20', '2024-01-02', 'outage'), ('mail', '2024-01-03', '2024-02-28', 'fresh'), ('mail', '2024-02-29', '2024-02-29', 'outage'), ('mail', '2024-03-31', '2024-04-10', 'stale'),
    ('crm', '2023-01-01', '2025-01-01', 'outage'), ('desk', '2023-01-01', '2023-12-31', 'outage'), ('desk', '2024-01-01', '2024-03-31', 'fresh'), ('desk', '2024-04-01', '2024-04-02', 'stale');
