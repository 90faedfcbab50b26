package report

import (
	"database/sql"
	"fmt"
	"math"
	"time"
)

// writeSilences writes gaps.html: every silence, also the ended ones.
func (s *site) writeSilences() error {
	summary, err := readSummary(s)
	if err != nil {
		return err
	}
	gaps, err := readGaps(s)
	if err != nil {
		return err
	}
	bySide, err := read(s, "gap_summary", func(g *GapSummary) []any {
		return []any{&g.Side, &g.Status, &g.Gaps, &g.Accounts, &g.Median, &g.Longest}
	})
	if err != nil {
		return err
	}
	status := func(want string) []Gap {
		return filter(gaps, func(g Gap) bool { return g.Status == want })
	}
	return s.write("gaps.html", "Silences", Silences{
		Summary: summary, BySide: bySide, Histogram: histogram(gaps),
		Open: listing(status("open"), pageRows), Closed: listing(status("closed"), pageRows), Unknown: listing(status("unknown"), pageRows),
	})
}

// Silences is the content of gaps.html.
type Silences struct {
	Summary   Summary
	BySide    []GapSummary
	Open      Listing[Gap]
	Closed    Listing[Gap]
	Unknown   Listing[Gap]
	Histogram []Bin
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

func readGaps(s *site) ([]Gap, error) {
	return read(s, "gaps", func(g *Gap) []any {
		return []any{&g.ID, &g.AccountID, &g.Account, &g.Owner, &g.Side, &g.Status, &g.StartedAt, &g.EndedAt, &g.Days, &g.Threshold,
			&g.Stage, &g.TeamBefore, &g.TeamAfter, &g.Handoff, &g.OwedBy, &g.InternalEvents, &g.DarkDays, &g.SinceLast}
	})
}

// GapSummary counts the silences of a side.
type GapSummary struct {
	Side, Status    string
	Gaps, Accounts  int64
	Median, Longest float64
}

// Bin is a class of silence lengths.
type Bin struct {
	Label                  string
	Open, Closed           int
	OpenWidth, ClosedWidth float64 // percent of the fullest bin
}

func histogram(gaps []Gap) []Bin {
	bounds := []float64{10, 15, 20, 30, 45, 60, 90, math.Inf(1)}
	bins := []Bin{{Label: "under 10"}}
	for i, low := range bounds[:len(bounds)-1] {
		label := fmt.Sprintf("%g to %g", low, bounds[i+1])
		if math.IsInf(bounds[i+1], 1) {
			label = fmt.Sprintf("%g and more", low)
		}
		bins = append(bins, Bin{Label: label})
	}
	for _, gap := range gaps {
		n := 0
		for n < len(bounds)-1 && gap.Days >= bounds[n] {
			n++
		}
		switch gap.Status {
		case "open":
			bins[n].Open++
		case "closed":
			bins[n].Closed++
		}
	}
	fullest := 1
	for _, bin := range bins {
		fullest = max(fullest, bin.Open+bin.Closed)
	}
	for i := range bins {
		bins[i].OpenWidth = 100 * float64(bins[i].Open) / float64(fullest)
		bins[i].ClosedWidth = 100 * float64(bins[i].Closed) / float64(fullest)
	}
	if bins[0].Open+bins[0].Closed == 0 {
		return bins[1:]
	}
	return bins
}
