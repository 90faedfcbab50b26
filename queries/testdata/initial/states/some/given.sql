-- The history of a deal's stage; a ticket's status is no state of the account, and neither is an owner.
insert into main.accounts by name select * from (values ('A'), ('B')) as t(account_id);
insert into main.events by name select * from (values
    (1, 'A', timestamp '2026-01-01', 'changed_deal_stage', 'Stage', 'Won'),
    (2, 'A', timestamp '2026-01-11', 'changed_deal_stage', 'Stage', 'Live'),
    (3, 'B', timestamp '2026-01-01', 'changed_deal_stage', 'Stage', 'Won'),
    (4, 'B', timestamp '2026-01-02', 'changed_deal_stage', 'Stage', 'Won'),
    (5, 'B', timestamp '2026-01-02', 'changed_ticket_status', 'ticket_stage', 'open'),
    (6, 'B', timestamp '2026-01-02', 'changed_owner', 'owner', 'Ann'),
    (7, null, timestamp '2026-01-02', 'changed_deal_stage', 'Stage', 'Lost')
) as t(seq, account_id, ts, activity, field, value_to);
