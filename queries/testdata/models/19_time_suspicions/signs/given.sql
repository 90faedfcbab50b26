INSERT INTO work.settings (timezone) VALUES ('Europe/Berlin');
-- support runs two hours behind mail: five of five copies; a server's delay of a minute does not matter
INSERT INTO main.event_sources (event_id, place, source, ts_precision, ts_zone, ts)
    select 'm' || n, 1, 'mail', 'second', 'explicit', timestamp '2026-06-01 10:00:00' + n * interval 1 day from range(5) as t (n)
    union all
    select 'm' || n, 2, 'support', 'minute', 'assumed', timestamp '2026-06-01 08:01:00' + n * interval 1 day from range(5) as t (n)
    union all
    -- the same instants, but for one: no sign
    select 'x' || n, 1, 'mail', 'second', 'explicit', timestamp '2026-06-01 10:00:00' + n * interval 1 day from range(5) as t (n)
    union all
    select 'x' || n, 2, 'crm', 'second', 'configured', timestamp '2026-06-01 10:00:00' + case n when 1 then interval 2 hour else interval 0 hour end + n * interval 1 day from range(5) as t (n);
-- six tickets, of which five are answered before they are asked
INSERT INTO main.events (event_id, source, ts, ts_precision, ts_zone, case_id, activity, direction, visibility, automation, actor_type)
    select 'q' || n, 'support', timestamp '2026-06-01 10:00:00' + n * interval 1 day, 'minute', 'assumed', 't' || n, 'opened_ticket', 'inbound', 'public', 'human', 'customer'
    from range(6) as t (n)
    union all
    select 'a' || n, 'support', timestamp '2026-06-01 10:00:00' + n * interval 1 day + case n when 5 then interval 1 hour else interval '-50 minutes' end,
        'minute', 'assumed', 't' || n, 'replied_to_ticket', 'outbound', 'public', 'human', 'agent'
    from range(6) as t (n)
    union all
    -- a ticket that we opened ourselves asks nothing
    select 'o' || n, 'support', timestamp '2026-06-01 10:00:00', 'minute', 'assumed', 'o' || n, 'opened_ticket', 'outbound', 'public', 'human', 'agent' from range(9) as t (n)
    union all
    -- 60 calls between 22:30 and 5:30 in Berlin: ten, eleven or twelve hours later all of them would lie between 8 and 18
    select 'c' || n, 'crm', timestamp '2026-06-01 20:30:00' + (n % 8) * interval 1 hour, 'second', 'configured', null, 'logged_call', 'outbound', 'public', 'human', 'agent' from range(60) as t (n)
    union all
    -- the same with a stated zone: they work at night
    select 'd' || n, 'mail', timestamp '2026-06-01 20:30:00' + (n % 8) * interval 1 hour, 'second', 'explicit', null, 'sent_email', 'outbound', 'public', 'human', 'agent' from range(60) as t (n);
