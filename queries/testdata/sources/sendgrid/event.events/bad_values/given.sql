insert into stage (recno, line, event, timestamp, sg_event_id, email) values
    (1, 1, 'open', 'soon', 'b1', 'ann@acme.example'),
    (2, 2, 'open', '1772442010000000', 'b2', 'ann@acme.example'),
    (3, 3, 'open', null, 'b3', 'ann@acme.example'),
    (4, 4, 'open', '1772442010', null, 'ann@acme.example'),
    (5, 5, 'open', '1772442010', 'b5', null),
    (6, 6, null, '1772442010', 'b6', 'ann@acme.example'),
    (7, 7, 'open', '1772442010', 'b7', 'undisclosed');
