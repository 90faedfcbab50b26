insert into stage (recno, line, id, side_conversation_id, ticket_id, type, created_at, actor, message) values
    (1, 1, 'e1', 's1', '7', 'create', '2026-03-01T10:00:00Z', '{"user_id":5,"name":"Sue","email":"sue@vendor.example"}',
     '{"subject":"Parts for Acme","from":{"user_id":5,"email":"Sue@Vendor.example"},"to":[{"user_id":null,"email":"Parts@supplier.example"},{"email":null}]}'),
    (2, 1, 'e2', 's1', '7', 'reply', '2026-03-01T12:00:00Z', '{"user_id":null,"email":"parts@supplier.example"}',
     '{"subject":"Re: Parts for Acme","to":[{"email":"support@vendor.example"}]}'),
    (3, 1, 'e3', 's1', '7', 'update', '2026-03-01T13:00:00Z', '{"user_id":5}', null),
    -- in Slack
    (4, 1, 'e4', 's2', '7', 'create', '2026-03-01T14:00:00Z', '{"user_id":5,"email":"sue@vendor.example"}',
     '{"subject":"Anybody?","from":{"user_id":5},"to":[{"slack_channel_id":"C1"}]}');
