package explain

import (
	"fmt"
	"math"
	"strings"
)

// eventRecord explains a record that tells an event which others tell too.
func (e *explainer) eventRecord(rows []Record) error {
	row := rows[0]
	part := "tells it too; recipients and links that only it knows were added to the event"
	if row.text("place") == "1" {
		part = "is the one whose values the event has"
	}
	e.say("Line %s of %s, source %s (%s), %s: event %s.", orDash(row.text("line")), row.text("file"), row.text("source"), row.text("object"), part, row.text("event_id"))
	e.see("event", row.text("event_id"))
	return e.section("All records of the event", "event_records", row.keys("event_id"), recordColumns...)
}

var recordColumns = []string{"place", "source", "object", "ts"}

// conflict explains evidence on identity that does not agree.
func (e *explainer) conflict(rows []Record) error {
	row := rows[0]
	accounts := strings.Trim(row.text("accounts"), "[]")
	saying := map[string]string{
		"email":  "records of people give the address %s to several accounts: %s",
		"domain": "several accounts claim the domain %s: %s",
		"link":   "records name one account and the address %s of their person another: %s",
		"move":   "the record of the person %s went from one account to another: %s",
	}[row.text("kind")]
	e.say("Evidence that does not agree: "+saying+".", row.text("value"), accounts)
	if row.null("account_id") {
		e.remark("What rests on it counts under none of them.")
	} else {
		e.remark("What rests on it counts under " + row.text("account_id") + ".")
	}
	e.remark(strings.ToUpper(row.text("suggestion")[:1]) + row.text("suggestion")[1:] + ".")
	e.number(row, "events", "")
	for account := range strings.SplitSeq(accounts, ", ") {
		e.see("account", account)
	}
	return nil
}

// clock explains why a source's clock seems to be set wrong.
func (e *explainer) clock(rows []Record) error {
	row := rows[0]
	events, of := row.integer("events"), count(row.integer("of_events"), "record")
	switch row.text("sign") {
	case "copies_differ":
		e.say("The clock of source %s seems to be set wrong: %d of %s that source %s has too lie there %s.", row.text("source"), events, of, row.text("other_source"), apart(row.float("shift_hours")))
	case "reply_before_question":
		e.say("The clock of source %s seems to be set wrong: in %d of %s our answer stands before the question.", row.text("source"), events, count(row.integer("of_events"), "ticket"))
	default:
		e.say("The clock of source %s seems to be set wrong: %d of %s of our own people lie between 20:00 and 06:00.", row.text("source"), events, of)
	}
	if !row.null("shift_hours") {
		e.remark(fmt.Sprintf("Stamps that lie %s would mend it.", apart(row.float("shift_hours"))))
	}
	e.remark("If its export is written in another zone than the config says, set timezone: of the source; if it is right, nothing needs to be done.")
	switch one := row.keys("source", "other_source"); row.text("sign") {
	case "copies_differ":
		return e.section("The same messages in both sources", "clock_copies", one, "event_id", "ts", "other_ts", "hours")
	case "reply_before_question":
		return e.section("Tickets that are answered before they are asked", "clock_answers", one, "case_id", "asked_at", "answered_at")
	default:
		return e.section("What our people did, by hour of the day in UTC", "clock_hours", one, "hour_utc", "events")
	}
}

// history explains since when a source tells what changed.
func (e *explainer) history(rows []Record) error {
	row := rows[0]
	before, thing := row.integer("things_before"), row.text("thing")
	e.say("Source %s tells by records of %s what changes in each %s, from %s on; of %s, %d had been there long before.", row.text("source"),
		row.text("object"), thing, e.when(row.time("first_ts")), count(row.integer("of_things"), thing), before)
	if before == 0 {
		return nil
	}
	e.remark("Of these no change before then is known: that none is told does not mean that there was none.")
	return e.section("The oldest of them", "history_things", row.keys("source", "object", "thing"), "event_id", "ts", "account_id", "case_id", "subject")
}

// apart says in words how far a stamp lies from another one.
func apart(hours float64) string {
	direction := "later"
	if hours < 0 {
		direction = "earlier"
	}
	if hours = math.Abs(hours); hours == 1 {
		return "an hour " + direction
	}
	return fmt.Sprintf("%g hours %s", hours, direction)
}

// vocabulary explains a value that a field of a source has.
func (e *explainer) vocabulary(rows []Record) error {
	row := rows[0]
	e.say("Source %s sets the field %s to %q in %s, from %s to %s.", row.text("source"), row.text("field"), row.text("value"), count(row.integer("events"), "record"),
		e.when(row.time("first_ts")), e.when(row.time("last_ts")))
	e.number(row, "events", "")
	return nil
}

// column explains a column that is read of a source's exports.
func (e *explainer) column(rows []Record) error {
	row := rows[0]
	e.say("The column %s of %s is read of the newest export of source %s, %s.", row.text("column_name"), row.text("object"), row.text("source"), row.text("file"))
	e.see("file", row.text("source"), row.text("file"))
	return nil
}

// drift explains how an export has changed since the night before.
func (e *explainer) drift(rows []Record) error {
	row := rows[0]
	switch row.text("kind") {
	case "value_new":
		e.say("Source %s sets the field %s to %q, in %s: it never did up to the night before.", row.text("source"), row.text("object"), row.text("name"), count(row.integer("events"), "record"))
		e.remark("If the journey has rules on that field, see whether they should know it.")
		e.see("vocabulary", row.text("source"), row.text("object"), row.text("name"))
	case "column_new":
		e.say("The newest export of %s of source %s, %s, has the column %s, which the one of the night before had not.", row.text("object"), row.text("source"), row.text("file"), row.text("name"))
	default:
		e.say("The newest export of %s of source %s, %s, has no column %s, which the one of the night before had.", row.text("object"), row.text("source"), row.text("file"), row.text("name"))
		e.remark("What rests on it stops there: export it again with that column.")
	}
	return nil
}
