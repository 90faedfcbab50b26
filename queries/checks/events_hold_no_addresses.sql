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
            subject, features::varchar, value_from, value_to, resource, team, case_id, thread_id, account_id, contact_id,
            automation_reason, activity, channel, field
        ) as text
    from main.events
    -- one test after the other, and the next only on what is left
    where work.may_hold_address(subject)
        or work.may_hold_address(features::varchar)
        or work.may_hold_address(value_from)
        or work.may_hold_address(value_to)
        or work.may_hold_address(resource)
        or work.may_hold_address(team)
        or work.may_hold_address(case_id)
        or work.may_hold_address(thread_id)
        or work.may_hold_address(account_id)
        or work.may_hold_address(contact_id)
        or work.may_hold_address(automation_reason)
        or work.may_hold_address(activity)
        or work.may_hold_address(channel)
        or work.may_hold_address(field)
),

files as (
    select source, file from main.files where contains(file, '@')
    union
    select source, file from main.events where contains(file, '@')
)

select seq, source, line, null as file
from texts
where text <> work.scrubbed(text)
union all
select null as seq, source, null as line, file
from files
where regexp_matches(file, '[^\s/\\@!]+@[^\s/\\@!]+\.[A-Za-z]{2,}')
order by seq, source, file
