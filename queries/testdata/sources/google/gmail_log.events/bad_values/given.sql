insert into stage (recno, line, event_info, message_info) values
    (1, 1, '{"success":true,"mail_event_type":2}', '{"rfc2822_message_id":"<b1@acme.example>","source":{"address":"ann@acme.example"}}'),
    (2, 2, '{"timestamp_usec":"soon","mail_event_type":2}', '{"rfc2822_message_id":"<b2@acme.example>","source":{"address":"ann@acme.example"}}'),
    (3, 3, '{"timestamp_usec":"1772442000","mail_event_type":2}', '{"rfc2822_message_id":"<b3@acme.example>","source":{"address":"ann@acme.example"}}'),
    (4, 4, '{"timestamp_usec":"1772442000000000","mail_event_type":2}', '{"rfc2822_message_id":"x.SMTPIN_ADDED_REJECT_SESSION.y@mx.example"}'),
    (5, 5, null, '{"subject":"nothing of its way"}'),
    (6, 6, '{"timestamp_usec":"1772442000000000","mail_event_type":2,"success":true}', '{"subject":"No id","source":{"address":"ann@acme.example"},"destination":[{"address":"dana@globex.example","service":"gmail-ui"}]}'),
    (7, 7, '{"timestamp_usec":"1772442000000000","mail_event_type":2,"success":true}', '{"rfc2822_message_id":"<b7@acme.example>","source":{"address":"ann@acme.example"},"destination":"none"}'),
    (8, 8, '{"timestamp_usec":"1772442000000000","mail_event_type":2,"success":true}', null);
