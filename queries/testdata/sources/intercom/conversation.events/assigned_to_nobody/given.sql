-- Nobody has a conversation until somebody is given it; to take it from him is a change. One without an id is rejected all the same.
insert into stage (recno, line, id, created_at, source, conversation_parts) values
    (1, 1, '1', '1772442000', '{"type":"conversation","author":{"type":"user","id":"c1"}}',
     '{"total_count":4,"conversation_parts":[
        {"id":"11","part_type":"default_assignment","created_at":1772442010,"author":{"type":"bot","id":"b1"},"assigned_to":null},
        {"id":"12","part_type":"assign_and_reopen","created_at":1772442020,"author":{"type":"bot","id":"b1"},"assigned_to":{"type":"nobody_admin","id":null}},
        {"id":"13","part_type":"assignment","created_at":1772442030,"author":{"type":"admin","id":"8"},"assigned_to":{"type":"admin","id":"8"}},
        {"id":"14","part_type":"assignment","created_at":1772442040,"author":{"type":"admin","id":"8"},"assigned_to":null}]}'),
    (2, 2, '2', '1772442000', '{"type":"conversation","author":{"type":"user","id":"c1"}}',
     '{"total_count":1,"conversation_parts":[
        {"part_type":"default_assignment","created_at":1772442010,"author":{"type":"bot","id":"b1"},"assigned_to":null}]}'),
    -- who had it before is in the parts that were cut off
    (3, 3, '3', '1772442000', '{"type":"conversation","author":{"type":"user","id":"c1"}}',
     '{"total_count":501,"conversation_parts":[
        {"id":"31","part_type":"assignment","created_at":1772442010,"author":{"type":"admin","id":"8"},"assigned_to":null}]}');
