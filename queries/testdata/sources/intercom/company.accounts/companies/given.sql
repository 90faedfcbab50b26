insert into stage (recno, line, id, company_id, name, monthly_spend, website, plan, plan_name, updated_at, _fivetran_deleted, _fivetran_synced) values
    (1, 1, 'co1', 'ACME-1', 'Acme', '900', 'https://www.acme.example', '{"type":"plan","name":"Gold"}', null, '1772442000', null, null),
    (2, 2, 'co2', null, 'Globex', '0', null, '{}', null, null, null, null),
    (3, 3, 'co3', 'I-3', 'Initech', '0', null, null, 'Silver', '2026-03-01 10:00:00', 'true', '2026-03-02 10:00:00');
