INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES (10, 1, 'crm', 1, 'salesforce', 'a'), (20, 2, 'crm', 1, 'salesforce', 'b');
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES ('crm', 'A', 'A', 'link'), ('crm', 'B', 'B', 'link'), ('crm', 'C', 'C', 'link');
INSERT INTO work.landed_contacts (file_id, recno, object, rec_key, contact_ref, account_ref, role, email, rec_version, rank) VALUES
    -- went from A to B, where the record was first put under C by mistake
    (10, 1, 'contact', '1', 'contact:1', 'A', 'customer', 'bob@acme.example', '2026-01-10', 0),
    (20, 1, 'contact', '1', 'contact:1', 'C', 'customer', 'Bob@Globex.example', '2026-03-01', 0),
    (20, 2, 'contact', '1', 'contact:1', 'B', 'customer', 'bob@globex.example', '2026-03-02', 0),
    -- the account was mended: the address stayed
    (10, 2, 'contact', '2', 'contact:2', 'A', 'customer', 'eve@acme.example', '2026-01-10', 0),
    (20, 3, 'contact', '2', 'contact:2', 'B', 'customer', 'eve@acme.example', '2026-03-01', 0),
    -- a new address at the same company
    (10, 3, 'contact', '3', 'contact:3', 'A', 'customer', 'kim@acme.example', '2026-01-10', 0),
    (20, 4, 'contact', '3', 'contact:3', 'A', 'customer', 'kim@acme.test', '2026-03-01', 0),
    -- two copies of one version: the later file's counts
    (10, 4, 'contact', '4', 'contact:4', 'A', 'customer', 'lea@acme.example', '2026-01-10', 0),
    (10, 5, 'contact', '4', 'contact:4', 'A', 'customer', 'lea@globex.example', '2026-02-10', 0),
    (20, 5, 'contact', '4', 'contact:4', 'B', 'customer', 'lea@globex.example', '2026-02-10', 0),
    -- an agent is nobody's contact
    (10, 6, 'user', '5', 'user:5', 'A', 'agent', 'sue@acme.example', '2026-01-10', 0),
    (20, 6, 'user', '5', 'user:5', 'B', 'agent', 'sue@globex.example', '2026-03-01', 0);
