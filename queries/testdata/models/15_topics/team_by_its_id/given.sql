insert into work.link_records (source, ref, team, team_ref) values
    ('support', 'ticket:1', null, 'group_id:80'), ('support', 'ticket:2', 'Support', 'group_id:80'), ('support', 'ticket:3', null, 'group_id:81'),
    ('crm', 'ticket:1', null, 'group_id:80');
insert into work.labels (source, ref, field, value, label) values ('support', 'group_id:80', 'group_id', '80', 'Care');
