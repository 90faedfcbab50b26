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
    business_from_minute INTEGER DEFAULT 0,    -- business hours: minutes since the local midnight
    business_to_minute   INTEGER DEFAULT 1440,
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

-- the columns that were read of a file, by kind of record; a JSON record may leave keys out, so only of tables
CREATE TABLE work.file_columns (file_id BIGINT, object VARCHAR, column_name VARCHAR);
CREATE TABLE work.staff (email VARCHAR, name VARCHAR, team VARCHAR);          -- lower-case e-mail
CREATE TABLE work.own_domains (domain VARCHAR);                               -- company.domains, lower-case
CREATE TABLE work.free_mail (domain VARCHAR);                                 -- domains that identify nobody: free mail, relays, config's own
CREATE TABLE work.overrides (key VARCHAR, account_id VARCHAR);                -- identity.csv: e-mail, domain or id → account
-- waivers.csv: line of the file; account_id or case_id as the file has them; NULL: any; until_day: the last day on which something due is waived
CREATE TABLE work.waivers (
    line INTEGER, account_id VARCHAR, case_id VARCHAR, journey VARCHAR, stage VARCHAR, touchpoint VARCHAR, occurrence INTEGER,
    reason VARCHAR, until_day DATE
);
CREATE TABLE work.domains (host VARCHAR, domain VARCHAR);                     -- host name as met in addresses and websites → registrable domain (public suffix list), filled by Go from the hosts of work.hosts

-- the journeys, flattened; journey is unique here: what its latest version says
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
-- the versions of each journey. version_no: 1.. in the order in which they came into force. In force from from_day to the day before
-- to_day (local days); NULL: since ever, for ever. So every day has exactly one version. What may differ of the columns of
-- work.journeys stands here for each
CREATE TABLE work.journey_versions (
    journey VARCHAR, version_no INTEGER, journey_version VARCHAR, journey_hash VARCHAR, from_day DATE, to_day DATE,
    start_rule INTEGER, end_rule INTEGER, silence_value DOUBLE, silence_unit VARCHAR,
    silence_vendor BOOLEAN, silence_customer BOOLEAN, silence_mutual BOOLEAN
);
-- one row per journey, version and thing from here on. The position of a stage and of a touchpoint is the same number in all versions
CREATE TABLE work.stages (
    journey VARCHAR, stage VARCHAR, position INTEGER, name VARCHAR, goal VARCHAR, owner VARCHAR,
    customer_goal VARCHAR, customer_feeling VARCHAR,
    target_days DOUBLE, max_days DOUBLE,
    silence_value DOUBLE, silence_unit VARCHAR,   -- NULL: the journey's
    enter_on_start BOOLEAN,        -- {start: true} is one way in
    enter_rule INTEGER,            -- NULL: only on start
    exit_rule INTEGER,             -- NULL: only by another stage or the case's end
    effort INTEGER,                -- 1 to 5, or NULL
    version_no INTEGER DEFAULT 1
);
CREATE TABLE work.touchpoints (
    journey VARCHAR, stage VARCHAR, stage_position INTEGER, touchpoint VARCHAR, position INTEGER,  -- position: file order within the journey
    name VARCHAR, rule INTEGER,    -- NULL: no match rule
    due_value DOUBLE, due_unit VARCHAR,           -- d | bd; NULL: no due time
    every_value DOUBLE, every_unit VARCHAR, grace_days DOUBLE,   -- recurring, or NULL
    required BOOLEAN, persona VARCHAR, owner VARCHAR, medium VARCHAR, objective VARCHAR, customer_role VARCHAR, exit_criteria VARCHAR,
    feature_group VARCHAR, effort INTEGER, experience VARCHAR, version_no INTEGER DEFAULT 1
);
CREATE TABLE work.milestones (journey VARCHAR, milestone VARCHAR, position INTEGER, rule INTEGER, version_no INTEGER DEFAULT 1);
CREATE TABLE work.segments   (journey VARCHAR, segment VARCHAR, position INTEGER, rule INTEGER, version_no INTEGER DEFAULT 1);   -- rule on accounts; NULL matches all
CREATE TABLE work.personas   (journey VARCHAR, persona VARCHAR, position INTEGER, rule INTEGER, version_no INTEGER DEFAULT 1);   -- rule on contacts
CREATE TABLE work.targets    (journey VARCHAR, stage VARCHAR, kpi VARCHAR, target DOUBLE, version_no INTEGER DEFAULT 1);
-- position: file order within the stage. cause: event (rule holds), silence or dwell (over_value days or business days and more), missing
-- (touchpoint has not happened); NULL: declared only, never trips
CREATE TABLE work.risks (
    journey VARCHAR, version_no INTEGER DEFAULT 1, stage VARCHAR, stage_position INTEGER, risk VARCHAR, position INTEGER,
    name VARCHAR, mitigation VARCHAR, -- the risk in words, and what helps
    cause VARCHAR, rule INTEGER, over_value DOUBLE, over_unit VARCHAR, touchpoint VARCHAR
);
-- main.definitions before addresses are taken out
CREATE TABLE work.definitions (
    journey VARCHAR, journey_version VARCHAR, effective_from DATE, kind VARCHAR, stage VARCHAR, id VARCHAR, position INTEGER,
    name VARCHAR, rule VARCHAR, detail VARCHAR, file VARCHAR, hash VARCHAR
);

-- every account follows every journey of kind account
-- a rule holds where all literals of one of its clauses hold. literal numbers what is compared (column, op, operands), so
-- rules that compare the same share it. column_name: events.subject, accounts.arr, contacts.title …
CREATE TABLE work.rule_literals (
    rule INTEGER, clause INTEGER, literal INTEGER, column_name VARCHAR,
    op VARCHAR,                   -- in | re | gte | gt | lt | lte
    operands VARCHAR[],           -- in: any of them; else exactly one
    negate BOOLEAN                -- a NULL matches no comparison, so it matches a negated one
);
-- what each rule holds for, filled by queries/rules/*.sql
-- shape: a number that stands for what an event is to all rules; events of one shape are alike to every rule
CREATE TABLE work.rule_shapes   (rule INTEGER, shape BIGINT);       -- event rules
CREATE TABLE work.rule_accounts (rule INTEGER, account_id VARCHAR, state BIGINT); -- segment rules, judged on work.account_states
CREATE TABLE work.rule_contacts (rule INTEGER, contact_id VARCHAR); -- persona rules

------------------------------------------------------------------------------------------------------------------------
-- work: the landed records (views over Parquet in a run; tables in tests)
-- file_id, recno name the input record; line is where a person finds it; rec_key is the record's own identity within
-- (source, object): the same key twice is a duplicate, the greatest (rec_version, rank) wins, then the last in file order
------------------------------------------------------------------------------------------------------------------------

CREATE TABLE work.landed_events (
    file_id BIGINT, recno BIGINT, line BIGINT, idx INTEGER, object VARCHAR, rec_key VARCHAR, rec_version TIMESTAMP, rank INTEGER,
    same_as VARCHAR,          -- events with one same_as are one event, in whatever source (e-mail: 'mail:' || Message-ID); greatest rank wins
    also_as VARCHAR[],        -- further names of what it tells; two events are one if one name of the one is a name of the other
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
    score DOUBLE, subject VARCHAR, features VARCHAR,
    derived BOOLEAN           -- a state that an export shows: an event only where value_to differs from the state seen before of (about_ref, field)
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
-- what an event can be about: ticket, case, deal, opportunity; and what has a name instead of its id: ref 'field:value' of events
CREATE TABLE work.landed_links (
    file_id BIGINT, recno BIGINT, line BIGINT, object VARCHAR, rec_key VARCHAR, rec_version TIMESTAMP, rank INTEGER,
    ref VARCHAR,              -- 'object:id'
    account_ref VARCHAR, contact_ref VARCHAR, name VARCHAR, team VARCHAR,
    team_ref VARCHAR          -- the ref whose name is the team's
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
-- visit, here and below, counts the stays of a case in that stage: 2 is the second time that it is in it
CREATE TABLE main.touches (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, stage VARCHAR, visit INTEGER,
    touchpoint VARCHAR, event_id VARCHAR, ts TIMESTAMP, source VARCHAR
);
CREATE TABLE main.stage_visits (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, stage VARCHAR, visit INTEGER,
    entered_at TIMESTAMP, left_at TIMESTAMP, observed BOOLEAN, days DOUBLE, business_days DOUBLE,
    target_days DOUBLE, max_days DOUBLE, state VARCHAR, move VARCHAR, entered_event_id VARCHAR, left_event_id VARCHAR
);
-- a case starts and ends as the journey says; journey_version: in force on the day of its start. segment: at its start
CREATE TABLE main.cases (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, segment VARCHAR,
    started_at TIMESTAMP, started_precision VARCHAR, ended_at TIMESTAMP, ended_precision VARCHAR
);
-- the segment of an account over time. from_ts NULL: since ever; to_ts NULL: for ever. A cell of stage_kpis counts an account in the
-- segment in which it is at the end of the period, or now if the period is not over
CREATE TABLE main.account_segments (journey VARCHAR, account_id VARCHAR, from_ts TIMESTAMP, to_ts TIMESTAMP, segment VARCHAR);
CREATE TABLE main.time_to_value (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, segment VARCHAR, cohort DATE, milestone VARCHAR,
    started_at TIMESTAMP, ended_at TIMESTAMP, outcome VARCHAR, days DOUBLE, event_id VARCHAR
);
CREATE TABLE main.communication_gaps (
    gap_id VARCHAR, account_id VARCHAR, side VARCHAR, started_at TIMESTAMP, ended_at TIMESTAMP, status VARCHAR,
    days DOUBLE, business_days DOUBLE, threshold VARCHAR,          -- '10d', '7bd'
    stage_from VARCHAR, stage_to VARCHAR, team_before VARCHAR, team_after VARCHAR, handoff BOOLEAN,
    internal_events BIGINT, dark_days BIGINT, owed_by VARCHAR, event_before VARCHAR, event_after VARCHAR,
    journey VARCHAR, journey_version VARCHAR,                      -- whose threshold was in force
    started_day DATE,                                              -- local day of started_at
    ended_day DATE                                                 -- local day of ended_at
);
CREATE TABLE main.touchpoint_status (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, stage VARCHAR, visit INTEGER, touchpoint VARCHAR,
    occurrence INTEGER, due_at TIMESTAMP, met_at TIMESTAMP, status VARCHAR, days_late DOUBLE, event_id VARCHAR,
    reason VARCHAR                -- why it is waived
);
CREATE TABLE main.handoffs (
    account_id VARCHAR, thread_id VARCHAR, ts TIMESTAMP, team_from VARCHAR, team_to VARCHAR, stage VARCHAR,
    silent_days DOUBLE, introduced BOOLEAN, event_before VARCHAR, event_after VARCHAR,
    day DATE,                                                      -- local day of ts
    returned_at TIMESTAMP             -- when team_from spoke to the account again, within 14 days; NULL: it did not
);
CREATE TABLE main.stage_kpis (
    period DATE, grain VARCHAR, journey VARCHAR, journey_version VARCHAR, segment VARCHAR, stage VARCHAR, kpi VARCHAR, unit VARCHAR, n BIGINT,
    value DOUBLE, ci_low DOUBLE, ci_high DOUBLE, target DOUBLE, status VARCHAR, previous DOUBLE, change DOUBLE,
    ci_method VARCHAR,            -- of the interval at 95 %: wilson, ranks, poisson, own (of an own KPI's query); NULL: none
    note VARCHAR                  -- what to know about this cell: the scale of its ratings
);
CREATE TABLE main.transitions (
    journey VARCHAR, journey_version VARCHAR, level VARCHAR, "from" VARCHAR, "to" VARCHAR, n BIGINT, cases BIGINT, median_days DOUBLE, p90_days DOUBLE
);
-- what customers came with. topic_source: the field that names the topic (form, category, tag, subject; NULL: nothing does). share: of the
-- events of its period, segment and stage. change: events against the period before, NULL in the first one. reopened: of the tickets.
-- csat: share of good ratings among csat_n rated tickets. begun: tickets, and e-mails that are no reply or forward by their subject
CREATE TABLE main.pain_points (
    period DATE, grain VARCHAR, journey VARCHAR, journey_version VARCHAR, stage VARCHAR, segment VARCHAR, topic VARCHAR, topic_source VARCHAR,
    events BIGINT, tickets BIGINT, accounts BIGINT, share DOUBLE, change BIGINT, reopened BIGINT, csat DOUBLE, csat_n BIGINT,
    begun BIGINT
);
-- seq: of the event (the opening of a ticket, or an e-mail); topic_source: the field that says so
CREATE TABLE main.topics (seq BIGINT, topic VARCHAR, topic_source VARCHAR);
-- risks that tripped, of the journey version in force when the visit began. tripped_at: at first, in the visit. cleared_at: from when on it is over,
-- because the silence ended (the last one, where it came back), the touchpoint came or the visit was left; NULL: it is on now. event_id: the
-- event that is the cause, or the one before the first silence (NULL: the account's start); NULL for dwell and missing
CREATE TABLE main.risks (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, stage VARCHAR, visit INTEGER,
    risk VARCHAR, cause VARCHAR, tripped_at TIMESTAMP, cleared_at TIMESTAMP, event_id VARCHAR
);
-- who uses what the product offers, of the newest version. accounts: with a case that has started; adopted: with a touch of it before the case
-- ended. median_days from the start to the first touch by Kaplan and Meier, NULL: not reached. rank_ideal: order in the journey file.
-- rank_actual: order by median_days; those not reached come after, by adopted_share; equals share a rank; NULL: no accounts
CREATE TABLE main.feature_adoption (
    journey VARCHAR, journey_version VARCHAR, segment VARCHAR, feature_group VARCHAR, stage VARCHAR, touchpoint VARCHAR,
    accounts BIGINT, adopted BIGINT, adopted_share DOUBLE, median_days DOUBLE, median_ci_low DOUBLE, median_ci_high DOUBLE,
    rank_ideal INTEGER, rank_actual INTEGER
);
-- How what happened in each case agrees with the ideal order, filled by Go (metrics/conformance says how). path: the touchpoints as they
-- happened. variant_id: the same for the same path; 16 hex digits. days: from the first touch to the last. fitness = 1 - cost / worst_cost,
-- NULL where nothing was expected and nothing happened, and, like all that follows, where the path is too long to be compared. missing:
-- expected by now and never seen, or only in another pass through the order, which begins where a stage is entered again. misplaced:
-- expected and seen, but not where the ideal order has it. extra: what has no place in it (there, or once more).
-- cost = missing + extra + 2 * misplaced; worst_cost = expected + touches. matched = expected - missing - misplaced
-- order: journey, case_id
CREATE TABLE main.paths (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, segment VARCHAR,
    path VARCHAR[], variant_id VARCHAR, days DOUBLE, fitness DOUBLE, missing VARCHAR[], misplaced VARCHAR[], extra VARCHAR[],
    expected BIGINT, matched BIGINT, cost BIGINT, worst_cost BIGINT
);
-- Kaplan-Meier and Aalen-Johansen curves, filled by Go. measure: time_to_value, dwell or adoption (milestone_or_stage: the touchpoint);
-- group_by: all, segment, cohort (quarter in which the case started), journey_version; adoption has the first two only. day: since the start
-- of the case or visit; the other columns tell of right after it, but at_risk: right before. events got there (left the stage), competing
-- ended before, censored still wait. survival: share not there yet if nobody had left; ci_*: 95 % log-log, NULL where it is 0 or 1.
-- cif, cif_competing: shares that got there and that ended before
-- order: journey, measure, milestone_or_stage, group_by, group_value, day
CREATE TABLE main.survival (
    journey VARCHAR, journey_version VARCHAR, measure VARCHAR, milestone_or_stage VARCHAR, group_by VARCHAR, group_value VARCHAR,
    day DOUBLE, at_risk BIGINT, events BIGINT, competing BIGINT, censored BIGINT,
    survival DOUBLE, ci_low DOUBLE, ci_high DOUBLE, cif DOUBLE, cif_competing DOUBLE
);
-- What each curve says, filled by Go. p25, median, p75: days, NULL: not reached. rmst: mean of the days up to tau, which the groups of one
-- group_by share. naive_median: of those who got there, biased. waiting: share neither there nor ended when the curve ends.
-- follow_up: median days under observation. late_entries: started before the records begin. logrank_p: of the groups of one group_by.
-- differs_from: groups from which this one differs at 5 % after Holm's correction, with the corrected p
-- order: journey, measure, milestone_or_stage, group_by, group_value
CREATE TABLE main.survival_summary (
    journey VARCHAR, journey_version VARCHAR, measure VARCHAR, milestone_or_stage VARCHAR, group_by VARCHAR, group_value VARCHAR,
    n BIGINT, events BIGINT, competing BIGINT, censored BIGINT, late_entries BIGINT,
    p25 DOUBLE, median DOUBLE, p75 DOUBLE, median_ci_low DOUBLE, median_ci_high DOUBLE, rmst DOUBLE, tau DOUBLE,
    naive_median DOUBLE, waiting DOUBLE, follow_up DOUBLE, method VARCHAR, logrank_p DOUBLE, differs_from VARCHAR, warning VARCHAR
);
-- What the journey files say, in words: one row per journey, version and thing. kind: journey, start, end, segment, persona, milestone,
-- stage, touchpoint, risk, target; and kpi: a KPI of the user's own, of no journey. position: of stages, segments … in their journey, of touchpoints too, of risks and targets in their stage.
-- rule: when it holds, as a person says it. detail: everything else that the file says of it, by the file's own keys. hash: of the file
CREATE TABLE main.definitions (
    journey VARCHAR, journey_version VARCHAR, effective_from DATE, kind VARCHAR, stage VARCHAR, id VARCHAR, position INTEGER,
    name VARCHAR, rule VARCHAR, detail JSON, file VARCHAR, hash VARCHAR
);
-- What the numbers depend on besides the records, as hashes: kind definition (journey versions with the day from which they are in force,
-- calendar, zone, how a source is read), identity (staff, own domains, overrides …), code (queries, statistics, engine).
-- order: kind, name, from_day
CREATE TABLE main.fingerprints (kind VARCHAR, name VARCHAR, from_day DATE, value VARCHAR);
-- Published numbers of closed periods that are not what they were: the period was over when the night before was measured, and the number
-- of then is another now. A KPI, a count of pain_points, a time to value or a silence that ended in the period. key: which number, within
-- table_name and period. cause, the first that applies of: definition (of the journey, or settings), code, identity (tied to another account,
-- or seen otherwise), late_data (records from before the end of the period that came since), time (none of these: what began in the period
-- went on after it). causes: all that apply, in that order. *_n: how many things the number is made of; *_state: outcome or status
CREATE TABLE main.restatements (
    table_name VARCHAR, key VARCHAR, period DATE, grain VARCHAR, old_value DOUBLE, new_value DOUBLE, cause VARCHAR, causes VARCHAR[], because VARCHAR,
    journey VARCHAR, journey_version VARCHAR, segment VARCHAR, stage VARCHAR, kpi VARCHAR, account_id VARCHAR, case_id VARCHAR,
    old_n BIGINT, new_n BIGINT, old_state VARCHAR, new_state VARCHAR
);
-- Where current and ideal differ, ranked: a place is a kind of trouble at a stage, or at a touchpoint of it. kind: missing_touchpoint,
-- late_touchpoint, slow_stage, silence, silent_handoff, regression, negative_experience. Everything within the journey's horizon.
-- accounts: hurt there, of accounts_in_place that were in the stage (share); recent_accounts: in the last 90 days. arr: of those accounts.
-- occurrences: how often. excess_days: days beyond what the journey allows, NULL where there are none to count.
-- effect: share of cases that ended among those hurt there, less that among those not, of n_with and n_without cases; dwell_effect: days that
-- visits with the trouble last longer than visits without, of the first dwell_days. Association, not cause: see note. NULL: too few
CREATE TABLE main.journey_gaps (
    journey_gap_id VARCHAR, journey VARCHAR, journey_version VARCHAR, kind VARCHAR, stage VARCHAR, touchpoint VARCHAR, segment VARCHAR,
    rank BIGINT,                  -- within journey and segment
    state VARCHAR,                -- new, persisting, closed, reopened
    first_seen DATE, last_seen DATE,                               -- last_seen: the last local day on which it hurt anybody
    accounts BIGINT, accounts_in_place BIGINT, share DOUBLE, recent_accounts BIGINT, arr DECIMAL(18,2), occurrences BIGINT, excess_days DOUBLE,
    effect DOUBLE, effect_low DOUBLE, effect_high DOUBLE, n_with BIGINT, n_without BIGINT, ended_with BIGINT, ended_without BIGINT,
    dwell_effect DOUBLE, dwell_effect_low DOUBLE, dwell_effect_high DOUBLE, dwell_n_with BIGINT, dwell_n_without BIGINT, dwell_days DOUBLE,
    effort INTEGER,               -- declared, 1 to 5
    quadrant VARCHAR,             -- quick_win, major_project, fill_in, thankless; NULL: closed, or no effort declared
    method VARCHAR, note VARCHAR
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
-- what several records tell: place 1 is the record whose values the event has; ts: as that record tells it
CREATE TABLE main.event_sources (
    event_id VARCHAR, place BIGINT, source VARCHAR, file VARCHAR, line BIGINT, object VARCHAR, ts TIMESTAMP, ts_precision VARCHAR, ts_zone VARCHAR
);
-- kind: email, domain (several accounts claim it), link (the record names one account, the person's address another), move (a person's
-- record went from one account to another). value: a domain, or an address as sha256, or a contact_id. accounts: that the evidence
-- names; account_id: the one under which events count, NULL: none
CREATE TABLE main.identity_conflicts (
    kind VARCHAR, value VARCHAR, source VARCHAR, accounts VARCHAR[], account_id VARCHAR, events BIGINT,
    first_ts TIMESTAMP, last_ts TIMESTAMP, suggestion VARCHAR
);
-- sign: copies_differ, reply_before_question, night_work. events: that show it, of of_events that could; shift_hours: what, added to the
-- source's stamps, would mend it
CREATE TABLE main.time_suspicions (
    source VARCHAR, sign VARCHAR, other_source VARCHAR, events BIGINT, of_events BIGINT, shift_hours DOUBLE
);
-- values of fields with a small vocabulary, such as statuses and stages
-- since when a source tells what changed, by kind of record that tells it: of a thing that was there before, only what it is now may be known.
-- thing: deal, ticket, account; things_before: created longer before first_ts than it usually takes until something changes, of of_things
CREATE TABLE main.history_horizons (
    source VARCHAR, object VARCHAR, thing VARCHAR, first_ts TIMESTAMP, things_before BIGINT, of_things BIGINT, oldest_ts TIMESTAMP
);
CREATE TABLE main.source_values (source VARCHAR, field VARCHAR, value VARCHAR, events BIGINT, first_ts TIMESTAMP, last_ts TIMESTAMP);
-- columns that are read of the newest file of each kind of record
CREATE TABLE main.source_columns (source VARCHAR, object VARCHAR, column_name VARCHAR, file VARCHAR);
-- what the exports have tonight and had not the night before, or the other way. kind: value_new (object: the field, name: the value),
-- column_gone, column_new (object: the kind of record, name: the column)
CREATE TABLE main.drift (kind VARCHAR, source VARCHAR, object VARCHAR, name VARCHAR, events BIGINT, file VARCHAR);
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
-- the last one of a stale source ends at settings.as_of
CREATE TABLE work.outages (source VARCHAR, from_ts TIMESTAMP, to_ts TIMESTAMP);
-- activities of the events for which some clause that names the column can hold ('': none)
CREATE TABLE work.rule_activities (column_name VARCHAR, activity VARCHAR);
-- distinct values of the columns that rules name, as text; of a column of events, those of the activities above
CREATE TABLE work.column_values (column_name VARCHAR, value VARCHAR);
-- the values that match a literal, before negation
CREATE TABLE work.literal_values (literal INTEGER, value VARCHAR);
-- values of event columns that match any literal; values that match the same literals of their column share the code.
-- code lies within mask, and the masks of two columns share no bit, so the sum of an event's codes is its shape
CREATE TABLE work.value_codes (column_name VARCHAR, value VARCHAR, code BIGINT, mask BIGINT);
-- what a case is about, numbered: case_kind account: an account; case_kind case: a case_id that events name, tied to the account of
-- its first tied event. first_*: its first event
CREATE TABLE work.subjects (
    subject BIGINT, case_kind VARCHAR, case_id VARCHAR, account_id VARCHAR, timezone VARCHAR,
    first_at TIMESTAMP, first_seq BIGINT, first_day DATE, first_precision VARCHAR
);
-- earliest, latest, here and below: a number between which two the instant lies in the order of local time. The same number for an
-- instant; the first and the last of its day for what is known to the day (whole). So "a is not before b" is a.latest >= b.earliest
-- one row per event before until with an activity that some rule asks for and subject that it belongs to (its account, its case)
CREATE TABLE work.marked_events (
    subject BIGINT, seq BIGINT, ts TIMESTAMP, day DATE, whole BOOLEAN, earliest BIGINT, latest BIGINT, shape BIGINT
);
-- one row per case of a journey: started, and where it ended (churn or end rule) within until. *_seq: the event that is the start
-- or the end, if one is
CREATE TABLE work.cases (
    journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, segment VARCHAR,
    started_at TIMESTAMP, started_precision VARCHAR, ended_at TIMESTAMP, ended_precision VARCHAR, timezone VARCHAR,
    subject BIGINT, started_seq BIGINT, started_day DATE, started_earliest BIGINT, started_latest BIGINT,
    ended_seq BIGINT, ended_day DATE, ended_earliest BIGINT, ended_latest BIGINT,
    version_no INTEGER DEFAULT 1  -- in force on the day of the start
);
-- work.calendar with the instant at which each day begins; even: the clocks do not change on it
CREATE TABLE work.business_days (
    timezone VARCHAR, day DATE, business BOOLEAN, business_before INTEGER, begins_at TIMESTAMP, even BOOLEAN
);
-- one row per case, event and stage that it enters or leaves. entering: at one event a stage is left (false) before the next is
-- entered (true). seq: -1 for the start of a case that is no event
CREATE TABLE work.stage_signals (
    journey VARCHAR, subject BIGINT, stage_position INTEGER, entering BOOLEAN,
    ts TIMESTAMP, seq BIGINT, day DATE, whole BOOLEAN, earliest BIGINT, latest BIGINT
);
-- one row per case and turn; a turn is an event that enters stages, and lasts up to the next one. stage_position: where the case goes
-- if it moves at this turn; last_turn: the last one through which it would stay there; exit_*: the exit that ends that, if one does.
-- sure: whether it moves at this turn; NULL: if the turn before, at which it could choose, was the end of a stay
CREATE TABLE work.stage_turns (
    journey VARCHAR, subject BIGINT, turn BIGINT, stage_position INTEGER, last_turn BIGINT, sure BOOLEAN,
    ts TIMESTAMP, seq BIGINT, day DATE, whole BOOLEAN, earliest BIGINT, latest BIGINT,
    exit_ts TIMESTAMP, exit_seq BIGINT, exit_day DATE, exit_whole BOOLEAN, exit_earliest BIGINT, exit_latest BIGINT
);
-- one row per case and stay in a stage. number: in the case; visit: in the case and stage. left_*: NULL while the case is there.
-- *_worked: business microseconds of the calendar up to that instant; of an open stay, left_worked is up to as_of
CREATE TABLE work.stage_stays (
    journey VARCHAR, subject BIGINT, number BIGINT, stage_position INTEGER, visit BIGINT, previous_position INTEGER,
    entered_at TIMESTAMP, entered_seq BIGINT, entered_day DATE, entered_whole BOOLEAN, entered_earliest BIGINT, entered_latest BIGINT,
    left_at TIMESTAMP, left_seq BIGINT, left_day DATE, left_whole BOOLEAN, left_earliest BIGINT, left_latest BIGINT,
    entered_worked BIGINT, left_worked BIGINT,
    version_no INTEGER DEFAULT 1  -- in force on entered_day
);
-- main.touches as numbers. version_no: of the version that says that the event is this touchpoint
CREATE TABLE work.placed_touches (
    journey VARCHAR, subject BIGINT, touchpoint_position INTEGER, stage_position INTEGER, visit BIGINT,
    ts TIMESTAMP, seq BIGINT, day DATE, whole BOOLEAN, earliest BIGINT, latest BIGINT, version_no INTEGER DEFAULT 1
);
-- one row per stay and touchpoint of its stage that should happen in it. *_us: microseconds since the stay began, in the touchpoint's
-- unit (d: of time, bd: of business time). reach_us: how far the stay reaches, to where it was left (gone) or to now
-- from_earliest, after_latest, until_latest: the window in which touches count; NULL: unbounded
CREATE TABLE work.expectations (
    journey VARCHAR, subject BIGINT, number BIGINT, touchpoint_position INTEGER, unit VARCHAR,
    due_us BIGINT, every_us BIGINT, grace_us BIGINT, reach_us BIGINT, gone BOOLEAN,
    entered_at TIMESTAMP, entered_day DATE, entered_whole BOOLEAN, entered_worked BIGINT, timezone VARCHAR,
    from_earliest BIGINT, after_latest BIGINT, until_latest BIGINT
);
CREATE TABLE work.expectation_touches (
    journey VARCHAR, subject BIGINT, number BIGINT, touchpoint_position INTEGER,
    ts TIMESTAMP, seq BIGINT, after_us BIGINT, period BIGINT
);
-- status: met, late, missed or not_yet_due; missed_us: from when on it is missed
CREATE TABLE work.occurrences (
    journey VARCHAR, subject BIGINT, number BIGINT, touchpoint_position INTEGER, occurrence BIGINT, due_us BIGINT, since_us BIGINT,
    ts TIMESTAMP, seq BIGINT, after_us BIGINT, status VARCHAR, reach_us BIGINT, missed_us BIGINT
);
-- what was known of an account over time: state 1 since ever ('0001-01-01'), the last one for ever ('9999-12-31'), which is main.accounts
CREATE TABLE work.account_states (
    account_id VARCHAR, state BIGINT, from_ts TIMESTAMP, to_ts TIMESTAMP, name VARCHAR, segment VARCHAR, owner VARCHAR, arr DECIMAL(18,2),
    started_at TIMESTAMP, churned_at TIMESTAMP, parent_account_id VARCHAR, created_from VARCHAR, timezone VARCHAR
);
-- the segment of an account over time, without a hole from '0001-01-01' to '9999-12-31'; NULL: no rule holds
CREATE TABLE work.account_segments (journey VARCHAR, account_id VARCHAR, from_ts TIMESTAMP, to_ts TIMESTAMP, segment VARCHAR);
-- one row per waiver, case and touchpoint that it is about. reason: without addresses
CREATE TABLE work.waived_touchpoints (
    journey VARCHAR, subject BIGINT, stage_position INTEGER, touchpoint_position INTEGER,
    line INTEGER, occurrence INTEGER, until_day DATE, reason VARCHAR
);
-- one row per case, place: in the order of journey and case. Positions of touchpoints and stages in the journey. touches, stages: in order.
-- required in the visit with the number required_in, and what of it came; what recurs: occurrences due and, of those, missed. NULL: nothing of the kind
CREATE TABLE work.observed_paths (
    place BIGINT, journey VARCHAR, journey_version VARCHAR, case_id VARCHAR, account_id VARCHAR, segment VARCHAR,
    touches INTEGER[], days DOUBLE, stages INTEGER[], required INTEGER[], required_in INTEGER[],
    came INTEGER[], recurring INTEGER[], due INTEGER[], missed INTEGER[]
);
-- the same once for all cases (places) of which it is true, and what Go makes of it: main.paths tells the columns
CREATE TABLE work.path_situations (
    situation BIGINT, journey VARCHAR, touches INTEGER[], stages INTEGER[], required INTEGER[], required_in INTEGER[],
    came INTEGER[], recurring INTEGER[], due INTEGER[], missed INTEGER[], places BIGINT[]
);
CREATE TABLE work.path_verdicts (
    situation BIGINT, path VARCHAR[], variant_id VARCHAR, fitness DOUBLE, missing VARCHAR[], misplaced VARCHAR[], extra VARCHAR[],
    expected BIGINT, matched BIGINT, cost BIGINT, worst_cost BIGINT
);
-- accounts in the order of their ids: millions of rows are sorted and joined by a number in half the time
CREATE TABLE work.account_numbers (account_no BIGINT, account_id VARCHAR);
-- one row per communication (CONTRACT 5) before until, of an account
-- vendor, customer: it counts on that side; side mutual counts every row
CREATE TABLE work.communications (
    account_id VARCHAR, account_no BIGINT, ts TIMESTAMP, seq BIGINT, day DATE, ts_precision VARCHAR,
    vendor BOOLEAN, customer BOOLEAN, team VARCHAR, direction VARCHAR, channel VARCHAR, event_id VARCHAR, source VARCHAR
);
-- stretches of time in which every journey has one version; together they are all time (to_day is exclusive)
CREATE TABLE work.eras (era INTEGER, from_day DATE, to_day DATE);
-- thresholds of silence, numbered from the smallest, in each era: of each stage, of each journey (stage NULL) and where no journey says
-- (journey NULL). version_no: the version that says so. stage_no: order of journey file and stage, the same in all eras
CREATE TABLE work.silences (
    silence_no BIGINT, journey VARCHAR, stage VARCHAR, value DOUBLE, unit VARCHAR, threshold VARCHAR, stage_no BIGINT,
    era INTEGER DEFAULT 1, version_no INTEGER DEFAULT 1
);
-- what is measured of each account in each era. vendor, customer, mutual: this side is; silence_no: the threshold outside every stage
CREATE TABLE work.terms (account_no BIGINT, era INTEGER, vendor BOOLEAN, customer BOOLEAN, mutual BOOLEAN, silence_no BIGINT);
-- one row per account that has started: its time with us. *_whole: known to the day only; ended_*: NULL while it has not churned.
-- vendor, customer, mutual: this side is measured in some era
CREATE TABLE work.spans (
    account_no BIGINT, account_id VARCHAR, timezone VARCHAR, started_at TIMESTAMP, started_day DATE, started_whole BOOLEAN,
    ended_at TIMESTAMP, ended_day DATE, ended_whole BOOLEAN, vendor BOOLEAN, customer BOOLEAN, mutual BOOLEAN
);
-- one row per account, side and interval without a communication that is long enough to look at. seq: of the communication before it,
-- minus account_no for the account's start; next_seq: of the one after it, NULL at the churn and now
CREATE TABLE work.intervals (
    account_no BIGINT, side VARCHAR, seq BIGINT, next_seq BIGINT, open BOOLEAN,
    from_ts TIMESTAMP, from_day DATE, from_whole BOOLEAN, to_ts TIMESTAMP, to_day DATE, to_whole BOOLEAN, days DOUBLE
);
-- the pieces of an interval outside of outages and of doubts about who spoke, if any of these cuts it; one of them has no length
CREATE TABLE work.sure_pieces (
    side VARCHAR, seq BIGINT, from_ts TIMESTAMP, from_day DATE, from_whole BOOLEAN, to_ts TIMESTAMP, to_day DATE, to_whole BOOLEAN
);
-- how long an interval is in business days, how much of an open one is seen (up to the oldest watermark), and how long its longest
-- sure piece is (NULL: nothing cuts it)
CREATE TABLE work.interval_lengths (
    side VARCHAR, seq BIGINT, business_days DOUBLE, seen_days DOUBLE, seen_business_days DOUBLE, sure_days DOUBLE, sure_business_days DOUBLE
);
-- intervals that reach the threshold in force at their start, with the numbers of it and of the stages at both ends. days,
-- business_days: of an open one up to the oldest watermark; sure: a piece of it that no outage touches reaches the threshold too
CREATE TABLE work.silent_intervals (
    account_no BIGINT, side VARCHAR, seq BIGINT, next_seq BIGINT, open BOOLEAN,
    from_ts TIMESTAMP, from_day DATE, from_whole BOOLEAN, to_ts TIMESTAMP, to_day DATE, to_whole BOOLEAN,
    days DOUBLE, business_days DOUBLE, sure BOOLEAN, silence_no BIGINT, from_stage_no BIGINT, to_stage_no BIGINT
);
-- work inside a silence that the customer could not see
CREATE TABLE work.hidden_work (side VARCHAR, seq BIGINT, internal_events BIGINT, dark_days BIGINT);
-- months and quarters from the first start of a case to now; to_day: the first day after it. from_ts, to_ts: the same in the reports' zone
CREATE TABLE work.periods (grain VARCHAR, period DATE, from_day DATE, to_day DATE, from_ts TIMESTAMP, to_ts TIMESTAMP);
-- in which segment an account counts in the month and in the quarter of a day, from from_day to the day before to_day
CREATE TABLE work.period_segments (
    journey VARCHAR, account_no BIGINT, from_day DATE, to_day DATE, month_segment VARCHAR, quarter_segment VARCHAR
);
-- one row per visit of a stage. ending: open; ended (the case did); back (to this stage or an earlier one); onward.
-- segment: of the case, at its start; account_no: NULL for a case that belongs to no account
CREATE TABLE work.stage_times (
    journey VARCHAR, segment VARCHAR, stage VARCHAR, account_id VARCHAR, account_no BIGINT, case_id VARCHAR, visit BIGINT,
    entered_at TIMESTAMP, entered_day DATE, left_at TIMESTAMP, left_day DATE, days DOUBLE, target_days DOUBLE, max_days DOUBLE, move VARCHAR,
    ending VARCHAR
);
-- one row per account and stretch of time during which a case of it is in the stage; account_no: as in work.spans
CREATE TABLE work.presences (
    journey VARCHAR, stage VARCHAR, account_no BIGINT,
    from_ts TIMESTAMP, to_ts TIMESTAMP, from_day DATE, to_day DATE
);
-- the same by month, for what happens in it. in_month, in_quarter: the row that counts if the account was in the stage on a day of it
CREATE TABLE work.month_presences (
    journey VARCHAR, stage VARCHAR, account_no BIGINT, month DATE, from_ts TIMESTAMP, to_ts TIMESTAMP, in_month BOOLEAN, in_quarter BOOLEAN,
    month_segment VARCHAR, quarter_segment VARCHAR
);
-- one row per ticket of an account. asked: by the customer; rating: the last one, 0 to 1, on a graded scale or of good and bad
CREATE TABLE work.tickets (
    source VARCHAR, case_id VARCHAR, account_id VARCHAR, opened_at TIMESTAMP, opened_day DATE, asked BOOLEAN,
    first_reply_hours DOUBLE, first_reply_business_hours DOUBLE, resolution_hours DOUBLE, resolution_business_hours DOUBLE,
    reopened BOOLEAN, rating DOUBLE, graded BOOLEAN
);
-- the business hours of a local day begin at from_ts and have worked microseconds, on other days none; worked_before: those of all days
-- before
CREATE TABLE work.business_hours (timezone VARCHAR, day DATE, from_ts TIMESTAMP, worked BIGINT, worked_before BIGINT);
-- what the KPIs are made of. total: of counts; n and hits: of shares; n and value: of medians, with all values in order; n and hits or
-- value, and an interval: of own KPIs
CREATE TABLE work.kpi_values (
    grain VARCHAR, period DATE, journey VARCHAR, segment VARCHAR, stage VARCHAR, kpi VARCHAR,
    total DECIMAL(18,6), n BIGINT, hits BIGINT, value DOUBLE, ordered DOUBLE[], ci_low DOUBLE, ci_high DOUBLE, note VARCHAR
);
-- the KPIs of the user's own, from the files that the config names
CREATE TABLE work.own_kpis (kpi VARCHAR, unit VARCHAR, lower_is_better BOOLEAN);
-- filled by Go for the numbers that occur: which two of n ordered values bound a quantile, and the bounds of a count of events
CREATE TABLE work.rank_bounds (quantile DOUBLE, n BIGINT, low_rank BIGINT, high_rank BIGINT);
CREATE TABLE work.count_bounds (events BIGINT, low DOUBLE, high DOUBLE);
-- Where the journey breaks (models 72 to 75).
-- one row per visit of a stage that was going on within the journey's horizon. case_stage: the same number for all visits of a case in a
-- stage. left_on: local day, today while it goes on. held_until: until when visits of the account in that stage that began before go on:
-- what happens to the account until then counts with them. allowed_days: the stage's target, else its maximum. moved_on: left for another
-- stage or by its exit; cut_short: by the end of the case
CREATE TABLE work.passages (
    passage BIGINT, case_stage BIGINT, journey VARCHAR, stage VARCHAR, segment VARCHAR, case_id VARCHAR, visit BIGINT, subject BIGINT,
    account_no BIGINT, timezone VARCHAR, entered_at TIMESTAMP, left_at TIMESTAMP, left_on DATE, held_until TIMESTAMP,
    days DOUBLE, allowed_days DOUBLE, regression BOOLEAN, moved_on BOOLEAN, cut_short BOOLEAN, case_ended BOOLEAN, seen BOOLEAN
);
-- one row per visit, kind and touchpoint. occurrences: 0 where there is no trouble to count. hurt: it is compared as one with the trouble;
-- NULL: neither as one with it nor as one without. Without are the other visits of the stage, but of a missing or late touchpoint
-- those with a row of kind expected_touchpoint, which is no trouble
CREATE TABLE work.troubles (
    passage BIGINT, kind VARCHAR, touchpoint VARCHAR, occurrences BIGINT, excess_days DECIMAL(18,6), last_day DATE, hurt BOOLEAN
);
-- one row per place and segment ('all' too): main.journey_gaps before what Go adds
CREATE TABLE work.breaks (
    journey VARCHAR, kind VARCHAR, stage VARCHAR, touchpoint VARCHAR, segment VARCHAR,
    accounts BIGINT, accounts_in_place BIGINT, arr DECIMAL(18,2), occurrences BIGINT, excess_days DECIMAL(18,6), recent_accounts BIGINT,
    last_day DATE, cases_with BIGINT, cases_without BIGINT, ended_with BIGINT, ended_without BIGINT
);
-- filled by Go, for each row of work.breaks. touchpoint: '' where there is none
CREATE TABLE work.break_effects (
    journey VARCHAR, kind VARCHAR, stage VARCHAR, touchpoint VARCHAR, segment VARCHAR,
    effect DOUBLE, effect_low DOUBLE, effect_high DOUBLE, visits_with BIGINT, visits_without BIGINT,
    dwell_effect DOUBLE, dwell_effect_low DOUBLE, dwell_effect_high DOUBLE, dwell_days DOUBLE, method VARCHAR, note VARCHAR
);
-- one row per stay and risk of its stage (position: within the stage, version: that of the stay) that tripped in it.
-- seq: of the event that is the cause, or that came before the silence
CREATE TABLE work.tripped_risks (
    journey VARCHAR, subject BIGINT, number BIGINT, risk_position INTEGER, tripped_at TIMESTAMP, cleared_at TIMESTAMP, seq BIGINT
);
-- what a field of a source says a ticket (case_id) or an e-mail (seq) is about; topic_source: form, category or tag
CREATE TABLE work.stated_topics (source VARCHAR, case_id VARCHAR, seq BIGINT, topic VARCHAR, topic_source VARCHAR);
-- what customers came with: one row per ticket (its opening) and per inbound e-mail of a person that belongs to no ticket
CREATE TABLE work.concerns (
    seq BIGINT, account_no BIGINT, ts TIMESTAMP, day DATE, ticket BOOLEAN, begun BOOLEAN, reopened BOOLEAN, rating DOUBLE,
    topic VARCHAR, topic_source VARCHAR
);
-- one row per case and touchpoint with a feature group in the newest version of its journey. since_day: the first day on which the journey
-- knew the touchpoint; NULL: from ever. outcome: event (adopted), competing (the case ended before) or censored (not yet)
CREATE TABLE work.adoptions (
    journey VARCHAR, journey_version VARCHAR, subject BIGINT, case_id VARCHAR, account_id VARCHAR, segment VARCHAR, timezone VARCHAR,
    started_at TIMESTAMP, started_day DATE, touchpoint VARCHAR, since_day DATE, outcome VARCHAR, days DOUBLE
);
-- one row per event and team of ours that is on the message (sender or recipients)
CREATE TABLE work.event_teams (seq BIGINT, team VARCHAR);

-- The night before: the newest kept generation with an earlier as_of. It is what "new since the last night", restatements and the states
-- of journey gaps compare with; nothing else reads it. work.last_<name> has the columns of its main.<name> that are named here, in a run
-- as a view; without a night before, or where older code did not publish it, it is empty
CREATE TABLE work.night_before (generation VARCHAR, as_of TIMESTAMP);   -- one row, or none
CREATE TABLE work.last_communication_gaps (
    gap_id VARCHAR, account_id VARCHAR, side VARCHAR, started_at TIMESTAMP, ended_at TIMESTAMP, status VARCHAR, days DOUBLE, journey VARCHAR
);
CREATE TABLE work.last_journey_gaps (
    journey_gap_id VARCHAR, journey VARCHAR, journey_version VARCHAR, kind VARCHAR, stage VARCHAR, touchpoint VARCHAR, segment VARCHAR,
    state VARCHAR, first_seen DATE, last_seen DATE
);
CREATE TABLE work.last_stage_kpis (
    period DATE, grain VARCHAR, journey VARCHAR, segment VARCHAR, stage VARCHAR, kpi VARCHAR, n BIGINT, value DOUBLE
);
CREATE TABLE work.last_pain_points (
    period DATE, grain VARCHAR, journey VARCHAR, segment VARCHAR, stage VARCHAR, topic VARCHAR,
    events BIGINT, tickets BIGINT, accounts BIGINT, reopened BIGINT, csat DOUBLE, csat_n BIGINT
);
CREATE TABLE work.last_time_to_value (
    journey VARCHAR, case_id VARCHAR, account_id VARCHAR, milestone VARCHAR, segment VARCHAR,
    started_at TIMESTAMP, ended_at TIMESTAMP, outcome VARCHAR, days DOUBLE
);
CREATE TABLE work.last_definitions (journey VARCHAR, kind VARCHAR, id VARCHAR);
CREATE TABLE work.last_cases (journey VARCHAR, case_id VARCHAR, account_id VARCHAR, started_at TIMESTAMP, ended_at TIMESTAMP);
CREATE TABLE work.last_stage_visits (
    journey VARCHAR, case_id VARCHAR, account_id VARCHAR, stage VARCHAR, visit INTEGER, entered_at TIMESTAMP, left_at TIMESTAMP,
    days DOUBLE, target_days DOUBLE, max_days DOUBLE, state VARCHAR
);
CREATE TABLE work.last_touchpoint_status (
    journey VARCHAR, case_id VARCHAR, account_id VARCHAR, stage VARCHAR, visit INTEGER, touchpoint VARCHAR, occurrence INTEGER,
    due_at TIMESTAMP, status VARCHAR
);
CREATE TABLE work.last_paths (journey VARCHAR, case_id VARCHAR, account_id VARCHAR, fitness DOUBLE);
CREATE TABLE work.last_survival_summary (
    journey VARCHAR, measure VARCHAR, milestone_or_stage VARCHAR, group_by VARCHAR, group_value VARCHAR, n BIGINT, median DOUBLE
);
CREATE TABLE work.last_accounts (account_id VARCHAR, started_at TIMESTAMP, churned_at TIMESTAMP, timezone VARCHAR);
CREATE TABLE work.last_account_segments (journey VARCHAR, account_id VARCHAR, from_ts TIMESTAMP, to_ts TIMESTAMP, segment VARCHAR);
CREATE TABLE work.last_events (
    event_id VARCHAR, ts TIMESTAMP, ts_precision VARCHAR, account_id VARCHAR, case_id VARCHAR, activity VARCHAR, channel VARCHAR,
    direction VARCHAR, visibility VARCHAR, automation VARCHAR, actor_type VARCHAR, resource VARCHAR, team VARCHAR, thread_id VARCHAR,
    field VARCHAR, value_from VARCHAR, value_to VARCHAR, score DOUBLE, subject VARCHAR, features JSON,
    source VARCHAR, file VARCHAR, line BIGINT, day DATE
);
CREATE TABLE work.last_files (source VARCHAR, sha256 VARCHAR);
CREATE TABLE work.last_freshness (source VARCHAR, from_day DATE, to_day DATE, state VARCHAR);
CREATE TABLE work.last_source_values (source VARCHAR, field VARCHAR, value VARCHAR);
CREATE TABLE work.last_source_columns (source VARCHAR, object VARCHAR, column_name VARCHAR);
CREATE TABLE work.last_fingerprints (kind VARCHAR, name VARCHAR, from_day DATE, value VARCHAR);
-- one row per published number of a period that was over when the night before was measured, and that is another now. table_name: where it
-- is published; kpi: the KPI, the column of pain_points, days, or the side of a silence; item: topic, milestone or gap_id. to_day: the first day after the period
-- *_state: outcome or status of what is no KPI. old_value NULL: it was not there then, new_value NULL: it is gone (both: no value, other n)
CREATE TABLE work.changed_numbers (
    table_name VARCHAR, grain VARCHAR, period DATE, to_day DATE, journey VARCHAR, segment VARCHAR, stage VARCHAR, kpi VARCHAR, item VARCHAR,
    account_id VARCHAR, case_id VARCHAR, old_value DOUBLE, new_value DOUBLE, old_n BIGINT, new_n BIGINT, old_state VARCHAR, new_state VARCHAR
);
-- accounts of which an event before the end of a changed period is another than in the night before ('': events tied to none)
CREATE TABLE work.changed_histories (account_id VARCHAR);
-- what is known otherwise than the night before knew it. cause: identity or late_data. who: the account, and the case of an event.
-- from_day: the first day on which it shows. segments_only: it moves accounts between segments, and so no number of all of them
CREATE TABLE work.changed_records (cause VARCHAR, who VARCHAR, from_day DATE, segments_only BOOLEAN);
-- throughline compare only, in which work.last_* hold what the file in use gives: what the draft says otherwise of a case, or of an account
CREATE TABLE work.changed_facts (
    case_id VARCHAR, account_id VARCHAR, aspect VARCHAR, item VARCHAR, old_value VARCHAR, new_value VARCHAR
);
-- how many accounts (or untied cases) of a cell of KPIs are known otherwise than the night before knew them, and since which day
CREATE TABLE work.changed_cells (
    grain VARCHAR, period DATE, journey VARCHAR, segment VARCHAR, stage VARCHAR, cause VARCHAR, accounts BIGINT, from_day DATE
);

------------------------------------------------------------------------------------------------------------------------
-- work: records, identity (models 10 to 17)
------------------------------------------------------------------------------------------------------------------------

-- input files whose records count: a file with the content of another one of its source is left out
CREATE TABLE work.inputs (file_id BIGINT, file_no BIGINT, source VARCHAR, source_position INTEGER, preset VARCHAR, file VARCHAR);
-- a record of events (in the rows that it gave under one key) that a newer copy has replaced
CREATE TABLE work.lost_records (file_id BIGINT, recno BIGINT, object VARCHAR, rec_key VARCHAR);
CREATE TABLE work.met_addresses (email VARCHAR, host VARCHAR);
CREATE TABLE work.met_websites (source VARCHAR, account_ref VARCHAR, host VARCHAR);
-- domain: registrable; ours: of the company itself; anonymous: identifies nobody
CREATE TABLE work.host_domains (host VARCHAR, domain VARCHAR, ours BOOLEAN, anonymous BOOLEAN);
-- newest records, one per source and reference
CREATE TABLE work.account_records (
    file_id BIGINT, recno BIGINT, source VARCHAR, source_position INTEGER, preset VARCHAR, account_ref VARCHAR, kind VARCHAR, name VARCHAR, parent_ref VARCHAR,
    owner VARCHAR, owner_ref VARCHAR, arr DECIMAL(18,2), segment VARCHAR, started_at TIMESTAMP, started_precision VARCHAR,
    churned_at TIMESTAMP, churned_precision VARCHAR, external_ids VARCHAR[], timezone VARCHAR, merged_into VARCHAR, deleted BOOLEAN,
    id VARCHAR                    -- account_ref, unless another system describes something else under it
);
CREATE TABLE work.contact_records (
    file_id BIGINT, recno BIGINT, source VARCHAR, source_position INTEGER, preset VARCHAR, contact_ref VARCHAR, account_ref VARCHAR, role VARCHAR, name VARCHAR,
    email VARCHAR, title VARCHAR, team VARCHAR, external_ids VARCHAR[], deleted BOOLEAN
);
CREATE TABLE work.link_records (
    file_id BIGINT, recno BIGINT, source VARCHAR, preset VARCHAR, ref VARCHAR, account_ref VARCHAR, contact_ref VARCHAR, team VARCHAR,
    team_ref VARCHAR
);
CREATE TABLE work.met_accounts (source VARCHAR, preset VARCHAR, account_ref VARCHAR);
-- how: own (of a record), alias (merged, or known by this id elsewhere), external, created (from an id that nothing describes)
CREATE TABLE work.account_keys (id VARCHAR, account_id VARCHAR, how VARCHAR);
CREATE TABLE work.website_domains (domain VARCHAR, account_id VARCHAR);
CREATE TABLE work.account_refs (source VARCHAR, account_ref VARCHAR, account_id VARCHAR, account_match VARCHAR);
CREATE TABLE work.our_people (email VARCHAR, name VARCHAR, staff_team VARCHAR, agent_team VARCHAR);
-- domain: registrable; ours: an address of our own; anonymous: its domain identifies nobody
CREATE TABLE work.address_sides (email VARCHAR, domain VARCHAR, ours BOOLEAN, anonymous BOOLEAN);
-- addresses not ours on mail that a person wrote to us or one of us wrote
CREATE TABLE work.counterparts (email VARCHAR);
-- account_id NULL: several accounts claim it
CREATE TABLE work.email_claims (email VARCHAR, account_id VARCHAR, account_match VARCHAR, accounts BIGINT);
-- account_id, domain and how good the evidence is: 1 a website, 2 an address of its people
CREATE TABLE work.claimed_domains (domain VARCHAR, account_id VARCHAR, trust INTEGER);
CREATE TABLE work.domain_claims (domain VARCHAR, account_id VARCHAR, account_match VARCHAR, accounts BIGINT, created BOOLEAN);
-- email_accounts, domain_accounts: how many accounts claim the address and its domain
CREATE TABLE work.known_addresses (
    email VARCHAR, domain VARCHAR, ours BOOLEAN, anonymous BOOLEAN, name VARCHAR, staff_team VARCHAR, agent_team VARCHAR,
    account_id VARCHAR, account_match VARCHAR, email_accounts BIGINT, domain_accounts BIGINT
);
-- the name of a case whose number another system has too
CREATE TABLE work.case_names (source VARCHAR, case_id VARCHAR, name VARCHAR);
-- the ticket of an event that says none itself, from the records that tell the same, and what it is there
CREATE TABLE work.copied_cases (file_id BIGINT, recno BIGINT, idx INTEGER, case_id VARCHAR, activity VARCHAR);
-- people who changed employer, with the account of each stretch; the last one is what work.people says
CREATE TABLE work.person_moves (source VARCHAR, contact_ref VARCHAR, account_id VARCHAR, from_ts TIMESTAMP, to_ts TIMESTAMP);
-- contact_id, account_id: of a customer's person; name, teams: of ours; first_record: the one that gives the contact its id
CREATE TABLE work.people (
    source VARCHAR, contact_ref VARCHAR, role VARCHAR, contact_id VARCHAR, account_id VARCHAR, account_match VARCHAR, name VARCHAR,
    staff_team VARCHAR, agent_team VARCHAR, email VARCHAR, title VARCHAR, deleted BOOLEAN, first_record BOOLEAN
);
CREATE TABLE work.topics (
    source VARCHAR, ref VARCHAR, team VARCHAR, contact_id VARCHAR, account_id VARCHAR, account_match VARCHAR
);
-- the label of a value that is an id: of a stage, a group
CREATE TABLE work.labels (source VARCHAR, ref VARCHAR, field VARCHAR, value VARCHAR, label VARCHAR);
-- place: 1 is the copy that is kept
CREATE TABLE work.event_copies (
    file_id BIGINT, recno BIGINT, idx INTEGER, place BIGINT, kept BOOLEAN, kept_file_id BIGINT, kept_recno BIGINT, kept_idx INTEGER
);
CREATE TABLE work.messages (
    file_id BIGINT, recno BIGINT, idx INTEGER, from_email VARCHAR, from_us BOOLEAN, to_us BOOLEAN, to_others BOOLEAN, human BOOLEAN, direction VARCHAR
);
-- share: 0-based ordinal among the accounts of a message that goes to several
CREATE TABLE work.message_accounts (
    file_id BIGINT, recno BIGINT, idx INTEGER, account_id VARCHAR, account_match VARCHAR, contact_id VARCHAR, several BOOLEAN, share BIGINT
);
-- seq of an event = first + recno * step + idx * shares + share
CREATE TABLE work.places (file_id BIGINT, step BIGINT, shares BIGINT, first BIGINT);
-- seen, of derived events only: first of its thing and field; same as before; changed: the event happens; told: changed, and the source's own history says so
-- since, since_precision: of the state before. nth: changed to this value so often under this key
CREATE TABLE work.snapshots (
    file_id BIGINT, recno BIGINT, idx INTEGER, value_before VARCHAR, seen VARCHAR, since TIMESTAMP, since_precision VARCHAR, nth BIGINT
);
-- quarter: hours since 1970 times four
CREATE TABLE work.local_days (timezone VARCHAR, quarter BIGINT, day DATE);
-- whose numbers a preset's records carry: a warehouse's copy those of the vendor; a declared table and an event log whatever ids others
-- have (NULL)
CREATE MACRO work.system_of(preset) AS CASE WHEN preset NOT IN ('table', 'xes', 'ocel') THEN replace(preset, 'fivetran_', '') END;
-- cheap, and true for every text that work.scrubbed changes: ids that pass it are published as a hash
CREATE MACRO work.may_hold_address(text) AS contains(text, '@') OR contains(text, '%40') OR contains(text, '＠');
-- "d o"@acme.example, and \"d o\"@acme.example as JSON has it. A quote that opens or closes a JSON string stays: a name holds none of
-- what stands between two of those. The ranges are letters: every use compiles its expression, and \p{L} takes long
CREATE MACRO work.scrubbed_quotes(text) AS
    regexp_replace(
        text,
        '("[^\s"\\‹›:,{}\[\]]([^\n"\\‹›]*[^\s"\\‹›:,{}\[\]])?"|\\"[^\n"\\‹›]+\\")@([A-Za-z\x{c0}-\x{1fff}\x{2c00}-\x{2dff}\x{3040}-\x{d7a3}\x{10000}-\x{10ffff}][\w\x{c0}-\x{1fff}\x{2c00}-\x{2dff}\x{3040}-\x{d7a3}\x{10000}-\x{10ffff}-]*(\.[\w\x{c0}-\x{1fff}\x{2c00}-\x{2dff}\x{3040}-\x{d7a3}\x{10000}-\x{10ffff}-]+)*|[\w\x{c0}-\x{1fff}\x{2c00}-\x{2dff}\x{3040}-\x{d7a3}\x{10000}-\x{10ffff}-]+(\.[\w\x{c0}-\x{1fff}\x{2c00}-\x{2dff}\x{3040}-\x{d7a3}\x{10000}-\x{10ffff}-]+)+|\[[\w.:-]+\])',
        '‹email›',
        'g'
    );
-- jane@acme.example, jane%40acme.example, jane@[10.0.0.1]; then jane@localhost, but not "5@3" or ".@jane". A backslash before
-- the name goes too: what is left of \n would be no JSON
CREATE MACRO work.scrubbed_words(text) AS
    regexp_replace(
        text,
        '\\*[^\s<>‹›()\[\]{},\x3b:"''|=@＠\\/]+(@|＠|%40)([\w\x{c0}-\x{1fff}\x{2c00}-\x{2dff}\x{3040}-\x{d7a3}\x{10000}-\x{10ffff}-]+(\.[\w\x{c0}-\x{1fff}\x{2c00}-\x{2dff}\x{3040}-\x{d7a3}\x{10000}-\x{10ffff}-]+)+|\[[\w.:-]+\])'
        || '|\\*[^\s<>‹›()\[\]{},\x3b:"''|=@＠\\/]*[0-9A-Za-z\x{c0}-\x{1fff}\x{2c00}-\x{2dff}\x{3040}-\x{d7a3}\x{10000}-\x{10ffff}][^\s<>‹›()\[\]{},\x3b:"''|=@＠\\/]*[@＠][A-Za-z\x{c0}-\x{1fff}\x{2c00}-\x{2dff}\x{3040}-\x{d7a3}\x{10000}-\x{10ffff}][\w\x{c0}-\x{1fff}\x{2c00}-\x{2dff}\x{3040}-\x{d7a3}\x{10000}-\x{10ffff}-]*',
        '‹email›',
        'g'
    );
-- text without the e-mail addresses in it; scrubbing it once more changes nothing
CREATE MACRO work.scrubbed(text) AS
    CASE
        WHEN work.may_hold_address(text)
            THEN work.scrubbed_words(CASE WHEN contains(text, '"@') THEN work.scrubbed_quotes(text) ELSE text END)
        ELSE text
    END;
