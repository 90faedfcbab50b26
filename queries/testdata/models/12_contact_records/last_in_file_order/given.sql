INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

INSERT INTO work.landed_contacts (file_id, recno, contact_ref, name) VALUES
    (20, 1, 'contact:1', 'third'), (10, 1, 'contact:1', 'first'), (10, 2, 'contact:1', 'second'), (10, 3, NULL, 'nobody');
