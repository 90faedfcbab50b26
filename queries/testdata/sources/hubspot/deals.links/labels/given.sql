-- Of several companies and contacts the first.
insert into stage (recno, line, hs_object_id, dealname, "Associated Company IDs (Primary)", "Associated Contact IDs", hs_lastmodifieddate) values (1, 2, '301', 'Acme rollout', '101', '201; 204', '2026-02-27 15:17');
insert into stage (recno, line, hs_object_id, dealname) values (2, 3, '302', 'Alone');
