insert into stage (recno, line, id, conversation_id, part_type, created_at, author, author_id, author_type, body, redacted, assigned_to, assigned_to_id, updated_at, _fivetran_synced) values
    (1, 1, null, '1', 'comment', '1775037600', null, null, null, null, null, null, null, null, null),
    (2, 2, '12', null, 'comment', '1775037600', null, null, null, null, null, null, null, null, null),
    (3, 3, '13', '1', 'comment', null, null, null, null, null, null, null, null, null, null),
    (4, 4, '14', '1', 'note', '4102444800', null, null, null, null, null, null, null, null, null),
    (5, 5, '15', '1', 'note', '9999999999', null, null, null, null, null, null, null, null, null),
    (6, 6, '16', '1', 'note', '1775037600', null, null, null, null, null, null, null, 'x', null);
