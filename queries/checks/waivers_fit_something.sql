-- warns: a line of the waivers file fits nothing: no case of that account, or no journey that expects that touchpoint there (again)
-- reads: work.waivers, work.waived_touchpoints
select waivers.line, work.scrubbed(coalesce(waivers.account_id, waivers.case_id)) as waived_for, waivers.journey, waivers.stage, waivers.touchpoint,
    waivers.occurrence
from work.waivers as waivers
left join (select distinct line from work.waived_touchpoints) as fitting on fitting.line = waivers.line
where fitting.line is null
order by waivers.line
