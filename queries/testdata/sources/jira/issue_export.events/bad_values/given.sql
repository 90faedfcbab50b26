insert into stage (recno, line, "Issue key", "Issue id", "Summary", "Status", "Created", "Updated", "Resolved", "Reporter", "Reporter Id", "Creator", "Creator Id", "Assignee", "Priority", "Labels", "Comment", "Custom field (Satisfaction)", "Custom field (Satisfaction date)") values
    (1, 2, null, null, 'No key', 'Open', '31/Mar/24 6:49 AM', null, null, null, null, null, null, null, null, null, null, null, null),
    (2, 3, 'A-2', '2', 'No stamp', 'Open', null, null, null, null, null, null, null, null, null, null, null, null, null),
    (3, 4, 'A-3', '3', 'No month', 'Open', '31/Foo/24 6:49 AM', null, null, null, null, null, null, null, null, null, null, null, null),
    (4, 5, 'A-4', '4', 'No day', 'Open', '31/Feb/24 6:49 AM', null, null, null, null, null, null, null, null, null, null, null, null),
    (5, 6, 'A-5', '5', 'Year 1902', 'Open', '1/Mar/1902 6:49 AM', null, null, null, null, null, null, null, null, null, null, null, null),
    (6, 7, 'A-6', '6', 'Late', 'Open', '1/Mar/24 6:49 AM', 'x', null, null, null, null, null, null, null, null, null, null, null),
    (7, 8, 'A-7', '7', 'Late', 'Open', '1/Mar/24 6:49 AM', null, '31/31/2024', null, null, null, null, null, null, null, null, null, null),
    (8, 9, 'A-8', '8', 'Rated', 'Open', '1/Mar/24 6:49 AM', null, null, null, null, null, null, null, null, null, null, '3', 'x'),
    (9, 10, 'A-9', '9', 'Said', 'Open', '1/Mar/24 6:49 AM', null, null, null, null, null, null, null, null, null, '["only text", "1/Mar/1802 6:49 AM;bo;old"]', null, null);
