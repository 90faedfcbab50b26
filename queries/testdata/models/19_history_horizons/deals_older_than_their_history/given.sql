insert into work.settings (until) values ('2026-06-30 00:00:00');
insert into work.inputs (file_id, file_no, source, source_position, preset, file) values
    (10, 1, 'crm', 1, 'salesforce', 'crm/a.csv'), (20, 2, 'crm', 1, 'salesforce', 'crm/b.csv'), (30, 3, 'desk', 2, 'zendesk', 'zd/audits.json');
insert into work.landed_events (file_id, recno, idx, object, about_ref, account_ref, activity, direction, field, value_from, value_to, ts, derived) values
    -- one deal in two exports, one that is younger than the history, one of the future
    (10, 1, 0, 'opportunity', 'opportunity:1', 'A', 'created_deal', 'internal', null, null, null, '2023-01-01 00:00:00', null),
    (20, 1, 0, 'opportunity', 'opportunity:1', 'A', 'created_deal', 'internal', null, null, null, '2023-01-01 00:00:00', null),
    (10, 2, 0, 'opportunity', 'opportunity:2', 'A', 'created_deal', 'internal', null, null, null, '2025-03-01 00:00:00', null),
    (10, 3, 0, 'opportunity', 'opportunity:3', 'A', 'created_deal', 'internal', null, null, null, '2026-07-01 00:00:00', null),
    -- its stage of today is no history, nor is a state that was seen
    (10, 1, 1, 'opportunity', 'opportunity:1', 'A', 'won_deal', 'internal', 'StageName', null, 'Closed Won', '2023-05-01 00:00:00', null),
    (10, 1, 2, 'opportunity_state', 'opportunity:1', 'A', 'changed_deal_stage', 'internal', 'StageName', null, 'Closed Won', '2023-06-01 00:00:00', true),
    -- two kinds of records, each with its own beginning; the older one lies in the second file
    (10, 4, 0, 'opportunity_history', 'opportunity:2', 'A', 'changed_deal_stage', 'internal', 'StageName', 'A', 'B', '2025-04-01 00:00:00', null),
    (20, 4, 0, 'opportunity_history', 'opportunity:1', 'A', 'changed_deal_stage', 'internal', 'StageName', 'A', 'B', '2024-12-01 00:00:00', null),
    (10, 5, 0, 'opportunity_field_history', 'opportunity:1', 'A', 'changed_deal_amount', 'internal', 'Amount', null, '5', '2022-12-31 00:00:00', null),
    -- accounts are themselves what their events are about; contacts have no history here, products no creation
    (10, 6, 0, 'account', null, 'A', 'created_account', 'internal', null, null, null, '2020-01-01 00:00:00', null),
    (10, 7, 0, 'account', null, 'B', 'created_account', 'internal', null, null, null, '2021-01-01 00:00:00', null),
    (10, 8, 0, 'account_history', null, 'B', 'changed_account_owner', 'internal', 'Owner', 'x', 'y', '2021-01-01 00:00:00', null),
    (10, 9, 0, 'contact', 'contact:1', 'B', 'created_contact', 'internal', null, null, null, '2020-01-01 00:00:00', null),
    (10, 10, 0, 'product_history', 'product:1', 'B', 'changed_product', 'internal', 'Price', '1', '2', '2020-01-01 00:00:00', null),
    -- another source; a rating and a breach are no changes
    (30, 1, 0, 'ticket_opening', 'ticket:1', null, 'opened_ticket', 'inbound', null, null, null, '2025-01-01 00:00:00', null),
    (30, 2, 0, 'audit', 'ticket:1', null, 'changed_ticket_status', 'internal', 'status', 'new', 'open', '2025-01-02 00:00:00', null),
    (30, 3, 0, 'rating', 'ticket:1', null, 'rated_ticket', 'inbound', 'satisfaction_score', null, 'good', '2025-01-03 00:00:00', null),
    (30, 4, 0, 'metric_event', 'ticket:1', null, 'breached_sla', 'internal', 'reply_time', null, null, '2024-01-03 00:00:00', null);
