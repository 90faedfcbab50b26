-- Created, and what the export shows: each state under the stamp of the last change.
insert into stage (recno, line, hs_object_id, createdate, hs_lastmodifieddate, "Lifecycle Stage", "Company owner") values (1, 2, '101', '2025-11-03 09:12', '2026-02-27 15:17', 'Customer', 'Jane Doe');
insert into stage (recno, line, hs_object_id, createdate, hs_lastmodifieddate, lifecyclestage, hubspot_owner_id) values (2, 3, '102', '2025-11-03T08:12:00.000Z', '1772201820000', 'lead', '71');
insert into stage (recno, line, hs_object_id, "Lifecycle Stage") values (3, 4, '103', 'Lead');
