package report

import (
	"database/sql"
	"time"
)

// writeMorning writes index.html: what is new, what is on fire, whether the
// feeds are alive, what was read.
func (s *site) writeMorning() error {
	page := Morning{First: s.night.LastAsOf.IsZero()}
	summary, err := readSummary(s)
	if err != nil {
		return err
	}
	page.Summary = summary
	if err := page.readGaps(s); err != nil {
		return err
	}
	balance, err := read(s, "morning_balance", func(b *Balance) []any {
		return []any{&b.Then, &b.Ended, &b.Unknown, &b.Gone, &b.Begun, &b.Now}
	})
	if err != nil {
		return err
	}
	if len(balance) > 0 {
		page.Balance = &balance[0]
	}
	if page.Late, err = read(s, "morning_late", func(l *LateAccount) []any {
		return []any{&page.LateTotal, &page.LateNew, &l.SinceLast, &l.Journey, &l.AccountID, &l.Account, &l.Owner, &l.Case, &l.Stage, &l.State,
			&l.EnteredAt, &l.Days, &l.Target, &l.Max}
	}); err != nil {
		return err
	}
	if page.Risks, err = read(s, "morning_risks", func(r *Risk) []any {
		return []any{&page.RisksTotal, &r.SinceLast, &r.Journey, &r.AccountID, &r.Account, &r.Owner, &r.Stage, &r.Name, &r.Mitigation, &r.Cause, &r.TrippedAt}
	}); err != nil {
		return err
	}
	if page.Due, err = read(s, "touchpoints_due", func(d *DueTouchpoint) []any {
		return []any{&page.DueTotal, &d.Journey, &d.AccountID, &d.Account, &d.Owner, &d.Stage, &d.Touchpoint, &d.Name, &d.Team, &d.DueAt, &d.Overdue}
	}); err != nil {
		return err
	}
	if page.Restatements, err = read(s, "morning_restatements", func(r *RestatedNumbers) []any {
		return []any{&r.Cause, &r.Numbers, &r.Periods, &r.First, &r.Last}
	}); err != nil {
		return err
	}
	freshness, err := read(s, "freshness", func(r *Range) []any {
		return []any{&r.Source, &r.From, &r.To, &r.State, &r.Watermark}
	})
	if err != nil {
		return err
	}
	page.Strips = strips(freshness, s.night.Today)
	if page.Sources, err = read(s, "source_counts", func(c *SourceCount) []any {
		return []any{&c.Source, &c.Files, &c.Records, &c.Loaded, &c.Duplicates, &c.Skipped, &c.Rejects, &c.EventsNo}
	}); err != nil {
		return err
	}
	for _, source := range page.Sources {
		page.Read.add(source)
	}
	if page.Rejects, err = read(s, "rejects", func(r *RejectCount) []any {
		return []any{&r.Source, &r.Code, &r.Records, &r.Example, &r.Reason}
	}); err != nil {
		return err
	}
	if page.Unresolved, err = read(s, "unresolved", func(i *Identity) []any {
		return []any{&page.UnresolvedTotal, &i.Kind, &i.Value, &i.Source, &i.Events, &i.LastTS, &i.Suggestion}
	}); err != nil {
		return err
	}
	if page.Drift, err = read(s, "morning_drift", func(d *Drift) []any {
		return []any{&page.DriftTotal, &d.What, &d.Source, &d.Object, &d.Name, &d.Events, &d.File}
	}); err != nil {
		return err
	}
	if page.Clocks, err = read(s, "morning_clocks", func(c *Clock) []any {
		return []any{&c.Source, &c.Sign, &c.Other, &c.Events, &c.Of, &c.Shift}
	}); err != nil {
		return err
	}
	if page.Conflicts, err = read(s, "morning_conflicts", func(c *Conflict) []any {
		return []any{&page.ConflictsTotal, &c.Kind, &c.Value, &c.Accounts, &c.AccountID, &c.Events, &c.Suggestion}
	}); err != nil {
		return err
	}
	return s.write("index.html", "This morning", page)
}

// Morning is the content of index.html.
type Morning struct {
	Summary                 Summary
	First                   bool // no earlier night to compare with
	New, Ended, Grown, Open Listing[Gap]
	Balance                 *Balance // nil on the first night
	Late                    []LateAccount
	LateTotal, LateNew      int
	Risks                   []Risk
	RisksTotal              int
	Due                     []DueTouchpoint
	DueTotal                int
	Restatements            []RestatedNumbers
	Strips                  []Strip
	Sources                 []SourceCount
	Read                    SourceCount // of all sources
	Rejects                 []RejectCount
	Unresolved              []Identity
	UnresolvedTotal         int
	Drift                   []Drift
	DriftTotal              int
	Clocks                  []Clock
	Conflicts               []Conflict
	ConflictsTotal          int
}

// Balance is how the open silences of the night before became those of now:
// Now = Then - Ended - Unknown - Gone + Begun.
type Balance struct{ Then, Ended, Unknown, Gone, Begun, Now int64 }

// Drift is how an export has changed since the night before.
type Drift struct {
	What, Source, Object, Name, File string
	Events                           sql.NullInt64
}

// Clock is a source whose clock seems to be set wrong.
type Clock struct {
	Source, Sign, Other string
	Events, Of          int64
	Shift               sql.NullFloat64 // hours
}

// Conflict is evidence on identity that does not agree.
type Conflict struct {
	Kind, Value, Accounts, AccountID, Suggestion string
	Events                                       int64
}

// Change is what stands under "since the last night", for the eye.
func (m Morning) Change() bool { return m.New.Total+m.Ended.Total+m.Grown.Total+m.LateNew > 0 }

func (m *Morning) readGaps(s *site) error {
	type row struct {
		list  string
		total int
		Gap
	}
	rows, err := read(s, "morning_gaps", func(r *row) []any {
		return []any{&r.list, &r.total, &r.ID, &r.AccountID, &r.Account, &r.Owner, &r.Side, &r.Status, &r.StartedAt, &r.EndedAt, &r.Days, &r.Threshold,
			&r.Stage, &r.TeamBefore, &r.TeamAfter, &r.Handoff, &r.OwedBy, &r.InternalEvents, &r.DarkDays}
	})
	if err != nil {
		return err
	}
	lists := map[string]*Listing[Gap]{"new": &m.New, "ended": &m.Ended, "grown": &m.Grown, "open": &m.Open}
	for _, r := range rows {
		list := lists[r.list]
		list.Rows, list.Total = append(list.Rows, r.Gap), r.total
	}
	return nil
}

// Risk is a risk of a stage that is on.
type Risk struct {
	Journey, AccountID, Account, Owner, Stage, Name, Mitigation, Cause string
	TrippedAt                                                          time.Time
	SinceLast                                                          bool // tripped since the last night
}

// RestatedNumbers counts the numbers of closed periods that are others now.
type RestatedNumbers struct {
	Cause            string
	Numbers, Periods int64
	First, Last      time.Time
}

// Summary has the headline figures.
type Summary struct {
	Accounts, Active, OpenGaps, OpenAccounts, OwedByUs, ClosedGaps, UnknownGaps int64
	OwedUnknown                                                                 int64 // nobody can say who spoke last
	Communications, Tied, Behind, Stuck                                         int64
}

func readSummary(s *site) (Summary, error) {
	rows, err := read(s, "summary", func(s *Summary) []any {
		return []any{&s.Accounts, &s.Active, &s.OpenGaps, &s.OpenAccounts, &s.OwedByUs, &s.OwedUnknown, &s.ClosedGaps, &s.UnknownGaps,
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
	SinceLast                                              bool // was not as late the night before
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

func (c *SourceCount) add(o SourceCount) {
	c.Files += o.Files
	c.Records += o.Records
	c.Loaded += o.Loaded
	c.Duplicates += o.Duplicates
	c.Skipped += o.Skipped
	c.Rejects += o.Rejects
	c.EventsNo += o.EventsNo
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
