INSERT INTO work.path_situations (situation, journey, touches) VALUES (3, 'k', NULL), (1, 'j', [1, 2, 1]), (2, 'j', [4]), (4, 'k', [1]);
