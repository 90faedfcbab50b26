-- One date with a day above 12 decides for the whole file, also if it is a comment's.
insert into stage (recno, line, "Issue key", "Issue id", "Summary", "Status", "Created", "Updated", "Resolved", "Reporter", "Reporter Id", "Creator", "Creator Id", "Assignee", "Priority", "Labels", "Comment", "Custom field (Satisfaction)", "Custom field (Satisfaction date)") values
    (1, 2, 'A-1', '1', 'x', 'Open', '5/6/2025 16:14', '6/6/2025 4:14 PM', null, 'ann', null, null, null, null, null, null, '["21/6/2025 9:05:07;ann;x"]', null, null);
