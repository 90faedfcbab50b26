package explain

import "fmt"

// event explains one record: where it stands, how it was tied to its account,
// which touchpoint it is and what it began or ended.
func (e *explainer) event(rows []Record) error {
	row := rows[0]
	account := "no account"
	if !row.null("account_id") {
		var err error
		if account, err = e.accountName(row.text("account_id")); err != nil {
			return err
		}
		account += ", tied by " + row.text("account_match")
		e.seeAccount(row)
	}
	e.say("%s %s (%s, %s) on %s: %s. Line %s of %s, source %s.", orDash(row.text("direction")), row.text("activity"), orDash(row.text("channel")),
		orDash(row.text("automation")), e.eventTime(row), account, orDash(row.text("line")), row.text("file"), row.text("source"))
	if why := row.text("automation_reason"); why != "" {
		e.answer.Headline += fmt.Sprintf(" It is %s: %s.", row.text("automation"), why)
	}
	e.answer.Headline += " " + countsAs(row)
	e.number(row, "score", "")

	touches, err := e.query("event_touches", row.keys("event_id"))
	if err != nil {
		return err
	}
	for i := range touches.Rows {
		touch := touches.record(i)
		e.rule("made it touchpoint "+touch.text("touchpoint"), touch.text("journey"), touch.text("journey_version"), "touchpoint", touch.text("stage"), touch.text("touchpoint"))
		if !touch.null("visit") {
			e.see("visit", touch.text("journey"), touch.text("case_id"), touch.text("stage"), touch.text("visit"))
		}
	}
	if err := e.section("The record", "events", map[string]string{"ids": row.text("event_id")}, eventColumns...); err != nil {
		return err
	}
	if err := e.section("Records that tell it; the event has what the first one says", "event_records", row.keys("event_id"), recordColumns...); err != nil {
		return err
	}
	return e.section("What it began, ended or met", "event_uses", row.keys("event_id"), "ts", "what", "journey", "case_id", "stage", "visit", "item")
}

// eventTime is the time of an event, or its date where no more is known.
func (e *explainer) eventTime(row Record) string {
	if row.text("ts_precision") == "day" {
		return row.time("ts").UTC().Format("2006-01-02")
	}
	return e.when(row.time("ts"))
}

// countsAs tells whether an event is a communication, and why not.
func countsAs(row Record) string {
	switch {
	case row.null("account_id"):
		return "It counts for no silence: it is tied to no account."
	case row.text("visibility") != "public":
		return "It is no communication: the customer could not see it."
	case row.text("automation") != "human" && row.text("automation") != "helpdesk_relay":
		return "It is no communication: no person wrote it (" + row.text("automation") + ")."
	case row.text("activity") == "scheduled_meeting" || row.text("activity") == "cancelled_meeting":
		return "It is no communication: a plan or a cancellation is not a conversation."
	case row.text("direction") == "internal":
		return "It is no communication: it did not pass between us and the customer."
	case !between[row.text("channel")]:
		return "It is no communication: its channel is not one between people."
	case (row.text("channel") == "meeting" || row.text("channel") == "call") && row.text("activity") != "attempted_call":
		return "It is a communication that counts on every side."
	case row.text("direction") == "outbound":
		return "It is a communication of ours: it counts on the vendor's and the mutual side."
	case row.text("direction") == "inbound":
		return "It is a communication of the customer: it counts on the customer's and the mutual side."
	}
	return "It is a communication of unknown direction: it counts on the mutual side only."
}

// between are the channels between people.
var between = map[string]bool{"email": true, "call": true, "meeting": true, "chat": true, "ticket": true, "portal": true, "sms": true}

// touch explains that an event is a touchpoint in a journey.
func (e *explainer) touch(rows []Record) error {
	row := rows[0]
	account, err := e.accountName(row.text("account_id"))
	if err != nil {
		return err
	}
	place := "after no visit of that stage"
	if !row.null("visit") {
		place = "in visit " + row.text("visit") + " of it"
		e.see("visit", row.text("journey"), row.text("case_id"), row.text("stage"), row.text("visit"))
	}
	e.say("Touchpoint %s of stage %s, %s, on %s: %s, journey %s.", row.text("touchpoint"), row.text("stage"), place, e.when(row.time("ts")), account, row.text("journey"))
	e.rule("made the event this touchpoint", row.text("journey"), row.text("journey_version"), "touchpoint", row.text("stage"), row.text("touchpoint"))
	e.see("event", row.text("event_id"))
	return e.section("The record", "events", map[string]string{"ids": row.text("event_id")}, eventColumns...)
}

// contact explains a person at a customer.
func (e *explainer) contact(rows []Record) error {
	row := rows[0]
	account := "no account"
	if !row.null("account_id") {
		var err error
		if account, err = e.accountName(row.text("account_id")); err != nil {
			return err
		}
		e.seeAccount(row)
	}
	persona := "no persona of a journey"
	if !row.null("persona") {
		persona = "persona " + row.text("persona")
		for _, definition := range e.definitions {
			if definition.Kind == "persona" && definition.ID == row.text("persona") {
				e.rule("made the contact "+persona, definition.Journey, definition.Version, "persona", "", definition.ID)
			}
		}
	}
	e.say("Contact of %s: %s, %s.", account, orDash(row.text("title")), persona)
	return e.section("Records with this person", "contact_events", row.keys("contact_id"), eventColumns...)
}
