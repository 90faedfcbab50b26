-- What people say, notes, and what changes the state; "reply and close" is two things, also when it was redacted.
insert into stage (recno, line, id, created_at, source, state, updated_at, title, conversation_parts, conversation_rating, statistics, contacts, tags) values
    (1, 1, '1', '1772442000', '{"type":"conversation","delivered_as":"customer_initiated","subject":"<p>Hi <b>there</b></p>","author":{"type":"user","id":"c1","name":"Ann Lee","email":"ann@acme.example"}}', 'closed', '1772528400', null,
     '{"type":"conversation_part.list","total_count":8,"conversation_parts":[
        {"id":"11","part_type":"comment","body":"<p>Hi</p>","created_at":1772442010,"updated_at":1772442010,"author":{"type":"bot","id":"b1","name":"Fin"}},
        {"id":"12","part_type":"assignment","created_at":1772442020,"author":{"type":"admin","id":"8","name":"Bo Field"},"assigned_to":{"type":"team","id":"7"}},
        {"id":"13","part_type":"note","body":"<p>VIP</p>","created_at":1772442030,"author":{"type":"admin","id":"8","name":"Bo Field"}},
        {"id":"14","part_type":"close","body":"<p>Done</p>","created_at":1772442040,"author":{"type":"admin","id":"8","name":"Bo Field"}},
        {"id":"15","part_type":"open","body":null,"redacted":true,"created_at":1772442050,"updated_at":1772452050,"author":{"type":"user","id":"c1"}},
        {"id":"16","part_type":"snoozed","body":"<p></p>","created_at":1772442060,"author":{"type":"admin","id":"8","name":"Bo Field"}},
        {"id":"17","part_type":"timer_unsnooze","created_at":1772442070,"author":{"type":"bot","id":"b1"}},
        {"id":"18","part_type":"participant_added","created_at":1772442080,"author":{"type":"admin","id":"8","name":"Bo Field"}}]}',
     '{"rating":5,"remark":"fine","created_at":1772530000}', null, '{"contacts":[{"id":"c1"}]}', '{"tags":[{"id":"1","name":"login"}]}');
