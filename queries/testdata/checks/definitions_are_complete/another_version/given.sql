-- the touchpoint is told of the wrong version, the milestone not at all
INSERT INTO work.journey_versions (journey, version_no, journey_version) VALUES ('j', 1, 'a'), ('j', 2, 'b');
INSERT INTO work.stages (journey, stage, version_no) VALUES ('j', 's', 1), ('j', 's', 2);
INSERT INTO work.touchpoints (journey, stage, touchpoint, version_no) VALUES ('j', 's', 't', 2);
INSERT INTO work.risks (journey, stage, risk, version_no) VALUES ('j', 's', 'r', 2);
INSERT INTO work.targets (journey, stage, kpi, version_no) VALUES ('j', 's', 'csat', 2);
INSERT INTO work.milestones (journey, milestone, version_no) VALUES ('j', 'm', 1);
INSERT INTO work.segments (journey, segment, version_no) VALUES ('j', 'g', 1);
INSERT INTO work.personas (journey, persona, version_no) VALUES ('j', 'p', 1);
INSERT INTO main.definitions (journey, journey_version, kind, stage, id) VALUES
    ('j', 'a', 'journey', NULL, 'j'),
    ('j', 'a', 'start', NULL, 'start'),
    ('j', 'a', 'stage', 's', 's'),
    ('j', 'b', 'stage', 's', 's'),
    ('j', 'b', 'risk', 's', 'r'),
    ('j', 'b', 'target', 's', 'csat'),
    ('j', 'a', 'segment', NULL, 'g'),
    ('j', 'a', 'persona', NULL, 'p'),
    ('j', 'a', 'touchpoint', 's', 't');
