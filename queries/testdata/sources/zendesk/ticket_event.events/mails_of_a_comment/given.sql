insert into stage (recno, line, id, ticket_id, updater_id, created_at, child_events) values
    -- a reply and its mail, a note, and a file without the comments: a flag says that there was one, and its number is the event's
    (1, 1, '900', '1', '8', '2026-03-01T10:00:00Z',
     '[{"id":13,"event_type":"Comment","author_id":8,"public":true},{"id":14,"event_type":"Notification"},{"id":15,"event_type":"Change","status":"pending","previous_value":"open"}]'),
    (2, 2, '901', '1', '8', '2026-03-01T11:00:00Z', '[{"id":23,"event_type":"Comment","author_id":8,"public":false},{"id":24,"event_type":"Notification"}]'),
    (3, 3, '902', '1', '8', '2026-03-01T12:00:00Z', '[{"id":33,"event_type":"Change","comment_present":true,"comment_public":true}]');
