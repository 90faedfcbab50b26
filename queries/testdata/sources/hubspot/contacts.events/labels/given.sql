-- Created, and the states of the day.
insert into stage (recno, line, hs_object_id, createdate, hs_lastmodifieddate, "Associated Company IDs (Primary)", "Lifecycle Stage", "Contact owner") values (1, 2, '201', '2025-11-03 09:13', '2026-02-01 11:00', '101', 'Customer', 'Jane Doe');
insert into stage (recno, line, hs_object_id, createdate, hs_lastmodifieddate, lifecyclestage, hubspot_owner_id) values (2, 3, '202', '1762157580000', '1770000000000', 'lead', '71');
