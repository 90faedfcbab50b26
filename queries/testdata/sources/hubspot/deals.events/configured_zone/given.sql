-- A minute without a zone is a time of the source's own: of two in autumn the earlier, and in spring that before the change.
set variable source_timezone = 'Europe/Berlin';
insert into stage (recno, line, hs_object_id, dealname, createdate, closedate, hs_lastmodifieddate, hs_is_closed_won) values (1, 2, '1', 'Deal 1', '2025-10-26 02:30', '2026-03-29 02:30', '2026-02-27 15:17', 'true');
