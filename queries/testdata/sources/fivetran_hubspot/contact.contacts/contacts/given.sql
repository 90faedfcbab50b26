insert into stage (recno, line, id, property_email, property_firstname, property_lastname, property_jobtitle, property_associatedcompanyid, property_hs_merged_object_ids, property_lastmodifieddate, _fivetran_deleted) values
    (1, 2, '501', 'Ann@Acme.example', 'Ann', 'Lee', 'Head of IT', '7001', '502;503', '2026-03-01 10:00:00', 'FALSE'),
    (2, 3, '504', null, null, 'Roe', null, null, null, null, 'TRUE'),
    (3, 4, null, 'x@acme.example', null, null, null, null, null, null, null);
