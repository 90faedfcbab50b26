-- fails: a KPI is no number, a share is outside of 0 to 1 or of its interval, an interval has one end, or a value stands on nothing
-- reads: main.stage_kpis
select period, grain, journey, segment, stage, kpi, n, value, ci_low, ci_high, ci_method, status
from main.stage_kpis
where n is null or n < 0
    or status is null
    -- what happened to cases of no account is counted where no account was
    or (n = 0 and value is not null and not (unit = 'count' and value > 0))
    or not isfinite(coalesce(value, 0))
    or not isfinite(coalesce(ci_low, 0)) or not isfinite(coalesce(ci_high, 0))
    or (unit = 'share' and n > 0 and (value is null or ci_low is null or ci_high is null))
    or (unit = 'share' and (value < 0 or value > 1 or ci_low < 0 or ci_high > 1))
    or ci_low > value or ci_high < value
    or (ci_low is null) <> (ci_high is null) or (ci_low is null) <> (ci_method is null)
order by period, grain, journey, segment, stage, kpi
