package report

import (
	"fmt"
	"html/template"
	"math"
	"strings"
	"time"
)

const (
	pageRows    = 500 // rows of a table on a page; the CSV beside it has all
	morningRows = 20
)

// Listing is the part of a table that a page shows.
type Listing[T any] struct {
	Rows  []T
	Total int
}

// Cut says that the page does not show all rows.
func (l Listing[T]) Cut() bool { return len(l.Rows) < l.Total }

func listing[T any](rows []T, most int) Listing[T] {
	return Listing[T]{Rows: rows[:min(len(rows), most)], Total: len(rows)}
}

func filter[T any](rows []T, keep func(T) bool) []T {
	var kept []T
	for _, row := range rows {
		if keep(row) {
			kept = append(kept, row)
		}
	}
	return kept
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

func newMorning(f facts, night Night, day time.Time) Morning {
	first := night.LastAsOf.IsZero()
	open := func(g Gap) bool { return g.Status == "open" && (first || g.SinceLast != "new") }
	return Morning{
		Summary: f.Summary,
		First:   first,
		New:     listing(filter(f.Gaps, func(g Gap) bool { return g.SinceLast == "new" && g.Status != "unknown" }), morningRows),
		Ended:   listing(filter(f.Gaps, func(g Gap) bool { return g.SinceLast == "changed" && g.Status == "closed" }), morningRows),
		Open:    listing(filter(f.Gaps, open), morningRows),
		Late:    listing(f.Late, morningRows),
		Due:     listing(f.Due, morningRows),
		Strips:  strips(f.Freshness, day),
		Sources: f.Sources, Rejects: f.Rejects, Unresolved: f.Unresolved,
	}
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

func newSilences(f facts) Silences {
	status := func(want string) []Gap {
		return filter(f.Gaps, func(g Gap) bool { return g.Status == want })
	}
	return Silences{
		Summary: f.Summary, BySide: f.GapSummary,
		Open: listing(status("open"), pageRows), Closed: listing(status("closed"), pageRows), Unknown: listing(status("unknown"), pageRows),
		Histogram: histogram(f.Gaps),
	}
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

// Journeys is the content of journey.html.
type Journeys struct{ List []JourneyMap }

// JourneyMap is one journey, stage by stage.
type JourneyMap struct {
	Journey
	Stages     []StageColumn
	Milestones []Milestone
	Scale      float64 // days at the full width of a bar
}

// StageColumn is a stage with its touchpoints.
type StageColumn struct {
	Stage
	Touchpoints []Touchpoint
}

func newJourneys(f facts) Journeys {
	var page Journeys
	for _, journey := range f.Journeys {
		m := JourneyMap{Journey: journey, Scale: 1}
		for _, stage := range f.Stages {
			if stage.Journey != journey.Journey {
				continue
			}
			m.Stages = append(m.Stages, StageColumn{stage, filter(f.Touchpoints, func(t Touchpoint) bool {
				return t.Journey == stage.Journey && t.Stage == stage.Stage
			})})
			m.Scale = max(m.Scale, stage.Max.Float64, stage.Target.Float64, stage.P90.Float64)
		}
		m.Milestones = filter(f.Milestones, func(v Milestone) bool { return v.Journey == journey.Journey })
		page.List = append(page.List, m)
	}
	return page
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

func functions(zone *time.Location) template.FuncMap {
	return template.FuncMap{
		"day":     func(t time.Time) string { return t.In(zone).Format("2006-01-02") },
		"date":    func(t time.Time) string { return t.Format("2006-01-02") },
		"instant": func(t time.Time) string { return t.In(zone).Format("2006-01-02 15:04 MST") },
		"moment":  func(t time.Time) string { return moment(t, zone) },
		"plural": func(n int64, one, many string) string {
			if n == 1 {
				return one
			}
			return many
		},
		"clip":  func(s string) string { return clip(s, longest) },
		"prose": func(s string) string { return clip(s, longestText) },
		"days":  func(d float64) string { return fmt.Sprintf("%.1f", d) },
		"round": func(d float64) string { return fmt.Sprintf("%.0f", d) },
		"percent": func(part, whole int64) string {
			if whole == 0 {
				return "–"
			}
			share := 100 * float64(part) / float64(whole)
			if part < whole && share > 99 { // never round a lack away
				return fmt.Sprintf("%.1f %%", math.Floor(10*share)/10)
			}
			return fmt.Sprintf("%.0f %%", share)
		},
		"share": func(s float64) string { return fmt.Sprintf("%.0f %%", 100*s) },
		"width": func(part, whole float64) string {
			if whole <= 0 {
				return "0"
			}
			return fmt.Sprintf("%.2f", math.Min(100, math.Max(0, 100*part/whole)))
		},
		"num":   func(n int64) float64 { return float64(n) },
		"count": thousands,
		"words": func(s string) string { return strings.ReplaceAll(s, "_", " ") },
		"side": func(s string) string {
			switch s {
			case "vendor":
				return "customer hears nothing"
			case "customer":
				return "customer says nothing"
			}
			return "nobody speaks"
		},
		"owed": func(s string) string {
			switch s {
			case "us":
				return "we owe an answer"
			case "customer":
				return "customer's turn"
			}
			return ""
		},
		"sum": func(a, b int64) int64 { return a + b },
	}
}

// moment is an instant; the midnight that ends a day is told as the end of it.
func moment(t time.Time, zone *time.Location) string {
	local := t.In(zone)
	if local.Format("15:04:05") == "00:00:00" {
		return "the end of " + local.AddDate(0, 0, -1).Format("2006-01-02")
	}
	return local.Format("2006-01-02 15:04 MST")
}

// How many characters of a text from outside a page shows.
const (
	longest     = 120 // of a name
	longestText = 500 // of a reason or a suggestion, which names names
)

func clip(s string, most int) string {
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return s
}

// thousands writes 1234567 as 1 234 567, with narrow no-break spaces.
func thousands(n int64) string {
	digits := fmt.Sprint(n)
	for i := len(digits) - 3; i > 0 && digits[i-1] != '-'; i -= 3 {
		digits = digits[:i] + "\u202f" + digits[i:]
	}
	return digits
}
