-- Measured in Tokyo at five in the morning of 1 April, eight o'clock UTC the evening before: what is of that day counts, the day after does not
insert into main.events by name select *, 'day' as ts_precision, cast(ts as date) as day, 'email' as channel, 'email' as activity, 'inbound' as direction, 'public' as visibility, 'human' as automation from (values
    ('e1', 'a', timestamp '2024-04-01'), ('e2', null, timestamp '2024-04-01'), ('e3', 'a', timestamp '2024-04-02')
) as rows (event_id, account_id, ts);
