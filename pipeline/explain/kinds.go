package explain

// kind is a sort of thing that has an id.
type kind struct {
	name  string
	table string   // without main; empty: the catalogue of metrics
	keys  []string // columns, from the broadest to the narrowest
	// also are single columns by whose value a row is found as well.
	also []string
	// bare: an id without the kind is looked for here.
	bare bool
	// many: the keys may name several rows, which are explained together.
	many    bool
	explain func(*explainer, []Record) error
}

// kinds is in the order in which an id without a kind is looked for.
var kinds []kind

func init() { // the functions refer back to the list
	kinds = []kind{
		{name: "account", table: "accounts", keys: []string{"account_id"}, also: []string{"name"}, bare: true, explain: (*explainer).account},
		{name: "gap", table: "communication_gaps", keys: []string{"gap_id"}, bare: true, explain: (*explainer).gap},
		{name: "event", table: "events", keys: []string{"event_id"}, bare: true, explain: (*explainer).event},
		{name: "contact", table: "contacts", keys: []string{"contact_id"}, bare: true, explain: (*explainer).contact},
		{name: "journey_gap", table: "journey_gaps", keys: []string{"journey_gap_id"}, bare: true, explain: (*explainer).journeyGap},
		{name: "variant", table: "paths", keys: []string{"variant_id"}, bare: true, many: true, explain: (*explainer).variant},
		{name: "case", table: "cases", keys: []string{"journey", "case_id"}, bare: true, explain: (*explainer).caseTimeline},
		{name: "metric", keys: []string{"name"}, bare: true, explain: (*explainer).metric},
		{name: "definition", table: "definitions", keys: []string{"journey", "kind", "stage", "id"}, bare: true, many: true, explain: (*explainer).definition},
		{name: "file", table: "files", keys: []string{"source", "file"}, also: []string{"sha256", "file"}, bare: true, explain: (*explainer).file},
		{name: "segment", table: "account_segments", keys: []string{"journey", "account_id", "from_ts"}, explain: (*explainer).segment},
		{name: "visit", table: "stage_visits", keys: []string{"journey", "case_id", "stage", "visit"}, explain: (*explainer).visit},
		{name: "ttv", table: "time_to_value", keys: []string{"journey", "case_id", "milestone"}, explain: (*explainer).timeToValue},
		{name: "touch", table: "touches", keys: []string{"journey", "event_id"}, explain: (*explainer).touch},
		{name: "touchpoint", table: "touchpoint_status", keys: []string{"journey", "case_id", "stage", "visit", "touchpoint", "occurrence"}, explain: (*explainer).touchpoint},
		{name: "handoff", table: "handoffs", keys: []string{"account_id", "ts"}, many: true, explain: (*explainer).handoff},
		{name: "kpi", table: "stage_kpis", keys: []string{"period", "grain", "journey", "segment", "stage", "kpi"}, explain: (*explainer).kpi},
		{name: "path", table: "paths", keys: []string{"journey", "case_id"}, explain: (*explainer).path},
		{name: "risk", table: "risks", keys: []string{"journey", "case_id", "stage", "visit", "risk"}, explain: (*explainer).risk},
		{name: "feature", table: "feature_adoption", keys: []string{"journey", "segment", "touchpoint"}, explain: (*explainer).feature},
		{name: "pain", table: "pain_points", keys: []string{"period", "grain", "journey", "stage", "segment", "topic"}, explain: (*explainer).pain},
		{name: "topic", table: "topics", keys: []string{"seq"}, explain: (*explainer).topic},
		{name: "restatement", table: "restatements", keys: []string{"table_name", "period", "key"}, explain: (*explainer).restatement},
		{name: "fingerprint", table: "fingerprints", keys: []string{"kind", "name", "from_day"}, explain: (*explainer).fingerprint},
		{name: "transition", table: "transitions", keys: []string{"journey", "level", "from", "to"}, explain: (*explainer).transition},
		{name: "curve", table: "survival_summary", keys: []string{"journey", "measure", "milestone_or_stage", "group_by", "group_value"}, explain: (*explainer).curve},
		{name: "survival", table: "survival", keys: []string{"journey", "measure", "milestone_or_stage", "group_by", "group_value", "day"}, explain: (*explainer).survivalPoint},
		{name: "reject", table: "rejects", keys: []string{"source", "file", "line", "column", "code"}, many: true, explain: (*explainer).reject},
		{name: "freshness", table: "freshness", keys: []string{"source", "from_day"}, explain: (*explainer).freshness},
		{name: "unresolved", table: "unresolved", keys: []string{"kind", "value", "source"}, also: []string{"value"}, bare: true, explain: (*explainer).unresolved},
		{name: "record", table: "event_sources", keys: []string{"event_id", "place"}, explain: (*explainer).eventRecord},
		{name: "conflict", table: "identity_conflicts", keys: []string{"kind", "value", "source"}, also: []string{"value"}, bare: true, explain: (*explainer).conflict},
		{name: "clock", table: "time_suspicions", keys: []string{"source", "sign", "other_source"}, also: []string{"source"}, explain: (*explainer).clock},
		{name: "history", table: "history_horizons", keys: []string{"source", "object", "thing"}, also: []string{"source"}, explain: (*explainer).history},
		{name: "vocabulary", table: "source_values", keys: []string{"source", "field", "value"}, explain: (*explainer).vocabulary},
		{name: "column", table: "source_columns", keys: []string{"source", "object", "column_name"}, explain: (*explainer).column},
		{name: "drift", table: "drift", keys: []string{"kind", "source", "object", "name"}, explain: (*explainer).drift},
		{name: "run", table: "runs", keys: []string{"started_at", "run_id"}, also: []string{"run_id"}, bare: true, explain: (*explainer).runLog},
	}
}

// id is the full id of a row of the kind.
func (k kind) id(row Record) string {
	values := make([]string, len(k.keys))
	for i, column := range k.keys {
		if !row.null(column) {
			values[i] = key(row.value(column))
		}
	}
	return k.name + ":" + join(values)
}

// kindOf is the kind of a name.
func kindOf(name string) (kind, bool) {
	for _, k := range kinds {
		if k.name == name {
			return k, true
		}
	}
	return kind{}, false
}
