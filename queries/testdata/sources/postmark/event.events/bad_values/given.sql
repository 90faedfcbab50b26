insert into stage (recno, line, RecordType, MessageID, Recipient, DeliveredAt, ReceivedAt) values
    (1, 1, 'Delivery', 'b1', 'ann@acme.example', 'soon', null),
    (2, 2, 'Delivery', 'b2', 'ann@acme.example', null, '2026-03-02T10:00:00Z'),
    (3, 3, 'Delivery', null, 'ann@acme.example', '2026-03-02T10:00:00Z', null),
    (4, 4, 'Delivery', 'b4', null, '2026-03-02T10:00:00Z', null),
    (5, 5, null, 'b5', 'ann@acme.example', '2026-03-02T10:00:00Z', null),
    (6, 6, 'SMSDelivery', 'b6', null, null, null);
