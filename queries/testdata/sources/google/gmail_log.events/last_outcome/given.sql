-- c1 is handed on and comes back; c2 is refused at first and delivered later, its rows in disorder
insert into stage (recno, line, event_info, message_info) values
    (1, 1, '{"timestamp_usec":"1772442000000000","success":true,"mail_event_type":1}', '{"rfc2822_message_id":"<c1@globex.example>","source":{"address":"dana@globex.example"},"flattened_destinations":"smtp-outbound::gone@acme.example"}'),
    (2, 2, '{"timestamp_usec":"1772442060000000","success":false,"mail_event_type":30}', '{"rfc2822_message_id":"<c1@globex.example>","source":{"address":"dana@globex.example"},"flattened_destinations":"smtp-outbound::gone@acme.example"}'),
    (3, 3, '{"timestamp_usec":"1772445660000000","success":true}', '{"rfc2822_message_id":"<c2@globex.example>","source":{"address":"dana@globex.example"},"flattened_destinations":"smtp-outbound::ann@acme.example"}'),
    (4, 4, '{"timestamp_usec":"1772445600000000","success":false}', '{"rfc2822_message_id":"<c2@globex.example>","source":{"address":"dana@globex.example"},"flattened_destinations":"smtp-outbound::ann@acme.example"}');
