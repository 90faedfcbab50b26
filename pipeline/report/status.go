package report

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io"
	"strings"
	"time"

	"throughline/queries"
)

// Asker answers queries with parameters, as a published generation does.
type Asker interface {
	Named(ctx context.Context, query queries.Query, params map[string]string) (*sql.Rows, error)
}

// Status is where an account is in its journeys, in words that its customer may
// read: what is done, what comes next, by when, who does it, what is needed.
// Nothing of it says how well we do.
type Status struct {
	Account string       `json:"account"` // name
	ID      string       `json:"account_id"`
	AsOf    time.Time    `json:"as_of"`
	Cases   []CaseStatus `json:"journeys"`
}

// CaseStatus is one journey of an account.
type CaseStatus struct {
	Journey   string     `json:"journey"`
	Case      string     `json:"case_id"`
	StartedAt time.Time  `json:"started_at"`
	EndedAt   *time.Time `json:"ended_at"`
	Step      int64      `json:"step"` // 0: it has not entered a step
	Of        int64      `json:"of"`
	Stage     string     `json:"stage"` // name
	Goal      string     `json:"goal"`
	Since     *time.Time `json:"since"`
	Planned   string     `json:"planned"` // how long the step should take, in words; empty: nothing is planned
	Left      bool       `json:"left"`    // the step is over and no other has begun
	Steps     []Step     `json:"steps"`
	Next      []NextStep `json:"next"`
}

// Step is a stage of the journey.
type Step struct {
	Name  string `json:"name"`
	Goal  string `json:"goal"`
	State string `json:"state"` // done, now, to_come
}

// NextStep is a touchpoint that is to come.
type NextStep struct {
	Name   string     `json:"name"`
	Due    *time.Time `json:"due"`
	Who    string     `json:"who"`
	Need   string     `json:"needed"` // who takes part on the customer's side
	How    string     `json:"how"`
	Length string     `json:"length"`
	For    string     `json:"for"`
}

// ErrAccount says that no account, or more than one, fits what was asked.
var ErrAccount = errors.New("no single account fits")

// StatusOf finds an account by its id or name and tells where it is. Days are of
// the zone.
func StatusOf(ctx context.Context, db Asker, account string, zone *time.Location) (Status, error) {
	var s Status
	if err := s.find(ctx, db, account); err != nil {
		return s, err
	}
	err := each(ctx, db, "as_of", nil, func(rows *sql.Rows) error { return rows.Scan(&s.AsOf) })
	if err != nil {
		return s, err
	}
	params := map[string]string{"account": s.ID}
	inForce := map[string]string{"account": s.ID, "day": Published(s.AsOf, zone).Today.Format(time.DateOnly)}
	at := map[[2]string]*CaseStatus{}
	stages := map[[2]string]string{}
	err = each(ctx, db, "cases", inForce, func(rows *sql.Rows) error {
		var c CaseStatus
		var stage, target string
		var visit int64
		err := rows.Scan(&c.Journey, &c.Case, &c.StartedAt, &c.EndedAt, &stage, &visit, &c.Stage, &c.Step, &c.Of, &c.Goal, &target, &c.Since, &c.Left)
		c.Planned = length(target)
		s.Cases = append(s.Cases, c)
		stages[[2]string{c.Journey, c.Case}] = stage
		return err
	})
	if err != nil {
		return s, err
	}
	for i := range s.Cases {
		at[[2]string{s.Cases[i].Journey, s.Cases[i].Case}] = &s.Cases[i]
	}
	err = each(ctx, db, "steps", inForce, func(rows *sql.Rows) error {
		var key [2]string
		var id string
		var step Step
		var been bool
		if err := rows.Scan(&key[0], &key[1], &id, &step.Name, &step.Goal, &been); err != nil {
			return err
		}
		c := at[key]
		switch place := int64(len(c.Steps)) + 1; {
		case place == c.Step && !c.Left:
			step.State = "now"
		case place < c.Step || been:
			step.State = "done"
		default:
			step.State = "to_come"
		}
		c.Steps = append(c.Steps, step)
		return nil
	})
	if err != nil {
		return s, err
	}
	return s, each(ctx, db, "next", params, func(rows *sql.Rows) error {
		var key [2]string
		var touchpoint, duration string
		var next NextStep
		err := rows.Scan(&key[0], &key[1], &touchpoint, &next.Name, &next.Due, &next.Who, &next.Need, &next.How, &duration, &next.For)
		next.Length = length(duration)
		at[key].Next = append(at[key].Next, next)
		return err
	})
}

func (s *Status) find(ctx context.Context, db Asker, account string) error {
	type match struct {
		id, name string
		quality  int
	}
	var found []match
	err := each(ctx, db, "accounts", map[string]string{"account": account}, func(rows *sql.Rows) error {
		var m match
		err := rows.Scan(&m.id, &m.name, &m.quality)
		found = append(found, m)
		return err
	})
	switch {
	case err != nil:
		return err
	case len(found) == 0:
		return fmt.Errorf("%w: there is none with the id or name %q; see: throughline query --sql \"select account_id, name from accounts\"", ErrAccount, account)
	case len(found) == 1, found[0].quality < found[1].quality:
		s.ID, s.Account = found[0].id, found[0].name
		return nil
	}
	var names []string
	for _, m := range found {
		names = append(names, fmt.Sprintf("%s (%s)", m.name, m.id))
	}
	return fmt.Errorf("%w %q: write the id of one of: %s", ErrAccount, account, strings.Join(names, ", "))
}

// each runs queries/status/<name>.sql.
func each(ctx context.Context, db Asker, name string, params map[string]string, scan func(*sql.Rows) error) (err error) {
	query, err := queries.Load("status/" + name + ".sql")
	if err != nil {
		return err
	}
	rows, err := db.Named(ctx, query, params)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return fmt.Errorf("status query %s: %w", name, err)
		}
	}
	return rows.Err()
}

// Write writes the status as text, json or html. Days are of the zone.
func (s Status) Write(w io.Writer, format string, zone *time.Location) error {
	switch format {
	case "json":
		encoder := json.NewEncoder(w)
		encoder.SetIndent("", "  ")
		return encoder.Encode(s)
	case "html":
		style, err := templates.ReadFile("templates/style.css")
		if err != nil {
			return fmt.Errorf("read the style: %w", err)
		}
		page, err := template.New("").Funcs(functions(zone, nil)).ParseFS(templates, "templates/status.html")
		if err != nil {
			return fmt.Errorf("parse the status page: %w", err)
		}
		return page.ExecuteTemplate(w, "status.html", struct {
			Status
			Style template.CSS
		}{s, template.CSS(style)})
	}
	_, err := io.WriteString(w, s.text(zone))
	return err
}

// text is for a terminal or the body of a mail.
func (s Status) text(zone *time.Location) string {
	var b strings.Builder
	day := func(t time.Time) string { return t.In(zone).Format("2 January 2006") }
	fmt.Fprintf(&b, "%s, as of %s\n", oneLine(s.Account), moment(s.AsOf, zone))
	if len(s.Cases) == 0 {
		b.WriteString("\nNo journey has begun yet.\n")
	}
	for _, c := range s.Cases {
		b.WriteByte('\n')
		if c.Case != s.ID {
			fmt.Fprintf(&b, "%s: ", oneLine(c.Case))
		}
		switch {
		case c.EndedAt != nil:
			fmt.Fprintf(&b, "%s ended on %s.\n", oneLine(spaced(c.Journey)), day(*c.EndedAt))
			continue
		case c.Step == 0:
			fmt.Fprintf(&b, "%s began on %s; its first step is to come.\n", oneLine(spaced(c.Journey)), day(c.StartedAt))
		case c.Left:
			fmt.Fprintf(&b, "Step %d of %d is done: %s\n", c.Step, c.Of, oneLine(c.Stage))
		default:
			fmt.Fprintf(&b, "Step %d of %d: %s, since %s", c.Step, c.Of, oneLine(c.Stage), day(*c.Since))
			if c.Planned != "" {
				fmt.Fprintf(&b, "; planned for %s", c.Planned)
			}
			b.WriteByte('\n')
			if c.Goal != "" {
				fmt.Fprintf(&b, "Goal: %s\n", oneLine(c.Goal))
			}
		}
		if len(c.Next) > 0 {
			b.WriteString("\nNext:\n")
		}
		for _, next := range c.Next {
			fmt.Fprintf(&b, "  %s", oneLine(next.Name))
			if next.Due != nil && next.Due.After(s.AsOf) {
				fmt.Fprintf(&b, ", by %s", day(*next.Due))
			} else if next.Due != nil {
				b.WriteString(", as soon as possible")
			}
			b.WriteByte('\n')
			for _, fact := range []struct{ name, value string }{{"what for", next.For}, {"who", next.Who}, {"needed from you", next.Need}, {"how", join(next.How, next.Length)}} {
				if fact.value != "" {
					fmt.Fprintf(&b, "    %s: %s\n", fact.name, oneLine(fact.value))
				}
			}
		}
		b.WriteByte('\n')
		for i, step := range c.Steps {
			fmt.Fprintf(&b, "  %s %d. %s\n", map[string]string{"done": "✓", "now": "▸", "to_come": " "}[step.State], i+1, oneLine(step.Name))
		}
	}
	return b.String()
}

func join(parts ...string) string {
	var some []string
	for _, part := range parts {
		if part != "" {
			some = append(some, part)
		}
	}
	return strings.Join(some, ", ")
}
