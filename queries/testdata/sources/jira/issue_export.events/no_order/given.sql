-- Nothing proves the order: only what has one meaning is read.
insert into stage (recno, line, "Issue key", "Issue id", "Summary", "Status", "Created", "Updated", "Resolved", "Reporter", "Reporter Id", "Creator", "Creator Id", "Assignee", "Priority", "Labels", "Comment", "Custom field (Satisfaction)", "Custom field (Satisfaction date)") values
    (1, 2, 'A-1', '1', 'x', 'Open', '6/5/2025 16:14', null, null, 'ann', null, null, null, null, null, null, null, null, null),
    (2, 3, 'A-2', '2', 'same day and month', 'Open', '5/5/2025 16:14', null, null, 'ann', null, null, null, null, null, null, null, null, null),
    (3, 4, 'A-3', '3', 'a month by its name', 'Open', '5/Juin/2025 16:14', '5/juil./2025 16:14', null, 'ann', null, null, null, null, null, null, null, null, null),
    (4, 5, 'A-5', '5', 'a comment', 'Open', '2025-05-06 16:14', null, null, 'ann', null, null, null, null, null, null, '["6/5/2025 16:14;bo;x"]', null, null);
