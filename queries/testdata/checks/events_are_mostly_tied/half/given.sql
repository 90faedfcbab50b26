INSERT INTO main.events (account_id, direction, visibility, automation) VALUES ('001A', 'inbound', 'public', 'human'), (NULL, 'inbound', 'public', 'human'),
    (NULL, 'internal', 'public', 'human'), (NULL, 'inbound', 'public', 'bulk');
