insert into stage (recno, line, id, name, role, email, organization_id, external_id, active, updated_at, _fivetran_synced, _fivetran_deleted) values
    (1, 2, '11', 'Ann Lee', 'end-user', ' Ann@Acme.example', '77', 'C-1', 'TRUE', '2026-03-01 10:00:00', '2026-03-02 03:00:00', 'FALSE'),
    (2, 3, '5', 'Bo Field', 'agent', 'bo@vendor.example', '1', null, 'true', null, null, null),
    (3, 4, '12', 'Gone', 'end-user', null, null, null, 'FALSE', '2026-03-01 10:00:00', null, null),
    (4, 5, '13', 'Gone for the connector', 'end-user', null, null, null, 'true', null, null, 'TRUE'),
    (5, 6, '14', null, null, '', null, null, null, null, null, null);
