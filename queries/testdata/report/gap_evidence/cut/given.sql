-- seven mails before, at one instant, thirty inside and five after
insert into main.communication_gaps by name
select 'g1' as gap_id, 'a' as account_id, 'vendor' as side, timestamp '2024-02-28' as started_at, timestamp '2024-03-10' as ended_at;
insert into main.events by name select 'a' as account_id, 'email' as channel, 'email' as activity, 'public' as visibility, 'human' as automation, * from (
    select 'b' || n as event_id, timestamp '2024-02-28' as ts, n as seq, 'outbound' as direction from range(1, 8) as numbers (n)
    union all
    select 'i' || format('{:02d}', n) as event_id, timestamp '2024-02-29' + interval (n) hour as ts, 100 - n as seq, 'inbound' as direction from range(1, 31) as numbers (n)
    union all
    select 'a' || n as event_id, timestamp '2024-03-10' as ts, 200 + n as seq, 'outbound' as direction from range(1, 6) as numbers (n)
);
