insert into stage (recno, line, chat_id, ticket_id, visitor_id, user_id) values
    (1, 1, '2603.1.Tx', '7', '10-abc', '11'),
    (2, 1, '2603.1.Ty', null, '10-abd', null);
