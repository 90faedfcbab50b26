-- fails: the quarantine or the list of what is unresolved holds an e-mail address
-- reads: main.rejects, main.unresolved, work.settings
with texts as (
    select 'rejects' as place, source, concat_ws(' ', "column", reason, raw) as text from main.rejects
    union all
    select
        'unresolved' as place, unresolved.source,
        concat_ws(' ', case when settings.contact_emails <> 'clear' then unresolved.value end, unresolved.suggestion) as text
    from main.unresolved as unresolved
    cross join work.settings as settings
)

select place, source, substr(text, 1, 100) as text
from texts
where contains(text, '@') and regexp_matches(text, '[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+')
order by place, source, text
