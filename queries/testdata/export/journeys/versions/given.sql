insert into main.definitions by name
select * from (values ('b', '1', 'journey'), ('b', '2', 'journey'), ('a', '1', 'journey'), ('c', '1', 'stage')) as rows (journey, journey_version, kind);
