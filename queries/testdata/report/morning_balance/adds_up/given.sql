-- of six that were open two go on, one ended, one is unknown now, two are none any more; new are three, one of them was unknown then,
-- and one was over; what was and is closed, or is new and closed, or was unknown and is gone, does not count
insert into work.night_before by name select 'gen-1' as generation, timestamp '2026-03-28' as as_of;
insert into main.communication_gaps by name select * from (values
    ('on1', 'open'), ('on2', 'open'), ('end', 'closed'), ('unk', 'unknown'),
    ('new', 'open'), ('known', 'open'), ('again', 'open'), ('old', 'closed'), ('short', 'closed')
) as rows (gap_id, status);
insert into work.last_communication_gaps by name select * from (values
    ('on1', 'open'), ('on2', 'open'), ('end', 'open'), ('unk', 'open'), ('none1', 'open'), ('none2', 'open'),
    ('known', 'unknown'), ('again', 'closed'), ('old', 'closed'), ('lost', 'unknown')
) as rows (gap_id, status);
