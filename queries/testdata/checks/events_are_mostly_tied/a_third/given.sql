INSERT INTO main.events (account_id, direction, visibility, automation) VALUES ('001A', 'inbound', 'public', 'human'), (NULL, 'inbound', 'public', 'human'),
    (NULL, 'unknown', 'public', 'helpdesk_relay');
