insert into stage (recno, line, organization_id, domain_name) values
    (1, 2, null, 'acme.example'),
    (2, 3, '77', null),
    (3, 4, '77', ' ');
