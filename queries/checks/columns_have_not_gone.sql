-- warns: a column that was read the night before is not in the newest export of its kind: what rests on it stops there; export it again with it
-- reads: main.drift
select source, object, name as column_name, file
from main.drift
where kind = 'column_gone'
order by source, object, name
