package explain

import (
	"fmt"
	"regexp"
	"strings"
)

var breakWords = map[string]string{
	"missing_touchpoint":  "TOUCHPOINT is missed in stage STAGE",
	"late_touchpoint":     "TOUCHPOINT comes late in stage STAGE",
	"slow_stage":          "stage STAGE takes longer than planned",
	"silence":             "silences begin in stage STAGE",
	"silent_handoff":      "teams change behind a silence in stage STAGE",
	"regression":          "cases fall back into stage STAGE",
	"negative_experience": "experiences are bad in stage STAGE",
}

// breakEvidence says where the evidence of a kind of journey gap is found.
var breakEvidence = map[string]struct {
	query, title string
	shown        []string
	sum          string // the column of the excess days
}{
	"missing_touchpoint":  {"break_touchpoints", "Missed touchpoints", []string{"account_id", "name", "visit", "touchpoint", "occurrence", "due_at", "excess_days"}, "excess_days"},
	"late_touchpoint":     {"break_touchpoints", "Late touchpoints", []string{"account_id", "name", "visit", "touchpoint", "occurrence", "due_at", "met_at", "excess_days"}, "excess_days"},
	"slow_stage":          {"break_visits", "Visits past what the stage allows", []string{"account_id", "name", "visit", "entered_at", "left_at", "days", "allowed_days", "excess_days"}, "excess_days"},
	"regression":          {"break_visits", "Visits that began by falling back", []string{"account_id", "name", "visit", "entered_at", "left_at", "days"}, "excess_days"},
	"silence":             {"break_silences", "Silences", []string{"account_id", "name", "side", "started_at", "ended_at", "status", "days", "threshold", "excess_days", "gap_id"}, "excess_days"},
	"silent_handoff":      {"break_silences", "Silences behind hand-overs", []string{"account_id", "name", "started_at", "ended_at", "days", "team_before", "team_after", "excess_days", "gap_id"}, "excess_days"},
	"negative_experience": {"break_experiences", "Negative experiences", []string{"account_id", "name", "ts", "activity", "rating", "subject", "place", "event_id"}, ""},
}

// journeyGap explains a place where current and ideal differ by the accounts
// that it hurts.
func (e *explainer) journeyGap(rows []Record) error {
	row := rows[0]
	kind, stage, touchpoint := row.text("kind"), row.text("stage"), row.text("touchpoint")
	journey, version := row.text("journey"), row.text("journey_version")
	words := strings.NewReplacer("TOUCHPOINT", "touchpoint "+touchpoint, "STAGE", stage).Replace(breakWords[kind])
	e.say("In journey %s, %s: %s of %s that were in the stage, %s in all, state %s, rank %s.", journey, words, row.text("accounts"),
		count(row.integer("accounts_in_place"), "account"), count(row.integer("occurrences"), "time"), row.text("state"), orDash(row.text("rank")))
	if row.text("segment") != "all" {
		e.remark("Of segment " + row.text("segment") + " only.")
	}
	if !row.null("quadrant") {
		e.remark("Quadrant: " + row.text("quadrant") + ".")
	}
	e.remark("First seen on " + row.text("first_seen") + ".")
	switch {
	case !row.null("effect"):
		e.remark(fmt.Sprintf("Cases hurt there have ended %s often than the others (95 %% interval %s to %s percentage points, %s against %s cases).", difference(row.float("effect")*100, "percentage points", "more", "less"),
			number(row.float("effect_low")*100), number(row.float("effect_high")*100), row.text("n_with"), row.text("n_without")))
	default:
		e.remark("No effect is told: too few cases on one of the sides.")
	}
	if !row.null("dwell_effect") {
		e.remark(fmt.Sprintf("Visits with it lasted %s, of the first %s (95 %% interval %s to %s).", difference(row.float("dwell_effect"), "days", "longer", "shorter"), days(row.float("dwell_days")), number(row.float("dwell_effect_low")), number(row.float("dwell_effect_high"))))
	}
	e.remark("This is association, not cause.")
	if note := strings.TrimPrefix(strings.TrimPrefix(row.text("note"), "association, not cause"), "; "); note != "" {
		e.remark("Note: " + note + ".")
	}
	for _, column := range []string{"accounts", "accounts_in_place", "recent_accounts", "arr", "occurrences"} {
		e.number(row, column, "")
	}
	e.number(row, "share", "share")
	e.number(row, "excess_days", "days")
	for _, column := range []string{"effect", "effect_low", "effect_high"} {
		e.number(row, column, "share")
	}
	e.number(row, "effort", "of 5, declared")
	e.meanTable()
	e.rule("is the stage", journey, version, "stage", stage, stage)
	if touchpoint != "" {
		e.rule("is the touchpoint", journey, "", "touchpoint", stage, touchpoint)
	}
	things, err := e.breaks(row)
	if err != nil {
		return err
	}
	e.add(breakEvidence[kind].title, things, breakEvidence[kind].shown...)
	if len(things.Rows) > 0 {
		accounts := map[string]bool{}
		for i := range things.Rows {
			accounts[things.record(i).text("account_id")] = true
		}
		e.note(fmt.Sprintf("%d, of %s.", len(things.Rows), count(int64(len(accounts)), "account")))
	}
	return nil
}

// difference is "3 days longer" or "3 days shorter".
func difference(value float64, unit, more, less string) string {
	if value < 0 {
		return number(-value) + " " + unit + " " + less
	}
	return number(value) + " " + unit + " " + more
}

// breaks reads what hurt accounts at a place.
func (e *explainer) breaks(row Record) (Table, error) {
	kind := row.text("kind")
	params := row.keys("journey", "stage", "segment")
	params["timezone"], params["today"], params["horizon"] = e.options.Zone.String(), key(e.today()), e.horizon(row.text("journey"))
	switch breakEvidence[kind].query {
	case "break_touchpoints":
		params["kind"], params["touchpoint"] = kind, row.text("touchpoint")
	case "break_experiences":
		params["until"], params["touchpoint"] = e.until(), key(row.value("touchpoint"))
	default:
		params["kind"] = kind
	}
	return e.query(breakEvidence[kind].query, params)
}

var daysWritten = regexp.MustCompile(`^\s*(\d+)(?:\.0*)?d\s*$`)

// horizon is the days that the latest version of a journey looks back, as a parameter.
func (e *explainer) horizon(journey string) string {
	for i := len(e.definitions) - 1; i >= 0; i-- {
		if definition := e.definitions[i]; definition.Kind == "journey" && definition.Journey == journey {
			if m := daysWritten.FindStringSubmatch(definition.text("horizon")); m != nil {
				return m[1]
			}
			return "null"
		}
	}
	return "null"
}

// risk explains a risk that tripped.
func (e *explainer) risk(rows []Record) error {
	row := rows[0]
	account, err := e.accountName(row.text("account_id"))
	if err != nil {
		return err
	}
	journey, version, stage := row.text("journey"), row.text("journey_version"), row.text("stage")
	state := "it is on now"
	if !row.null("cleared_at") {
		state = "it was over on " + e.when(row.time("cleared_at"))
	}
	cause := map[string]string{"event": "an event", "silence": "a silence", "dwell": "how long the visit lasted", "missing": "a missing touchpoint"}[row.text("cause")]
	e.say("Risk %s of stage %s tripped on %s by %s, %s: %s, journey %s, case %s, visit %s.", row.text("risk"), stage, e.when(row.time("tripped_at")), cause, state, account,
		journey, row.text("case_id"), row.text("visit"))
	e.meanTable()
	if rule := e.rule("says when it trips", journey, version, "risk", stage, row.text("risk")); rule != nil {
		if rule.Name != rule.ID {
			e.remark(rule.Name + ".")
		}
		if mitigation := rule.text("mitigation"); mitigation != "" {
			e.remark("What helps: " + mitigation + ".")
		}
	}
	if !row.null("event_id") {
		title := "The event that is the cause"
		if row.text("cause") == "silence" {
			title = "The communication before the silence"
		}
		if err := e.section(title, "events", map[string]string{"ids": row.text("event_id")}, eventColumns...); err != nil {
			return err
		}
	}
	switch row.text("cause") {
	case "missing":
		if err := e.section("Expected touchpoints of the case", "visit_touchpoints", row.keys("journey", "case_id"), "stage", "visit", "touchpoint", "occurrence", "status", "due_at", "met_at", "days_late"); err != nil {
			return err
		}
	case "silence":
		if err := e.section("Silences of the account", "account_gaps", row.keys("account_id"), "started_at", "ended_at", "side", "status", "days", "threshold", "stage_from", "gap_id"); err != nil {
			return err
		}
	case "dwell":
		if err := e.section("Stages of the case", "case_visits", row.keys("journey", "case_id"), "stage", "visit", "entered_at", "left_at", "days", "state"); err != nil {
			return err
		}
	}
	e.see("visit", journey, row.text("case_id"), stage, row.text("visit"))
	return nil
}

// path explains how a case went against the ideal order.
func (e *explainer) path(rows []Record) error {
	row := rows[0]
	account, err := e.accountName(row.text("account_id"))
	if err != nil {
		return err
	}
	journey, version := row.text("journey"), row.text("journey_version")
	fitness := "its fitness is not told"
	if !row.null("fitness") {
		fitness = fmt.Sprintf("fitness %.2f", row.float("fitness"))
	}
	e.say("Path of %s, journey %s, case %s: %s. It went: %s.", account, journey, row.text("case_id"), fitness, orDash(row.text("path")))
	for _, part := range []struct{ column, words string }{{"missing", "Expected by now and never seen"}, {"misplaced", "Seen, but not where the ideal order has it"}, {"extra", "Seen without a place in the ideal order"}} {
		if text := row.text(part.column); text != "" {
			e.remark(part.words + ": " + text + ".")
		}
	}
	e.number(row, "days", "days")
	e.number(row, "fitness", "of 1")
	for _, column := range []string{"expected", "matched", "cost", "worst_cost"} {
		e.number(row, column, "")
	}
	e.meanTable()
	var ideal []string
	for _, definition := range e.definitions {
		if definition.Kind == "touchpoint" && definition.Journey == journey && definition.Version == version {
			ideal = append(ideal, definition.ID)
		}
	}
	for _, column := range []string{"missing", "misplaced", "extra"} {
		names, _ := row.value(column).([]any)
		for _, name := range names {
			if touchpoint, ok := name.(string); ok {
				e.ruleOnce("is "+column, journey, version, "touchpoint", touchpoint)
			}
		}
	}
	one := row.keys("journey", "case_id")
	if err := e.section("The touchpoints as they happened", "visit_touches", one, append([]string{"touchpoint", "stage", "visit"}, eventColumns...)...); err != nil {
		return err
	}
	e.note("The ideal order: " + strings.Join(ideal, ", ") + ".")
	if err := e.section("The touchpoints that were expected", "visit_touchpoints", one, "stage", "visit", "touchpoint", "occurrence", "status", "due_at", "met_at", "place"); err != nil {
		return err
	}
	e.see("variant", row.text("variant_id"))
	e.see("case", journey, row.text("case_id"))
	return nil
}

// variant explains the cases that went the same way.
func (e *explainer) variant(rows []Record) error {
	row := rows[0]
	e.say("Variant %s: %s went this way: %s.", row.text("variant_id"), count(int64(len(rows)), "case"), orDash(row.text("path")))
	e.meanTable()
	if err := e.section("The cases", "variant_cases", row.keys("variant_id"), "journey", "case_id", "name", "segment", "days", "fitness", "missing", "misplaced", "extra"); err != nil {
		return err
	}
	return e.section("The most frequent ways of the journey", "like_variants", row.keys("journey"), "variant_id", "cases", "median_fitness", "path")
}

// feature explains who uses a feature, and who could.
func (e *explainer) feature(rows []Record) error {
	row := rows[0]
	journey, version := row.text("journey"), row.text("journey_version")
	e.say("Feature %s (%s), segment %s, journey %s: %s of %s adopted it; place %s in the ideal order, %s in the actual one.", row.text("touchpoint"), row.text("feature_group"),
		row.text("segment"), journey, row.text("adopted"), count(row.integer("accounts"), "account"), orDash(row.text("rank_ideal")), orDash(row.text("rank_actual")))
	if row.null("median_days") {
		e.remark("The median is not reached.")
	} else {
		e.remark("Median " + days(row.float("median_days")) + " from the start of the case to the first touch.")
	}
	e.number(row, "accounts", "accounts")
	e.number(row, "adopted", "accounts")
	e.number(row, "adopted_share", "share")
	for _, column := range []string{"median_days", "median_ci_low", "median_ci_high"} {
		e.number(row, column, "days")
	}
	e.meanTable()
	e.rule("says what adopting it is", journey, version, "touchpoint", row.text("stage"), row.text("touchpoint"))
	e.see("curve", journey, "adoption", row.text("touchpoint"), map[bool]string{true: "all", false: "segment"}[row.text("segment") == "all"], row.text("segment"))
	if err := e.section("The cases; a hit adopted it", "feature_cases", row.keys("journey", "touchpoint", "segment"), "hit", "account_id", "name", "segment", "started_at", "adopted_at", "ended_at", "event_id"); err != nil {
		return err
	}
	e.note("The numbers count accounts: one with several cases once.")
	return nil
}

// pain explains how often customers came with a topic.
func (e *explainer) pain(rows []Record) error {
	row := rows[0]
	source := "no field and no subject names a topic"
	if !row.null("topic_source") {
		source = "named by " + row.text("topic_source")
	}
	e.say("%s of customers about %s (%s) in stage %s, segment %s, %s: %s of all, from %s.", count(row.integer("events"), "concern"), row.text("topic"), source,
		row.text("stage"), row.text("segment"), periodName(row.time("period"), row.text("grain")), share(row.float("share")), count(row.integer("accounts"), "account"))
	for _, column := range []string{"events", "tickets", "accounts", "change", "reopened", "csat_n"} {
		e.number(row, column, "")
	}
	e.number(row, "share", "share")
	e.number(row, "csat", "share")
	e.meanTable()
	e.rule("says when an account is in the stage", row.text("journey"), row.text("journey_version"), "stage", "", row.text("stage"))
	things, err := e.concerns(row)
	if err != nil {
		return err
	}
	e.add("The tickets and e-mails", things, "ts", "account_id", "name", "ticket", "channel", "subject", "place", "event_id")
	return nil
}

// concerns reads the tickets and e-mails behind a row of pain_points.
func (e *explainer) concerns(row Record) (Table, error) {
	params := row.keys("period", "grain", "journey", "stage", "segment", "topic")
	params["timezone"], params["until"] = e.options.Zone.String(), e.until()
	return e.query("pain_events", params)
}

// topic explains what one ticket or e-mail is about.
func (e *explainer) topic(rows []Record) error {
	row := rows[0]
	k, _ := kindOf("event")
	events, err := e.lookup(k, []string{"seq"}, []string{row.text("seq")})
	if err != nil {
		return err
	}
	source := "neither a field nor its subject says so"
	if !row.null("topic_source") {
		source = "its " + row.text("topic_source") + " says so"
	}
	e.say("It is about %s: %s.", row.text("topic"), source)
	if len(events) > 0 {
		e.see("event", events[0].text("event_id"))
		return e.section("The record", "events", map[string]string{"ids": events[0].text("event_id")}, eventColumns...)
	}
	return nil
}

// restatement explains why a published number of a closed period is another now.
func (e *explainer) restatement(rows []Record) error {
	row := rows[0]
	e.say("%s of %s, %s, was %s and is %s now. Cause: %s: %s.", row.text("key"), row.text("table_name"), row.text("period"), orDash(row.text("old_value")), orDash(row.text("new_value")),
		row.text("cause"), row.text("because"))
	for _, column := range []string{"old_value", "new_value", "old_n", "new_n", "old_state", "new_state"} {
		e.number(row, column, "")
	}
	e.meanTable()
	switch row.text("table_name") {
	case "stage_kpis":
		e.mean(row.text("kpi"))
		e.see("kpi", row.text("period"), row.text("grain"), row.text("journey"), row.text("segment"), row.text("stage"), row.text("kpi"))
	case "communication_gaps":
		e.mean("silence")
		e.see("gap", row.text("key"))
	case "time_to_value":
		e.mean("case_time_to_value")
		e.see("case", row.text("journey"), row.text("case_id"))
	}
	if !row.null("account_id") {
		e.seeAccount(row)
	}
	return nil
}

// fingerprint explains what a hash stands for.
func (e *explainer) fingerprint(rows []Record) error {
	row := rows[0]
	e.say("Fingerprint of the %s %s: %s. When it differs from the night before, numbers may be restated by that cause.", row.text("kind"), row.text("name"), row.text("value"))
	return nil
}
