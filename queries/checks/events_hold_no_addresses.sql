-- Nobody's e-mail address is published with an event. The column file is left out: it is the path that the config names.
-- fails: an event holds an e-mail address
-- reads: main.events
with texts as (
    select
        seq, source, line,
        concat_ws(
            ' ',
            case when contains(subject, '@') then subject end,
            case when contains(features::varchar, '@') then features::varchar end,
            case when contains(value_from, '@') then value_from end,
            case when contains(value_to, '@') then value_to end,
            case when contains(resource, '@') then resource end,
            case when contains(team, '@') then team end,
            case when contains(case_id, '@') then case_id end,
            case when contains(thread_id, '@') then thread_id end,
            case when contains(account_id, '@') then account_id end,
            case when contains(contact_id, '@') then contact_id end,
            case when contains(automation_reason, '@') then automation_reason end,
            case when contains(activity, '@') then activity end,
            case when contains(field, '@') then field end
        ) as text
    from main.events
)

select seq, source, line
from texts
where text <> '' and regexp_matches(text, '[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+')
order by seq
