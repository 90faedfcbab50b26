insert into stage (recno, line, "Issue key", "Summary", "Status", "Created", "Reporter", "Reporter Id", "Custom field (Organizations)") values
    (1, 2, 'SUP-1', 'Login', 'Open', '31/Mar/24 6:49 AM', 'Ann Lee', '557057:ann', '["Acme"]'),
    (2, 3, 'SUP-2', 'Two', 'Open', '31/Mar/24 6:49 AM', 'Kim@Globex.example', null, '["Acme","Globex"]'),
    (3, 4, 'SUP-3', 'None', 'Open', '31/Mar/24 6:49 AM', null, null, null),
    (4, 5, null, 'No key', 'Open', '31/Mar/24 6:49 AM', 'ann', null, null);
