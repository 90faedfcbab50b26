-- A company, one that is archived, and one that took in two others.
insert into stage (recno, line, id, properties, updatedAt, archived) values (1, 2, '101', '{"name": "Acme", "domain": "acme.example", "hs_additional_domains": "acme-labs.example", "hubspot_owner_id": "71", "hs_merged_object_ids": "109;110", "hs_object_id": "101"}', '2026-02-27T14:17:00.000Z', 'false');
insert into stage (recno, line, id, properties, updatedAt, archived) values (2, 3, '102', '{"name": "Gone", "domain": null, "website": "gone.example", "hs_object_id": "102"}', '2026-02-27T14:17:00.000Z', 'true');
