insert into stage (recno, line, organization_id, domain_name, _fivetran_deleted) values
    (1, 2, '77', 'Acme.example ', 'FALSE'),
    (2, 3, '77', 'acme.test', null),
    (3, 4, '77', 'old.example', 'TRUE');
