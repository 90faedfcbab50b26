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

-- What a status says of its recipient, in the words of the summaries: Delivered, Failed, Quarantined; or Receive, Deliver.
create or replace temp macro m365_outcome(status) as
    case
        when regexp_matches(status, '(?i)fail|quarantin|spam|drop|reject') then 'failed'
        when regexp_matches(status, '(?i)deliver|expand|send|resolved') then 'delivered'
    end;
