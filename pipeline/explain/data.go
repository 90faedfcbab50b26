package explain

import (
	"fmt"
	"strings"
	"time"

	"throughline/metrics"
)

// file explains what became of an input file.
func (e *explainer) file(rows []Record) error {
	row := rows[0]
	e.say("%s of source %s (%s, %s bytes, sha256 %s): %s = %s loaded + %s duplicates + %s skipped by a stated rule + %s quarantined.", row.text("file"), row.text("source"),
		row.text("preset"), row.text("bytes"), row.text("sha256"), count(row.integer("records"), "record"), row.text("loaded"), row.text("duplicates"), row.text("skipped"), row.text("rejects"))
	for _, column := range []string{"records", "loaded", "duplicates", "skipped", "rejects", "events", "accounts", "contacts"} {
		e.number(row, column, "")
	}
	one := row.keys("source", "file")
	if err := e.section("What its records gave", "file_events", one, "activity", "events", "tied", "first_day", "last_day", "first_line", "last_line"); err != nil {
		return err
	}
	if err := e.section("Quarantined records", "file_rejects", one, "line", "column", "code", "reason"); err != nil {
		return err
	}
	one["sha256"] = row.text("sha256")
	return e.section("Other files with the same content", "same_content", one, "source", "file", "records", "loaded", "duplicates")
}

// reject explains why a record is in quarantine.
func (e *explainer) reject(rows []Record) error {
	row := rows[0]
	e.say("Quarantined: line %s of %s, source %s (%s): %s.", orDash(row.text("line")), row.text("file"), row.text("source"), row.text("code"), row.text("reason"))
	if len(rows) > 1 {
		e.remark(fmt.Sprintf("%d records have this place and code.", len(rows)))
	}
	e.add("As it stands in the file, addresses taken out", Table{Columns: rows[0].table.Columns, Types: rows[0].table.Types, Rows: cells(rows)}, "line", "column", "reason", "raw")
	e.see("file", row.text("source"), row.text("file"))
	return nil
}

func cells(rows []Record) [][]any {
	list := make([][]any, len(rows))
	for i, row := range rows {
		list[i] = row.cells
	}
	return list
}

// freshness explains a range of days of a source.
func (e *explainer) freshness(rows []Record) error {
	row := rows[0]
	length := row.time("to_day").Sub(row.time("from_day")).Hours()/24 + 1
	meaning := map[string]string{
		"fresh":  "its records came as they usually do",
		"outage": "no record came for far longer than is usual for it, so nothing is known of these days and no silence is sure in them",
		"stale":  "its newest record is older than is usual for it, so open silences are measured up to that record only",
	}[row.text("state")]
	e.say("Source %s was %s from %s to %s (%s): %s.", row.text("source"), row.text("state"), row.time("from_day").Format(time.DateOnly), row.time("to_day").Format(time.DateOnly), days(length), meaning)
	e.answer.Rules = append(e.answer.Rules, Rule{What: "decides it", Kind: "rule", ID: "outage",
		Words: "a source's rhythm is the 90 % quantile of the days between its active days; a stretch without any record longer than twice that plus two days is an outage"})
	return e.section("Its days with records, in the range and two weeks around it", "source_days", row.keys("source", "from_day", "to_day"), "day", "events", "tied")
}

// unresolved explains an identity that no account claims.
func (e *explainer) unresolved(rows []Record) error {
	row := rows[0]
	e.say("No account claims the %s %s of source %s: %s, from %s to %s.", row.text("kind"), row.text("value"), row.text("source"), count(row.integer("events"), "record"),
		e.when(row.time("first_ts")), e.when(row.time("last_ts")))
	e.remark("What helps: " + row.text("suggestion") + ".")
	e.number(row, "events", "")
	e.mean("attribution_coverage")
	if err := e.section("Untied records of the source in that time", "untied_events", row.keys("source", "first_ts", "last_ts"), eventColumns...); err != nil {
		return err
	}
	if len(e.answer.Evidence) > 0 {
		e.note("Addresses are not published, so records of other unknown senders may be among them.")
	}
	return nil
}

// runLog explains a run.
func (e *explainer) runLog(rows []Record) error {
	row := rows[0]
	e.say("Run %s of %s: %s, as of %s, in %s; %s = %s loaded + %s duplicates + %s skipped + %s quarantined; %s.", row.text("run_id"), e.when(row.time("started_at")), row.text("status"),
		e.when(row.time("as_of")), row.time("finished_at").Sub(row.time("started_at")).Round(time.Millisecond), count(row.integer("records"), "record"),
		row.text("loaded"), row.text("duplicates"), row.text("skipped"), row.text("rejects"), count(row.integer("events"), "event"))
	for _, column := range []string{"files_new", "records", "loaded", "duplicates", "skipped", "rejects", "events"} {
		e.number(row, column, "")
	}
	return nil
}

// metric explains an entry of the catalogue.
func (e *explainer) metric(rows []Record) error {
	metric, _ := metrics.Find(rows[0].text("name"))
	e.say("%s: %s", metric.Name, metric.Meaning)
	e.mean(metric.Name)
	for _, definition := range e.definitions {
		if definition.Kind == "target" && definition.ID == metric.Name {
			definition.What = "is a target of stage " + definition.Stage
			e.answer.Rules = append(e.answer.Rules, definition)
		}
	}
	return nil
}

// definition explains what the journey files say of a thing, in all versions.
func (e *explainer) definition(rows []Record) error {
	row := rows[0]
	if row.text("kind") == "kpi" {
		e.say("KPI of your own %s: %s", row.text("id"), row.text("rule"))
		return nil
	}
	e.say("%s %s of journey %s", strings.ToUpper(row.text("kind")[:1])+row.text("kind")[1:], row.text("id"), row.text("journey"))
	if !row.null("stage") && row.text("kind") != "stage" {
		e.answer.Headline += ", stage " + row.text("stage")
	}
	if row.text("name") != row.text("id") {
		e.answer.Headline += ": " + row.text("name")
	}
	e.answer.Headline += "."
	for _, version := range rows {
		e.rule("says", version.text("journey"), version.text("journey_version"), version.text("kind"), version.text("stage"), version.text("id"))
	}
	return nil
}
