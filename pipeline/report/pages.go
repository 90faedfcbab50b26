// Package report turns the tables of a generation into pages and files that
// people open: self-contained HTML without scripts, and rows in the formats of
// the tools that they use.
package report

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"time"

	"throughline/queries"
)

// Tables is where the pages read from.
type Tables interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Night is what the pages say about the run itself.
type Night struct {
	AsOf     time.Time
	Zone     *time.Location
	LastAsOf time.Time // of the generation compared with; zero on the first night
	Tables   []Table
	Warnings []string
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

// Pages writes index.html, gaps.html and journey.html into a folder.
func Pages(ctx context.Context, db Tables, folder string, night Night) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fmt.Errorf("make the report folder: %w", err)
	}
	style, err := templates.ReadFile("templates/style.css")
	if err != nil {
		return fmt.Errorf("read the style: %w", err)
	}
	set, err := template.New("").Funcs(functions(night.Zone)).ParseFS(templates, "templates/*.html")
	if err != nil {
		return fmt.Errorf("parse the templates: %w", err)
	}
	facts, err := gather(ctx, db)
	if err != nil {
		return err
	}
	frame := Frame{Night: night, Day: localDay(night), Style: template.CSS(style), Journeys: facts.Journeys}
	for _, page := range []struct {
		file, title string
		content     any
	}{
		{"index.html", "This morning", newMorning(facts, night, frame.Day)},
		{"gaps.html", "Silences", newSilences(facts)},
		{"journey.html", "Journey", newJourneys(facts)},
	} {
		frame.Title, frame.File, frame.Page = page.title, page.file, page.content
		if err := write(set, filepath.Join(folder, page.file), frame); err != nil {
			return err
		}
	}
	return nil
}

// Frame is what every page has around its content.
type Frame struct {
	Night
	Day         time.Time // the local day of AsOf
	Title, File string
	Style       template.CSS
	Journeys    []Journey
	Page        any
}

// localDay is the day that the night closes: as_of given as a day is the
// midnight at its end.
func localDay(night Night) time.Time {
	y, m, d := night.AsOf.In(night.Zone).Add(-time.Microsecond).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

func write(set *template.Template, path string, frame Frame) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	defer func() {
		if e := file.Close(); err == nil && e != nil {
			err = fmt.Errorf("write %s: %w", filepath.Base(path), e)
		}
	}()
	if err := set.ExecuteTemplate(file, frame.File, frame); err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	return nil
}

// read runs queries/report/<name>.sql and scans each row.
func read[T any](ctx context.Context, db Tables, name string, fields func(*T) []any) ([]T, error) {
	query, err := queries.Load("report/" + name + ".sql")
	if err != nil {
		return nil, err
	}
	rows, err := db.QueryContext(ctx, query.SQL)
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
