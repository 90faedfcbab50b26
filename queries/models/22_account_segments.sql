-- In which segment of each journey an account was, and when: what the cells of a segment count.
-- table: main.account_segments
-- grain: one row per journey, account and stretch of time in one segment, or in none
-- order: journey, account_id, from_ts nulls first
-- reads: work.account_segments
select journey, account_id,
    case when from_ts > timestamp '0001-01-01' then from_ts end as from_ts,
    case when to_ts < timestamp '9999-12-31' then to_ts end as to_ts,
    segment
from work.account_segments
