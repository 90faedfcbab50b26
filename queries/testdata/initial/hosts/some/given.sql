-- A message with two people of a host counts once for it; an agent may never have written.
insert into work.landed_events by name select * from (values
    (1, 1, 'ann@acme.example', ['bo@globex.example', 'cy@globex.example']), (1, 2, 'bo@globex.example', ['ann@acme.example']),
    (1, 3, null, null), (1, 4, 'nobody', [])) as t(file_id, recno, from_email, to_emails);
insert into work.landed_contacts by name select * from (values ('agent', 'Ann@Acme.example'), ('agent', 'di@acme.example'), ('agent', 'ann@acme.example'), ('agent', 'eve@labs.example'), ('customer', 'bo@globex.example'), ('agent', null)) as t(role, email);
