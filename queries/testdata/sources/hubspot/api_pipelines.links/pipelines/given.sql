-- The label of each stage, under the property that holds its id: deals have a probability.
insert into stage (recno, line, id, label, stages) values (1, 2, 'default', 'Sales', '[{"id": "closedwon", "label": "Closed Won", "updatedAt": "2024-01-01T00:00:00Z", "metadata": {"isClosed": "true", "probability": "1.0"}}, {"stageId": "7788", "label": "Signed", "metadata": {"probability": "0.9"}}]');
insert into stage (recno, line, id, label, stages) values (2, 3, '0', 'Support', '[{"id": "1", "label": "New", "metadata": {"ticketState": "OPEN"}}]');
