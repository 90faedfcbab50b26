package explain

import "fmt"

var sides = map[string]string{
	"vendor":   "the customer heard nothing from us",
	"customer": "we heard nothing from the customer",
	"mutual":   "neither spoke",
}

var eventColumns = []string{"ts", "direction", "channel", "activity", "team", "subject", "place", "event_id"}

// gap explains a silence: its ends, the work inside it, the threshold that was
// in force, and the outages that may have made it.
func (e *explainer) gap(rows []Record) error {
	row := rows[0]
	account, err := e.accountName(row.text("account_id"))
	if err != nil {
		return err
	}
	started := e.when(row.time("started_at"))
	span := "since " + started + ", measured up to the oldest watermark of the sources"
	if !row.null("ended_at") {
		span = "from " + started + " to " + e.when(row.time("ended_at"))
	}
	stage := "in no stage"
	if !row.null("stage_from") {
		stage = "in stage " + row.text("stage_from")
		if !row.null("stage_to") && row.text("stage_to") != row.text("stage_from") {
			stage = "from stage " + row.text("stage_from") + " into " + row.text("stage_to")
		}
	}
	e.say("%s silence of %s (%s), %s: %s, %s, %s, threshold %s.", row.text("side"), days(row.float("days")), sides[row.text("side")],
		row.text("status"), account, span, stage, row.text("threshold"))
	if row.text("status") == "unknown" {
		e.answer.Headline += " Unknown: no stretch of it as long as the threshold lies outside the outages of the sources, and no data is not silence."
	}
	if !row.null("owed_by") {
		e.answer.Headline += fmt.Sprintf(" The next word was owed by %s.", map[string]string{"us": "us", "customer": "the customer"}[row.text("owed_by")])
	}
	if row.bool("handoff") {
		e.answer.Headline += fmt.Sprintf(" Before it %s spoke, after it %s.", row.text("team_before"), row.text("team_after"))
	}
	e.number(row, "days", "days")
	e.number(row, "business_days", "business days")
	e.number(row, "threshold", "")
	e.number(row, "internal_events", "records of internal work inside")
	e.number(row, "dark_days", "days with internal work on which the customer heard nothing")
	e.mean("silence", "business_silence", "dark_days_of_a_silence")

	gap := row.keys("gap_id")
	visits, err := e.query("gap_visits", gap)
	if err != nil {
		return err
	}
	e.threshold(row, visits)

	gap["until"], gap["today"] = e.until(), key(e.today())
	if err := e.section("The silence and what lies around it", "gap_events", gap, append([]string{"role"}, eventColumns...)...); err != nil {
		return err
	}
	if row.null("event_before") {
		e.note("The silence begins with the account's start: no communication lies before it.")
	}
	if err := e.section("Sources that gave nothing meanwhile", "gap_outages", map[string]string{"gap_id": row.text("gap_id"), "today": key(e.today())}, "source", "state", "from_day", "to_day"); err != nil {
		return err
	}
	if len(visits.Rows) > 0 {
		e.answer.Evidence = append(e.answer.Evidence, Section{Title: "Stages of the account's cases", Table: visits,
			Shown: []string{"journey", "case_id", "stage", "visit", "entered_at", "left_at", "at_start"}})
	}
	e.seeAccount(row)
	return nil
}

// note adds a sentence to the last section.
func (e *explainer) note(sentence string) {
	if n := len(e.answer.Evidence); n > 0 {
		e.answer.Evidence[n-1].Note = sentence
	}
}

// threshold tells which file's line the threshold of a silence comes from.
func (e *explainer) threshold(row Record, visits Table) {
	threshold := row.text("threshold")
	for i := range visits.Rows {
		visit := visits.record(i)
		if !visit.bool("at_start") || visit.text("journey") != row.text("journey") {
			continue
		}
		before := len(e.answer.Rules)
		rule := e.rule("gives the threshold "+threshold, visit.text("journey"), row.text("journey_version"), "stage", "", visit.text("stage"))
		if rule != nil && rule.silenceAfter() == threshold {
			return
		}
		e.answer.Rules = e.answer.Rules[:before]
	}
	if row.null("journey") {
		e.answer.Rules = append(e.answer.Rules, Rule{What: "gives the threshold " + threshold, Kind: "default", ID: "silence", Words: "the account follows no journey, so a silence is 10 days or more"})
		return
	}
	e.rule("gives the threshold "+threshold, row.text("journey"), row.text("journey_version"), "journey", "", row.text("journey"))
}

// handoff explains a change of the team that speaks.
func (e *explainer) handoff(rows []Record) error {
	for i, row := range rows {
		account, err := e.accountName(row.text("account_id"))
		if err != nil {
			return err
		}
		introduced := "no message had both teams on it"
		if row.bool("introduced") {
			introduced = "a message had both teams on it"
		}
		if i > 0 {
			e.answer.Headline += "\n"
		}
		e.answer.Headline += fmt.Sprintf("%s took over from %s on %s: %s, %s after the last word of the team before; %s.", row.text("team_to"), row.text("team_from"),
			e.when(row.time("ts")), account, days(row.float("silent_days")), introduced)
		if !row.null("returned_at") {
			e.remark(row.text("team_from") + " spoke again on " + e.when(row.time("returned_at")) + ".")
		}
		e.number(row, "silent_days", "days")
		if err := e.section("What was said", "handoff_events", row.keys("account_id", "event_before", "event_after"), append([]string{"role"}, eventColumns...)...); err != nil {
			return err
		}
		e.seeAccount(row)
	}
	e.mean("handoff_pause")
	return nil
}
