insert into work.inputs (file_id, file_no, source, source_position, preset, file) values
    (10, 1, 'crm', 1, 'hubspot', 'crm/monday.json'), (20, 2, 'crm', 1, 'hubspot', 'crm/tuesday.json'), (30, 3, 'support', 2, 'zendesk', 'zd/groups.json');
insert into work.landed_links (file_id, recno, rec_version, rank, ref, account_ref, contact_ref, name, team, team_ref) values
    -- a stage that was renamed, one that was exported twice, one whose id has a colon, one without a name
    (10, 1, '2026-01-01 00:00:00', 0, 'dealstage:7', null, null, 'Signed', null, null),
    (20, 1, '2026-02-01 00:00:00', 0, 'dealstage:7', null, null, 'Won', null, null),
    (10, 2, null, 0, 'dealstage:8', null, null, 'Lost', null, null),
    (20, 2, null, 0, 'dealstage:8', null, null, 'Gone', null, null),
    (10, 3, null, 0, 'dealstage:a:9', null, null, 'Nine', null, null),
    (10, 4, null, 0, 'dealstage:10', null, null, null, null, null),
    -- the other source has ids of its own
    (30, 1, null, 0, 'dealstage:7', null, null, 'Seven', null, null),
    (30, 2, null, 0, 'group_id:80', null, null, 'Care', null, null),
    -- tickets have subjects, not labels
    (30, 3, null, 0, 'ticket:1', '77', null, 'Help', null, null),
    (30, 4, null, 0, 'ticket:2', null, 'user:1', 'Help', null, null),
    (30, 5, null, 0, 'ticket:3', null, null, 'Help', 'Care', null),
    (30, 6, null, 0, 'ticket:4', null, null, 'Help', null, 'group_id:80'),
    (30, 7, null, 0, 'nothing', null, null, 'No id', null, null);
