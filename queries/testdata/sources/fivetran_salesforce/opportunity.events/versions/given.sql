-- a deal in three versions: Fivetran saw two stages; a deleted one; a table without versions
insert into stage (recno, line, Id, Name, StageName, CloseDate, AccountId, IsDeleted, CreatedDate, SystemModstamp, _fivetran_start) values
    (1, 2, '006000000000001AAA', 'Rollout', 'Qualified', '2026-06-30', '001000000000001AAA', 'false', '2026-03-01 10:00:00', '2026-03-01 10:00:00', '2026-03-01 10:00:00'),
    (2, 3, '006000000000001AAA', 'Rollout', 'Qualified', '2026-06-30', '001000000000001AAA', 'false', '2026-03-01 10:00:00', '2026-03-05 10:00:00', '2026-03-05 10:00:00'),
    (3, 4, '006000000000001AAA', 'Rollout', 'Proposal', '2026-06-30', '001000000000001AAA', 'false', '2026-03-01 10:00:00', '2026-03-09 10:00:00', '2026-03-09 10:00:00.5'),
    (4, 5, '006000000000002AAA', 'Gone', 'Proposal', '2026-06-30', '001000000000001AAA', 'TRUE', '2026-03-01 10:00:00', null, '2026-03-09 10:00:00'),
    (5, 6, '006000000000003AAA', 'Plain', 'Proposal', '2026-06-30', '001000000000001AAA', 'false', '2026-03-01 10:00:00', null, null),
    (6, 7, '006000000000004AAA', 'Since ever', 'Proposal', '2026-06-30', '001000000000001AAA', 'false', '2026-03-01 10:00:00', null, '0001-01-01 00:00:00');
