insert into stage (recno, line, id, property_subject, property_hs_pipeline_stage, property_hs_primary_company_id, _fivetran_synced) values
    (1, 2, '801', 'Import fails', '4', '7001', '2026-03-02 03:00:00'),
    (2, 3, '802', null, '4', null, null),
    (3, 4, null, 'No id', '4', null, null);
