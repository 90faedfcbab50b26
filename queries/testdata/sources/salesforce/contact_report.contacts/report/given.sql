insert into stage (recno, line, "Contact ID", Email, "Last Name", "Account ID", "First Name", Title) values
    (1, 2, '0031G00000jWVWo', ' Ann@Acme.example', 'Lee', '0011G00000jWVWo', 'Ann', 'CFO'),
    (2, 3, '0031G00000jWVWp', null, 'Doe', null, null, null);
