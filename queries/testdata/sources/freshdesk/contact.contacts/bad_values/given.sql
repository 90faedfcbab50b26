insert into stage (recno, line, id, name, email, company_id, job_title, other_companies, deleted, unique_external_id, updated_at) values
    (1, 1, null, 'No id', null, null, null, null, null, null, null),
    (2, 2, '2', 'Year 102', null, null, null, null, null, null, '0102-03-01T10:00:00Z');
