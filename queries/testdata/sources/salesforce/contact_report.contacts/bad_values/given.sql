insert into stage (recno, line, "Contact ID", Email, "Last Name") values
    (1, 2, null, 'ann@acme.example', 'Lee'), (2, 3, '00Q1G00000jWVWp', 'a@b.example', 'Lead');
