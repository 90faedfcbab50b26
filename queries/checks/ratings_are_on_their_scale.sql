-- warns: ratings outside of 0 to 1 are not counted in csat; map the scale in the config, such as score: {column: Rating, map: {"1": 0, "2": 0.25, "3": 0.5, "4": 0.75, "5": 1}}
-- reads: main.events
select source, score, count(*) as ratings
from main.events
where activity = 'rated_ticket' and (score < 0 or score > 1)
group by source, score
order by source, score
