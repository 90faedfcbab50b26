-- Values of the column and of another one.
INSERT INTO work.column_values VALUES ('events.value_to', '99999.5'), ('events.value_to', '100000'), ('events.value_to', '1e6'), ('events.value_to', 'Closed Won'), ('events.value_to', '');
