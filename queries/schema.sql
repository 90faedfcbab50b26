-- Every table of a warehouse generation, declared once: name, type, meaning.
-- main.* is published. work.* lives in a scratch database that is thrown away: it may hold personal data, main may not.
-- A model file fills exactly one of these tables, INSERT … BY NAME, so a column that is missing here is an error.
-- Times are UTC. A value of day precision is stored as midnight UTC of the stated date and compared as a DATE.

------------------------------------------------------------------------------------------------------------------------
-- work: what Go loads before the first model runs
------------------------------------------------------------------------------------------------------------------------

-- one row: the run's parameters
CREATE TABLE work.settings (
    as_of            TIMESTAMP,  -- the instant up to which open things are measured
    until            TIMESTAMP,  -- exclusive bound: an event counts when ts < until (as_of given as a date: the same instant; as an instant: as_of + 1 µs)
    today            DATE,       -- the last local day that lies before until
    timezone         VARCHAR,    -- of days, weeks and reports
    create_key       BOOLEAN,    -- an id in a table source makes an account
    create_domain    BOOLEAN,    -- a company's mail domain makes an account
    contact_emails   VARCHAR,    -- hash | clear
    subjects         VARCHAR,    -- keep | drop
    engine_version   VARCHAR,
    code_version     VARCHAR
);

-- one row per local calendar day and zone, from before the first event to after as_of
-- business_before: business days strictly before this day, so business days between two instants are a difference of
--   business_before + CASE WHEN business THEN (local time of day in seconds) / 86400 ELSE 0 END
CREATE TABLE work.calendar (timezone VARCHAR, day DATE, business BOOLEAN, business_before INTEGER);

-- one row per configured source, in config order
CREATE TABLE work.sources (source VARCHAR, preset VARCHAR, position INTEGER);

-- one row per input file, from the manifest; file_no is the rank of (source position, file name, seq) and fixes the order of records
-- copy: same content as another file of the source, all of its records are duplicates
CREATE TABLE work.files (
    file_id BIGINT, file_no BIGINT, source VARCHAR, file VARCHAR, sha256 VARCHAR, bytes BIGINT, preset VARCHAR, encoding VARCHAR,
    records BIGINT, skipped BIGINT, rejects BIGINT, seq BIGINT, copy BOOLEAN, landed_at TIMESTAMP
);

CREATE TABLE work.staff (email VARCHAR, name VARCHAR, team VARCHAR);          -- lower-case e-mail
CREATE TABLE work.own_domains (domain VARCHAR);                               -- company.domains, lower-case
CREATE TABLE work.free_mail (domain VARCHAR);                                 -- domains that identify nobody: free mail, relays, config's own
CREATE TABLE work.overrides (key VARCHAR, account_id VARCHAR);                -- identity.csv: e-mail, domain or id → account
CREATE TABLE work.domains (host VARCHAR, domain VARCHAR);                     -- host name as met in addresses and websites → registrable domain (public suffix list), filled by Go from the hosts of work.hosts

-- the journeys, flattened; journey is unique here
CREATE TABLE work.journeys (
    journey VARCHAR, journey_version VARCHAR, journey_hash VARCHAR, position INTEGER,
    case_kind VARCHAR,            -- account | case
    start_kind VARCHAR,           -- account | first_event | rule
    start_rule INTEGER,
    end_kind VARCHAR,             -- account | rule | none
    end_rule INTEGER,
    horizon_days INTEGER,
    silence_value DOUBLE, silence_unit VARCHAR,   -- d | bd
    silence_vendor BOOLEAN, silence_customer BOOLEAN, silence_mutual BOOLEAN
);
CREATE TABLE work.stages (
    journey VARCHAR, stage VARCHAR, position INTEGER, name VARCHAR, goal VARCHAR, owner VARCHAR,
    customer_goal VARCHAR, customer_feeling VARCHAR,
    target_days DOUBLE, max_days DOUBLE,
    silence_value DOUBLE, silence_unit VARCHAR,   -- NULL: the journey's
    enter_on_start BOOLEAN,        -- {start: true} is one way in
    enter_rule INTEGER,            -- NULL: only on start
    exit_rule INTEGER              -- NULL: only by another stage or the case's end
);
CREATE TABLE work.touchpoints (
    journey VARCHAR, stage VARCHAR, stage_position INTEGER, touchpoint VARCHAR, position INTEGER,  -- position: file order within the journey
    name VARCHAR, rule INTEGER,    -- NULL: no match rule
    due_value DOUBLE, due_unit VARCHAR,           -- d | bd; NULL: no due time
    every_value DOUBLE, every_unit VARCHAR, grace_days DOUBLE,   -- recurring, or NULL
    required BOOLEAN, persona VARCHAR, owner VARCHAR, medium VARCHAR, objective VARCHAR, customer_role VARCHAR, exit_criteria VARCHAR,
    feature_group VARCHAR, effort INTEGER, experience VARCHAR
);
CREATE TABLE work.milestones (journey VARCHAR, milestone VARCHAR, position INTEGER, rule INTEGER);
CREATE TABLE work.segments   (journey VARCHAR, segment VARCHAR, position INTEGER, rule INTEGER);   -- rule on accounts; NULL matches all
CREATE TABLE work.personas   (journey VARCHAR, persona VARCHAR, position INTEGER, rule INTEGER);   -- rule on contacts
CREATE TABLE work.targets    (journey VARCHAR, stage VARCHAR, kpi VARCHAR, target DOUBLE);

-- which journey each account follows is every journey of kind account; what each rule matched (filled by queries/rules/*.sql, once per clause)
-- shape: a distinct combination of those columns of events that any rule names
CREATE TABLE work.rule_shapes   (rule INTEGER, shape BIGINT);       -- event rules
CREATE TABLE work.rule_accounts (rule INTEGER, account_id VARCHAR); -- segment rules
CREATE TABLE work.rule_contacts (rule INTEGER, contact_id VARCHAR); -- persona rules

------------------------------------------------------------------------------------------------------------------------
-- work: the landed records (views over Parquet in a run; tables in tests)
-- file_id, recno name the input record; line is where a person finds it; rec_key is the record's own identity within
-- (source, object): the same key twice is a duplicate, the greatest (rec_version, rank) wins, then the last in file order
------------------------------------------------------------------------------------------------------------------------

CREATE TABLE work.landed_events (
    file_id BIGINT, recno BIGINT, line BIGINT, idx INTEGER, object VARCHAR, rec_key VARCHAR, rec_version TIMESTAMP, rank INTEGER,
    same_as VARCHAR,          -- events with one same_as are one event, in whatever source (e-mail: 'mail:' || Message-ID); greatest rank wins
    replaces VARCHAR,         -- 'object:rec_key' of a record of this source that tells the same (EmailMessage over its Task)
    ts TIMESTAMP, ts_precision VARCHAR, ts_zone VARCHAR,
    ends_at TIMESTAMP,        -- a meeting: not held unless it ended by as_of
    account_ref VARCHAR,      -- id of the account in this source (its own id for a table source)
    about_ref VARCHAR,        -- 'object:id' of the ticket, deal … (work.landed_links.ref)
    contact_ref VARCHAR,      -- 'object:id' of the customer's person, if the source names one (work.landed_contacts.contact_ref)
    actor_ref VARCHAR,        -- 'object:id' of who did it; the role of that person decides direction and actor_type where they are NULL
    from_email VARCHAR,       -- lower-case address of the sender
    to_emails VARCHAR[],      -- lower-case addresses of all recipients, in order
    case_id VARCHAR, activity VARCHAR,
    activity_unchanged VARCHAR, -- value_to is a snapshot: the value before is looked up, and an equal one makes this the activity
    channel VARCHAR, direction VARCHAR, visibility VARCHAR, automation VARCHAR, automation_reason VARCHAR,
    list_domain VARCHAR,      -- bulk mail of a list in our own domain is human after all
    actor_type VARCHAR, resource VARCHAR, team VARCHAR, thread_id VARCHAR, field VARCHAR, value_from VARCHAR, value_to VARCHAR,
    score DOUBLE, subject VARCHAR, features VARCHAR
);
CREATE TABLE work.landed_accounts (
    file_id BIGINT, recno BIGINT, line BIGINT, object VARCHAR, rec_key VARCHAR, rec_version TIMESTAMP, rank INTEGER,
    account_ref VARCHAR,      -- own id; becomes account_id
    kind VARCHAR,             -- account: describes an account · organization: an account only where no other source describes accounts, else tied to one by external id, then domain
    name VARCHAR, parent_ref VARCHAR, owner VARCHAR, owner_ref VARCHAR, arr DECIMAL(18,2), segment VARCHAR,
    started_at TIMESTAMP, started_precision VARCHAR, churned_at TIMESTAMP, churned_precision VARCHAR,
    external_ids VARCHAR[], domains VARCHAR[], timezone VARCHAR,
    merged_into VARCHAR, deleted BOOLEAN
);
CREATE TABLE work.landed_contacts (
    file_id BIGINT, recno BIGINT, line BIGINT, object VARCHAR, rec_key VARCHAR, rec_version TIMESTAMP, rank INTEGER,
    contact_ref VARCHAR,      -- 'object:id'
    account_ref VARCHAR, role VARCHAR,   -- customer | agent
    name VARCHAR, email VARCHAR, title VARCHAR, team VARCHAR, external_ids VARCHAR[], deleted BOOLEAN
);
-- what an event can be about: ticket, case, deal, opportunity
CREATE TABLE work.landed_links (
    file_id BIGINT, recno BIGINT, line BIGINT, object VARCHAR, rec_key VARCHAR, rec_version TIMESTAMP, rank INTEGER,
    ref VARCHAR,              -- 'object:id'
    account_ref VARCHAR, contact_ref VARCHAR, name VARCHAR, team VARCHAR
);
CREATE TABLE work.landed_rejects (
    file_id BIGINT, recno BIGINT, line BIGINT, column_name VARCHAR, code VARCHAR, reason VARCHAR, raw VARCHAR
);

------------------------------------------------------------------------------------------------------------------------
-- main: published
------------------------------------------------------------------------------------------------------------------------

CREATE TABLE main.accounts (
    account_id VARCHAR, name VARCHAR, segment VARCHAR, owner VARCHAR, arr DECIMAL(18,2),
    started_at TIMESTAMP, churned_at TIMESTAMP, parent_account_id VARCHAR,
    created_from VARCHAR,         -- record | key | domain
    started_precision VARCHAR, churned_precision VARCHAR, timezone VARCHAR
);
CREATE TABLE main.contacts (
    contact_id VARCHAR, account_id VARCHAR, persona VARCHAR, title VARCHAR, email VARCHAR
);
CREATE TABLE main.events (
    event_id VARCHAR,             -- 16 hex digits, the same from run to run
    ts TIMESTAMP, ts_precision VARCHAR, ts_zone VARCHAR,
    account_id VARCHAR, account_match VARCHAR, contact_id VARCHAR, case_id VARCHAR,
    activity VARCHAR, channel VARCHAR, direction VARCHAR, visibility VARCHAR, automation VARCHAR, automation_reason VARCHAR,
    actor_type VARCHAR, resource VARCHAR, team VARCHAR, thread_id VARCHAR,
    field VARCHAR, value_from VARCHAR, value_to VARCHAR, score DOUBLE, subject VARCHAR, features JSON,
    source VARCHAR, file VARCHAR, line BIGINT,
    seq BIGINT,                   -- unique; events are ordered by (ts, seq): events of one instant keep the order of their file
    day DATE                      -- local day: of the account's zone, else the config's; the stated date for day precision
);
CREATE TABLE main.touches (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, stage VARCHAR, visit INTEGER,
    touchpoint VARCHAR, event_id VARCHAR, ts TIMESTAMP
);
CREATE TABLE main.stage_visits (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, stage VARCHAR, visit INTEGER,
    entered_at TIMESTAMP, left_at TIMESTAMP, observed BOOLEAN, days DOUBLE, business_days DOUBLE,
    target_days DOUBLE, max_days DOUBLE, state VARCHAR, move VARCHAR, entered_event_id VARCHAR, left_event_id VARCHAR
);
CREATE TABLE main.time_to_value (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, segment VARCHAR, cohort DATE, milestone VARCHAR,
    started_at TIMESTAMP, ended_at TIMESTAMP, outcome VARCHAR, days DOUBLE, event_id VARCHAR
);
CREATE TABLE main.communication_gaps (
    gap_id VARCHAR, account_id VARCHAR, side VARCHAR, started_at TIMESTAMP, ended_at TIMESTAMP, status VARCHAR,
    days DOUBLE, business_days DOUBLE, threshold VARCHAR,          -- '10d', '7bd'
    stage_from VARCHAR, stage_to VARCHAR, team_before VARCHAR, team_after VARCHAR, handoff BOOLEAN,
    internal_events BIGINT, dark_days BIGINT, owed_by VARCHAR, event_before VARCHAR, event_after VARCHAR,
    journey VARCHAR, journey_version VARCHAR                       -- whose threshold was in force
);
CREATE TABLE main.touchpoint_status (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, stage VARCHAR, visit INTEGER, touchpoint VARCHAR,
    occurrence INTEGER, due_at TIMESTAMP, met_at TIMESTAMP, status VARCHAR, days_late DOUBLE, event_id VARCHAR
);
CREATE TABLE main.handoffs (
    account_id VARCHAR, thread_id VARCHAR, ts TIMESTAMP, team_from VARCHAR, team_to VARCHAR, stage VARCHAR,
    silent_days DOUBLE, introduced BOOLEAN, event_before VARCHAR, event_after VARCHAR
);
CREATE TABLE main.stage_kpis (
    period DATE, grain VARCHAR, journey VARCHAR, journey_version VARCHAR, segment VARCHAR, stage VARCHAR, kpi VARCHAR, unit VARCHAR, n BIGINT,
    value DOUBLE, ci_low DOUBLE, ci_high DOUBLE, target DOUBLE, status VARCHAR, previous DOUBLE, change DOUBLE
);
CREATE TABLE main.transitions (
    journey VARCHAR, journey_version VARCHAR, level VARCHAR, "from" VARCHAR, "to" VARCHAR, n BIGINT, cases BIGINT, median_days DOUBLE, p90_days DOUBLE
);
CREATE TABLE main.rejects (source VARCHAR, file VARCHAR, line BIGINT, "column" VARCHAR, code VARCHAR, reason VARCHAR, raw VARCHAR);
CREATE TABLE main.files (
    source VARCHAR, file VARCHAR, sha256 VARCHAR, bytes BIGINT, preset VARCHAR, encoding VARCHAR,
    records BIGINT, loaded BIGINT, duplicates BIGINT, skipped BIGINT, rejects BIGINT,
    events BIGINT, accounts BIGINT, contacts BIGINT, first_ts TIMESTAMP, last_ts TIMESTAMP, landed_at TIMESTAMP
);
CREATE TABLE main.freshness (source VARCHAR, from_day DATE, to_day DATE, state VARCHAR);
CREATE TABLE main.unresolved (
    kind VARCHAR, value VARCHAR, source VARCHAR, events BIGINT, first_ts TIMESTAMP, last_ts TIMESTAMP, suggestion VARCHAR
);
CREATE TABLE main.runs (
    run_id VARCHAR, started_at TIMESTAMP, finished_at TIMESTAMP, status VARCHAR, as_of TIMESTAMP, journey_hash VARCHAR, config_hash VARCHAR,
    code_version VARCHAR, engine_version VARCHAR, files_new BIGINT, records BIGINT, loaded BIGINT, duplicates BIGINT, skipped BIGINT, rejects BIGINT,
    events BIGINT, seconds JSON       -- seconds by step
);

------------------------------------------------------------------------------------------------------------------------
-- work: what models pass to each other (owners of a model add theirs here)
------------------------------------------------------------------------------------------------------------------------

-- host names met in addresses and websites, for Go to fill work.domains
CREATE TABLE work.hosts (host VARCHAR);
-- one row per source and local day with a record (of any account or none) before until
CREATE TABLE work.source_days (source VARCHAR, day DATE, first_ts TIMESTAMP, last_ts TIMESTAMP);
-- one row per source: its own rhythm. watermark: newest record before until (watermark_day: its local day); NULL: never a record.
-- fresh: no older than is usual for it
CREATE TABLE work.watermarks (source VARCHAR, communicates BOOLEAN, watermark TIMESTAMP, watermark_day DATE, usual_days DOUBLE, fresh BOOLEAN);
-- one row per stretch in which a source that gives communications gave nothing at all, far longer than is usual for it;
-- the last one of a stale source ends at settings.as_of; from_day and to_day are the local days of the two ends
CREATE TABLE work.outages (source VARCHAR, from_ts TIMESTAMP, to_ts TIMESTAMP, from_day DATE, to_day DATE);
-- one row per distinct combination of the columns that rules name (a column no rule names is NULL)
CREATE TABLE work.shapes (
    shape BIGINT, activity VARCHAR, channel VARCHAR, direction VARCHAR, visibility VARCHAR, automation VARCHAR, actor_type VARCHAR,
    resource VARCHAR, team VARCHAR, field VARCHAR, value_from VARCHAR, value_to VARCHAR, subject VARCHAR, source VARCHAR, case_id VARCHAR,
    contact_id VARCHAR, account_id VARCHAR, thread_id VARCHAR, score DOUBLE, features VARCHAR, ts TIMESTAMP
);
-- one row per event before until that is tied to an account and whose shape some rule matched
CREATE TABLE work.marked_events (seq BIGINT, event_id VARCHAR, ts TIMESTAMP, account_id VARCHAR, case_id VARCHAR, shape BIGINT);
-- one row per case of a journey: started, and where it ended (churn or end rule) within until
CREATE TABLE work.cases (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, segment VARCHAR,
    started_at TIMESTAMP, started_precision VARCHAR, ended_at TIMESTAMP, ended_precision VARCHAR, timezone VARCHAR
);
-- one row per communication (CONTRACT 5) before until, of an account
-- vendor, customer: it counts on that side; side mutual counts every row
CREATE TABLE work.communications (
    account_id VARCHAR, ts TIMESTAMP, seq BIGINT, day DATE, ts_precision VARCHAR,
    vendor BOOLEAN, customer BOOLEAN, team VARCHAR, direction VARCHAR, channel VARCHAR, event_id VARCHAR, source VARCHAR
);
-- one row per event and team of ours that is on the message (sender or recipients)
CREATE TABLE work.event_teams (seq BIGINT, team VARCHAR);

-- the gaps of the newest kept generation with an earlier as_of: what "new since the last night" compares with. Nothing else reads it
CREATE TABLE work.last_gaps (gap_id VARCHAR, account_id VARCHAR, side VARCHAR, status VARCHAR, days DOUBLE);
