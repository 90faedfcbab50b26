insert into stage (recno, line, id, ticket_id, user_id, public, created, via_channel, voice_comment, facebook_comment, tweet) values
    (1, 2, '901', '101', '11', 'TRUE', '2026-03-01 10:00:00', null, 'FALSE', 'FALSE', 'FALSE'),
    (2, 3, '902', '101', '5', 'true', '2026-03-01 12:00:00', null, 'false', 'false', 'false'),
    (3, 4, '903', '101', '5', 'FALSE', '2026-03-01 13:00:00', null, null, null, null),
    (4, 5, '904', '101', '-1', 'TRUE', '2026-03-01 14:00:00', null, null, null, null),
    (5, 6, '905', '102', '12', 'TRUE', '2026-03-02 10:00:00', null, 'TRUE', 'FALSE', 'FALSE'),
    (6, 7, '906', '102', '12', 'TRUE', '2026-03-02 11:00:00', null, 'FALSE', 'FALSE', 'TRUE'),
    (7, 8, '907', '105', '12', 'TRUE', '2026-03-02 12:00:00', 'chat', 'FALSE', 'FALSE', 'FALSE');
