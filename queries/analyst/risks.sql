-- The risks that tripped, those that are on now first, each with what helps against it as the journey file has it.
-- grain: one row per case, stage visit and risk that tripped in it
-- param: journey varchar null only this journey
-- param: account varchar null only this account (its id)
-- param: stage varchar null only risks of this stage
-- param: cause varchar null event, silence, dwell or missing
-- param: on boolean null true: only those that are on now; false: only those that are over
-- param: since date null tripped on this day (UTC) or later
-- param: limit bigint 1000 at most this many rows
-- reads: main.risks, main.accounts, main.definitions
select risks.cleared_at is null as is_on, risks.account_id, accounts.name as account, accounts.owner, risks.journey, risks.journey_version,
    risks.case_id, risks.stage, risks.visit, risks.risk, definitions.name as what, risks.cause, risks.tripped_at, risks.cleared_at,
    definitions.detail ->> '$.mitigation' as mitigation, risks.event_id
from main.risks as risks
left join main.accounts as accounts on accounts.account_id = risks.account_id
left join main.definitions as definitions
    on definitions.kind = 'risk' and definitions.journey = risks.journey and definitions.journey_version = risks.journey_version
    and definitions.stage = risks.stage and definitions.id = risks.risk
where risks.journey = coalesce(cast($journey as varchar), risks.journey)
    and (cast($account as varchar) is null or risks.account_id = cast($account as varchar))
    and risks.stage = coalesce(cast($stage as varchar), risks.stage)
    and risks.cause = coalesce(cast($cause as varchar), risks.cause)
    and (risks.cleared_at is null) = coalesce(cast($on as boolean), risks.cleared_at is null)
    and risks.tripped_at >= coalesce(cast($since as date), timestamp '0001-01-01')
order by is_on desc, risks.tripped_at desc, risks.account_id, risks.journey, risks.case_id, risks.stage, risks.visit, risks.risk
limit cast($limit as bigint)
