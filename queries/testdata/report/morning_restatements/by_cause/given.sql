-- July and its quarter begin on one day and are two periods; late_data and time are as many
insert into main.restatements by name select * from (values
    ('definition', 'month', date '2024-02-01'), ('definition', 'month', date '2026-07-01'), ('definition', 'quarter', date '2026-07-01'), ('definition', 'quarter', date '2026-07-01'),
    ('time', 'month', date '2026-08-01'), ('late_data', 'month', date '2026-08-01')
) as rows (cause, grain, period);
