insert into stage (recno, line, deal_id, date_entered, value, source, source_id, _fivetran_deleted) values
    (1, 2, '601', '2026-01-05 6:49:18', 'qualifiedtobuy', 'CRM_UI', 'userId:41', 'FALSE'),
    (2, 3, '601', '2026-02-01 12:00:00.125', 'closedwon', 'CRM_UI', null, null),
    (3, 4, '602', 'never', 'qualifiedtobuy', null, null, null);
