package explain

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"throughline/metrics"
)

// dateOnly tells whether an instant is known to the day: it is stored as the
// day's midnight UTC.
func dateOnly(t time.Time) bool { return t.Equal(t.Truncate(24 * time.Hour)) }

// when is an instant in the config's zone, or a date.
func (e *explainer) when(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case dateOnly(t):
		return t.UTC().Format("2006-01-02")
	}
	return t.In(e.options.Zone).Format("2006-01-02 15:04")
}

// until is the instant before which things count, as a parameter.
func (e *explainer) until() string {
	if e.midnight() {
		return key(e.asOf)
	}
	return key(e.asOf.Add(time.Microsecond))
}

// midnight tells whether as_of is the end of a day, as a date is.
func (e *explainer) midnight() bool {
	local := e.asOf.In(e.options.Zone)
	return local.Hour() == 0 && local.Minute() == 0 && local.Second() == 0 && local.Nanosecond() == 0
}

// today is the last local day that counts, at midnight UTC.
func (e *explainer) today() time.Time {
	local := e.asOf.In(e.options.Zone)
	day := time.Date(local.Year(), local.Month(), local.Day(), 0, 0, 0, 0, time.UTC)
	if e.midnight() {
		day = day.AddDate(0, 0, -1)
	}
	return day
}

// number is at most one digit behind the point.
func number(value float64) string {
	text := strconv.FormatFloat(value, 'f', 1, 64)
	return strings.TrimSuffix(text, ".0")
}

// days is a length of time in words.
func days(value float64) string {
	if value == 1 {
		return "1 day"
	}
	return number(value) + " days"
}

// count is a number of things: 1 event, 2 events.
func count(n int64, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// share is a share in per cent.
func share(value float64) string { return strconv.FormatFloat(value*100, 'f', 1, 64) + " %" }

// orDash stands in for what is not known.
func orDash(text string) string {
	if text == "" {
		return "–"
	}
	return text
}

// say sets the headline.
func (e *explainer) say(format string, args ...any) {
	e.answer.Headline = fmt.Sprintf(format, args...)
}

// number adds a number of the row, if the row has it.
func (e *explainer) number(row Record, column, unit string) {
	if row.null(column) {
		return
	}
	value := row.text(column)
	if f, ok := row.value(column).(float64); ok {
		value = strconv.FormatFloat(f, 'f', 2, 64)
		if unit == "share" {
			value, unit = share(f), ""
		}
	}
	e.answer.Numbers = append(e.answer.Numbers, Number{Name: column, Value: value, Unit: unit})
}

// mean adds what the catalogue says of metrics; a KPI of the user's own is not in it.
func (e *explainer) mean(names ...string) {
	for _, name := range names {
		if metric, ok := metrics.Find(name); ok {
			e.answer.Meanings = append(e.answer.Meanings, Meaning{metric})
		}
	}
}

// meanTable adds what the catalogue says of the numbers of the answer's table.
func (e *explainer) meanTable() {
	for _, metric := range metrics.Catalogue {
		if metric.Table == e.answer.Table && !metric.KPI {
			e.answer.Meanings = append(e.answer.Meanings, Meaning{metric})
		}
	}
}

// see adds ids of what is near.
func (e *explainer) see(kind string, values ...string) {
	id := kind + ":" + join(values)
	if !slices.Contains(e.answer.See, id) {
		e.answer.See = append(e.answer.See, id)
	}
}

// accountName is how an account is called: its name and id.
func (e *explainer) accountName(id string) (string, error) {
	if id == "" {
		return "of no account", nil
	}
	k, _ := kindOf("account")
	rows, err := e.lookup(k, k.keys, []string{id})
	if err != nil || len(rows) == 0 || rows[0].null("name") || rows[0].text("name") == id {
		return "account " + id, err
	}
	return rows[0].text("name") + " (" + id + ")", nil
}

// seeAccount adds the account of a row, if it has one.
func (e *explainer) seeAccount(row Record) {
	if !row.null("account_id") {
		e.see("account", row.text("account_id"))
	}
}

// readDefinitions reads what the journey files say.
func (e *explainer) readDefinitions() error {
	table, err := e.query("definitions", nil)
	if err != nil {
		return err
	}
	for i := range table.Rows {
		row := table.record(i)
		e.definitions = append(e.definitions, Rule{
			Kind: row.text("kind"), Stage: row.text("stage"), ID: row.text("id"), Name: row.text("name"), Words: row.text("rule"),
			Journey: row.text("journey"), Version: row.text("journey_version"), EffectiveFrom: row.time("effective_from"),
			File: row.text("file"), Hash: row.text("hash"), Detail: row.text("detail"),
		})
	}
	return nil
}

// rule adds what a version of a journey says of a thing. An empty version means
// the latest that says something, an empty stage any.
func (e *explainer) rule(what, journey, version, kind, stage, id string) *Rule {
	for i := len(e.definitions) - 1; i >= 0; i-- {
		rule := e.definitions[i]
		if rule.Journey == journey && rule.Kind == kind && rule.ID == id && (version == "" || rule.Version == version) && (stage == "" || rule.Stage == stage) {
			rule.What = what
			e.answer.Rules = append(e.answer.Rules, rule)
			return &e.answer.Rules[len(e.answer.Rules)-1]
		}
	}
	return nil
}

// ruleOnce is rule, unless the answer tells that rule already.
func (e *explainer) ruleOnce(what, journey, version, kind, id string) {
	for _, told := range e.answer.Rules {
		if told.What == what && told.ID == id {
			return
		}
	}
	e.rule(what, journey, version, kind, "", id)
}

// silenceAfter is the threshold that a definition gives, as it is written; "" if it gives none.
func (r Rule) silenceAfter() string {
	var detail struct {
		Silence struct {
			After string `json:"after"`
		} `json:"silence"`
	}
	if json.Unmarshal([]byte(r.Detail), &detail) != nil {
		return ""
	}
	return detail.Silence.After
}

// text is what a definition says under a key of its file; "" if it says nothing there.
func (r Rule) text(key string) string {
	var detail map[string]any
	if json.Unmarshal([]byte(r.Detail), &detail) != nil {
		return ""
	}
	text, _ := detail[key].(string)
	return text
}
