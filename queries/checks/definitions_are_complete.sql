-- fails: the published definitions tell of other stages, touchpoints, milestones, segments, personas, risks or targets than the models used
-- reads: main.definitions, work.journey_versions, work.stages, work.touchpoints, work.milestones, work.segments, work.personas, work.risks, work.targets
with used as (
    select journey, version_no, 'stage' as kind, stage, stage as id from work.stages
    union all
    select journey, version_no, 'touchpoint', stage, touchpoint from work.touchpoints
    union all
    select journey, version_no, 'risk', stage, risk from work.risks
    union all
    select journey, version_no, 'target', stage, kpi from work.targets
    union all
    select journey, version_no, 'milestone', null, milestone from work.milestones
    union all
    select journey, version_no, 'segment', null, segment from work.segments
    union all
    select journey, version_no, 'persona', null, persona from work.personas
),

models as (
    select used.journey, versions.journey_version, used.kind, used.stage, used.id
    from used
    inner join work.journey_versions as versions on versions.journey = used.journey and versions.version_no = used.version_no
),

told as (
    select journey, journey_version, kind, stage, id
    from main.definitions
    where kind not in ('journey', 'start', 'end', 'kpi')
),

untold as (
    select journey, journey_version, kind, stage, id from models
    except
    select journey, journey_version, kind, stage, id from told
),

unused as (
    select journey, journey_version, kind, stage, id from told
    except
    select journey, journey_version, kind, stage, id from models
)

select 'not told' as problem, journey, journey_version, kind, stage, id from untold
union all
select 'not used', journey, journey_version, kind, stage, id from unused
order by problem, journey, journey_version, kind, stage nulls first, id
