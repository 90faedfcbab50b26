insert into stage (recno, line, id, email, first_name, last_name, primary_team_id, _fivetran_synced) values
    (1, 2, '41', 'Bo@vendor.example', 'Bo', 'Field', '6', '2026-03-02 03:00:00'),
    (2, 3, null, 'x@vendor.example', null, null, null, null);
