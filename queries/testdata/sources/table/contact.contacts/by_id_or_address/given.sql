insert into stage (recno, line, id, account, email, title) values
    (1, 2, '7', 'C1', 'Ann@Acme.example', 'Admin'), (2, 3, null, 'C1', 'Bob@Acme.example', null), (3, 4, null, 'C1', null, 'nobody');
