-- The address in small letters, the company that is meant first, and the ids of two merged records.
insert into stage (recno, line, hs_object_id, email, firstname, lastname, jobtitle, "Associated Company IDs (Primary)", hs_merged_object_ids, hs_lastmodifieddate) values (1, 2, '201', ' Ann.Lee@Acme.example ', 'Ann', 'Lee', 'COO', '101;102', '209;210;201', '2026-02-01 11:00');
insert into stage (recno, line, hs_object_id, lastname) values (2, 3, '202', 'Ray');
