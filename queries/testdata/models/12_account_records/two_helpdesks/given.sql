-- organization 1001 of one helpdesk is not company 1001 of another; a warehouse's copy is the vendor's own, and a table speaks of whom others know
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'zd', 1, 'zendesk', 'z'), (20, 2, 'wh', 2, 'fivetran_zendesk', 'w'), (30, 3, 'fd', 3, 'freshdesk', 'f'), (40, 4, 'crm', 4, 'table', 't');
INSERT INTO work.landed_accounts (file_id, recno, account_ref, kind, name) VALUES
    (10, 1, '1001', 'organization', 'Initech'), (20, 1, '1001', 'organization', 'Initech'), (30, 1, '1001', 'organization', 'Acme'),
    (30, 2, '1002', 'organization', 'Globex'), (40, 1, '1001', 'account', 'Initech');
