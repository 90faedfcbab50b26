-- Which account and person; without a company the person says it.
insert into stage (recno, line, hs_object_id, subject, createdate, hs_lastmodifieddate, "Associated Company IDs (Primary)", "Associated Contact IDs") values (1, 2, '401', 'Ticket 401', '2026-02-02 08:15', '2026-02-03 16:41', '101', '201');
insert into stage (recno, line, hs_object_id, subject, createdate, hs_lastmodifieddate, "Associated Contact IDs") values (2, 3, '402', 'Ticket 402', '2026-02-02 08:15', '2026-02-03 16:41', '202;203');
