-- A stamp of a message trace is UTC. PowerShell writes it as the administrator's computer does: 3/1/2026 9:15:22 AM in America,
-- 01.03.2026 09:15:22 in Germany; 01/03/2026 09:15:22 may be either, and is not read.
create or replace temp macro m365_instant(text) as
    coalesce(
        instant(text, coalesce(cast(getvariable('source_timezone') as varchar), 'UTC')),
        wall_to_utc(
            coalesce(
                try_strptime(upper(trim(text)), '%m/%d/%Y %I:%M:%S %p'),
                try_strptime(trim(text), '%d.%m.%Y %H:%M:%S')
            ),
            coalesce(cast(getvariable('source_timezone') as varchar), 'UTC')
        )
    );

-- What is wrong with a stamp: text as written. American, if it has no AM or PM, and European look the same.
create or replace temp macro m365_bad_instant(column_name, text, ts) as
    case
        when ts is null
            and regexp_full_match(trim(text), '(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/[0-9]{4}( +[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?')
        then {
            'name': column_name,
            'code': 'ambiguous_date',
            'reason': column_name || ' "' || left(text, 40) || '" does not tell its day from its month; export it as 2026-09-30 14:05:00, '
                || 'in PowerShell by ToString("s"), or take the trace as a report'
        }
        else bad_instant(column_name, text, ts)
    end;

-- What a status says of its recipient, in the words of the summaries: Delivered, Failed, Quarantined; or Receive, Deliver.
create or replace temp macro m365_outcome(status) as
    case
        when regexp_matches(status, '(?i)fail|quarantin|spam|drop|reject') then 'failed'
        when regexp_matches(status, '(?i)deliver|expand|send|resolved') then 'delivered'
    end;
