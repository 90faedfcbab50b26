package report

import (
	"context"
	"database/sql"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"slices"
	"time"

	"throughline/metrics"
	"throughline/pipeline/report/chart"
)

// Decision is one that a review took, and what it wanted to move.
type Decision struct {
	Quarter, Decision, Owner, Due, Status, Note string
	Journey, Stage, Segment, KPI                string // what it wanted to move; Segment: all if empty
}

// ReviewOptions is what a review is about.
type ReviewOptions struct {
	Quarter   time.Time // its first day
	Decisions []Decision
}

// Review writes review.html into a folder, from the published tables.
func Review(ctx context.Context, db Tables, folder string, night Night, options ReviewOptions) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fmt.Errorf("make the review folder: %w", err)
	}
	s, err := newSite(ctx, db, folder, night)
	if err != nil {
		return err
	}
	page, err := s.review(options)
	if err != nil {
		return err
	}
	return s.write("review.html", "Journey review "+quarter(options.Quarter), page)
}

// ReviewPage is the content of review.html.
type ReviewPage struct {
	Quarter, Before string
	Over            bool // the quarter is over
	Later           bool // and the generation knows of days after it
	Summary         Summary
	Outages         []Range
	Journeys        []ReviewJourney
	Handoffs        []HandoffPair
	Decisions       []DecisionResult
	Method          []metrics.Metric
}

// ReviewJourney is the part of the review that is about one journey.
type ReviewJourney struct {
	JourneyMap
	Changes            []KPIChange
	Curves, Trends     []template.HTML
	Variants           []Variant
	VariantsNo, CasesN int64
	Deviations         []Deviation
	Coverage           template.HTML
	Breaks             []Break
	Matrix             template.HTML
}

func (s *site) review(options ReviewOptions) (ReviewPage, error) {
	page := ReviewPage{
		Quarter: quarter(options.Quarter), Before: quarter(options.Quarter.AddDate(0, -3, 0)),
		Over: !options.Quarter.AddDate(0, 3, 0).After(s.night.over().AddDate(0, 0, 1)),
	}
	page.Later = options.Quarter.AddDate(0, 3, 0).Before(s.night.over().AddDate(0, 0, 1))
	var err error
	if page.Summary, err = readReviewSummary(s); err != nil {
		return page, err
	}
	ranges, err := read(s, "review_outages", func(r *Range) []any { return []any{&r.Source, &r.From, &r.To, &r.State} }, sql.Named("quarter", options.Quarter))
	if err != nil {
		return page, err
	}
	page.Outages = ranges
	maps, err := s.journeyMaps()
	if err != nil {
		return page, err
	}
	changes, err := read(s, "review_changes", func(c *KPIChange) []any {
		return []any{&c.Journey, &c.Stage, &c.StageName, &c.KPI, &c.Unit, &c.N, &c.Value, &c.Low, &c.High, &c.Target, &c.Status, &c.NBefore,
			&c.Previous, &c.Change, &c.Apart, &c.Changed, &c.Restated}
	}, sql.Named("quarter", options.Quarter), s.today())
	if err != nil {
		return page, err
	}
	curves, err := read(s, "review_curves", func(c *curveDay) []any {
		return []any{&c.journey, &c.milestone, &c.groupBy, &c.group, &c.day, &c.atRisk, &c.events, &c.cif, &c.competing, &c.survival, &c.low, &c.high}
	})
	if err != nil {
		return page, err
	}
	trends, err := read(s, "review_trends", func(t *trendCell) []any {
		return []any{&t.journey, &t.kpi, &t.stage, &t.name, &t.period, &t.n, &t.value, &t.version}
	}, sql.Named("quarter", options.Quarter), s.today())
	if err != nil {
		return page, err
	}
	variants, err := read(s, "review_variants", func(v *Variant) []any {
		return []any{&v.Journey, &v.ID, &v.Path, &v.Cases, &v.Fitness, &v.Total, &v.Variants}
	})
	if err != nil {
		return page, err
	}
	deviations, err := read(s, "review_deviations", func(d *Deviation) []any {
		return []any{&d.Journey, &d.Touchpoint, &d.Name, &d.Missing, &d.Misplaced, &d.Extra}
	}, s.today())
	if err != nil {
		return page, err
	}
	breaks, err := read(s, "review_gaps", func(b *Break) []any {
		return []any{&b.ID, &b.Journey, &b.Kind, &b.Stage, &b.Touchpoint, &b.State, &b.FirstSeen, &b.FirstNight, &b.Accounts, &b.InPlace, &b.ARR, &b.ExcessDays,
			&b.Effect, &b.Low, &b.High, &b.NWith, &b.NWithout, &b.DwellEffect, &b.DwellLow, &b.DwellHigh, &b.Effort, &b.Quadrant}
	}, s.today())
	if err != nil {
		return page, err
	}
	for _, m := range maps {
		of := func(journey string) bool { return journey == m.Journey.Journey }
		j := ReviewJourney{
			JourneyMap: m,
			Changes:    filter(changes, func(c KPIChange) bool { return of(c.Journey) }),
			Variants:   filter(variants, func(v Variant) bool { return of(v.Journey) }),
			Deviations: filter(deviations, func(d Deviation) bool { return of(d.Journey) }),
			Breaks:     filter(breaks, func(b Break) bool { return of(b.Journey) }),
		}
		if len(j.Variants) > 0 {
			j.VariantsNo, j.CasesN = j.Variants[0].Variants, j.Variants[0].Total
		}
		id := slug(m.Journey.Journey)
		j.Curves = valueCurves(id, filter(curves, func(c curveDay) bool { return of(c.journey) }))
		j.Trends = trendCharts(id, filter(trends, func(t trendCell) bool { return of(t.journey) }), !page.Over)
		j.Coverage = coverageChart(id, m.Stages)
		j.Matrix = matrixChart(id, j.Breaks)
		page.Journeys = append(page.Journeys, j)
	}
	if page.Handoffs, err = read(s, "gap_handoffs", func(h *HandoffPair) []any {
		return []any{&h.From, &h.To, &h.Handoffs, &h.Accounts, &h.Returned, &h.Introduced, &h.Silent, &h.Median, &h.Longest}
	}); err != nil {
		return page, err
	}
	for _, decision := range options.Decisions {
		result, err := s.became(decision)
		if err != nil {
			return page, err
		}
		page.Decisions = append(page.Decisions, result)
	}
	for _, name := range methodOf {
		if metric, ok := metrics.Find(name); ok {
			page.Method = append(page.Method, metric)
		}
	}
	return page, nil
}

// methodOf are the entries of the catalogue that the appendix explains.
var methodOf = []string{
	"time_to_value", "dwell", "silence", "dark_days_of_a_silence", "handoff_pause", "touchpoint_coverage", "contact_coverage", "conversion", "path_fitness",
	"journey_gap_days", "journey_gap_effect", "journey_gap_dwell_effect", "restatement", "attribution_coverage",
}

// readReviewSummary counts accounts and communications from published tables.
func readReviewSummary(s *site) (Summary, error) {
	rows, err := read(s, "review_summary", func(s *Summary) []any {
		return []any{&s.Accounts, &s.Communications, &s.Tied, &s.OpenGaps, &s.OpenAccounts, &s.ClosedGaps, &s.UnknownGaps, &s.Behind, &s.Stuck}
	}, s.until(), s.today())
	if err != nil {
		return Summary{}, err
	}
	return rows[0], nil
}

// KPIChange is a KPI of the quarter beside the quarter before.
type KPIChange struct {
	Journey, Stage, StageName, KPI, Unit       string
	N, NBefore                                 int64
	Value, Low, High, Target, Previous, Change sql.NullFloat64
	Status                                     string
	Apart, Changed                             bool // the intervals do not overlap; the definition is another
	Restated                                   string
}

// Show writes a value of the KPI with its unit.
func (c KPIChange) Show(v sql.NullFloat64) string { return StageKPI{Unit: c.Unit}.Show(v) }

// Better says what a change means, in a word.
func (c KPIChange) Better() string {
	metric, ok := metrics.Find(c.KPI)
	if !ok || !c.Change.Valid || c.Change.Float64 == 0 || metric.Better == metrics.Neutral {
		return ""
	}
	if (c.Change.Float64 > 0) == (metric.Better == metrics.Higher) {
		return "better"
	}
	return "worse"
}

type curveDay struct {
	journey, milestone, groupBy, group string
	day                                float64
	atRisk, events                     int64
	cif, competing, survival           float64
	low, high                          sql.NullFloat64
}

// valueCurves draws, per milestone, who has got there and who left before, and
// the same by segment.
func valueCurves(id string, days []curveDay) []template.HTML {
	var list []template.HTML
	for len(days) > 0 {
		end := slices.IndexFunc(days, func(c curveDay) bool { return c.milestone != days[0].milestone || c.groupBy != days[0].groupBy })
		if end < 0 {
			end = len(days)
		}
		list = append(list, valueCurve(fmt.Sprintf("%s-curve-%d", id, len(list)+1), days[:end]))
		days = days[end:]
	}
	return list
}

func valueCurve(id string, days []curveDay) template.HTML {
	last := 0.0
	for _, d := range days {
		last = max(last, d.day)
	}
	steps := chart.Steps{YLabel: "share of the cases"}
	for day, step := 0.0, max(30, 30*float64(int(last/240)+1)); day <= last; day += step {
		steps.RiskAt = append(steps.RiskAt, day)
	}
	figure := chart.Figure{
		ID: id, Title: spaced(days[0].milestone) + ": who has got there, by days since the start",
		Description: "Step curves that grow from 0.",
		Note: "Aalen-Johansen: the share that has got there, with those who left before as a competing event and those who still wait counted for as long as they have waited. " +
			"Below: how many were still under way at that day.",
		Table: chart.Table{Head: []string{"Group", "Day", "Under way", "Got there", "Left before"}},
	}
	if days[0].groupBy == "segment" {
		figure.Title += ", by segment"
	}
	for len(days) > 0 {
		end := slices.IndexFunc(days, func(c curveDay) bool { return c.group != days[0].group })
		if end < 0 {
			end = len(days)
		}
		group := days[:end]
		there := chart.Curve{Name: group[0].group, End: group[len(group)-1].day}
		gone := chart.Curve{Name: "left before", End: there.End}
		if group[0].group == "all" {
			there.Name = "got there"
		}
		for i, d := range group {
			there.Points = append(there.Points, chart.Point{X: d.day, Value: d.cif, Low: d.cif, High: d.cif})
			gone.Points = append(gone.Points, chart.Point{X: d.day, Value: d.competing, Low: d.competing, High: d.competing})
			if every := len(group)/12 + 1; i%every == 0 || i == len(group)-1 {
				figure.Table.Rows = append(figure.Table.Rows, []string{d.group, chart.Number(d.day), fmt.Sprint(d.atRisk), percentOf(d.cif), percentOf(d.competing)})
			}
		}
		for _, day := range steps.RiskAt {
			n := int64(0)
			for _, d := range group {
				if d.day >= day {
					n = d.atRisk
					break
				}
			}
			there.AtRisk, gone.AtRisk = append(there.AtRisk, n), append(gone.AtRisk, n)
		}
		steps.Curves = append(steps.Curves, there)
		if group[0].groupBy == "all" {
			steps.Curves = append(steps.Curves, gone)
		}
		days = days[end:]
	}
	steps.Curves = steps.Curves[:min(len(steps.Curves), 6)]
	return template.HTML(steps.Draw(figure))
}

func percentOf(v float64) string { return chart.Number(100*v) + " %" }

type trendCell struct {
	journey, kpi, stage, name string
	period                    time.Time
	n                         int64
	value                     sql.NullFloat64
	version                   string
}

// trendCharts draws each KPI of the stages over the quarters.
func trendCharts(id string, cells []trendCell, open bool) []template.HTML {
	var list []template.HTML
	for len(cells) > 0 {
		end := slices.IndexFunc(cells, func(c trendCell) bool { return c.kpi != cells[0].kpi })
		if end < 0 {
			end = len(cells)
		}
		list = append(list, trendChart(fmt.Sprintf("%s-trend-%d", id, len(list)+1), cells[:end], open))
		cells = cells[end:]
	}
	return list
}

func trendChart(id string, cells []trendCell, open bool) template.HTML {
	metric, _ := metrics.Find(cells[0].kpi)
	trend := chart.Trend{Percent: metric.Unit == metrics.Share, Unit: string(metric.Unit), Open: open}
	if metric.Unit == metrics.Count {
		trend.Unit = ""
	}
	title := "Quarter by quarter: " + spaced(cells[0].kpi)
	if trend.Unit != "" && !trend.Percent { // shares have it at the axis
		title += ", " + trend.Unit
	}
	figure := chart.Figure{
		ID: id, Title: title, Description: "One line per stage.",
		Note: metric.Meaning, Table: chart.Table{Head: []string{"Stage", "Quarter", "Value", "n"}},
	}
	if open {
		figure.Note += " The last quarter is not over."
	}
	var periods []time.Time
	for _, c := range cells {
		if !slices.ContainsFunc(periods, c.period.Equal) {
			periods = append(periods, c.period)
		}
	}
	slices.SortFunc(periods, time.Time.Compare)
	versions := make([]string, len(periods))
	for _, period := range periods {
		trend.Periods = append(trend.Periods, quarter(period))
	}
	for _, c := range cells {
		if n := len(trend.Lines); n == 0 || trend.Lines[n-1].Name != c.name {
			trend.Lines = append(trend.Lines, chart.TrendLine{Name: c.name, Values: make([]chart.Value, len(periods))})
		}
		at := slices.IndexFunc(periods, c.period.Equal)
		versions[at] = c.version
		if c.value.Valid {
			trend.Lines[len(trend.Lines)-1].Values[at] = chart.Value{Known: true, V: c.value.Float64, N: c.n}
			figure.Table.Rows = append(figure.Table.Rows, []string{c.name, quarter(c.period), StageKPI{Unit: string(metric.Unit)}.Show(c.value), fmt.Sprint(c.n)})
		}
	}
	for i := 1; i < len(versions); i++ {
		if versions[i] != versions[i-1] {
			trend.Changes = append(trend.Changes, i)
		}
	}
	return template.HTML(trend.Draw(figure))
}

// coverageChart draws how many of the expected touchpoints came.
func coverageChart(id string, stages []StageColumn) template.HTML {
	bars := chart.Bars{Percent: true, Unknown: "none decided yet"}
	figure := chart.Figure{
		ID: id + "-coverage", Title: "Expected touchpoints that came, in time or late",
		Description: "One bar per touchpoint in the order of the journey.",
		Note:        "(met + late) / (met + late + missed), all cases so far. Not yet due, waived and unknown ones do not count.",
		Table:       chart.Table{Head: []string{"Touchpoint", "Stage", "Came", "In time", "Missed", "n"}},
	}
	for _, stage := range stages {
		for _, t := range stage.Touchpoints {
			if !t.Expected() {
				continue
			}
			bar := chart.Bar{Label: t.Name, Known: t.Judged() > 0, Class: "plain", Tag: fmt.Sprintf("n = %d", t.Judged())}
			row := []string{t.Name, stage.Name, "–", "–", "–", fmt.Sprint(t.Judged())}
			if bar.Known {
				bar.Value = float64(t.Met+t.Late) / float64(t.Judged())
				bar.Tag = percentOf(bar.Value) + ", " + bar.Tag
				row[2], row[3], row[4] = percentOf(bar.Value), percentOf(float64(t.Met)/float64(t.Judged())), fmt.Sprint(t.Missed)
			}
			bars.Rows = append(bars.Rows, bar)
			figure.Table.Rows = append(figure.Table.Rows, row)
		}
	}
	return template.HTML(bars.Draw(figure))
}

// Variant is a way through the touchpoints.
type Variant struct {
	Journey, ID, Path string
	Cases             int64
	Fitness           sql.NullFloat64
	Total, Variants   int64
}

// Deviation is a touchpoint at which cases leave the ideal order.
type Deviation struct {
	Journey, Touchpoint, Name string
	Missing, Misplaced, Extra int64
}

// Break is a place where current and ideal differ.
type Break struct {
	ID, Journey, Kind, Stage, Touchpoint, State string
	FirstSeen                                   sql.NullTime
	FirstNight                                  bool // none of the journey's is known from an earlier night
	Accounts, InPlace                           int64
	ARR                                         sql.NullFloat64
	ExcessDays                                  float64
	Effect, Low, High                           sql.NullFloat64
	NWith, NWithout                             int64
	DwellEffect, DwellLow, DwellHigh            sql.NullFloat64
	Effort                                      int
	Quadrant                                    string
	No                                          int // in the picture of impact and effort; 0: it is not in it
}

// Place says where the journey breaks, in words.
func (b Break) Place() string {
	place := spaced(b.Kind) + ": " + b.Stage
	if b.Touchpoint != "" {
		place += ", " + b.Touchpoint
	}
	return place
}

// matrixChart draws impact against effort, and numbers the breaks that it draws.
func matrixChart(id string, breaks []Break) template.HTML {
	matrix := chart.Quadrants{
		XLabel: "effort, declared, 1 to 5", YLabel: "excess days, measured", XSplit: 2.5, XMost: 5.5,
		Corners: [4]string{"fill in", "thankless", "quick win", "major project"},
	}
	figure := chart.Figure{
		ID: id + "-matrix", Title: "Impact and effort of what breaks", Description: "Places with the numbers that they have in the table.",
		Note:  "Numbers as in the table. Impact: days beyond what was planned, over all accounts; high is what makes up the first 80 %. Effort is declared in the journey. Association, not cause.",
		Table: chart.Table{Head: []string{"Place", "No.", "Effort", "Excess days", "Accounts", "What to do"}},
	}
	lowest := -1.0
	for i := range breaks {
		b := &breaks[i]
		matrix.YMost = max(matrix.YMost, b.ExcessDays*1.1)
		if b.Effort == 0 || b.Quadrant == "" {
			continue
		}
		matrix.Items = append(matrix.Items, chart.Item{Label: b.Place(), X: float64(b.Effort), Y: b.ExcessDays})
		b.No = len(matrix.Items)
		figure.Table.Rows = append(figure.Table.Rows, []string{b.Place(), fmt.Sprint(b.No), fmt.Sprint(b.Effort), chart.Number(b.ExcessDays), fmt.Sprint(b.Accounts), spaced(b.Quadrant)})
		if b.Quadrant == "quick_win" || b.Quadrant == "major_project" {
			if lowest < 0 || b.ExcessDays < lowest {
				lowest = b.ExcessDays
			}
		}
	}
	matrix.YSplit = max(lowest, 0)
	return template.HTML(matrix.Draw(figure))
}

// DecisionResult is a decision of an earlier review and what became of it.
type DecisionResult struct {
	Decision
	Then, Now     string // the KPI in the quarter of the decision, and in the last one that is over or runs
	ThenAt, NowAt string
	NThen, NNow   int64
	Target        string
	Apart         bool
	Problem       string // why there is no number
}

// became looks up what a decision wanted to move.
func (s *site) became(d Decision) (DecisionResult, error) {
	result := DecisionResult{Decision: d}
	if d.KPI == "" || d.Stage == "" {
		result.Problem = "it names no stage and kpi that it wants to move"
		return result, nil
	}
	type cell struct {
		journey        string
		period         time.Time
		n              int64
		value          float64
		low, high, aim sql.NullFloat64
		unit           string
	}
	null := func(text string) any {
		if text == "" {
			return nil
		}
		return text
	}
	cells, err := read(s, "review_kpi", func(c *cell) []any {
		return []any{&c.journey, &c.period, &c.n, &c.value, &c.low, &c.high, &c.aim, &c.unit}
	}, sql.Named("journey", null(d.Journey)), sql.Named("stage", d.Stage), sql.Named("segment", null(d.Segment)), sql.Named("kpi", d.KPI))
	if err != nil {
		return result, err
	}
	if len(cells) == 0 {
		result.Problem = "no quarter has a value of this KPI in this stage"
		return result, nil
	}
	now := cells[len(cells)-1]
	if cells[0].journey != now.journey {
		result.Problem = "several journeys have this stage, and it names none of them"
		return result, nil
	}
	show := func(v float64) string { return StageKPI{Unit: now.unit}.Show(sql.NullFloat64{Float64: v, Valid: true}) }
	result.Now, result.NowAt, result.NNow = show(now.value), quarter(now.period), now.n
	if now.aim.Valid {
		result.Target = show(now.aim.Float64)
	}
	for _, c := range cells {
		if quarter(c.period) == d.Quarter {
			result.Then, result.ThenAt, result.NThen = show(c.value), d.Quarter, c.n
			result.Apart = c.low.Valid && now.low.Valid && (now.low.Float64 > c.high.Float64 || now.high.Float64 < c.low.Float64)
		}
	}
	if result.Then == "" {
		result.Problem = "the quarter of the decision has no value"
	}
	return result, nil
}

// reviewTables are the tables beside the review, as sheets of a workbook.
var reviewTables = []string{"stage_kpis", "time_to_value", "survival_summary", "stage_visits", "touchpoint_status", "paths", "journey_gaps", "handoffs", "communication_gaps", "restatements"}

// WriteReviewTables writes the workbook review.xlsx beside the review.
func WriteReviewTables(folder string, rows func(table string) (Rows, func() error, error)) error {
	book, err := NewWorkbook()
	if err != nil {
		return err
	}
	for _, table := range reviewTables {
		if err := addSheet(book, table, rows); err != nil {
			return err
		}
	}
	file, err := os.Create(filepath.Join(folder, "review.xlsx"))
	if err != nil {
		return fmt.Errorf("write the tables of the review: %w", err)
	}
	if _, err := book.WriteTo(file); err != nil {
		file.Close()
		return fmt.Errorf("write the tables of the review: %w", err)
	}
	return file.Close()
}

func addSheet(book *Workbook, table string, rows func(string) (Rows, func() error, error)) error {
	result, done, err := rows(table)
	if err != nil {
		return err
	}
	if err := book.Add(table, result); err != nil {
		done()
		return err
	}
	return done()
}
