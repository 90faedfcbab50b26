package explain

import (
	"fmt"
	"strings"
	"time"
)

// account explains an account by its timeline.
func (e *explainer) account(rows []Record) error {
	row := rows[0]
	name := row.text("account_id")
	if !row.null("name") && row.text("name") != name {
		name = row.text("name") + " (" + name + ")"
	}
	began := "start unknown"
	if !row.null("started_at") {
		began = "a customer since " + e.when(row.time("started_at"))
	}
	e.say("%s, %s", name, began)
	if !row.null("churned_at") {
		e.answer.Headline += ", left on " + e.when(row.time("churned_at"))
	}
	e.answer.Headline += fmt.Sprintf("; segment %s, owner %s; created from %s.", orDash(row.text("segment")), orDash(row.text("owner")), madeFrom[row.text("created_from")])
	e.number(row, "arr", "a year")

	account := map[string]string{"account_id": row.text("account_id")}
	cases, err := e.query("account_cases", account)
	if err != nil {
		return err
	}
	for i := range cases.Rows {
		one := cases.record(i)
		e.rule("is when a case starts", one.text("journey"), "", "start", "", "start")
		if !one.null("visit") {
			e.see("visit", one.text("journey"), one.text("case_id"), one.text("stage"), one.text("visit"))
		}
	}
	e.add("Cases", cases, "journey", "case_id", "segment", "started_at", "stage", "entered_at", "days", "state", "milestones")
	if err := e.section("How its records were tied to it", "account_attribution", account, "source", "account_match", "events", "first_day", "last_day"); err != nil {
		return err
	}
	if err := e.section("Silences", "account_gaps", account, "started_at", "ended_at", "side", "status", "days", "threshold", "stage_from", "gap_id"); err != nil {
		return err
	}
	return e.timeline(account)
}

var madeFrom = map[string]string{
	"record": "a record that describes it",
	"key":    "an id that records name",
	"domain": "the mail domain of its people",
}

// add adds a table to the evidence, if it has rows.
func (e *explainer) add(title string, table Table, shown ...string) {
	if len(table.Rows) > 0 {
		e.answer.Evidence = append(e.answer.Evidence, Section{Title: title, Table: table, Shown: shown})
	}
}

// caseTimeline explains a case of a journey by its stages and timeline.
func (e *explainer) caseTimeline(rows []Record) error {
	row := rows[0]
	account, err := e.accountName(row.text("account_id"))
	if err != nil {
		return err
	}
	e.say("Case %s of journey %s: %s, segment %s at its start, from %s", row.text("case_id"), row.text("journey"), account, orDash(row.text("segment")), e.when(row.time("started_at")))
	if row.null("ended_at") {
		e.answer.Headline += ", going on."
	} else {
		e.answer.Headline += " to " + e.when(row.time("ended_at")) + "."
	}
	e.rule("is when the case starts", row.text("journey"), row.text("journey_version"), "start", "", "start")
	e.rule("is when the case ends", row.text("journey"), row.text("journey_version"), "end", "", "end")
	e.seeAccount(row)
	one := row.keys("journey", "case_id")
	waits, err := e.query("case_waits", one)
	if err != nil {
		return err
	}
	for i := range waits.Rows {
		e.see("ttv", row.text("journey"), row.text("case_id"), waits.record(i).text("milestone"))
	}
	e.add("Time to value", waits, "milestone", "outcome", "started_at", "ended_at", "days")
	if err := e.section("Stages", "case_visits", one, "stage", "visit", "entered_at", "left_at", "days", "target_days", "state", "move"); err != nil {
		return err
	}
	if err := e.section("Expected touchpoints", "visit_touchpoints", one, "stage", "visit", "touchpoint", "occurrence", "status", "due_at", "met_at", "days_late", "place"); err != nil {
		return err
	}
	one["account_id"] = key(row.value("account_id"))
	if row.text("case_id") == row.text("account_id") {
		one["case_id"] = "null"
	}
	return e.timeline(one)
}

// segment explains in which segment an account was, and when.
func (e *explainer) segment(rows []Record) error {
	row := rows[0]
	account, err := e.accountName(row.text("account_id"))
	if err != nil {
		return err
	}
	from, to := "since ever", "up to now"
	if !row.null("from_ts") {
		from = "from " + e.when(row.time("from_ts"))
	}
	if !row.null("to_ts") {
		to = "to " + e.when(row.time("to_ts"))
	}
	segment := "no segment"
	if !row.null("segment") {
		segment = "segment " + row.text("segment")
		for _, definition := range e.definitions {
			if definition.Kind == "segment" && definition.Journey == row.text("journey") && definition.ID == row.text("segment") {
				e.rule("says who is in it", definition.Journey, definition.Version, "segment", "", definition.ID)
			}
		}
	}
	e.say("%s was in %s of journey %s %s %s.", account, segment, row.text("journey"), from, to)
	e.seeAccount(row)
	return e.section("Its segments in that journey", "account_segments", row.keys("journey", "account_id"), "segment", "from_ts", "to_ts")
}

// timeline adds what happened within the window that the options ask for; what
// lies outside is counted.
func (e *explainer) timeline(of map[string]string) error {
	middle, window := e.options.Around, "around"
	bounds := map[string]string{"account_id": of["account_id"], "case_id": "null"}
	if of["case_id"] != "" {
		bounds["case_id"] = of["case_id"]
	}
	reach, err := e.one("timeline_bounds", bounds)
	if err != nil {
		return err
	}
	if middle.IsZero() {
		middle, window = reach.time("last_day"), "up to its last record"
		if today := e.today(); middle.After(today) {
			middle, window = today, "up to the last night"
		}
	}
	if middle.IsZero() {
		return nil
	}
	from, to := middle.AddDate(0, 0, -e.options.Days), middle.AddDate(0, 0, e.options.Days)
	bounds["from_day"], bounds["to_day"] = key(from), key(to)
	counted, err := e.one("timeline_bounds", bounds)
	if err != nil {
		return err
	}
	params := map[string]string{"from_day": bounds["from_day"], "to_day": bounds["to_day"]}
	for name, value := range of {
		params[name] = value
	}
	table, err := e.query("timeline", params)
	if err != nil {
		return err
	}
	if window == "around" {
		window += " " + middle.Format(time.DateOnly)
	}
	e.add(fmt.Sprintf("Timeline, %d days %s", e.options.Days, window), table, "ts", "what", "direction", "channel", "activity", "team", "subject", "place")
	if before, after := counted.integer("events_before"), counted.integer("events_after"); before+after > 0 && len(table.Rows) > 0 {
		e.answer.Evidence[len(e.answer.Evidence)-1].LeftOut = before + after
		e.note(fmt.Sprintf("Left out: %s before %s and %s after %s; see --around and --days.", count(before, "record"), from.Format(time.DateOnly), count(after, "record"), to.Format(time.DateOnly)))
	}
	return nil
}

var states = map[string]string{"on_track": "on track", "behind": "behind its target", "stuck": "stuck, past its maximum"}

// visit explains a stay of a case in a stage.
func (e *explainer) visit(rows []Record) error {
	row := rows[0]
	account, err := e.accountName(row.text("account_id"))
	if err != nil {
		return err
	}
	journey, version, stage := row.text("journey"), row.text("journey_version"), row.text("stage")
	span := "since " + e.when(row.time("entered_at")) + " and still there"
	if !row.null("left_at") {
		span = "from " + e.when(row.time("entered_at")) + " to " + e.when(row.time("left_at"))
	}
	e.say("%s in stage %s for %s, %s", account, stage, days(row.float("days")), span)
	if !row.null("state") {
		e.answer.Headline += ", " + states[row.text("state")]
	}
	e.answer.Headline += fmt.Sprintf("; journey %s version %s, case %s, visit %s of the stage (%s).", journey, version, row.text("case_id"), row.text("visit"), row.text("move"))
	e.number(row, "days", "days")
	e.number(row, "business_days", "business days")
	e.number(row, "target_days", "days")
	e.number(row, "max_days", "days")
	e.mean("visit_dwell", "dwell")
	e.rule("says when the stage is entered and left", journey, version, "stage", stage, stage)

	var ids string
	if !row.null("entered_event_id") {
		ids = row.text("entered_event_id")
	}
	if !row.null("left_event_id") {
		ids += "," + row.text("left_event_id")
	}
	ends, err := e.query("events", map[string]string{"ids": ids})
	if err != nil {
		return err
	}
	e.add("The records that entered and left the stage", withRole(ends, func(end Record) string {
		role := ""
		if end.text("event_id") == row.text("entered_event_id") {
			role = "entered"
		}
		if end.text("event_id") == row.text("left_event_id") {
			role += map[bool]string{true: "left", false: ", left"}[role == ""]
		}
		return role
	}), append([]string{"role"}, eventColumns...)...)
	switch {
	case row.null("entered_event_id") && row.null("left_at"):
		e.remark("It was entered at the start of the case, and nothing has ended it.")
	case row.null("entered_event_id"):
		e.remark("It was entered at the start of the case.")
	case !row.null("left_at") && row.null("left_event_id"):
		e.remark("It ended with the case.")
	}
	one := row.keys("journey", "case_id", "stage", "visit")
	if err := e.section("Expected touchpoints", "visit_touchpoints", one, "touchpoint", "occurrence", "status", "due_at", "met_at", "days_late", "subject", "place"); err != nil {
		return err
	}
	if err := e.section("Touches", "visit_touches", one, "ts", "touchpoint", "direction", "channel", "activity", "team", "subject", "place"); err != nil {
		return err
	}
	e.see("case", journey, row.text("case_id"))
	e.seeAccount(row)
	return nil
}

// remark adds a sentence to the headline.
func (e *explainer) remark(sentence string) { e.answer.Headline += " " + sentence }

// withRole puts a column before a table that tells what each row is here.
func withRole(t Table, role func(Record) string) Table {
	with := Table{Columns: append([]string{"role"}, t.Columns...), Types: append([]string{"VARCHAR"}, t.Types...)}
	for i := range t.Rows {
		with.Rows = append(with.Rows, append([]any{role(t.record(i))}, t.Rows[i]...))
	}
	return with
}

// timeToValue explains how long a case took to a milestone, or has waited.
func (e *explainer) timeToValue(rows []Record) error {
	row := rows[0]
	account, err := e.accountName(row.text("account_id"))
	if err != nil {
		return err
	}
	journey, version, milestone := row.text("journey"), row.text("journey_version"), row.text("milestone")
	started := e.when(row.time("started_at"))
	switch row.text("outcome") {
	case "reached":
		e.say("%s reached %s after %s: from %s to %s.", account, milestone, days(row.float("days")), started, e.when(row.time("ended_at")))
	case "churned":
		e.say("%s ended before %s: the case began on %s and ended on %s, after %s. It counts as a competing event, not as a long wait.", account, milestone, started, e.when(row.time("ended_at")), days(row.float("days")))
	default:
		e.say("%s has waited for %s for %s: since %s, up to %s. It counts as right-censored: it will take longer, nobody knows how much.", account, milestone, days(row.float("days")), started, e.when(e.asOf))
	}
	e.number(row, "days", "days")
	e.mean("case_time_to_value", "time_to_value")
	e.rule("is when the case starts", journey, version, "start", "", "start")
	e.rule("is the milestone", journey, version, "milestone", "", milestone)
	if row.text("outcome") == "churned" {
		e.rule("is when the case ends", journey, version, "end", "", "end")
	}
	if !row.null("event_id") {
		e.see("event", row.text("event_id"))
		if err := e.section("The record that reached it", "events", map[string]string{"ids": row.text("event_id")}, eventColumns...); err != nil {
			return err
		}
		touches, err := e.query("event_touches", row.keys("event_id"))
		if err != nil {
			return err
		}
		for i := range touches.Rows {
			if touch := touches.record(i); touch.text("journey") == journey {
				e.rule("made the record touchpoint "+touch.text("touchpoint"), journey, touch.text("journey_version"), "touchpoint", touch.text("stage"), touch.text("touchpoint"))
			}
		}
	}
	one := row.keys("journey", "case_id")
	if err := e.section("Stages of the case", "case_visits", one, "stage", "visit", "entered_at", "left_at", "days", "state", "move"); err != nil {
		return err
	}
	e.see("case", journey, row.text("case_id"))
	e.seeAccount(row)
	return nil
}

// touchpoint explains how an expected touchpoint went.
func (e *explainer) touchpoint(rows []Record) error {
	row := rows[0]
	account, err := e.accountName(row.text("account_id"))
	if err != nil {
		return err
	}
	journey, version, stage := row.text("journey"), row.text("journey_version"), row.text("stage")
	due := "without a due time"
	if !row.null("due_at") {
		due = "due by " + e.when(row.time("due_at"))
	}
	outcome := map[string]string{
		"met":         "met on " + e.when(row.time("met_at")),
		"late":        "late: it came on " + e.when(row.time("met_at")) + ", " + days(row.float("days_late")) + " after its due time",
		"missed":      "missed: the stage was left, or twice the due time passed, without it",
		"not_yet_due": "not yet due: there is still time",
		"waived":      "waived: " + orDash(row.text("reason")),
		"unknown":     "unknown: a source that would show it gave no records, and no data is not a missed touchpoint",
	}[row.text("status")]
	e.say("Touchpoint %s of stage %s, %s, is %s. %s, journey %s, case %s, visit %s, occurrence %s.", row.text("touchpoint"), stage, due, outcome, account,
		journey, row.text("case_id"), row.text("visit"), orDash(row.text("occurrence")))
	e.number(row, "days_late", "days")
	e.mean("days_late", "touchpoint_coverage")
	e.rule("says what the touchpoint is and when it is due", journey, version, "touchpoint", stage, row.text("touchpoint"))
	one := row.keys("journey", "case_id", "touchpoint")
	if err := e.section("All touches of this touchpoint in the case", "visit_touches", one, append([]string{"stage", "visit"}, eventColumns...)...); err != nil {
		return err
	}
	e.see("visit", journey, row.text("case_id"), stage, row.text("visit"))
	return nil
}

// transition explains a count of steps from one stage or touchpoint to the next.
func (e *explainer) transition(rows []Record) error {
	row := rows[0]
	e.say("From %s %s to %s: %s in %s, median %s, nine of ten within %s; journey %s.", row.text("level"), row.text("from"), row.text("to"),
		count(row.integer("n"), "time"), count(row.integer("cases"), "case"), days(row.float("median_days")), days(row.float("p90_days")), row.text("journey"))
	e.number(row, "n", "steps")
	e.number(row, "cases", "cases")
	e.number(row, "median_days", "days")
	e.number(row, "p90_days", "days")
	e.mean("transitions")
	for _, end := range []string{"from", "to"} {
		e.rule("says", row.text("journey"), row.text("journey_version"), row.text("level"), "", row.text(end))
	}
	return e.section("The steps", "transition_steps", row.keys("journey", "level", "from", "to"), "case_id", "from_ts", "to_ts", "days", "from_event", "to_event")
}

// curve explains a curve by the waits that it is made of.
func (e *explainer) curve(rows []Record) error {
	row := rows[0]
	e.say("%s to %s, %s, journey %s: %s, of which %s got there, %s ended before and %s are still under way.", measures[row.text("measure")], row.text("milestone_or_stage"),
		group(row), row.text("journey"), count(row.integer("n"), "wait"), row.text("events"), row.text("competing"), row.text("censored"))
	if row.null("median") {
		e.remark("The median is not reached: half of them have not got there while the curve lasts.")
	} else {
		interval := "whose interval has no bounds yet"
		if !row.null("median_ci_low") {
			high := "no upper bound yet"
			if !row.null("median_ci_high") {
				high = number(row.float("median_ci_high"))
			}
			interval = "95 % interval " + number(row.float("median_ci_low")) + " to " + high
		}
		e.remark(fmt.Sprintf("Median %s, %s.", days(row.float("median")), interval))
	}
	if !row.null("warning") {
		e.remark("Note: " + row.text("warning") + ".")
	}
	for _, column := range []string{"p25", "median", "p75", "median_ci_low", "median_ci_high", "rmst", "tau", "naive_median", "follow_up"} {
		e.number(row, column, "days")
	}
	e.number(row, "waiting", "share")
	e.number(row, "logrank_p", "")
	e.mean(row.text("measure"))
	return e.waits(row)
}

// group is whom a curve is about.
func group(row Record) string {
	if row.text("group_by") == "all" {
		return "all together"
	}
	return strings.ReplaceAll(row.text("group_by"), "_", " ") + " " + row.text("group_value")
}

var measures = map[string]string{
	"time_to_value": "Time to value: from the start of a case",
	"dwell":         "Dwell: from entering a stage",
	"adoption":      "Adoption: from the start of a case",
}

func (e *explainer) waits(row Record) error {
	kind := map[string]string{"time_to_value": "milestone", "dwell": "stage", "adoption": "touchpoint"}[row.text("measure")]
	e.rule("says what is waited for", row.text("journey"), "", kind, "", row.text("milestone_or_stage"))
	params := row.keys("journey", "measure", "group_by", "group_value")
	params["item"], params["timezone"], params["as_of"] = row.text("milestone_or_stage"), e.options.Zone.String(), key(e.asOf)
	return e.section("The waits", "curve_cases", params, "case_id", "visit", "segment", "cohort", "started_at", "ended_at", "outcome", "days")
}

// survivalPoint explains one day of a curve.
func (e *explainer) survivalPoint(rows []Record) error {
	row := rows[0]
	e.say("On day %s of %s, %s, journey %s: %s had not got there and were still under way, %s got there, %s ended before and %s dropped out of sight. After it %s had not got there if nobody had left.",
		number(row.float("day")), row.text("milestone_or_stage"), group(row), row.text("journey"), row.text("at_risk"), row.text("events"),
		row.text("competing"), row.text("censored"), share(row.float("survival")))
	for _, column := range []string{"survival", "ci_low", "ci_high", "cif", "cif_competing"} {
		e.number(row, column, "share")
	}
	e.mean(row.text("measure"))
	e.see("curve", row.text("journey"), row.text("measure"), row.text("milestone_or_stage"), row.text("group_by"), row.text("group_value"))
	return e.waits(row)
}
