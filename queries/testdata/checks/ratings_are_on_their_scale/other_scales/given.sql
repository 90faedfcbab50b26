-- The score of another activity is no rating, and a rating without one is none.
INSERT INTO main.events (source, activity, score) VALUES
    ('a', 'rated_ticket', 0), ('a', 'rated_ticket', 1), ('a', 'rated_ticket', 0.75), ('a', 'rated_ticket', NULL), ('a', 'answered_survey', 9),
    ('b', 'rated_ticket', 4), ('b', 'rated_ticket', 4), ('b', 'rated_ticket', -1), ('b', 'rated_ticket', 1);
