insert into stage (recno, line, event, timestamp, id, "log-level", recipient, message) values
    (1, 1, 'opened', 'soon', 'b1', 'info', 'ann@acme.example', null),
    (2, 2, 'opened', '1e300', 'b2', 'info', 'ann@acme.example', null),
    (3, 3, 'opened', null, 'b3', 'info', 'ann@acme.example', null),
    (4, 4, 'opened', '-1772442010', 'b4', 'info', 'ann@acme.example', null),
    (5, 5, 'opened', '1772442010', null, 'info', 'ann@acme.example', null),
    (6, 6, 'opened', '1772442010', 'b6', 'info', null, null),
    (7, 7, 'opened', '1772442010', 'b7', 'info', 'ann@acme.example', 'no object'),
    (8, 8, 'stored', '1772442010', 'b8', 'info', null, null),
    (9, 9, null, '1772442010', 'b9', 'info', 'ann@acme.example', null);
