-- What is left of a subject: marks of replies and forwards in several languages, words with digits, addresses and punctuation go, also
-- several of them; a hyphen inside of a word stays. Everything here is written by accounts 1 and 2, so all of it may be shown; what
-- account 1 alone wrote, however often, is (other); nothing left, like no subject at all, is (none).
INSERT INTO work.settings BY NAME SELECT timestamp '2026-02-01' AS until, date '2026-01-31' AS today;
INSERT INTO main.events BY NAME
SELECT seq, 'mail' AS source, 'received_email' AS activity, 'email' AS channel, 'inbound' AS direction, subject
FROM (VALUES
    (1, 'Invoice'),
    (2, 'RE: AW: Fwd: [EXT] invoice 2026-03'),
    (3, 'Re[2]: [#4711] Invoice!'),
    (4, 'WG: Antw: "INVOICE" ‹email›'),
    (5, '回复：invoice'),
    (6, '30-day check-in'),
    (7, 'Check-in ...'),
    (8, 'RÜCKFRAGE: Größe'),
    (9, 'Ru' || chr(776) || 'ckfrage - Größe'),
    (10, 'Relocation of our servers'),
    (11, 're: relocation  of   our servers (ticket INC0012)'),
    (12, 'My private matter'),
    (13, 'my private matter'),
    (14, 'Re: 4711'),
    (15, NULL),
    (16, ' – '),
    (17, 'I: Invoice'),
    (18, 'Invoice ٣٤')
) AS mails (seq, subject);
INSERT INTO work.communications BY NAME
SELECT seq, CASE WHEN seq IN (1, 6, 8, 10, 12, 13) THEN 1 ELSE 2 END AS account_no, timestamp '2026-01-05 10:00:00' AS ts, date '2026-01-05' AS day,
    'email' AS channel, 'inbound' AS direction
FROM main.events;
