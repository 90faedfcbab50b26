-- Without a history the states of the day, under the stamp of the last change.
insert into stage (recno, line, id, properties, updatedAt, archived) values (1, 2, '101', '{"createdate": "2025-11-03T08:12:00.000Z", "lifecyclestage": "customer", "hubspot_owner_id": null, "hs_created_by_user_id": "9001", "hs_object_id": "101"}', '2026-02-27T14:17:00.000Z', 'false');
insert into stage (recno, line, id, properties, updatedAt, archived) values (2, 3, '102', '{"createdate": "2025-11-03T08:12:00.000Z", "hs_object_id": "102"}', '2026-02-27T14:17:00.000Z', 'true');
