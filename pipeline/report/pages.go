// Package report turns the tables of a generation into pages and files that
// people open: self-contained HTML without scripts, and rows in the formats of
// the tools that they use.
package report

import (
	"bufio"
	"context"
	"crypto/sha256"
	"database/sql"
	"embed"
	"encoding/base64"
	"errors"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"time"

	"throughline/pipeline/config"
	"throughline/pipeline/report/chart"
	"throughline/queries"
)

// Tables is where the pages read from.
type Tables interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Night is what the pages say about the run itself.
type Night struct {
	AsOf     time.Time // up to which open things are measured
	Until    time.Time // events count that are before it
	Today    time.Time // the last local day before Until, as a midnight in UTC; values of day precision count up to it
	Zone     *time.Location
	LastAsOf time.Time // of the generation compared with; zero on the first night
	Tables   []Table
	Warnings []string
	Apart    bool // the page stands alone: it has no other pages beside it
}

// Published is the night of a generation that tells no more than its as_of. A
// local midnight was given as a date, the day that it ends: events at that
// instant do not count. (An instant given to the microsecond of a midnight is
// taken for one, too.) Events at any other instant count.
func Published(asOf time.Time, zone *time.Location) Night {
	day := config.DateOf(asOf.Add(-time.Microsecond).In(zone))
	if day.Next().Start(zone).Equal(asOf) {
		return Night{AsOf: asOf, Until: asOf, Today: day.Midnight(), Zone: zone}
	}
	return Night{AsOf: asOf, Until: asOf.Add(time.Microsecond), Today: config.DateOf(asOf.In(zone)).Midnight(), Zone: zone}
}

// over is the last local day that is over: not Today, if the night measures in
// the middle of it.
func (n Night) over() time.Time {
	return config.DateOf(n.Until.In(n.Zone)).Midnight().AddDate(0, 0, -1)
}

// Table is written beside the pages, as Parquet and, unless it is too long for
// a spreadsheet, as CSV.
type Table struct {
	Name string
	Rows int64
	CSV  bool
}

//go:embed templates
var templates embed.FS

//go:embed script.js
var script string

// Pages writes every page of the night into a folder.
func Pages(ctx context.Context, db Tables, folder string, night Night) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fmt.Errorf("make the report folder: %w", err)
	}
	s, err := newSite(ctx, db, folder, night)
	if err != nil {
		return err
	}
	for _, write := range []func() error{s.findAccounts, s.writeMorning, s.writeSilences, s.writeJourneys, s.writeAccounts} {
		if err := write(); err != nil {
			return err
		}
	}
	return nil
}

// site is the pages of one night in the making.
type site struct {
	ctx    context.Context
	db     Tables
	folder string
	night  Night
	frame  Frame
	set    *template.Template
	// accounts are the accounts that have a page of their own, with its file; templates link to it.
	accounts map[string]string
	pages    []AccountPage // the same accounts, the most urgent first
}

func newSite(ctx context.Context, db Tables, folder string, night Night) (*site, error) {
	style, err := templates.ReadFile("templates/style.css")
	if err != nil {
		return nil, fmt.Errorf("read the style: %w", err)
	}
	accounts := map[string]string{}
	set, err := template.New("").Funcs(functions(night.Zone, accounts)).ParseFS(templates, "templates/*.html")
	if err != nil {
		return nil, fmt.Errorf("parse the templates: %w", err)
	}
	s := &site{ctx: ctx, db: db, folder: folder, night: night, set: set, accounts: accounts}
	journeys, err := read(s, "journeys", func(j *Journey) []any {
		return []any{&j.Journey, &j.Version, &j.Versions, &j.Rule, &j.Start, &j.Cases, &j.Ended}
	}, s.today())
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256([]byte(script))
	s.frame = Frame{
		Night: night, Journeys: journeys,
		Style: template.CSS(string(style) + chart.Style), Script: template.JS(script), ScriptHash: base64.StdEncoding.EncodeToString(sum[:]),
	}
	return s, nil
}

// Journey is one journey of the run, with the version now in force.
type Journey struct {
	Journey, Version, Versions, Rule, Start string
	Cases, Ended                            int64
}

// Frame is what every page has around its content.
type Frame struct {
	Night
	Title, File string
	Style       template.CSS
	Script      template.JS // sorts and filters tables; pages are whole without it
	ScriptHash  string      // the only script that the page's policy lets run
	Journeys    []Journey
	Page        any
}

// until and today bind the bounds of the events that count, as work.settings
// has them for the models.
func (s *site) until() sql.NamedArg { return sql.Named("until", s.night.Until) }

func (s *site) today() sql.NamedArg { return sql.Named("day", s.night.Today) }

// write writes one page: the template of its file, or another page's of the same kind.
func (s *site) write(name, title string, content any) error {
	return s.writeAs(name, name, title, content)
}

// writeAs writes a page with the template of another file.
func (s *site) writeAs(name, template, title string, content any) (err error) {
	frame := s.frame
	frame.Title, frame.File, frame.Page = title, name, content
	file, err := os.Create(filepath.Join(s.folder, name))
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	out := bufio.NewWriter(file)
	err = errors.Join(s.set.ExecuteTemplate(out, template, frame), out.Flush(), file.Close())
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// read runs queries/report/<name>.sql and scans each row. Parameters are those
// of the query's header.
func read[T any](s *site, name string, fields func(*T) []any, params ...sql.NamedArg) ([]T, error) {
	query, err := queries.Load("report/" + name + ".sql")
	if err != nil {
		return nil, err
	}
	args, err := named(query, params)
	if err != nil {
		return nil, err
	}
	rows, err := s.db.QueryContext(s.ctx, query.SQL, args...)
	if err != nil {
		return nil, fmt.Errorf("report query %s: %w", name, err)
	}
	defer rows.Close()
	var list []T
	for rows.Next() {
		var row T
		if err := rows.Scan(fields(&row)...); err != nil {
			return nil, fmt.Errorf("report query %s: %w", name, err)
		}
		list = append(list, row)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("report query %s: %w", name, err)
	}
	return list, nil
}

// named compares the parameters with those of the header: the driver takes any name.
func named(query queries.Query, params []sql.NamedArg) ([]any, error) {
	args := make([]any, len(params))
	given := map[string]bool{}
	for i, param := range params {
		args[i], given[param.Name] = param, true
	}
	for _, param := range query.Params() {
		if !given[param.Name] {
			return nil, fmt.Errorf("report query %s: parameter %s is not given", query.Name, param.Name)
		}
		delete(given, param.Name)
	}
	for name := range given {
		return nil, fmt.Errorf("report query %s: it has no parameter %s", query.Name, name)
	}
	return args, nil
}
