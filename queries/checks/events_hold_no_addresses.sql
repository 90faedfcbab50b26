-- Nobody's e-mail address is published with an event. A file's name comes here with a hash in place of an address, if that has a
-- dot and an ending: notes@home.v2 is none, so files are looked at for that alone.
-- fails: an event, or the name of its file, holds an e-mail address
-- reads: main.events, main.files
with texts as (
    select
        seq, source, line,
        -- one line each: a quoted name does not go over its end
        concat_ws(
            chr(10),
            case when work.may_hold_address(subject) then subject end,
            case when work.may_hold_address(features::varchar) then features::varchar end,
            case when work.may_hold_address(value_from) then value_from end,
            case when work.may_hold_address(value_to) then value_to end,
            case when work.may_hold_address(resource) then resource end,
            case when work.may_hold_address(team) then team end,
            case when work.may_hold_address(case_id) then case_id end,
            case when work.may_hold_address(thread_id) then thread_id end,
            case when work.may_hold_address(account_id) then account_id end,
            case when work.may_hold_address(contact_id) then contact_id end,
            case when work.may_hold_address(automation_reason) then automation_reason end,
            case when work.may_hold_address(activity) then activity end,
            case when work.may_hold_address(channel) then channel end,
            case when work.may_hold_address(field) then field end
        ) as text
    from main.events
),

files as (
    select source, file from main.files where contains(file, '@')
    union
    select source, file from main.events where contains(file, '@')
)

select seq, source, line, null as file
from texts
where text <> '' and text <> work.scrubbed(text)
union all
select null as seq, source, null as line, file
from files
where regexp_matches(file, '[^\s/\\@!]+@[^\s/\\@!]+\.[A-Za-z]{2,}')
order by seq, source, file
