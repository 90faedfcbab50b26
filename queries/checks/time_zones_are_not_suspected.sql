-- warns: the clock of this source seems to be set wrong, see the table time_suspicions: set timezone: of the source in config.yaml
-- reads: main.time_suspicions
select source, sign, other_source, events, of_events, shift_hours
from main.time_suspicions
order by source, sign, other_source
