insert into stage (recno, line, MessageID, FromFull, ToFull, CcFull, Date, Subject, Headers) values
    (1, 1, 'g1', '{"Email":"Ann@acme.example","Name":"Ann"}', '[{"Email":"cs@globex.example","Name":""},{"Email":"dana@globex.example","Name":"Dana"}]', '[{"Email":"bob@acme.example","Name":""}]', 'Mon, 2 Mar 2026 10:00:00 +0100', 'Question', '[{"Name":"Message-ID","Value":"<q1@acme.example>"},{"Name":"Return-Path","Value":"<ann@acme.example>"}]'),
    (2, 2, 'g2', '{"Email":"ann@acme.example"}', '[{"Email":"cs@globex.example"}]', null, '2 Mar 2026 10:00:00 -0500 (EST)', 'Automatic reply: Question', null),
    (3, 3, 'g3', '{"Email":"ann@acme.example"}', '[{"Email":"cs@globex.example"}]', '[]', '2026-03-02T09:00:00Z', 'Question', 'no list'),
    (4, 4, 'g4', '{"Email":"ann@acme.example"}', '[{"Email":"cs@globex.example"}]', '[]', 'Mon, 30 Feb 2026 10:00:00 +0100', 'Question', '[]'),
    (5, 5, null, '{"Email":"ann@acme.example"}', '[{"Email":"cs@globex.example"}]', '[]', null, 'Question', '[]');
