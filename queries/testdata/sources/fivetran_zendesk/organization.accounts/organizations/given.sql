insert into stage (recno, line, id, name, shared_tickets, external_id, domain_names, updated_at, deleted_at, _fivetran_synced, _fivetran_deleted) values
    (1, 2, '77', 'Acme', 'FALSE', 'C-1', null, '2026-03-01 10:00:00', null, '2026-03-02 03:00:00', null),
    (2, 3, '78', 'Globex', 'false', null, '["globex.example", ""]', null, null, null, null),
    (3, 4, '79', 'Gone', 'false', null, null, null, null, null, 'TRUE');
