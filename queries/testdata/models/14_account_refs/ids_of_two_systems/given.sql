-- 1001 is a company of the CRM. Of a helpdesk whose organizations were not exported it is somebody else; of the warehouse's copy of the
-- CRM, and of a table, it is that company.
INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES
    ('crm', 1, 'hubspot', '1001', 'account', NULL, NULL, false);
INSERT INTO work.account_keys (id, account_id, how) VALUES ('1001', '1001', 'own'), ('E7', '1001', 'external');
INSERT INTO work.met_accounts (source, preset, account_ref) VALUES
    ('crm', 'hubspot', '1001'), ('support', 'zendesk', '1001'), ('support', 'zendesk', 'E7'), ('lake', 'fivetran_hubspot', '1001'), ('log', 'table', '1001');
