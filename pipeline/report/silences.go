package report

import (
	"database/sql"
	"fmt"
	"html/template"
	"slices"
	"strings"
	"time"

	"throughline/pipeline/report/chart"
)

const (
	evidenceOf   = 60 // silences of which the events are shown on the page
	silencePages = 60 // pages of owners and segments
)

// writeSilences writes gaps.html, with every silence that is open and the last
// that have ended, and a page like it for each segment and owner.
func (s *site) writeSilences() error {
	page := Silences{}
	var err error
	if page.Summary, err = readSummary(s); err != nil {
		return err
	}
	if page.BySide, err = read(s, "gap_summary", func(g *GapSummary) []any {
		return []any{&g.Side, &g.Status, &g.Gaps, &g.Accounts, &g.Median, &g.Longest}
	}); err != nil {
		return err
	}
	gaps, err := readGaps(s)
	if err != nil {
		return err
	}
	page.list(gaps, func(g Gap) (place, total int) { return g.Place, g.Total })
	evidence, err := s.evidence(gaps)
	if err != nil {
		return err
	}
	page.Evidence = evidence
	shown := map[string]bool{}
	for _, e := range evidence {
		shown[e.ID] = true
	}
	page.mark(shown)
	if page.Lengths, err = s.gapLengths(); err != nil {
		return err
	}
	if page.Weeks, err = s.gapWeeks(); err != nil {
		return err
	}
	if page.Handoffs, err = read(s, "gap_handoffs", func(h *HandoffPair) []any {
		return []any{&h.From, &h.To, &h.Handoffs, &h.Accounts, &h.Returned, &h.Introduced, &h.Silent, &h.Median, &h.Longest}
	}); err != nil {
		return err
	}
	if page.Dark, err = read(s, "gap_dark", func(d *DarkGap) []any {
		return []any{&d.ID, &d.AccountID, &d.Account, &d.Owner, &d.Status, &d.Days, &d.Stage, &d.InternalEvents, &d.DarkDays, &page.DarkDays, &page.DarkGaps}
	}); err != nil {
		return err
	}
	for i := range page.Dark {
		page.Dark[i].Shown = shown[page.Dark[i].ID]
	}
	parts := silenceParts(gaps)
	page.Parts = parts
	for _, part := range parts {
		of := Silences{Part: part.Title, Parts: parts, Summary: page.Summary}
		of.list(filter(gaps, part.has), part.place)
		of.mark(nil)
		if err := s.writeAs(part.File, "gaps.html", "Silences", of); err != nil {
			return err
		}
	}
	return s.write("gaps.html", "Silences", page)
}

// Silences is the content of gaps.html and of the pages of segments and owners.
type Silences struct {
	Part                  string // what the page is limited to; empty: nothing
	Parts                 []SilencePart
	Summary               Summary
	BySide                []GapSummary
	Open, Closed, Unknown Listing[Gap]
	Lengths, Weeks        template.HTML
	Handoffs              []HandoffPair
	Dark                  []DarkGap
	DarkDays, DarkGaps    int64
	Evidence              []Evidence
}

// list sorts gaps into the lists of the page; place gives a gap's place in its
// list and how many the list has.
func (p *Silences) list(gaps []Gap, place func(Gap) (int, int)) {
	lists := map[string]*Listing[Gap]{"open": &p.Open, "closed": &p.Closed, "unknown": &p.Unknown}
	for _, gap := range gaps {
		list := lists[gap.Status]
		at, total := place(gap)
		list.Total = total
		if at <= pageRows {
			list.Rows = append(list.Rows, gap)
		}
	}
}

// mark tells which gaps have their evidence on the main page.
func (p *Silences) mark(shown map[string]bool) {
	for _, list := range []*Listing[Gap]{&p.Open, &p.Closed, &p.Unknown} {
		for i := range list.Rows {
			list.Rows[i].Shown = shown[list.Rows[i].ID]
		}
	}
}

// Gap is one silence.
type Gap struct {
	ID, AccountID, Account, Owner, Segment, Side, Status string
	StartedAt                                            time.Time
	EndedAt                                              sql.NullTime
	Days                                                 float64
	Threshold, Stage, TeamBefore, TeamAfter              string
	Handoff                                              bool
	OwedBy                                               string
	InternalEvents, DarkDays                             int64
	Total, SegmentTotal, OwnerTotal                      int
	Place, SegmentPlace, OwnerPlace                      int
	Shown                                                bool // its events are on the page
}

func readGaps(s *site) ([]Gap, error) {
	return read(s, "gap_rows", func(g *Gap) []any {
		return []any{&g.ID, &g.AccountID, &g.Account, &g.Owner, &g.Segment, &g.Side, &g.Status, &g.StartedAt, &g.EndedAt, &g.Days, &g.Threshold,
			&g.Stage, &g.TeamBefore, &g.TeamAfter, &g.Handoff, &g.InternalEvents, &g.DarkDays, &g.OwedBy,
			&g.Total, &g.SegmentTotal, &g.OwnerTotal, &g.Place, &g.SegmentPlace, &g.OwnerPlace}
	}, s.until(), s.today(), sql.Named("rows", pageRows))
}

// SilencePart is a page of the silences of one segment or owner.
type SilencePart struct {
	Title, File string
	Open        int
	has         func(Gap) bool
	place       func(Gap) (int, int)
}

// silenceParts are the segments and owners that have a silence, the owners with
// the most open ones first.
func silenceParts(gaps []Gap) []SilencePart {
	var parts []SilencePart
	add := func(kind string, of func(Gap) string, place func(Gap) (int, int)) {
		var names []string
		open := map[string]int{}
		for _, gap := range gaps {
			name := of(gap)
			if name == "" {
				continue
			}
			if _, known := open[name]; !known {
				names = append(names, name)
				open[name] = 0
			}
			if _, total := place(gap); gap.Status == "open" {
				open[name] = total
			}
		}
		slices.SortFunc(names, func(a, b string) int {
			if open[a] != open[b] {
				return open[b] - open[a]
			}
			return strings.Compare(a, b)
		})
		for _, name := range names[:min(len(names), silencePages/2)] {
			parts = append(parts, SilencePart{
				Title: kind + " " + name, File: "gaps-" + kind + "-" + slug(name) + ".html", Open: open[name],
				has: func(g Gap) bool { return of(g) == name }, place: place,
			})
		}
	}
	add("segment", func(g Gap) string { return g.Segment }, func(g Gap) (int, int) { return g.SegmentPlace, g.SegmentTotal })
	add("owner", func(g Gap) string { return g.Owner }, func(g Gap) (int, int) { return g.OwnerPlace, g.OwnerTotal })
	return parts
}

// GapSummary counts the silences of a side.
type GapSummary struct {
	Side, Status    string
	Gaps, Accounts  int64
	Median, Longest float64
}

// HandoffPair is how one team takes over from another.
type HandoffPair struct {
	From, To                                         string
	Handoffs, Accounts, Returned, Introduced, Silent int64
	Median, Longest                                  float64
}

// DarkGap is a silence in which we worked.
type DarkGap struct {
	ID, AccountID, Account, Owner, Status string
	Days                                  float64
	Stage                                 string
	InternalEvents, DarkDays              int64
	Shown                                 bool
}

// gapLengths draws how long silences are.
func (s *site) gapLengths() (template.HTML, error) {
	type class struct {
		side                  string
		from                  int
		open, closed, unknown float64
	}
	classes, err := read(s, "gap_lengths", func(c *class) []any { return []any{&c.side, &c.from, &c.open, &c.closed, &c.unknown} })
	if err != nil {
		return "", err
	}
	if len(classes) > 0 && classes[0].open+classes[0].closed+classes[0].unknown == 0 {
		classes = classes[1:] // no threshold is under ten days
	}
	columns := chart.Columns{XLabel: "days of silence"}
	figure := chart.Figure{
		ID: "lengths", Title: "How long silences last",
		Note:  "Number of silences. Open ones still grow. Unknown: a feed had stopped, so nobody can say whether there was contact.",
		Table: chart.Table{Head: []string{"Days", "Open", "Ended", "Unknown"}},
	}
	open, closed, unknown := chart.Part{Name: "open", Class: "bad"}, chart.Part{Name: "ended", Class: "muted"}, chart.Part{Name: "unknown", Class: "unknown"}
	total := 0.0
	for i, c := range classes {
		label := fmt.Sprintf("%d and more", c.from)
		switch {
		case c.from == 0:
			label = "under 10"
		case i < len(classes)-1:
			label = fmt.Sprintf("%d to %d", c.from, classes[i+1].from)
		}
		columns.Labels = append(columns.Labels, label)
		open.Values, closed.Values, unknown.Values = append(open.Values, c.open), append(closed.Values, c.closed), append(unknown.Values, c.unknown)
		total += c.open + c.closed + c.unknown
		figure.Table.Rows = append(figure.Table.Rows, []string{label, chart.Number(c.open), chart.Number(c.closed), chart.Number(c.unknown)})
	}
	columns.Parts = []chart.Part{closed, open, unknown}
	if len(classes) > 0 {
		figure.Title += ": " + side(classes[0].side)
		figure.Description = fmt.Sprintf("%s silences by their length in days.", chart.Number(total))
	}
	return template.HTML(columns.Draw(figure)), nil
}

// gapWeeks draws in which stage and week silences began.
func (s *site) gapWeeks() (template.HTML, error) {
	type cell struct {
		stage string
		week  time.Time
		gaps  float64
	}
	cells, err := read(s, "gap_weeks", func(c *cell) []any { return []any{&c.stage, &c.week, &c.gaps} }, s.today())
	if err != nil {
		return "", err
	}
	figure := chart.Figure{
		ID: "weeks", Title: "Where and when silences began, the last 26 weeks",
		Note:  "Number of silences by the stage the account was in and the week in which they began, open and ended, on the side on which the customer hears nothing. Unknown ones are left out.",
		Table: chart.Table{Head: []string{"Stage", "Week of", "Silences"}},
	}
	heat := chart.Heat{Unit: "silences"}
	monday := s.night.Today.AddDate(0, 0, -(int(s.night.Today.Weekday())+6)%7)
	for week := monday.AddDate(0, 0, -25*7); !week.After(monday); week = week.AddDate(0, 0, 7) {
		heat.Columns = append(heat.Columns, week.Format("2 Jan"))
	}
	for _, c := range cells {
		at := 25 - int(monday.Sub(c.week).Hours()/24/7)
		if at < 0 || at > 25 {
			continue
		}
		if n := len(heat.Rows); n == 0 || heat.Rows[n-1] != c.stage {
			heat.Rows, heat.Values = append(heat.Rows, c.stage), append(heat.Values, make([]float64, 26))
		}
		heat.Values[len(heat.Values)-1][at] += c.gaps
		figure.Table.Rows = append(figure.Table.Rows, []string{c.stage, c.week.Format(time.DateOnly), chart.Number(c.gaps)})
	}
	figure.Description = fmt.Sprintf("%d stages by 26 weeks.", len(heat.Rows))
	return template.HTML(heat.Draw(figure)), nil
}

// Evidence is the events before, inside and after a silence.
type Evidence struct {
	Gap
	Strip  template.HTML
	Events []EvidenceEvent
	Inside int // events inside, of which at most twenty are listed
}

// EvidenceEvent is an event beside a silence.
type EvidenceEvent struct {
	gap, Place                   string // before, inside, after
	ID                           string
	TS                           time.Time
	DayOnly                      bool
	Direction, Channel, Activity string
	Internal                     bool
	Team, Subject, File          string
	Line                         int64
	total                        int
}

// evidence reads the events around the open silences and the last ended ones.
func (s *site) evidence(gaps []Gap) ([]Evidence, error) {
	var list []Evidence
	var ids []string
	at := map[string]int{}
	for _, gap := range gaps {
		if len(list) < evidenceOf && gap.Place <= pageRows {
			at[gap.ID] = len(list)
			ids = append(ids, gap.ID)
			list = append(list, Evidence{Gap: gap})
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	events, err := read(s, "gap_evidence", func(e *EvidenceEvent) []any {
		return []any{&e.gap, &e.Place, &e.ID, &e.TS, &e.DayOnly, &e.Direction, &e.Channel, &e.Activity, &e.Internal, &e.Team, &e.Subject, &e.File, &e.Line, &e.total}
	}, sql.Named("gaps", strings.Join(ids, ",")), s.until(), s.today())
	if err != nil {
		return nil, err
	}
	for _, event := range events {
		e := &list[at[event.gap]]
		e.Events = append(e.Events, event)
		if event.Place == "inside" {
			e.Inside = event.total
		}
	}
	for i := range list {
		list[i].Strip = s.strip(list[i])
	}
	return list, nil
}

// strip draws the events around a silence.
func (s *site) strip(e Evidence) template.HTML {
	end := s.night.AsOf
	if e.EndedAt.Valid {
		end = e.EndedAt.Time
	}
	margin := max(3*24*time.Hour, end.Sub(e.StartedAt)/4)
	timeline := chart.Timeline{From: e.StartedAt.Add(-margin).In(s.night.Zone), To: end.Add(margin).In(s.night.Zone), Now: s.night.AsOf}
	we, they, dark := chart.Lane{Name: "We"}, chart.Lane{Name: "The customer"}, chart.Lane{Name: "Unseen work"}
	for _, event := range e.Events {
		mark := chart.Mark{At: event.TS, Label: event.TS.In(s.night.Zone).Format("2006-01-02 15:04") + " " + spaced(event.Activity)}
		switch {
		case event.Internal:
			mark.Shape, mark.Class = "cross", "muted"
			dark.Marks = append(dark.Marks, mark)
		case event.Direction == "inbound":
			mark.Shape, mark.Class = "down", "late"
			they.Marks = append(they.Marks, mark)
		default:
			mark.Shape = "up"
			we.Marks = append(we.Marks, mark)
		}
	}
	silence := chart.Span{From: e.StartedAt, To: end, Label: chart.Number(e.Days) + " days", Class: "gap"}
	if e.Status != "open" {
		silence.Class += " " + e.Status
	}
	timeline.Lanes = []chart.Lane{we, they, {Name: "Silence", Spans: []chart.Span{silence}}, dark}
	return template.HTML(timeline.Draw(chart.Figure{
		ID: "strip-" + e.ID, Title: "Before, during and after",
		Description: fmt.Sprintf("%s of %s days, %s.", side(e.Side), chart.Number(e.Days), e.Status),
		Note:        "▲ we to the customer · ▼ the customer to us · × internal work · dashed line: the end of the measured time",
	}))
}
