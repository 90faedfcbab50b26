insert into stage (recno, line, time_usec, event_type, event_name, gmail) values
    (1, 1, '1772442000000000', 'access', 'view', null),
    (2, 2, '1772442001000000', 'delivery_type', 'delivery', '{"event_info":{"timestamp_usec":"1772442000500000","success":true,"mail_event_type":"2"},"message_info":{"rfc2822_message_id":"<w1@acme.example>","subject":"Question","source":{"address":"ann@acme.example"},"destination":[{"address":"dana@globex.example","service":"gmail-ui"}]}}'),
    (3, 3, '1772442002000000', 'delivery_type', 'delivery', '{"event_info":{"success":true,"mail_event_type":"1"},"message_info":{"rfc2822_message_id":"<w2@globex.example>","subject":"Answer","source":{"address":"dana@globex.example"},"flattened_destinations":"smtp-outbound::ann@acme.example"}}'),
    (4, 4, 'soon', 'delivery_type', 'delivery', '{"event_info":{"mail_event_type":"1"},"message_info":{"rfc2822_message_id":"<w3@globex.example>"}}');
