insert into stage (recno, line, id, ticket_id, author_id, created_at, via, metadata, events) values
    -- ticket 2 goes into ticket 1: it is closed by it, and Zendesk writes a note into both
    (1, 1, '900', '2', '5', '2026-03-01T10:00:00Z', '{"channel":"web","source":{"from":{},"to":{},"rel":"merge"}}', null,
     '[{"id":101,"type":"Comment","author_id":5,"public":false},
       {"id":1001,"type":"Change","field_name":"status","value":"closed","previous_value":"open"}]'),
    (2, 2, '901', '1', '5', '2026-03-01T10:00:00Z', '{"channel":"web","source":{"from":{"ticket_ids":[2]},"to":{},"rel":"merge"}}', null,
     '[{"id":102,"type":"Comment","author_id":5,"public":false}]'),
    -- some exports name the merge as the channel; the customer was told of this one
    (3, 3, '902', '3', '5', '2026-03-02T10:00:00Z', '{"channel":"merge"}', null,
     '[{"id":103,"type":"Comment","author_id":5,"public":true},
       {"id":1002,"type":"Change","field_name":"status","value":"closed","previous_value":"new"}]'),
    (4, 4, '903', '4', '5', '2026-03-03T10:00:00Z', '{"channel":"web"}', null,
     '[{"id":1003,"type":"Change","field_name":"status","value":"deleted","previous_value":"open"}]');
