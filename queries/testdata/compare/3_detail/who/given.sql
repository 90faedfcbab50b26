-- a has two cases, of which one is another, and its silences stand beside both; b is as it was; c is new, d is gone and has no account;
-- z is silent without a case. Stages in the order of the draft, what it lacks after them.
insert into main.accounts (account_id, name) values ('a', 'Acme'), ('b', 'Bolt');
insert into work.stages (journey, stage, position) values ('j', 'zeta', 1), ('j', 'alpha', 2);
insert into work.last_cases (case_id, account_id) values ('a1', 'a'), ('a2', 'a'), ('b', 'b'), ('d', null);
insert into main.cases (case_id, account_id) values ('a1', 'a'), ('a2', 'a'), ('b', 'b'), ('c', 'c');
insert into work.changed_facts (case_id, account_id, aspect, item, old_value, new_value) values
    ('a1', 'a', 'stage', '', 'alpha', null), ('a1', 'a', 'dwell', 'alpha', '1.00', '2.00'), ('a1', 'a', 'dwell', 'old', '3.00', null), ('a1', 'a', 'dwell', 'zeta', null, '4.00'),
    ('a1', 'a', 'value', 'live', 'waiting 9.00', 'reached 3.00'), ('a1', 'a', 'touchpoint', 'zeta/kickoff', 'met', 'late'), ('a1', 'a', 'visits', 'zeta', null, '1'),
    ('a1', 'a', 'on_track', 'alpha', 'on_track', 'behind'), ('a1', 'a', 'fitness', '', '0.50', '1.00'),
    (null, 'a', 'silences', 'vendor', 'open 12.00', null), (null, 'a', 'silences', 'mutual', null, 'open 7.00'), (null, 'a', 'unknown_silences', 'vendor', 'unknown 9.00', null),
    ('c', 'c', 'case', '', null, 'followed'), ('d', null, 'case', '', 'followed', null), (null, 'z', 'silences', 'vendor', 'open 1.00', 'open 2.00');
