-- Ticket 2 got the rest of its three comments from other pages; a cut changelog and cut parts cannot be counted so.
INSERT INTO main.events (event_id, source, case_id, activity, features) VALUES
    ('a', 's', '1', 'opened_ticket', '{"comments":3,"comments_delivered":1,"truncated":true}'),
    ('b', 's', '1', 'replied_to_ticket', NULL),
    ('c', 's', '2', 'opened_ticket', '{"comments":3,"comments_delivered":1,"truncated":true}'),
    ('d', 's', '2', 'replied_to_ticket', NULL), ('e', 's', '2', 'noted_ticket', NULL), ('f', 's', '2', 'replied_to_ticket', NULL),
    ('g', 's', '3', 'opened_ticket', '{"changes":130,"changes_delivered":100,"truncated":true}'),
    ('h', 't', '4', 'opened_ticket', '{"parts":620,"parts_delivered":500,"truncated":true}'),
    ('i', 't', '5', 'opened_ticket', '{"tags":["truncated"]}'),
    ('j', 't', '6', 'opened_ticket', NULL),
    ('l', 's', '7', 'opened_ticket', '{"comments":1,"comments_delivered":0,"changes":130,"changes_delivered":100,"truncated":true}'),
    ('m', 's', '7', 'replied_to_ticket', NULL),
    ('k', 't', '1', 'replied_to_ticket', NULL);
