insert into stage (recno, line, id, ticket_id, timestamp, created_at, child_events) values
    (1, 1, null, '1', '1772359200', null, '[]'),
    (2, 2, '900', null, '1772359200', null, '[]'),
    (3, 3, '901', '1', null, null, '[]'),
    (4, 4, '902', '1', 'soon', null, '[]'),
    (5, 5, '903', '1', '51772359200', null, '[]'),
    (6, 6, '904', '1', '1772359200', '0102-03-01T10:00:00Z', '[]'),
    (7, 7, '905', '1', '9223372036854775807', null, '[]');
