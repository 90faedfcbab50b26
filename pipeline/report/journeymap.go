package report

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"html/template"
	"slices"
	"strings"
	"time"

	"throughline/metrics"
	"throughline/pipeline/report/chart"
)

// writeJourneys writes journey.html: each journey as people draw it on walls,
// with what was measured beside what was planned.
func (s *site) writeJourneys() error {
	maps, err := s.journeyMaps()
	if err != nil {
		return err
	}
	return s.write("journey.html", "Journey", Journeys{maps})
}

// Journeys is the content of journey.html.
type Journeys struct{ List []JourneyMap }

// JourneyMap is one journey, stage by stage.
type JourneyMap struct {
	Journey
	Stages                   []StageColumn
	Lanes                    []Lane
	Milestones               []Milestone
	Dwell, Moves, Experience template.HTML
}

// journeyMaps reads every journey.
func (s *site) journeyMaps() ([]JourneyMap, error) {
	stages, err := read(s, "map_stages", func(c *StageColumn) []any {
		return []any{&c.Journey, &c.Stage, &c.Position, &c.Name, &c.detail, &c.Visits, &c.Running, &c.OnTrack, &c.Behind, &c.Stuck, &c.Regressions,
			&c.N, &c.Ended, &c.Median, &c.Low, &c.High, &c.Silences, &c.OpenSilences, &c.UnknownSilences, &c.DarkDays, &c.Handoffs, &c.NotIntroduced, &c.RisksOn}
	}, s.today())
	if err != nil {
		return nil, err
	}
	touchpoints, err := read(s, "map_touchpoints", func(t *Touchpoint) []any {
		return []any{&t.Journey, &t.Stage, &t.Touchpoint, &t.Name, &t.detail, &t.Rule, &t.Met, &t.Late, &t.Missed, &t.NotYetDue, &t.Waived, &t.Unknown, &t.Touches, &t.Cases}
	}, s.today())
	if err != nil {
		return nil, err
	}
	kpis, err := read(s, "map_kpis", func(k *StageKPI) []any {
		return []any{&k.Journey, &k.Stage, &k.KPI, &k.Unit, &k.Period, &k.N, &k.Value, &k.Low, &k.High, &k.Target, &k.Status}
	}, sql.Named("day", s.night.over()))
	if err != nil {
		return nil, err
	}
	risks, err := read(s, "map_risks", func(r *StageRisk) []any {
		return []any{&r.Journey, &r.Stage, &r.Name, &r.Rule, &r.Mitigation, &r.Tripped, &r.Accounts, &r.On}
	}, s.today())
	if err != nil {
		return nil, err
	}
	milestones, err := read(s, "journey_value", func(m *Milestone) []any {
		return []any{&m.Journey, &m.Milestone, &m.Cases, &m.Reached, &m.Churned, &m.Waiting, &m.LongestWaiting,
			&m.Median, &m.Low, &m.High, &m.NaiveMedian, &m.ShareWaiting, &m.Warning}
	})
	if err != nil {
		return nil, err
	}
	moves, err := read(s, "map_moves", func(m *move) []any { return []any{&m.journey, &m.stage, &m.next, &m.n} })
	if err != nil {
		return nil, err
	}
	feelings, err := read(s, "map_experience", func(f *feeling) []any {
		return []any{&f.journey, &f.stage, &f.touchpoints, &f.declared, &f.touches, &f.measured}
	}, s.today())
	if err != nil {
		return nil, err
	}
	var list []JourneyMap
	for _, journey := range s.frame.Journeys {
		m := JourneyMap{
			Journey:    journey,
			Milestones: filter(milestones, func(v Milestone) bool { return v.Journey == journey.Journey }),
		}
		for _, stage := range stages {
			if stage.Journey != journey.Journey {
				continue
			}
			in := func(journey, id string) bool { return journey == stage.Journey && id == stage.Stage }
			if err := json.Unmarshal([]byte(stage.detail), &stage.Plan); err != nil {
				return nil, fmt.Errorf("definition of stage %s: %w", stage.Stage, err)
			}
			for _, touchpoint := range touchpoints {
				if !in(touchpoint.Journey, touchpoint.Stage) {
					continue
				}
				if err := json.Unmarshal([]byte(touchpoint.detail), &touchpoint.Plan); err != nil {
					return nil, fmt.Errorf("definition of touchpoint %s: %w", touchpoint.Touchpoint, err)
				}
				stage.Touchpoints = append(stage.Touchpoints, touchpoint)
			}
			stage.KPIs = filter(kpis, func(k StageKPI) bool { return in(k.Journey, k.Stage) })
			stage.Risks = filter(risks, func(r StageRisk) bool { return in(r.Journey, r.Stage) })
			m.Stages = append(m.Stages, stage)
		}
		m.Lanes = lanes(m.Stages)
		id := slug(journey.Journey)
		m.Dwell = dwellChart(id, m.Stages)
		m.Moves = movesChart(id, m.Stages, filter(moves, func(v move) bool { return v.journey == journey.Journey }))
		m.Experience = experienceChart(id, m.Stages, filter(feelings, func(f feeling) bool { return f.journey == journey.Journey }))
		list = append(list, m)
	}
	return list, nil
}

// StageColumn is a stage: what the journey file says of it, and what was measured.
type StageColumn struct {
	Journey, Stage string
	Position       int64
	Name           string
	detail         string
	Plan           StagePlan
	Touchpoints    []Touchpoint
	KPIs           []StageKPI
	Risks          []StageRisk

	Visits, Running, OnTrack, Behind, Stuck, Regressions int64
	N, Ended                                             int64 // of the dwell curve
	Median, Low, High                                    sql.NullFloat64
	Silences, OpenSilences, UnknownSilences, DarkDays    int64
	Handoffs, NotIntroduced, RisksOn                     int64
}

// StagePlan is what the journey file says of a stage.
type StagePlan struct {
	Goal, Target, Max, Owner string
	Customer                 struct{ Goal, Feeling string }
	RACI                     struct{ Responsible, Accountable, Consulted, Informed Words }
}

// Words is one text or several.
type Words []string

// UnmarshalJSON takes a text or a list of texts.
func (w *Words) UnmarshalJSON(data []byte) error {
	var one string
	if json.Unmarshal(data, &one) == nil {
		*w = Words{one}
		return nil
	}
	return json.Unmarshal(data, (*[]string)(w))
}

func (w Words) String() string { return strings.Join(w, ", ") }

// days is a duration of the journey file in days: 30d.
func planned(duration string) (float64, bool) {
	var v float64
	var unit string
	if n, _ := fmt.Sscanf(duration, "%f%s", &v, &unit); n == 2 && unit == "d" {
		return v, true
	}
	return 0, false
}

// Touchpoint is a touchpoint: what the journey file says of it, and how often it came.
type Touchpoint struct {
	Journey, Stage, Touchpoint, Name, Rule                        string
	detail                                                        string
	Plan                                                          TouchpointPlan
	Met, Late, Missed, NotYetDue, Waived, Unknown, Touches, Cases int64
}

// TouchpointPlan is what the journey file says of a touchpoint.
type TouchpointPlan struct {
	Due          Due
	Required     bool
	Persona      string
	Objective    string
	Medium       string
	Duration     string
	Owner        string
	CustomerRole string `json:"customer_role"`
	Actions      Words
	Resources    []struct{ Name, URL string }
	ExitCriteria string `json:"exit_criteria"`
	FeatureGroup string `json:"feature_group"`
	Effort       int
	Experience   string
}

// Due is when a touchpoint should come, in words.
type Due string

// UnmarshalJSON takes 5d, or {every: 90d, grace: 14d}.
func (d *Due) UnmarshalJSON(data []byte) error {
	var once string
	if json.Unmarshal(data, &once) == nil {
		*d = Due("within " + length(once))
		return nil
	}
	var recurring struct{ Every, Grace string }
	if err := json.Unmarshal(data, &recurring); err != nil {
		return err
	}
	*d = Due("every " + length(recurring.Every))
	if recurring.Grace != "" {
		*d += Due(", with " + length(recurring.Grace) + " of grace")
	}
	return nil
}

// length is a duration of the journey file in words: 5d is 5 days.
func length(duration string) string {
	for _, unit := range []struct{ short, long string }{{"bd", "business day"}, {"d", "day"}, {"h", "hour"}, {"m", "minute"}} {
		if n, ok := strings.CutSuffix(duration, unit.short); ok {
			if n == "1" {
				return "1 " + unit.long
			}
			return n + " " + unit.long + "s"
		}
	}
	return duration
}

// Expected says whether the touchpoint's absence counts.
func (t Touchpoint) Expected() bool { return t.Plan.Required || t.Plan.Due != "" }

// Judged is how many of the expected touchpoints are decided.
func (t Touchpoint) Judged() int64 { return t.Met + t.Late + t.Missed }

// StageKPI is a KPI with a target.
type StageKPI struct {
	Journey, Stage, KPI, Unit string
	Period                    time.Time
	N                         int64
	Value, Low, High, Target  sql.NullFloat64
	Status                    string
}

// Meaning is what the catalogue says of the KPI.
func (k StageKPI) Meaning() string {
	metric, _ := metrics.Find(k.KPI)
	return metric.Meaning
}

// Sign says which way the target is met.
func (k StageKPI) Sign() string {
	if metric, ok := metrics.Find(k.KPI); ok && metric.Better == metrics.Lower {
		return "at most"
	}
	return "at least"
}

// Show writes a value of the KPI with its unit.
func (k StageKPI) Show(v sql.NullFloat64) string {
	switch {
	case !v.Valid:
		return "–"
	case k.Unit == string(metrics.Share):
		return chart.Number(100*v.Float64) + " %"
	case k.Unit == string(metrics.Days), k.Unit == string(metrics.Hours):
		return chart.Number(v.Float64) + " " + k.Unit
	}
	return chart.Number(v.Float64)
}

// Quarter is the KPI's period as people say it.
func (k StageKPI) Quarter() string { return quarter(k.Period) }

func quarter(day time.Time) string { return fmt.Sprintf("%d Q%d", day.Year(), (int(day.Month())+2)/3) }

// StageRisk is a risk that a stage names.
type StageRisk struct {
	Journey, Stage, Name, Rule, Mitigation string
	Tripped, Accounts, On                  int64
}

// Lane is the touchpoints of one persona, stage by stage.
type Lane struct {
	Persona string
	Cells   [][]Touchpoint
}

// lanes divides the touchpoints among the personas, in the order in which the
// journey names them; what is for nobody in particular comes last. A journey
// without touchpoints has no lane.
func lanes(stages []StageColumn) []Lane {
	var personas []string
	some := false
	for _, stage := range stages {
		for _, touchpoint := range stage.Touchpoints {
			if persona := touchpoint.Plan.Persona; persona == "" {
				some = true
			} else if !slices.Contains(personas, persona) {
				personas = append(personas, persona)
			}
		}
	}
	if some {
		personas = append(personas, "")
	}
	var list []Lane
	for _, persona := range personas {
		lane := Lane{Persona: persona}
		for _, stage := range stages {
			lane.Cells = append(lane.Cells, filter(stage.Touchpoints, func(t Touchpoint) bool { return t.Plan.Persona == persona }))
		}
		list = append(list, lane)
	}
	return list
}

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

// dwellChart draws how long each stage takes beside its target.
func dwellChart(id string, stages []StageColumn) template.HTML {
	bars := chart.Bars{Unit: "days", Unknown: "not reached: fewer than half have left"}
	figure := chart.Figure{
		ID: "dwell-" + id, Title: "How long each stage takes, beside its target",
		Note:  "Median days in the stage by Kaplan-Meier: visits that go on count for as long as they have lasted. Thin line: 95 % interval. Thick mark: the journey's target.",
		Table: chart.Table{Head: []string{"Stage", "Median days", "95 % from", "to", "Target", "Visits", "of which ended"}},
	}
	for _, stage := range stages {
		bar := chart.Bar{Label: stage.Name, Value: stage.Median.Float64, Known: stage.Median.Valid, Class: "plain", Tag: fmt.Sprintf("n = %d", stage.N)}
		row := []string{stage.Name, nullNumber(stage.Median), nullNumber(stage.Low), nullNumber(stage.High), "–", fmt.Sprint(stage.N), fmt.Sprint(stage.Ended)}
		if stage.N == 0 {
			bar.Tag = "no visit yet"
		} else if stage.Median.Valid {
			bar.Tag = fmt.Sprintf("%s days, n = %d", chart.Number(stage.Median.Float64), stage.N)
		}
		if stage.Median.Valid && stage.Low.Valid && stage.High.Valid {
			bar.Low, bar.High = &stage.Low.Float64, &stage.High.Float64
		}
		if target, ok := planned(stage.Plan.Target); ok {
			bar.Target = &target
			row[4] = chart.Number(target)
			if stage.Median.Valid && stage.Median.Float64 > target {
				bar.Class = "late"
			} else if stage.Median.Valid {
				bar.Class = "good"
			}
		}
		bars.Rows = append(bars.Rows, bar)
		figure.Table.Rows = append(figure.Table.Rows, row)
	}
	figure.Description = "Stages from first to last; see the numbers below."
	return template.HTML(bars.Draw(figure))
}

func nullNumber(v sql.NullFloat64) string {
	if !v.Valid {
		return "–"
	}
	return chart.Number(v.Float64)
}

type move struct {
	journey, stage, next string
	n                    int64
}

// movesChart draws where cases went from each stage.
func movesChart(id string, stages []StageColumn, moves []move) template.HTML {
	flow := chart.Flow{}
	names := map[string]string{"(ended)": "left us", "(here)": "are there now"}
	for i, stage := range stages {
		names[stage.Stage] = stage.Name
		column := []chart.Node{{ID: stage.Stage, Label: stage.Name}}
		if i > 0 {
			before := stages[i-1].Stage
			column = append(column,
				chart.Node{ID: before + "(here)", Label: "still in " + stages[i-1].Name, Class: "f3"},
				chart.Node{ID: before + "(ended)", Label: "left us", Class: "muted"})
		}
		flow.Columns = append(flow.Columns, column)
	}
	figure := chart.Figure{
		ID: "moves-" + id, Title: "Where cases went",
		Description: "Bands from stage to stage, as wide as the number of visits that went that way.",
		Note:        "Number of visits. Red: back to an earlier stage. Grey: the case ended. What is in the last stage stays there.",
		Table:       chart.Table{Head: []string{"From", "To", "Visits"}},
	}
	for _, m := range moves {
		to := m.next
		if strings.HasPrefix(to, "(") {
			to = m.stage + to
		}
		if names[m.stage] == "" || names[m.next] == "" {
			continue // a stage of an earlier version
		}
		flow.Links = append(flow.Links, chart.Link{From: m.stage, To: to, N: m.n})
		figure.Table.Rows = append(figure.Table.Rows, []string{names[m.stage], names[m.next], chart.Number(float64(m.n))})
	}
	return template.HTML(flow.Draw(figure))
}

type feeling struct {
	journey, stage string
	touchpoints    int64
	declared       float64
	touches        int64
	measured       sql.NullFloat64
}

// experienceChart draws the balance of declared experience along the stages.
func experienceChart(id string, stages []StageColumn, feelings []feeling) template.HTML {
	if len(feelings) == 0 {
		return ""
	}
	trend := chart.Trend{Lines: []chart.TrendLine{{Name: "if all is done"}, {Name: "as it was"}}}
	figure := chart.Figure{
		ID: "experience-" + id, Title: "Experience balance along the journey",
		Description: "From -1, all negative, to 1, all positive, stage by stage.",
		Note: "Positive less negative over all touches, from -1 to 1. What each touchpoint feels like is assumed: it is declared in the journey (experience:). " +
			"How often each came is measured.",
		Table: chart.Table{Head: []string{"Stage", "If all is done", "As it was", "Touchpoints with a declared experience", "Touches"}},
	}
	for _, stage := range stages {
		trend.Periods = append(trend.Periods, stage.Name)
		ideal, real := chart.Value{}, chart.Value{}
		row := []string{stage.Name, "–", "–", "0", "0"}
		for _, f := range feelings {
			if f.stage == stage.Stage {
				ideal = chart.Value{Known: true, V: f.declared, N: f.touchpoints}
				real = chart.Value{Known: f.measured.Valid, V: f.measured.Float64, N: f.touches}
				row = []string{stage.Name, chart.Number(f.declared), nullNumber(f.measured), chart.Number(float64(f.touchpoints)), chart.Number(float64(f.touches))}
			}
		}
		trend.Lines[0].Values, trend.Lines[1].Values = append(trend.Lines[0].Values, ideal), append(trend.Lines[1].Values, real)
		figure.Table.Rows = append(figure.Table.Rows, row)
	}
	return template.HTML(trend.Draw(figure))
}
