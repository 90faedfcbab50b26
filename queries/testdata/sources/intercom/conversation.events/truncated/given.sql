-- The API delivered the newest two of four parts: they keep their places, and the opening tells it.
insert into stage (recno, line, id, created_at, source, state, updated_at, title, conversation_parts, conversation_rating, statistics, contacts, tags) values
    (1, 1, '1', '1772442000', '{"type":"conversation","delivered_as":"customer_initiated","subject":"<p>Hi <b>there</b></p>","author":{"type":"user","id":"c1","name":"Ann Lee","email":"ann@acme.example"}}', 'open', null, 'Invoice',
     '{"total_count":4,"conversation_parts":[
        {"id":"13","part_type":"comment","created_at":1772442030,"author":{"type":"team","id":"7","name":"Billing"}},
        {"id":"14","part_type":"quick_reply","created_at":1772442040,"author":{"type":"lead","id":"c1"}}]}', null, null, null, null),
    -- all of them, as a flat list
    (2, 2, '2', '1772442000', '{"type":"conversation","delivered_as":"customer_initiated","subject":"<p>Hi <b>there</b></p>","author":{"type":"user","id":"c1","name":"Ann Lee","email":"ann@acme.example"}}', 'open', null, null, '[{"id":"21","part_type":"comment","created_at":"1772442030","author":{"type":"user","id":"c1"}}]', null, null, null, '[{"name":"x"}]');
