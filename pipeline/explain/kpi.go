package explain

import (
	"fmt"
	"strings"
	"time"
)

// kpiEvidence is where the things behind a built-in KPI are found.
type kpiEvidence struct {
	query  string
	title  string
	shown  []string
	params map[string]string // besides those of the cell
	// share: the things are n, and those with hit are the numerator.
	share bool
	// sum is the column whose sum is the numerator of a KPI per account; empty: the things themselves are.
	sum string
	// overAccounts: n counts the accounts in the stage, which are told too.
	overAccounts bool
}

var (
	visitColumns  = []string{"account_id", "visit", "entered_at", "left_at", "days", "move", "ending"}
	gapColumns    = []string{"account_id", "name", "side", "started_at", "ended_at", "status", "days", "dark_days", "gap_id"}
	mailColumns   = []string{"ts", "account_id", "direction", "team", "subject", "place", "event_id"}
	ticketColumns = []string{"ts", "account_id", "case_id", "subject", "first_reply_hours", "resolution_hours", "rating", "place"}
)

// kpiSources says for each built-in KPI what is behind its cells.
var kpiSources = map[string]kpiEvidence{
	"entered":                    {query: "kpi_visits", title: "Visits that began", shown: visitColumns, overAccounts: true},
	"regressions":                {query: "kpi_visits", title: "Visits that began by falling back", shown: visitColumns, overAccounts: true},
	"left":                       {query: "kpi_visits", title: "Visits that ended", shown: visitColumns, overAccounts: true},
	"churned":                    {query: "kpi_visits", title: "Visits that ended with the case", shown: visitColumns, overAccounts: true},
	"conversion":                 {query: "kpi_visits", title: "Visits that ended; a hit went onward", shown: append([]string{"hit"}, visitColumns...), share: true},
	"dwell_median":               {query: "kpi_visits", title: "Visits that ended", shown: visitColumns},
	"dwell_p90":                  {query: "kpi_visits", title: "Visits that ended", shown: visitColumns},
	"on_track_rate":              {query: "kpi_visits", title: "Visits that were going on; a hit had not passed the target", shown: append([]string{"hit", "target_days"}, visitColumns...), share: true},
	"touchpoint_coverage":        {query: "kpi_touchpoints", title: "Touchpoints that were due; a hit came", shown: []string{"hit", "account_id", "visit", "touchpoint", "occurrence", "status", "due_at", "met_at", "days_late", "event_id"}, share: true},
	"contact_coverage":           {query: "kpi_accounts", title: "Accounts in the stage; a hit had a communication", shown: []string{"hit", "account_id", "name", "communications", "last_ts", "entered_at", "left_at"}, share: true},
	"silences":                   {query: "kpi_silences", title: "Silences that began", shown: gapColumns, overAccounts: true},
	"silent_days_per_account":    {query: "kpi_silences", title: "Silences that began", shown: gapColumns, overAccounts: true, sum: "days"},
	"dark_days":                  {query: "kpi_silences", title: "Silences that began", shown: gapColumns, overAccounts: true, sum: "dark_days"},
	"silent_handoffs":            {query: "kpi_handoffs", title: "Hand-overs with a silence", shown: []string{"ts", "account_id", "team_from", "team_to", "silent_days", "introduced", "gap_id"}, overAccounts: true},
	"tickets_per_account":        {query: "kpi_tickets", title: "Tickets that were opened", shown: ticketColumns, overAccounts: true},
	"first_reply_hours":          {query: "kpi_tickets", title: "Tickets of customers that were answered", shown: ticketColumns},
	"first_reply_business_hours": {query: "kpi_tickets", title: "Tickets of customers that were answered; the hours are elapsed ones", shown: ticketColumns},
	"resolution_hours":           {query: "kpi_tickets", title: "Tickets that were solved", shown: ticketColumns},
	"resolution_business_hours":  {query: "kpi_tickets", title: "Tickets that were solved; the hours are elapsed ones", shown: ticketColumns},
	"reopen_rate":                {query: "kpi_tickets", title: "Tickets that were solved; a hit was open again", shown: append([]string{"hit"}, ticketColumns...), share: true},
	"csat":                       {query: "kpi_tickets", title: "Tickets that were rated; a hit is good", shown: append([]string{"hit"}, ticketColumns...), share: true},
	"csat_response_rate":         {query: "kpi_tickets", title: "Tickets that were solved; a hit was rated", shown: append([]string{"hit"}, ticketColumns...), share: true},
	"emails_in":                  {query: "kpi_emails", title: "E-mails from customers", shown: mailColumns, params: map[string]string{"direction": "inbound"}, overAccounts: true},
	"emails_out":                 {query: "kpi_emails", title: "E-mails to customers", shown: mailColumns, params: map[string]string{"direction": "outbound"}, overAccounts: true},
	"experience_balance":         {query: "kpi_touches", title: "Touches with a declared experience", shown: []string{"balance", "ts", "account_id", "touchpoint", "experience", "channel", "subject", "place"}, sum: "balance"},
}

// kpi explains a cell by the things that it counts.
func (e *explainer) kpi(rows []Record) error {
	row := rows[0]
	name, stage, journey, version := row.text("kpi"), row.text("stage"), row.text("journey"), row.text("journey_version")
	value := "no value: nothing to measure"
	if !row.null("value") {
		value = quantity(row.float("value"), row.text("unit"))
	}
	segment := "all segments"
	if row.text("segment") != "all" {
		segment = "segment " + row.text("segment")
	}
	e.say("%s of stage %s, %s, %s: %s (n %s)", name, stage, segment, periodName(row.time("period"), row.text("grain")), value, row.text("n"))
	if !row.null("ci_low") && !row.null("ci_high") {
		e.answer.Headline += fmt.Sprintf(", 95 %% interval %s to %s", quantity(row.float("ci_low"), row.text("unit")), quantity(row.float("ci_high"), row.text("unit")))
	}
	switch row.text("status") {
	case "too_few":
		e.answer.Headline += "; too few things to judge it"
	case "met", "missed":
		e.answer.Headline += fmt.Sprintf("; target %s %s", quantity(row.float("target"), row.text("unit")), row.text("status"))
	}
	if !row.null("previous") {
		e.answer.Headline += fmt.Sprintf("; %s in the period before", quantity(row.float("previous"), row.text("unit")))
	}
	e.answer.Headline += fmt.Sprintf(". Journey %s version %s.", journey, version)
	if !row.null("note") {
		e.remark("Note: " + row.text("note") + ".")
	}
	for _, column := range []string{"value", "n", "ci_low", "ci_high", "target", "previous", "change"} {
		unit := row.text("unit")
		if column == "n" || unit == "ratio" {
			unit = ""
		}
		e.number(row, column, unit)
	}
	e.mean(name)
	e.rule("says when an account is in the stage", journey, version, "stage", stage, stage)
	e.rule("is the target", journey, version, "target", stage, name)

	evidence, builtIn := kpiSources[name]
	if !builtIn {
		e.remark("It is a KPI of your own: its query says what it counts.")
		if own := e.rule("is the KPI", "", "", "kpi", "", name); own != nil {
			e.answer.Evidence = append(e.answer.Evidence, Section{Title: "Its query, " + own.File, Shown: []string{"line"}, Table: lines(own.text("query"))})
		}
		return nil
	}
	things, err := e.cell(row, evidence)
	if err != nil {
		return err
	}
	e.answer.Evidence = append(e.answer.Evidence, Section{Title: evidence.title, Shown: evidence.shown, Table: things, Note: evidence.counted(row, things)})
	if evidence.overAccounts {
		accounts, err := e.cell(row, kpiSources["contact_coverage"])
		if err != nil {
			return err
		}
		e.add(fmt.Sprintf("The accounts that were in the stage in the period: n = %d", len(accounts.Rows)), accounts, "account_id", "name", "entered_at", "left_at")
	}
	e.see("metric", name)
	return nil
}

// lines are those of a text, as records.
func lines(text string) Table {
	table := Table{Columns: []string{"line"}, Types: []string{"VARCHAR"}}
	for line := range strings.Lines(text) {
		table.Rows = append(table.Rows, []any{strings.TrimRight(line, "\n")})
	}
	return table
}

// cell reads the things behind a cell.
func (e *explainer) cell(row Record, evidence kpiEvidence) (Table, error) {
	params := row.keys("period", "grain", "journey", "segment", "stage")
	params["timezone"], params["until"] = e.options.Zone.String(), e.until()
	switch evidence.query {
	case "kpi_visits":
		params["kpi"], params["as_of"] = row.text("kpi"), key(e.asOf)
	case "kpi_tickets":
		params["kpi"], params["today"] = row.text("kpi"), key(e.today())
	case "kpi_accounts", "kpi_emails":
		params["today"] = key(e.today())
	}
	for name, value := range evidence.params {
		params[name] = value
	}
	return e.query(evidence.query, params)
}

// counted says how the things make the value.
func (k kpiEvidence) counted(row Record, things Table) string {
	hits, sum := 0, 0.0
	for i := range things.Rows {
		if things.record(i).bool("hit") {
			hits++
		}
		sum += things.record(i).float(k.sum)
	}
	switch {
	case len(things.Rows) == 0:
		return "There are none."
	case k.share:
		return fmt.Sprintf("%d of %d.", hits, len(things.Rows))
	case k.sum != "" && k.overAccounts:
		return fmt.Sprintf("%s in %s: %s in all, n counts the accounts below.", number(sum), count(int64(len(things.Rows)), "silence"), k.sum)
	case k.sum != "":
		return fmt.Sprintf("%s over %d.", number(sum), len(things.Rows))
	case k.overAccounts:
		return fmt.Sprintf("%d in all; n counts the accounts below.", len(things.Rows))
	}
	return fmt.Sprintf("The value is the middle, or the percentile, of these %d.", len(things.Rows))
}

// quantity is a value with its unit.
func quantity(value float64, unit string) string {
	switch unit {
	case "share":
		return share(value)
	case "days":
		return days(value)
	case "count":
		return number(value)
	case "hours":
		return number(value) + " hours"
	}
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.2f", value), "0"), ".")
}

// periodName is July 2026, or 2026Q3.
func periodName(period time.Time, grain string) string {
	if grain == "quarter" {
		return fmt.Sprintf("%dQ%d", period.Year(), (int(period.Month())+2)/3)
	}
	return period.Format("January 2006")
}
