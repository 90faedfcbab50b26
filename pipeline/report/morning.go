package report

import (
	"database/sql"
	"time"
)

const morningRows = 20

// writeMorning writes index.html: what is new, what is on fire, whether the
// feeds are alive, what was read.
func (s *site) writeMorning() error {
	page := Morning{First: s.night.LastAsOf.IsZero()}
	summary, err := readSummary(s)
	if err != nil {
		return err
	}
	page.Summary = summary
	gaps, err := readGaps(s)
	if err != nil {
		return err
	}
	open := func(g Gap) bool { return g.Status == "open" && (page.First || g.SinceLast != "new") }
	page.New = listing(filter(gaps, func(g Gap) bool { return g.SinceLast == "new" && g.Status != "unknown" }), morningRows)
	page.Ended = listing(filter(gaps, func(g Gap) bool { return g.SinceLast == "changed" && g.Status == "closed" }), morningRows)
	page.Open = listing(filter(gaps, open), morningRows)

	late, err := read(s, "late_accounts", func(l *LateAccount) []any {
		return []any{&l.Journey, &l.AccountID, &l.Account, &l.Owner, &l.Case, &l.Stage, &l.State, &l.EnteredAt, &l.Days, &l.Target, &l.Max}
	})
	if err != nil {
		return err
	}
	page.Late = listing(late, morningRows)
	due, err := read(s, "touchpoints_due", func(d *DueTouchpoint) []any {
		return []any{&d.Journey, &d.AccountID, &d.Account, &d.Owner, &d.Stage, &d.Touchpoint, &d.Name, &d.Team, &d.DueAt, &d.Overdue}
	})
	if err != nil {
		return err
	}
	page.Due = listing(due, morningRows)
	freshness, err := read(s, "freshness", func(r *Range) []any {
		return []any{&r.Source, &r.From, &r.To, &r.State, &r.Watermark}
	})
	if err != nil {
		return err
	}
	page.Strips = strips(freshness, s.frame.Day)
	if page.Sources, err = read(s, "source_counts", func(c *SourceCount) []any {
		return []any{&c.Source, &c.Files, &c.Records, &c.Loaded, &c.Duplicates, &c.Skipped, &c.Rejects, &c.EventsNo}
	}); err != nil {
		return err
	}
	if page.Rejects, err = read(s, "rejects", func(r *RejectCount) []any {
		return []any{&r.Source, &r.Code, &r.Records, &r.Example, &r.Reason}
	}); err != nil {
		return err
	}
	if page.Unresolved, err = read(s, "unresolved", func(i *Identity) []any {
		return []any{&i.Kind, &i.Value, &i.Source, &i.Events, &i.LastTS, &i.Suggestion}
	}); err != nil {
		return err
	}
	return s.write("index.html", "This morning", page)
}

// Morning is the content of index.html.
type Morning struct {
	Summary    Summary
	First      bool // no earlier night to compare with
	New, Ended Listing[Gap]
	Open       Listing[Gap]
	Late       Listing[LateAccount]
	Due        Listing[DueTouchpoint]
	Strips     []Strip
	Sources    []SourceCount
	Rejects    []RejectCount
	Unresolved []Identity
}

// Summary has the headline figures.
type Summary struct {
	Accounts, Active, OpenGaps, OpenAccounts, OwedByUs, ClosedGaps, UnknownGaps int64
	Communications, Tied, Behind, Stuck                                         int64
}

func readSummary(s *site) (Summary, error) {
	rows, err := read(s, "summary", func(s *Summary) []any {
		return []any{&s.Accounts, &s.Active, &s.OpenGaps, &s.OpenAccounts, &s.OwedByUs, &s.ClosedGaps, &s.UnknownGaps,
			&s.Communications, &s.Tied, &s.Behind, &s.Stuck}
	})
	if err != nil {
		return Summary{}, err
	}
	return rows[0], nil
}

// LateAccount is a case whose present stage takes longer than planned.
type LateAccount struct {
	Journey, AccountID, Account, Owner, Case, Stage, State string
	EnteredAt                                              time.Time
	Days                                                   float64
	Target, Max                                            sql.NullFloat64
}

// DueTouchpoint is a touchpoint that should happen soon.
type DueTouchpoint struct {
	Journey, AccountID, Account, Owner, Stage, Touchpoint, Name, Team string
	DueAt                                                             time.Time
	Overdue                                                           bool
}

// Range is a stretch of days of a source.
type Range struct {
	Source    string
	From, To  time.Time
	State     string
	Watermark sql.NullTime
}

// Days is the length of the stretch, both ends included.
func (r Range) Days() int { return int(r.To.Sub(r.From).Hours()/24) + 1 }

// SourceCount says what was read from a source.
type SourceCount struct {
	Source                                                         string
	Files, Records, Loaded, Duplicates, Skipped, Rejects, EventsNo int64
}

// RejectCount is a kind of quarantined record with an example.
type RejectCount struct {
	Source, Code    string
	Records         int64
	Example, Reason string
}

// Identity is one that no account claims.
type Identity struct {
	Kind, Value, Source string
	Events              int64
	LastTS              sql.NullTime
	Suggestion          string
}

// Strip shows the last days of a source.
type Strip struct {
	Source    string
	State     string // of the newest range
	Watermark time.Time
	From, To  time.Time
	Parts     []StripPart
	Outages   []Range
}

// StripPart is a range as percent of the strip's width.
type StripPart struct {
	X, Width float64
	State    string
}

const stripDays = 120

func strips(ranges []Range, day time.Time) []Strip {
	var list []Strip
	end := day.Add(24 * time.Hour)
	start := end.Add(-stripDays * 24 * time.Hour)
	for _, r := range ranges {
		if len(list) == 0 || list[len(list)-1].Source != r.Source {
			list = append(list, Strip{Source: r.Source, Watermark: r.Watermark.Time, From: start, To: end.Add(-time.Second)})
		}
		strip := &list[len(list)-1]
		strip.State = r.State
		if r.State != "fresh" {
			strip.Outages = append(strip.Outages, r)
		}
		from, to := r.From, r.To.Add(24*time.Hour)
		if to.Before(start) {
			continue
		}
		from, to = later(from, start), earlier(to, end)
		total := end.Sub(start).Hours()
		strip.Parts = append(strip.Parts, StripPart{X: 100 * from.Sub(start).Hours() / total, Width: 100 * to.Sub(from).Hours() / total, State: r.State})
	}
	return list
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}
