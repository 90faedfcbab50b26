package pipeline

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"throughline/metrics/survival"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

// survivalMeasures are the waits that get curves: queries/survival/<measure>.sql selects them.
var survivalMeasures = []string{"time_to_value", "dwell", adoption}

// adoption is the wait for a feature: a journey may have many, and each is asked for as a whole and by segment only.
const adoption = "adoption"

// mostCurveRows is how many times a curve may have in the table survival. One with more is shown at whole days; its summary stays exact.
const mostCurveRows = 2000

// wait is one case on its way to a milestone or a feature, or one visit of a stage.
type wait struct {
	Journey, JourneyVersion, Item string // Item: the milestone, touchpoint or stage
	Segment                       sql.NullString
	Cohort                        string
	Subject                       survival.Subject
}

// curvePoint is a row of main.survival.
type curvePoint struct {
	Journey, JourneyVersion, Measure, MilestoneOrStage, GroupBy, GroupValue string

	Day                                 float64
	AtRisk, Events, Competing, Censored int64
	Survival                            float64
	CiLow, CiHigh                       *float64
	Cif, CifCompeting                   float64
}

// curveSummary is a row of main.survival_summary.
type curveSummary struct {
	Journey, JourneyVersion, Measure, MilestoneOrStage, GroupBy, GroupValue string

	N, Events, Competing, Censored, LateEntries int64
	P25, Median, P75, MedianCiLow, MedianCiHigh *float64
	Rmst, Tau, NaiveMedian                      *float64
	Waiting                                     float64
	FollowUp                                    *float64
	Method                                      string
	LogrankP                                    *float64
	DiffersFrom, Warning                        *string
}

// curves fills main.survival and main.survival_summary.
func (n *night) curves(ctx context.Context, build *warehouse.Build) error {
	curves := 0
	for _, measure := range survivalMeasures {
		waits, err := readWaits(ctx, build, measure)
		if err != nil {
			return err
		}
		for len(waits) > 0 {
			end := slices.IndexFunc(waits, func(w wait) bool { return w.Journey != waits[0].Journey || w.Item != waits[0].Item })
			if end < 0 {
				end = len(waits)
			}
			points, summaries, err := estimate(measure, waits[:end])
			if err != nil {
				return fmt.Errorf("estimate %s of %s in journey %s: %w", measure, waits[0].Item, waits[0].Journey, err)
			}
			if err := loadCurves(ctx, build, points, summaries); err != nil {
				return err
			}
			curves += len(summaries)
			waits = waits[end:]
		}
	}
	n.done("curves", "curves", curves)
	return nil
}

func loadCurves(ctx context.Context, build *warehouse.Build, points []curvePoint, summaries []curveSummary) error {
	columns, rows := warehouse.Rows(points)
	if err := build.Load(ctx, "main.survival", columns, rows); err != nil {
		return err
	}
	columns, rows = warehouse.Rows(summaries)
	return build.Load(ctx, "main.survival_summary", columns, rows)
}

var outcomes = map[string]survival.Outcome{"event": survival.Event, "competing": survival.Competing, "censored": survival.Censored}

// readWaits reads all waits of a measure, those of one journey and milestone or stage next to each other.
func readWaits(ctx context.Context, build *warehouse.Build, measure string) ([]wait, error) {
	query, err := queries.Load("survival/" + measure + ".sql")
	if err != nil {
		return nil, err
	}
	rows, err := build.DB().QueryContext(ctx, query.SQL)
	if err != nil {
		return nil, fmt.Errorf("read the waits (%s): %w", query.Path, err)
	}
	defer rows.Close()
	var waits []wait
	for rows.Next() {
		var w wait
		var outcome string
		if err := rows.Scan(&w.Journey, &w.JourneyVersion, &w.Item, &w.Segment, &w.Cohort, &w.Subject.Entry, &w.Subject.Exit, &outcome); err != nil {
			return nil, fmt.Errorf("read the waits (%s): %w", query.Path, err)
		}
		var known bool
		if w.Subject.Outcome, known = outcomes[outcome]; !known {
			return nil, fmt.Errorf("read the waits (%s): unknown outcome %q", query.Path, outcome)
		}
		waits = append(waits, w)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read the waits (%s): %w", query.Path, err)
	}
	return waits, nil
}

// estimate gives the curves of the waits of one journey for one milestone or stage: of all, and of each way to divide them.
func estimate(measure string, waits []wait) ([]curvePoint, []curveSummary, error) {
	versions := map[string]bool{}
	for _, w := range waits {
		versions[w.JourneyVersion] = true
	}
	allVersions := strings.Join(slices.Sorted(maps.Keys(versions)), ", ")

	divisions := []struct {
		by    string
		value func(wait) string // empty: in none of the groups
	}{
		{"all", func(wait) string { return "all" }},
		{"segment", func(w wait) string { return w.Segment.String }},
		{"cohort", func(w wait) string { return w.Cohort }},
	}
	if measure == adoption {
		divisions = divisions[:2]
	} else if len(versions) > 1 {
		divisions = append(divisions, struct {
			by    string
			value func(wait) string
		}{"journey_version", func(w wait) string { return w.JourneyVersion }})
	}

	var points []curvePoint
	var summaries []curveSummary
	for _, division := range divisions {
		curves, err := compare(divide(waits, division.value))
		if err != nil {
			return nil, nil, err
		}
		for _, c := range curves {
			summary := c.summary()
			summary.Journey, summary.JourneyVersion = waits[0].Journey, allVersions
			if division.by == "journey_version" {
				summary.JourneyVersion = c.name
			}
			summary.Measure, summary.MilestoneOrStage, summary.GroupBy, summary.GroupValue = measure, waits[0].Item, division.by, c.name
			summaries = append(summaries, summary)
			for _, p := range c.rows {
				points = append(points, newCurvePoint(summary, p))
			}
		}
	}
	return points, summaries, nil
}

// divide puts waits into groups, ordered by name.
func divide(waits []wait, value func(wait) string) []survival.Group {
	members := map[string][]survival.Subject{}
	for _, w := range waits {
		if name := value(w); name != "" {
			members[name] = append(members[name], w.Subject)
		}
	}
	var groups []survival.Group
	for _, name := range slices.Sorted(maps.Keys(members)) {
		groups = append(groups, survival.Group{Name: name, Subjects: members[name]})
	}
	return groups
}

// comparedCurve is the curve of a group beside the other groups of its division.
type comparedCurve struct {
	*survival.Curve
	name   string
	rows   []survival.Point // the points as they are shown
	before int              // waits left out: over when the records begin
	tau    *float64
	groups int // that were tested
	test   *survival.Test
	pairs  []survival.Pair
}

// compare estimates the curve of each group and tests whether they differ.
func compare(groups []survival.Group) ([]comparedCurve, error) {
	curves := make([]comparedCurve, len(groups))
	for i, group := range groups {
		seen := slices.DeleteFunc(slices.Clone(group.Subjects), func(s survival.Subject) bool { return s.Entry > 0 && s.Exit <= s.Entry })
		curve, err := survival.Estimate(seen)
		if err != nil {
			return nil, fmt.Errorf("group %s: %w", group.Name, err)
		}
		curves[i] = comparedCurve{Curve: curve, name: group.Name, rows: curve.Points, before: len(group.Subjects) - len(seen)}
		if len(curve.Points) > mostCurveRows {
			curves[i].rows = atWholeDays(curve.Points)
		}
		groups[i].Subjects = seen
	}
	test, err := survival.LogRank(groups)
	if err != nil {
		return nil, err
	}
	pairs, err := survival.PairwiseLogRank(groups)
	if err != nil {
		return nil, err
	}
	tau, ok := sharedTau(curves)
	for i := range curves {
		curves[i].groups, curves[i].test, curves[i].pairs = len(groups), test, pairs
		if ok {
			curves[i].tau = &tau
		}
	}
	return curves, nil
}

// sharedTau is the common horizon of the curves that say something, or of all if none does: a group that has just begun must not
// shorten the view of the others.
func sharedTau(curves []comparedCurve) (tau float64, ok bool) {
	var known, telling []*survival.Curve
	for _, c := range curves {
		if len(c.Points) > 0 {
			known = append(known, c.Curve)
		}
		if c.Events >= survival.TooFew {
			telling = append(telling, c.Curve)
		}
	}
	if len(telling) > 0 {
		known = telling
	}
	return survival.CommonTau(known...)
}

// atWholeDays keeps a point a day: the curve at its end, with all that happened on it and those at risk when the first of that did.
func atWholeDays(points []survival.Point) []survival.Point {
	var days []survival.Point
	for _, p := range points {
		p.Time = math.Ceil(p.Time)
		if last := len(days) - 1; last >= 0 && days[last].Time == p.Time {
			p.AtRisk = days[last].AtRisk
			p.Events += days[last].Events
			p.Competing += days[last].Competing
			p.Censored += days[last].Censored
			days[last] = p
		} else {
			days = append(days, p)
		}
	}
	return days
}

func newCurvePoint(s curveSummary, p survival.Point) curvePoint {
	row := curvePoint{
		Journey: s.Journey, JourneyVersion: s.JourneyVersion, Measure: s.Measure, MilestoneOrStage: s.MilestoneOrStage,
		GroupBy: s.GroupBy, GroupValue: s.GroupValue,
		Day: p.Time, AtRisk: int64(p.AtRisk), Events: int64(p.Events), Competing: int64(p.Competing), Censored: int64(p.Censored),
		Survival: p.Survival, Cif: p.CIF, CifCompeting: p.CIFCompeting,
	}
	if low, high, ok := p.SurvivalCI(); ok {
		row.CiLow, row.CiHigh = &low, &high
	}
	return row
}

// summary is the row of the curve, without its names.
func (c comparedCurve) summary() curveSummary {
	s := curveSummary{
		N: int64(c.N), Events: int64(c.Events), Competing: int64(c.Competing), Censored: int64(c.Censored), LateEntries: int64(c.LateEntries),
		P25: c.P25.Value, Median: c.Median.Value, P75: c.P75.Value, MedianCiLow: c.Median.Low, MedianCiHigh: c.Median.High,
		NaiveMedian: c.NaiveMedian, Waiting: c.Waiting, FollowUp: c.FollowUp.Value,
		Method: c.method(), LogrankP: c.test.P, DiffersFrom: c.differs(), Warning: c.warning(),
	}
	if c.tau != nil {
		if mean, ok := c.RestrictedMean(*c.tau); ok {
			s.Rmst, s.Tau = &mean.Value, &mean.Tau
		}
	}
	return s
}

func (c comparedCurve) method() string {
	method := c.Method
	if c.test.P != nil {
		method += fmt.Sprintf("; %s (%d groups)", c.test.Method, c.groups)
		if c.groups > 2 {
			method += ", pairs by Holm's method"
		}
	}
	if len(c.rows) < len(c.Points) {
		method += "; curve shown at whole days"
	}
	return method
}

// significant is the corrected p below which a pair of groups differs.
const significant = 0.05

// differs lists the groups from which this one differs.
func (c comparedCurve) differs() *string {
	var others []string
	for _, pair := range c.pairs {
		if pair.Holm == nil || *pair.Holm >= significant || pair.A != c.name && pair.B != c.name {
			continue
		}
		other := pair.A
		if other == c.name {
			other = pair.B
		}
		others = append(others, fmt.Sprintf("%s (p %.2g)", other, *pair.Holm))
	}
	return joined(others, ", ")
}

func (c comparedCurve) warning() *string {
	warnings := slices.Clone(c.Warnings)
	if c.before > 0 {
		warnings = append(warnings, fmt.Sprintf("left out because they were over when the records begin: %d", c.before))
	}
	if c.LateEntries > 0 {
		warnings = append(warnings, fmt.Sprintf("began before the records do, and count from there on: %d; one that had ended by then unseen looks as if still waiting", c.LateEntries))
	}
	if c.groups > 1 && c.test.P == nil {
		warnings = append(warnings, "groups not compared: they are not at risk together when events happen")
	}
	return joined(warnings, "; ")
}

// joined is nil for no parts, which is NULL in a table.
func joined(parts []string, separator string) *string {
	if len(parts) == 0 {
		return nil
	}
	text := strings.Join(parts, separator)
	return &text
}
