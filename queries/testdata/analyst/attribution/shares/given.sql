INSERT INTO main.events (seq, source, account_id, channel, direction, visibility, automation) VALUES
    (1, 'mail', 'a', 'email', 'outbound', 'public', 'human'), (2, 'mail', NULL, 'email', 'inbound', 'public', 'human'), (3, 'mail', NULL, 'email', 'inbound', 'public', 'bulk'),
    (4, 'mail', NULL, 'email', 'internal', 'internal', 'human'), (5, 'support', 'b', 'ticket', NULL, 'public', 'helpdesk_relay'), (6, 'mail', 'a', 'email', 'outbound', 'public', 'human');
