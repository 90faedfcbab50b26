package report

import "database/sql"

// writeJourneys writes journey.html: each journey, stage by stage.
func (s *site) writeJourneys() error {
	stages, err := read(s, "journey_stages", func(s *Stage) []any {
		return []any{&s.Journey, &s.Stage, &s.Position, &s.Name, &s.Goal, &s.Owner, &s.CustomerGoal, &s.Feeling, &s.Target, &s.Max,
			&s.Visits, &s.Running, &s.Completed, &s.Median, &s.P90, &s.OnTrack, &s.Behind, &s.Stuck, &s.Regressions,
			&s.Silences, &s.OpenSilences, &s.Handoffs, &s.NotIntroduced}
	})
	if err != nil {
		return err
	}
	touchpoints, err := read(s, "journey_touchpoints", func(t *Touchpoint) []any {
		return []any{&t.Journey, &t.Stage, &t.Touchpoint, &t.Name, &t.Owner, &t.Medium, &t.Due, &t.DueUnit, &t.Recurring, &t.Expected,
			&t.Met, &t.Late, &t.Missed, &t.NotYetDue, &t.Unknown, &t.Touches}
	})
	if err != nil {
		return err
	}
	milestones, err := read(s, "journey_value", func(m *Milestone) []any {
		return []any{&m.Journey, &m.Milestone, &m.Cases, &m.Reached, &m.Churned, &m.Waiting, &m.LongestWaiting,
			&m.Median, &m.Low, &m.High, &m.NaiveMedian, &m.ShareWaiting, &m.Warning}
	})
	if err != nil {
		return err
	}
	return s.write("journey.html", "Journey", newJourneys(s.frame.Journeys, stages, touchpoints, milestones))
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

func newJourneys(journeys []Journey, stages []Stage, touchpoints []Touchpoint, milestones []Milestone) Journeys {
	var page Journeys
	for _, journey := range journeys {
		m := JourneyMap{Journey: journey, Scale: 1}
		for _, stage := range stages {
			if stage.Journey != journey.Journey {
				continue
			}
			m.Stages = append(m.Stages, StageColumn{stage, filter(touchpoints, func(t Touchpoint) bool {
				return t.Journey == stage.Journey && t.Stage == stage.Stage
			})})
			m.Scale = max(m.Scale, stage.Max.Float64, stage.Target.Float64, stage.P90.Float64)
		}
		m.Milestones = filter(milestones, func(v Milestone) bool { return v.Journey == journey.Journey })
		page.List = append(page.List, m)
	}
	return page
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
