package report

import (
	"context"
	"database/sql"
	"time"
)

// facts is everything that the pages show, read once.
type facts struct {
	Summary     Summary
	Journeys    []Journey
	Gaps        []Gap
	GapSummary  []GapSummary
	Late        []LateAccount
	Due         []DueTouchpoint
	Freshness   []Range
	Sources     []SourceCount
	Rejects     []RejectCount
	Unresolved  []Identity
	Stages      []Stage
	Touchpoints []Touchpoint
	Milestones  []Milestone
}

// Summary has the headline figures.
type Summary struct {
	Accounts, Active, OpenGaps, OpenAccounts, OwedByUs, ClosedGaps, UnknownGaps int64
	Communications, Tied, Behind, Stuck                                         int64
}

// Journey is one journey of the run.
type Journey struct {
	Journey, Version string
	Cases            int64
}

// Gap is one silence.
type Gap struct {
	ID, AccountID, Account, Owner, Side, Status string
	StartedAt                                   time.Time
	EndedAt                                     sql.NullTime
	Days                                        float64
	Threshold, Stage, TeamBefore, TeamAfter     string
	Handoff                                     bool
	OwedBy                                      string
	InternalEvents, DarkDays                    int64
	SinceLast                                   string // new, changed, known
}

// GapSummary counts the silences of a side.
type GapSummary struct {
	Side, Status    string
	Gaps, Accounts  int64
	Median, Longest float64
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

// Stage is a stage with its plan and what was measured.
type Stage struct {
	Journey, Stage                                  string
	Position                                        int64
	Name, Goal, Owner, CustomerGoal, Feeling        string
	Target, Max                                     sql.NullFloat64
	Visits, Running, Completed                      int64
	Median, P90                                     sql.NullFloat64
	OnTrack, Behind, Stuck, Regressions             int64
	Silences, OpenSilences, Handoffs, NotIntroduced int64
}

// Touchpoint is a touchpoint with its coverage.
type Touchpoint struct {
	Journey, Stage, Touchpoint, Name, Owner, Medium string
	Due                                             sql.NullFloat64
	DueUnit                                         sql.NullString
	Recurring, Expected                             bool
	Met, Late, Missed, NotYetDue, Unknown, Touches  int64
}

// Judged is how many of the expected touchpoints are decided.
func (t Touchpoint) Judged() int64 { return t.Met + t.Late + t.Missed }

// Milestone is a time to value. Median, Low and High, its 95 % interval, are not valid where the curve has not come down to them;
// ShareWaiting is the share neither there nor gone when the curve ends.
type Milestone struct {
	Journey, Milestone               string
	Cases, Reached, Churned, Waiting int64
	LongestWaiting                   sql.NullFloat64
	Median, Low, High, NaiveMedian   sql.NullFloat64
	ShareWaiting                     float64
	Warning                          string
}

func gather(ctx context.Context, db Tables) (facts, error) {
	var f facts
	summary, err := read(ctx, db, "summary", func(s *Summary) []any {
		return []any{&s.Accounts, &s.Active, &s.OpenGaps, &s.OpenAccounts, &s.OwedByUs, &s.ClosedGaps, &s.UnknownGaps,
			&s.Communications, &s.Tied, &s.Behind, &s.Stuck}
	})
	if err != nil {
		return f, err
	}
	f.Summary = summary[0]
	if f.Journeys, err = read(ctx, db, "journeys", func(j *Journey) []any {
		return []any{&j.Journey, &j.Version, &j.Cases}
	}); err != nil {
		return f, err
	}
	if f.Gaps, err = read(ctx, db, "gaps", func(g *Gap) []any {
		return []any{&g.ID, &g.AccountID, &g.Account, &g.Owner, &g.Side, &g.Status, &g.StartedAt, &g.EndedAt, &g.Days, &g.Threshold,
			&g.Stage, &g.TeamBefore, &g.TeamAfter, &g.Handoff, &g.OwedBy, &g.InternalEvents, &g.DarkDays, &g.SinceLast}
	}); err != nil {
		return f, err
	}
	if f.GapSummary, err = read(ctx, db, "gap_summary", func(g *GapSummary) []any {
		return []any{&g.Side, &g.Status, &g.Gaps, &g.Accounts, &g.Median, &g.Longest}
	}); err != nil {
		return f, err
	}
	if f.Late, err = read(ctx, db, "late_accounts", func(l *LateAccount) []any {
		return []any{&l.Journey, &l.AccountID, &l.Account, &l.Owner, &l.Case, &l.Stage, &l.State, &l.EnteredAt, &l.Days, &l.Target, &l.Max}
	}); err != nil {
		return f, err
	}
	if f.Due, err = read(ctx, db, "touchpoints_due", func(d *DueTouchpoint) []any {
		return []any{&d.Journey, &d.AccountID, &d.Account, &d.Owner, &d.Stage, &d.Touchpoint, &d.Name, &d.Team, &d.DueAt, &d.Overdue}
	}); err != nil {
		return f, err
	}
	if f.Freshness, err = read(ctx, db, "freshness", func(r *Range) []any {
		return []any{&r.Source, &r.From, &r.To, &r.State, &r.Watermark}
	}); err != nil {
		return f, err
	}
	if f.Sources, err = read(ctx, db, "source_counts", func(s *SourceCount) []any {
		return []any{&s.Source, &s.Files, &s.Records, &s.Loaded, &s.Duplicates, &s.Skipped, &s.Rejects, &s.EventsNo}
	}); err != nil {
		return f, err
	}
	if f.Rejects, err = read(ctx, db, "rejects", func(r *RejectCount) []any {
		return []any{&r.Source, &r.Code, &r.Records, &r.Example, &r.Reason}
	}); err != nil {
		return f, err
	}
	if f.Unresolved, err = read(ctx, db, "unresolved", func(i *Identity) []any {
		return []any{&i.Kind, &i.Value, &i.Source, &i.Events, &i.LastTS, &i.Suggestion}
	}); err != nil {
		return f, err
	}
	if f.Stages, err = read(ctx, db, "journey_stages", func(s *Stage) []any {
		return []any{&s.Journey, &s.Stage, &s.Position, &s.Name, &s.Goal, &s.Owner, &s.CustomerGoal, &s.Feeling, &s.Target, &s.Max,
			&s.Visits, &s.Running, &s.Completed, &s.Median, &s.P90, &s.OnTrack, &s.Behind, &s.Stuck, &s.Regressions,
			&s.Silences, &s.OpenSilences, &s.Handoffs, &s.NotIntroduced}
	}); err != nil {
		return f, err
	}
	if f.Touchpoints, err = read(ctx, db, "journey_touchpoints", func(t *Touchpoint) []any {
		return []any{&t.Journey, &t.Stage, &t.Touchpoint, &t.Name, &t.Owner, &t.Medium, &t.Due, &t.DueUnit, &t.Recurring, &t.Expected,
			&t.Met, &t.Late, &t.Missed, &t.NotYetDue, &t.Unknown, &t.Touches}
	}); err != nil {
		return f, err
	}
	f.Milestones, err = read(ctx, db, "journey_value", func(m *Milestone) []any {
		return []any{&m.Journey, &m.Milestone, &m.Cases, &m.Reached, &m.Churned, &m.Waiting, &m.LongestWaiting,
			&m.Median, &m.Low, &m.High, &m.NaiveMedian, &m.ShareWaiting, &m.Warning}
	})
	return f, err
}
