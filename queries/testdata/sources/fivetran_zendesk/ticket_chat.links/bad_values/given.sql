insert into stage (recno, line, chat_id, ticket_id, visitor_id, user_id) values
    (1, 2, null, '101', 'v1', '11');
