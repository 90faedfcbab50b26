-- Conversations: the customer's person, and the company where the conversation names it. Else the contact's record knows the company.
-- requires: id, source, state
-- optional: updated_at, title, contacts, company
-- wrapper: conversations, data
with records as (
    select
        recno, line, id, updated_at, intercom_text(title) as name, intercom_instant(updated_at) as changed_at,
        coalesce(
            case when intercom_side(source ->> '$.author.type') = 'customer' then source ->> '$.author.id' end,
            try(contacts ->> '$.contacts[0].id'), try(contacts ->> '$[0].id'), try(contacts ->> '$.data[0].id')
        ) as contact_id,
        try(company ->> '$.id') as company_id
    from stage
),

judged as (
    select records.*, coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'conversation' as object, id as rec_key, changed_at as rec_version, 0 as rank,
    'ticket:' || id as ref, company_id as account_ref, 'contact:' || contact_id as contact_ref, name,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
