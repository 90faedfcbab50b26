INSERT INTO work.hosts (host) VALUES ('us.example.org'), ('example.org');
INSERT INTO work.domains (host, domain) VALUES ('us.example.org', 'example.org'), ('example.org', 'example.org');
INSERT INTO work.own_domains (domain) VALUES ('us.example.org');
