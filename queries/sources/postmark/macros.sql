-- The Date of a mail: Fri, 1 Aug 2014 16:45:32 -0400, with or without the day's name and the name of the zone behind it.
create or replace temp macro postmark_instant(text) as
    timezone('UTC', coalesce(
        try_strptime(regexp_extract(text, '[0-9]{1,2} [A-Za-z]{3} [0-9]{4} [0-9:]{8} [+-][0-9]{4}'), '%d %b %Y %H:%M:%S %z'),
        timezone('UTC', instant(text, 'UTC'))
    ));
