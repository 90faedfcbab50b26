-- An export with labels: stamps of a minute, the owner by name, a merged company that leads to this one; a website stands in for
-- a domain.
insert into stage (recno, line, hs_object_id, name, domain, hs_additional_domains, website, "Company owner", hs_merged_object_ids, hs_lastmodifieddate) values (1, 2, '101', 'Acme GmbH', 'acme.example', 'acme-labs.example; acme.test', 'https://www.acme.example', 'Jane Doe', '109;101', '2026-02-27 15:17');
insert into stage (recno, line, hs_object_id, name, website, hs_parent_company_id) values (2, 3, '102', 'Globex', 'https://globex.example/home', '101');
