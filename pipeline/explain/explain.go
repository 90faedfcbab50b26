// Package explain answers for any row of any published table: what the number
// means, by which rule it came about, and which records are behind it, each
// with its file and line. It reads a published generation and nothing else.
package explain

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"throughline/metrics"
	"throughline/queries"
)

// Source is the published generation that is asked.
type Source interface {
	Named(ctx context.Context, query queries.Query, params map[string]string) (*sql.Rows, error)
}

// Options of an explanation.
type Options struct {
	Zone   *time.Location // of the days and times that are shown
	Run    string         // the run that published, such as gen-000042
	Around time.Time      // timelines: the day to look at, at midnight UTC; zero: the last one
	Days   int            // timelines: how many days before and after it; 0: 30
}

// Answer is the evidence behind one id.
type Answer struct {
	ID       string // in full
	Table    string // "main.stage_visits"; empty for an entry of the catalogue
	AsOf     time.Time
	Headline string
	Rows     []Record // the rows that have the id, one mostly
	Numbers  []Number
	Meanings []Meaning
	Rules    []Rule
	Evidence []Section
	See      []string // ids of what is near
}

// Number is a number of the row, with its unit.
type Number struct{ Name, Value, Unit string }

// Meaning is what the catalogue says of a metric.
type Meaning struct{ Metric metrics.Metric }

// Rule is what a journey file says, in words.
type Rule struct {
	What                  string // what it decides here: "gives the threshold 7d"
	Kind, Stage, ID, Name string
	Words                 string
	Journey, Version      string
	EffectiveFrom         time.Time // zero: since ever
	File, Hash            string
	Detail                string // JSON
}

// Section is a list of records behind the answer.
type Section struct {
	Title string
	Note  string   // a sentence, or empty
	Shown []string // the columns that a terminal shows
	Table Table
	// LeftOut counts the records that the window of a timeline leaves out.
	LeftOut int64
}

// Explain finds the row or rows that an id names and the evidence behind them.
// An error that wraps ErrID says that there is no such thing, or several.
func Explain(ctx context.Context, source Source, id string, o Options) (Answer, error) {
	e := &explainer{ctx: ctx, source: source, options: o}
	if e.options.Zone == nil {
		e.options.Zone = time.UTC
	}
	if e.options.Days == 0 {
		e.options.Days = 30
	}
	run, err := e.one("as_of", map[string]string{"run": o.Run})
	if err != nil {
		return Answer{}, err
	}
	e.asOf = run.time("as_of")
	if err := e.readDefinitions(); err != nil {
		return Answer{}, err
	}
	found, err := e.find(id)
	if err != nil {
		return Answer{}, err
	}
	e.answer = Answer{ID: found.kind.id(found.rows[0]), Table: "main." + found.kind.table, AsOf: e.asOf, Rows: found.rows}
	if found.kind.table == "" {
		e.answer.Table = ""
	}
	if err := found.kind.explain(e, found.rows); err != nil {
		return Answer{}, fmt.Errorf("explain %s: %w", e.answer.ID, err)
	}
	return e.answer, nil
}

// explainer is one answer in the making.
type explainer struct {
	ctx         context.Context
	source      Source
	options     Options
	asOf        time.Time
	definitions []Rule
	answer      Answer
}
