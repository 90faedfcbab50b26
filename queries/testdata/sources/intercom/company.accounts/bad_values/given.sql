insert into stage (recno, line, id, company_id, name, monthly_spend, website, plan, plan_name, updated_at, _fivetran_deleted, _fivetran_synced) values
    (1, 1, null, 'X', 'No id', '0', null, null, null, null, null, null),
    (2, 2, '2', 'X', 'Year 102', '0', null, null, null, '0102-03-01 10:00:00', null, null);
