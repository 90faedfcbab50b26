-- fails: a feature comes twice, more adopted it than there are, all accounts together are fewer than a segment's, or a rank is missing
-- reads: main.feature_adoption
with features as (
    select journey, segment, touchpoint, accounts, adopted, adopted_share, median_days, rank_ideal, rank_actual,
        count(*) over (partition by journey, segment, touchpoint) as times,
        max(case when segment = 'all' then accounts end) over (partition by journey, touchpoint) as all_accounts
    from main.feature_adoption
)

select journey, segment, touchpoint, accounts, adopted, median_days, rank_ideal, rank_actual
from features
where segment is null
    or times > 1
    or not coalesce(adopted between 0 and accounts and accounts <= all_accounts, false)
    or (accounts = 0) <> (adopted_share is null)
    or abs(adopted_share * accounts - adopted) > 0.000001
    or not coalesce(median_days >= 0, true)
    or rank_ideal is null
    or (accounts = 0) <> (rank_actual is null)
order by journey, segment, touchpoint
