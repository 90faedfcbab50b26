insert into stage (recno, line, "Issue key", "Issue id", "Summary", "Status", "Created", "Updated", "Reporter", "Reporter Id", "Custom field (Organizations)") values
    (1, 2, 'SUP-1', '101', 'Login', 'Open', '31/Mar/24 6:49 AM', '02/Apr/24 12:05 AM', 'Ann Lee', '557057:ann', '["Acme"]'),
    (2, 3, 'SUP-2', '102', 'Two', 'Open', '31/Mar/24 6:49 AM', null, 'Kim@Globex.example', null, '["Acme","Globex"]'),
    (3, 4, 'SUP-3', null, 'None', 'Open', '31/Mar/24 6:49 AM', null, null, null, null),
    (4, 5, null, null, 'No key', 'Open', '31/Mar/24 6:49 AM', null, 'ann', null, null);
