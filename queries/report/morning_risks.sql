-- Risks that are on: tripped and not over, those that tripped since the night before first.
-- grain: one row per case, visit and risk that is on, the first fifty; total: of all
-- reads: main.risks, main.definitions, main.accounts, work.night_before
with named as (
    select journey, journey_version, stage, id, name, (detail ->> '$.mitigation') as mitigation
    from main.definitions
    where kind = 'risk'
),

placed as (
    select risks.journey, risks.journey_version, risks.case_id, risks.account_id, risks.stage, risks.risk, risks.cause, risks.tripped_at,
        coalesce(risks.tripped_at >= night_before.as_of, false) as since_last,
        count(*) over () as total,
        row_number() over (
            order by coalesce(risks.tripped_at >= night_before.as_of, false) desc, risks.tripped_at desc,
                risks.journey, risks.case_id, risks.stage, risks.visit, risks.risk
        ) as place
    from main.risks as risks
    left join work.night_before as night_before on true
    where risks.cleared_at is null
)

select placed.total, placed.since_last, placed.journey, coalesce(placed.account_id, '') as account_id,
    coalesce(accounts.name, placed.account_id, placed.case_id) as account, coalesce(accounts.owner, '') as owner,
    placed.stage, coalesce(named.name, placed.risk) as name, coalesce(named.mitigation, '') as mitigation, placed.cause, placed.tripped_at
from placed
left join main.accounts as accounts on accounts.account_id = placed.account_id
left join named
    on named.journey = placed.journey and named.journey_version = placed.journey_version
    and named.stage = placed.stage and named.id = placed.risk
where placed.place <= 50
order by placed.place
