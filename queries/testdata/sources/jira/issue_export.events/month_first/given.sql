insert into stage (recno, line, "Issue key", "Issue id", "Summary", "Status", "Created", "Updated", "Resolved", "Reporter", "Reporter Id", "Creator", "Creator Id", "Assignee", "Priority", "Labels", "Comment", "Custom field (Satisfaction)", "Custom field (Satisfaction date)") values
    (1, 2, 'A-1', '1', 'x', 'Open', '6/21/2025 16:14', '7/1/2025 12:00 am', null, 'ann', null, null, null, null, null, null, null, null, null),
    (2, 3, 'A-2', '2', 'x', 'Open', '12/1/25 0:14', null, null, 'ann', null, null, null, null, null, null, null, null, null);
