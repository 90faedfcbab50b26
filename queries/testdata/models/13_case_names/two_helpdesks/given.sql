-- both number from 1; a warehouse's copy of the first is the first, and a table that rates tickets speaks of them
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'zd', 1, 'zendesk', 'z'), (20, 2, 'wh', 2, 'fivetran_zendesk', 'w'), (30, 3, 'fd', 3, 'freshdesk', 'f'), (40, 4, 'ratings', 4, 'table', 't'), (50, 5, 'ic', 5, 'intercom', 'i');
INSERT INTO work.landed_events (file_id, recno, idx, case_id) VALUES
    (10, 1, 0, '1'), (10, 2, 0, '2'), (20, 1, 0, '1'), (30, 1, 0, '1'), (30, 2, 0, '1'), (30, 3, 0, '3'), (40, 1, 0, '1'), (40, 2, 0, '2'), (50, 1, 0, '3'), (50, 2, 0, NULL);
