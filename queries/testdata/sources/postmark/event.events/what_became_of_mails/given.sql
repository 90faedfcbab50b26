-- seven digits and offsets; transactional and broadcast streams
insert into stage (recno, line, RecordType, MessageID, ID, Email, Recipient, "From", Subject, Type, MessageStream, UserAgent, OriginalLink, SuppressSending, DeliveredAt, BouncedAt, ReceivedAt, ChangedAt) values
    (1, 1, 'Delivery', '883953F4-6105-42A2-a16a-77a8eac79483', null, null, 'Ann@acme.example', null, null, null, 'outbound', null, null, null, '2026-03-02T05:00:00.2735393-04:00', null, null, null),
    (2, 2, 'Delivery', 'b2', null, null, 'ann@acme.example', null, null, null, 'broadcast-news', null, null, null, '2026-03-02T09:00:00Z', null, null, null),
    (3, 3, 'Bounce', 'b3', '42', 'gone@acme.example', null, 'dana@globex.example', 'Welcome', 'HardBounce', 'outbound', null, null, null, null, '2026-03-02T09:00:00.0000000-05:00', null, null),
    (4, 4, 'Bounce', 'b4', '43', 'ann@acme.example', null, 'dana@globex.example', 'Welcome', 'Transient', 'outbound', null, null, null, null, '2026-03-02T09:00:00Z', null, null),
    (5, 5, 'Bounce', 'b4', '44', 'ann@acme.example', null, 'dana@globex.example', 'Welcome', 'AutoResponder', 'outbound', null, null, null, null, '2026-03-02T09:00:00Z', null, null),
    (6, 6, 'SpamComplaint', 'b2', '45', 'ann@acme.example', null, 'news@globex.example', 'News', 'SpamComplaint', 'broadcast-news', null, null, null, null, '2026-03-02T10:00:00Z', null, null),
    (7, 7, 'Open', 'b2', null, null, 'ann@acme.example', null, null, null, 'outbound', 'Mozilla/5.0', null, null, null, null, '2026-03-02T10:00:00Z', null),
    (8, 8, 'Open', 'b2', null, null, 'ann@acme.example', null, null, null, 'outbound', 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15', null, null, null, null, '2026-03-02T11:00:00Z', null),
    (9, 9, 'Click', 'b2', null, null, 'ann@acme.example', null, null, null, 'outbound', null, 'https://app.globex.example/start?user=ann', null, null, null, '2026-03-02T11:00:01Z', null),
    (10, 10, 'SubscriptionChange', 'b2', null, null, 'ann@acme.example', null, null, null, 'outbound', null, null, 'true', null, null, null, '2026-03-02T11:00:02Z'),
    (11, 11, 'SubscriptionChange', 'b2', null, null, 'ann@acme.example', null, null, null, 'outbound', null, null, 'false', null, null, null, '2026-03-02T12:00:02Z'),
    (12, 12, 'Open', 'b2', null, null, 'ann@acme.example', null, null, null, 'outbound', 'Mozilla/5.0', null, null, null, null, '2026-03-02T10:00:00Z', null);
