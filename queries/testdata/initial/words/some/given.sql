-- A mail about the kickoff is not the kickoff, where one was held; of a survey there are only mails. A ticket's subject tells no purpose.
insert into main.accounts by name select * from (values ('A', timestamp '2026-01-01'), ('B', null)) as t(account_id, started_at);
insert into main.events by name select * from (values
    (1, 'A', timestamp '2026-01-02', 'sent_email', 'Invitation: Kick-off'),
    (2, 'A', timestamp '2026-01-05', 'held_meeting', 'Kickoff with A'),
    (3, 'B', timestamp '2026-02-01', 'logged_call', 'KICK-OFF'),
    (4, 'B', timestamp '2026-02-04', 'sent_email', 'Our survey'),
    (5, 'B', timestamp '2026-02-05', 'opened_ticket', 'training mode is broken'),
    (6, 'B', timestamp '2026-02-06', 'held_meeting', null)
) as t(seq, account_id, ts, activity, subject);
