insert into stage (recno, line, id, ticket_id, author_id, created_at, via, events) values
    -- an agent writes first; no Message-ID
    (1, 1, '900', '1', '5', '2026-03-01T10:00:00Z', '{"channel":"web"}',
     '[{"id":101,"type":"Comment","author_id":5,"public":false},{"id":1,"type":"Create","field_name":"subject","value":"Check"}]'),
    -- no comment in it, no list in it, no events
    (2, 2, '901', '2', '11', '2026-03-01T11:00:00Z', null, '[{"id":2,"type":"Create","field_name":"status","value":"new"}]'),
    (3, 3, '902', '3', '11', '2026-03-01T12:00:00Z', '{"channel":"chat"}', '[{"id":3,"type":"Create"},{"id":102,"type":"Comment","public":true}]'),
    (4, 4, '903', '3', '11', '2026-03-01T12:30:00Z', null, '{"x":1}'),
    (5, 5, '904', '3', '11', '2026-03-01T12:40:00Z', null, null),
    (6, 6, '905', '3', '11', '2026-03-01T12:50:00Z', null, 'three events');
