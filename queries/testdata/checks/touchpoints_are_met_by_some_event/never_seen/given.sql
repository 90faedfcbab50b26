-- The call was seen in journey k only, and a touchpoint without a rule cannot be seen.
INSERT INTO work.touchpoints (journey, stage, touchpoint, position, rule) VALUES ('j', 'one', 'call', 1, 1), ('j', 'one', 'mail', 2, 2), ('j', 'one', 'form', 3, NULL), ('k', 'one', 'call', 1, 1);
INSERT INTO main.touches (journey, touchpoint) VALUES ('k', 'call'), ('j', 'mail'), ('j', 'mail');
