insert into stage (recno, line, Id, Incoming, MessageDate, FromAddress, RelatedToId, ParentId, MessageIdentifier, ThreadIdentifier, Headers) values
    -- the Message-ID and what it answers stand only among the headers, folded
    (1, 2, '02s1G00000abcdeQAA', 'true', '2026-03-01T10:00:00.000Z', 'ann@acme.example', null, null, null, null,
     'Date: Sun, 1 Mar 2026 10:00:00 +0000' || chr(10) || 'Message-ID:' || chr(13) || chr(10) || ' <m2@Acme.example>' || chr(10) || 'References: <m0@acme.example>' || chr(10) || ' <m1@vendor.example>' || chr(10) || 'In-Reply-To: <m1@vendor.example>'),
    (2, 3, '02s1G00000abcdfQAA', 'true', '2026-03-01T11:00:00.000Z', 'ann@acme.example', null, null, '<m3@acme.example>', null, 'In-Reply-To: <m0@acme.example>'),
    (3, 4, '02s1G00000abcdgQAA', 'false', '2026-03-01T12:00:00.000Z', 'bo@vendor.example', null, null, '<m4@vendor.example>', '<m0@acme.example>', null),
    -- a case is the better thread; a reference that is no id is none
    (4, 5, '02s1G00000abcdhQAA', 'true', '2026-03-01T13:00:00.000Z', 'ann@acme.example', null, '5001G00000abcde', '<m5@acme.example>', null, 'References: <m0@acme.example>'),
    (5, 6, '02s1G00000abcdiQAA', 'true', '2026-03-01T14:00:00.000Z', 'ann@acme.example', null, null, null, 'thread-1', 'X-References: <m0@acme.example>' || chr(10) || 'References: <nonsense>');
-- answers to answers, by the CRM's own ids; the last two answer each other
insert into stage (recno, line, Id, Incoming, MessageDate, FromAddress, MessageIdentifier, ReplyToEmailMessageId) values
    (6, 7, '02s1G00000abcdj', 'false', '2026-03-02T10:00:00.000Z', 'bo@vendor.example', '<m6@vendor.example>', null),
    (7, 8, '02s1G00000abcdk', 'true', '2026-03-02T11:00:00.000Z', 'ann@acme.example', '<m7@acme.example>', '02s1G00000abcdjQAA'),
    (8, 9, '02s1G00000abcdl', 'false', '2026-03-02T12:00:00.000Z', 'bo@vendor.example', '<m8@vendor.example>', '02s1G00000abcdk'),
    (9, 10, '02s1G00000abcdm', 'false', '2026-03-02T13:00:00.000Z', 'bo@vendor.example', null, '02s1G00000abcdn'),
    (10, 11, '02s1G00000abcdn', 'true', '2026-03-02T14:00:00.000Z', 'ann@acme.example', null, '02s1G00000abcdm');
