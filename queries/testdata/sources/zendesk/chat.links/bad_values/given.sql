insert into stage (recno, line, chat_id, ticket_id, visitor_id, user_id) values (1, 1, null, '7', '10-abc', '11');
