insert into stage (recno, line, id, name, role, email, organization_id, external_id, active, updated_at) values
    (1, 1, '11', 'Ann Lee', 'end-user', ' Ann@Acme.example', '77', 'C-1', 'true', '2026-03-01T10:00:00Z'),
    (2, 2, '5', 'Bo Field', 'agent', 'bo@vendor.example', '1', null, null, null),
    (3, 3, '6', 'Root', 'admin', null, null, null, 'true', '2026-03-01T10:00:00Z'),
    (4, 4, '12', 'Gone', 'end-user', null, null, null, 'false', '2026-03-01T10:00:00Z'),
    (5, 5, '13', null, null, '', null, null, null, null);
