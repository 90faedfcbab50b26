insert into stage (recno, line, Id, Incoming, IsBounced, MessageDate, FromAddress, Subject, Headers) values
    (1, 2, 'e1', '1', '0', '2026-03-01 10:00:00', 'ann@acme.example', 'Automatic reply: Hello', null),
    (2, 3, 'e2', '1', '0', '2026-03-01 10:00:00', 'ann@acme.example', 'Out of office next week', null),
    (3, 4, 'e3', '1', '0', '2026-03-01 10:00:00', 'ann@acme.example', 'Hello', E'From: ann@acme.example
Auto-Submitted: auto-replied
To: x'),
    (4, 5, 'e4', '1', '0', '2026-03-01 10:00:00', 'ann@acme.example', 'Hello', E'X-Autoreply: yes'),
    (5, 6, 'e5', 'true', 'false', '2026-03-01 10:00:00', 'ann@acme.example', 'Report', E'Auto-Submitted: auto-generated'),
    (6, 7, 'e6', 'true', 'false', '2026-03-01 10:00:00', 'no-reply@acme.example', 'Report', null),
    (7, 8, 'e7', 'true', 'false', '2026-03-01 10:00:00', 'MAILER-DAEMON@mx.example', 'Undelivered', null),
    (8, 9, 'e8', 'true', 'false', '2026-03-01 10:00:00', 'news@acme.example', 'News', E'List-Id: Acme news <news.acme.example>
Precedence: bulk'),
    (9, 10, 'e9', 'true', 'false', '2026-03-01 10:00:00', 'news@acme.example', 'News', E'Precedence: bulk'),
    (10, 11, 'e10', 'true', 'false', '2026-03-01 10:00:00', 'news@acme.example', 'News', E'List-Unsubscribe: <mailto:x@acme.example>'),
    -- we do not class what we sent, but what did not arrive was not heard
    (11, 12, 'e11', 'false', 'false', '2026-03-01 10:00:00', 'no-reply@vendor.example', 'Automatic reply: x', null),
    (12, 13, 'e12', 'false', 'true', '2026-03-01 10:00:00', 'bo@vendor.example', 'Hello', null),
    (13, 14, 'e13', '1', null, '2026-03-01 10:00:00', null, null, null);
