INSERT INTO work.met_addresses (email, host) VALUES ('a@nowhere', NULL), ('b@nowhere', 'nowhere');
