-- a ticket log: public, by a person, of channel ticket, in no direction that is known
insert into stage (recno, line, idx, rec_key, ts, ts_at, ts_shape, ts_known, account, "case", activity) values
    (1, 2, 0, 'a', '2026-03-01 10:00', '2026-03-01 09:00:00', 'minute', 'configured', 'C1', 'T1', 'opened'),
    (2, 3, 0, 'b', '2026-03-02', '2026-03-02 00:00:00', 'day', 'assumed', null, null, 'closed');
