insert into stage (recno, line, id, property_name, property_domain, property_website, property_hs_additional_domains, property_hs_parent_company_id,
    property_hubspot_owner_id, property_hs_merged_object_ids, property_hs_lastmodifieddate, is_deleted, _fivetran_synced, custom_arr, custom_started_at) values
    (1, 2, '7001', 'Acme', 'acme.example', 'https://www.acme.example', 'acme.test', '7000', '31', '7901;7902', '2026-03-01 10:00:00', 'FALSE', '2026-03-02 03:00:00', '12000', '2026-01-15 00:00:00'),
    (2, 3, '7002', 'Globex', null, 'globex.example', null, null, null, null, null, 'TRUE', '2026-03-02 3:00:00', null, null);
