-- On what terms the silences of an account are measured in each era: which sides (one that some journey of the account measures; an
-- account that follows none yet is measured as all journeys together say), and the threshold where its cases are in no stage.
-- table: work.terms
-- grain: one row per account and era
-- order: account_no, era
-- reads: work.eras, work.silences, work.journey_versions, work.cases, work.account_numbers
with journeys as (
    select silences.era, silences.journey, silences.silence_no,
        versions.silence_vendor as vendor, versions.silence_customer as customer, versions.silence_mutual as mutual
    from work.silences as silences
    inner join work.journey_versions as versions on versions.journey = silences.journey and versions.version_no = silences.version_no
    where silences.stage is null
),

anyone as (
    select eras.era, defaults.silence_no,
        coalesce(bool_or(journeys.vendor), true) as vendor,
        coalesce(bool_or(journeys.customer), true) as customer,
        coalesce(bool_or(journeys.mutual), true) as mutual
    from work.eras as eras
    inner join work.silences as defaults on defaults.era = eras.era and defaults.journey is null
    left join journeys on journeys.era = eras.era
    group by eras.era, defaults.silence_no
),

followed as (
    select cases.account_id, journeys.era,
        bool_or(journeys.vendor) as vendor,
        bool_or(journeys.customer) as customer,
        bool_or(journeys.mutual) as mutual,
        min(journeys.silence_no) as silence_no
    from (select distinct account_id, journey from work.cases) as cases
    inner join journeys on journeys.journey = cases.journey
    group by cases.account_id, journeys.era
)

select numbers.account_no, anyone.era,
    coalesce(followed.vendor, anyone.vendor) as vendor,
    coalesce(followed.customer, anyone.customer) as customer,
    coalesce(followed.mutual, anyone.mutual) as mutual,
    coalesce(followed.silence_no, anyone.silence_no) as silence_no
from work.account_numbers as numbers
cross join anyone
left join followed on followed.account_id = numbers.account_id and followed.era = anyone.era
