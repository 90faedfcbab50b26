-- A pipeline without stages tells nothing; a stage without an id is a fault, and so is a stamp that cannot be read.
insert into stage (recno, line, id, label, stages) values (1, 2, '1', 'x', '[]');
insert into stage (recno, line, id, label, stages) values (2, 3, '2', 'y', '[{"label": "z", "metadata": {}}]');
insert into stage (recno, line, id, label, stages) values (3, 4, '3', 'y', '[{"id": "4", "label": "z", "updatedAt": "x", "metadata": {}}]');
