insert into stage (recno, line, id, property_email, property_createdate, property_lifecyclestage, property_associatedcompanyid, property_lastmodifieddate, _fivetran_deleted, _fivetran_synced) values
    (1, 2, '501', 'ann@acme.example', '2026-01-01 10:00:00', 'customer', '7001', null, 'false', '2026-03-02 03:00:00'),
    (2, 3, '504', null, '2026-01-01 10:00:00', null, null, null, 'TRUE', null),
    (3, 4, '505', null, '0026-01-01', null, null, null, null, null);
