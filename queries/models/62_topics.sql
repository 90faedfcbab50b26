-- What each ticket and e-mail of a customer is about, of which the counts in pain_points are made.
-- table: main.topics
-- grain: one row per ticket of an account and per inbound e-mail of a person that belongs to no ticket
-- order: seq
-- reads: work.concerns
select seq, topic, topic_source
from work.concerns
