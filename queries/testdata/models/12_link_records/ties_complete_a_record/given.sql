-- deal 1 says no company: the primary one of two ties counts; deal 2 says its own; the ticket's newest record names nobody any more
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'fivetran_hubspot', 'crm/deal.csv'),
    (20, 2, 'crm', 1, 'fivetran_hubspot', 'crm/deal_company.csv'),
    (30, 3, 'crm', 1, 'fivetran_hubspot', 'crm/deal_contact.csv');

INSERT INTO work.landed_links (file_id, recno, object, rec_version, rank, ref, account_ref, contact_ref) VALUES
    (10, 1, 'deal', '2026-03-02 00:00:00', 0, 'deal:1', NULL, NULL),
    (10, 2, 'deal', '2026-03-02 00:00:00', 0, 'deal:2', 'A', NULL),
    (10, 3, 'ticket', '2026-03-01 00:00:00', 0, 'ticket:1', 'A', 'contact:1'),
    (10, 4, 'ticket', '2026-03-02 00:00:00', 0, 'ticket:1', NULL, 'contact:1'),
    (20, 1, 'deal_company', NULL, 1, 'deal:1', 'B', NULL),
    (20, 2, 'deal_company', NULL, 0, 'deal:1', 'C', NULL),
    (20, 3, 'deal_company', NULL, 1, 'deal:2', 'C', NULL),
    (20, 4, 'deal_company', NULL, 0, 'deal:3', 'C', NULL),
    (30, 1, 'deal_contact', NULL, 0, 'deal:1', NULL, 'contact:7'),
    (30, 2, 'deal_contact', NULL, 0, 'deal:1', NULL, 'contact:8');
-- two kinds of records, of which one knows the group
INSERT INTO work.landed_links (file_id, recno, object, rec_version, rank, ref, contact_ref, team_ref) VALUES
    (10, 9, 'ticket', '2026-03-02 00:00:00', 0, 'ticket:9', 'contact:1', 'group_id:80'),
    (20, 9, 'ticket_csv', NULL, -1, 'ticket:9', NULL, NULL),
    (30, 9, 'ticket', NULL, 0, 'ticket:8', NULL, 'group_id:81');
