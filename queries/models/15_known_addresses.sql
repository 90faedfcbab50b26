-- Whose an address is: ours, with name and team, or a customer's, with the account that it identifies.
-- table: work.known_addresses
-- grain: one row per address
-- order: email
-- reads: work.address_sides, work.our_people, work.email_claims, work.domain_claims
with resolved as (
    select
        sides.email, sides.domain, sides.ours, sides.anonymous,
        ours.name, ours.staff_team, ours.agent_team,
        emails.account_id as email_account, emails.account_match as email_match, coalesce(emails.accounts, 0) as email_accounts,
        domains.account_id as domain_account, domains.account_match as domain_match, coalesce(domains.accounts, 0) as domain_accounts
    from work.address_sides as sides
    left join work.our_people as ours on ours.email = sides.email
    left join work.email_claims as emails on emails.email = sides.email
    left join work.domain_claims as domains on domains.domain = sides.domain
)

select
    email, domain, ours, anonymous,
    case when ours then name end as name,
    case when ours then staff_team end as staff_team,
    case when ours then agent_team end as agent_team,
    case
        when ours then null
        when email_match = 'override' then email_account
        when domain_match = 'override' then domain_account
        -- an address that two accounts claim is not rescued by its domain
        when email_accounts > 0 then email_account
        when not anonymous then domain_account
    end as account_id,
    case
        when ours then null
        when email_match = 'override' then 'override'
        when domain_match = 'override' then 'override'
        when email_accounts > 0 then case when email_account is not null then 'email' end
        when not anonymous and domain_account is not null then 'domain'
    end as account_match,
    email_accounts, domain_accounts
from resolved
