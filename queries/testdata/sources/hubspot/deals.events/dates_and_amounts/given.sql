-- A deal that was closed without a date was closed at the latest when it was last changed; without any stamp nothing is told.
-- Amounts come with currencies.
insert into stage (recno, line, hs_object_id, dealname, createdate, closedate, hs_lastmodifieddate, hs_is_closed_won, amount, dealtype, "Deal owner", "HubSpot Team") values (1, 2, '1', 'Deal 1', '2025-11-05 10:00', null, '2026-02-27 15:17', 'true', '$1,200.50', 'newbusiness', 'Jane Doe', 'Sales');
insert into stage (recno, line, hs_object_id, dealname, createdate, closedate, hs_lastmodifieddate, hs_is_closed_won, amount) values (2, 3, '2', 'Deal 2', null, null, null, 'true', 'R$ 1.200,50');
insert into stage (recno, line, hs_object_id, dealname, createdate, closedate, hs_lastmodifieddate, amount, hubspot_owner_id) values (3, 4, '3', 'Deal 3', '2025-11-05 10:00', '2026-01-20 14:30', '2026-02-27 15:17', 'on request', '71');
