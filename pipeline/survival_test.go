package pipeline

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"throughline/metrics/survival"
	"throughline/pipeline/warehouse"
)

func waitOf(segment string, entry, days float64, outcome survival.Outcome) wait {
	w := wait{Journey: "onboarding", JourneyVersion: "1", Item: "value", Cohort: "2026Q1"}
	w.Segment.String, w.Segment.Valid = segment, segment != ""
	w.Subject = survival.Subject{Entry: entry, Exit: days, Outcome: outcome}
	return w
}

// curve finds a curve in what estimate gave.
func curve(t *testing.T, points []curvePoint, summaries []curveSummary, by, value string) ([]curvePoint, curveSummary) {
	t.Helper()
	for _, s := range summaries {
		if s.GroupBy == by && s.GroupValue == value {
			var own []curvePoint
			for _, p := range points {
				if p.GroupBy == by && p.GroupValue == value {
					own = append(own, p)
				}
			}
			return own, s
		}
	}
	t.Fatalf("no curve of %s %s", by, value)
	return nil, curveSummary{}
}

var near = cmpopts.EquateApprox(0, 1e-12)

// The five waits are small enough for pencil and paper.
func TestEstimateByHand(t *testing.T) {
	points, summaries, err := estimate("time_to_value", []wait{
		waitOf("smb", 0, 1, survival.Event),
		waitOf("smb", 0, 2, survival.Event),
		waitOf("smb", 0, 2, survival.Censored),
		waitOf("smb", 0, 3, survival.Competing),
		waitOf("", 0, 4, survival.Event),
	})
	if err != nil {
		t.Fatal(err)
	}
	rows, s := curve(t, points, summaries, "all", "all")
	type state struct {
		Day                                 float64
		AtRisk, Events, Competing, Censored int64
		Survival, Cif, CifCompeting         float64
	}
	var got []state
	for _, p := range rows {
		got = append(got, state{p.Day, p.AtRisk, p.Events, p.Competing, p.Censored, p.Survival, p.Cif, p.CifCompeting})
	}
	want := []state{
		{1, 5, 1, 0, 0, 0.8, 0.2, 0},
		{2, 4, 1, 0, 1, 0.6, 0.4, 0},   // 0.8 · 3/4
		{3, 2, 0, 1, 0, 0.6, 0.4, 0.3}, // half of the 0.6 that wait leave
		{4, 1, 1, 0, 0, 0, 0.7, 0.3},
	}
	if diff := cmp.Diff(want, got, near); diff != "" {
		t.Errorf("curve (-want +got):\n%s", diff)
	}
	days := func(d float64) *float64 { return &d }
	warning := "too few events: 3, at least 5 are needed; fewer than 5 are at risk from day 2 on, where the first quartile lies"
	wantSummary := curveSummary{
		Journey: "onboarding", JourneyVersion: "1", Measure: "time_to_value", MilestoneOrStage: "value", GroupBy: "all", GroupValue: "all",
		N: 5, Events: 3, Competing: 1, Censored: 1,
		P25: days(2), Median: days(4), P75: days(4), NaiveMedian: days(2), // of 1, 2, 4
		Rmst: days(3), Tau: days(4), // 1 + 0.8 + 2 · 0.6
		Method:  "Kaplan-Meier, 95 % log-log interval; Aalen-Johansen for competing events",
		Warning: &warning,
	}
	// The interval and the follow-up are proved against R in metrics/survival.
	if diff := cmp.Diff(wantSummary, s, near, cmpopts.IgnoreFields(curveSummary{}, "MedianCiLow", "MedianCiHigh", "FollowUp")); diff != "" {
		t.Errorf("summary (-want +got):\n%s", diff)
	}
	if _, s := curve(t, points, summaries, "segment", "smb"); s.N != 4 {
		t.Errorf("segment smb has %d waits, want 4: the fifth has no segment", s.N)
	}
	if _, s := curve(t, points, summaries, "cohort", "2026Q1"); s.N != 5 {
		t.Errorf("cohort 2026Q1 has %d waits, want 5", s.N)
	}
	if len(summaries) != 3 {
		t.Errorf("%d curves, want 3: there is one journey version", len(summaries))
	}
}

func TestWhoWasThereBeforeTheRecords(t *testing.T) {
	_, summaries, err := estimate("time_to_value", []wait{
		waitOf("", 0, 10, survival.Event),
		waitOf("", 300, 365, survival.Event),    // at risk from day 300 on only
		waitOf("", 300, 31, survival.Competing), // over when the records begin
		waitOf("", 300, 300, survival.Event),    // on that instant
		waitOf("", 300, 0, survival.Competing),  // at once
	})
	if err != nil {
		t.Fatal(err)
	}
	s := summaries[0]
	if s.N != 2 || s.LateEntries != 1 || s.Events != 2 || s.Competing != 0 {
		t.Errorf("n %d, late %d, events %d, competing %d; want 2, 1, 2, 0", s.N, s.LateEntries, s.Events, s.Competing)
	}
	for _, part := range []string{"left out because they were over when the records begin: 3", "began before the records do, and count from there on: 1"} {
		if !strings.Contains(*s.Warning, part) {
			t.Errorf("warning %q does not say %q", *s.Warning, part)
		}
	}
	if !strings.Contains(s.Method, "left-truncated") {
		t.Errorf("method %q does not say left-truncated", s.Method)
	}
}

func TestGroupsAreCompared(t *testing.T) {
	// Events of a at 1 and 2, of b at 3 and 4. Of a are expected 1/2 + 1/3, with the variance 1/4 + 2/9.
	_, summaries, err := estimate("dwell", []wait{
		waitOf("a", 0, 1, survival.Event), waitOf("a", 0, 2, survival.Event),
		waitOf("b", 0, 3, survival.Event), waitOf("b", 0, 4, survival.Event),
	})
	if err != nil {
		t.Fatal(err)
	}
	chi := math.Pow(2-5.0/6, 2) / (1.0/4 + 2.0/9)
	want := math.Erfc(math.Sqrt(chi / 2)) // of one degree of freedom
	for _, name := range []string{"a", "b"} {
		_, s := curve(t, nil, summaries, "segment", name)
		if s.LogrankP == nil || math.Abs(*s.LogrankP-want) > 1e-12 {
			t.Errorf("log-rank p of %s is %v, want %g", name, s.LogrankP, want)
		}
		if s.DiffersFrom != nil {
			t.Errorf("%s differs from %s at p %g", name, *s.DiffersFrom, want)
		}
	}
	if _, s := curve(t, nil, summaries, "all", "all"); s.LogrankP != nil {
		t.Errorf("log-rank p of one group is %g", *s.LogrankP)
	}
}

func TestPairsByHolm(t *testing.T) {
	var waits []wait
	for day := range 12 {
		for _, g := range []struct {
			name  string
			delay int
		}{{"fast", 0}, {"also_fast", 0}, {"slow", 100}} {
			waits = append(waits, waitOf(g.name, 0, float64(1+day+g.delay), survival.Event))
		}
	}
	_, summaries, err := estimate("dwell", waits)
	if err != nil {
		t.Fatal(err)
	}
	pairs, err := survival.PairwiseLogRank(divide(waits, func(w wait) string { return w.Segment.String }))
	if err != nil {
		t.Fatal(err)
	}
	p := fmt.Sprintf("%.2g", *pairs[1].Holm) // also_fast against slow, as far apart as fast and slow
	for name, want := range map[string]string{"fast": "slow (p " + p + ")", "slow": "also_fast (p " + p + "), fast (p " + p + ")"} {
		_, s := curve(t, nil, summaries, "segment", name)
		if s.DiffersFrom == nil || *s.DiffersFrom != want {
			t.Errorf("%s differs from %v, want %s", name, s.DiffersFrom, want)
		}
		if !strings.Contains(s.Method, "(3 groups), pairs by Holm's method") {
			t.Errorf("method of %s: %s", name, s.Method)
		}
	}
}

func TestGroupsThatNeverMeetAreNotCompared(t *testing.T) {
	_, summaries, err := estimate("dwell", []wait{waitOf("a", 0, 1, survival.Event), waitOf("b", 0, 0, survival.Censored)})
	if err != nil {
		t.Fatal(err)
	}
	_, s := curve(t, nil, summaries, "segment", "a")
	if s.LogrankP != nil || !strings.Contains(*s.Warning, "groups not compared") {
		t.Errorf("p %v, warning %s", s.LogrankP, *s.Warning)
	}
}

func TestVersionsHaveCurves(t *testing.T) {
	first, second := waitOf("", 0, 1, survival.Event), waitOf("", 0, 2, survival.Event)
	second.JourneyVersion = "2"
	_, summaries, err := estimate("dwell", []wait{first, second})
	if err != nil {
		t.Fatal(err)
	}
	if _, s := curve(t, nil, summaries, "journey_version", "2"); s.N != 1 || s.JourneyVersion != "2" {
		t.Errorf("curve of version 2 has n %d, version %q", s.N, s.JourneyVersion)
	}
	if _, s := curve(t, nil, summaries, "all", "all"); s.N != 2 || s.JourneyVersion != "1, 2" {
		t.Errorf("curve of all has n %d, version %q", s.N, s.JourneyVersion)
	}
}

// A group that has just begun does not shorten the horizon of the others.
func TestHorizonIsOfTheCurvesThatSayMuch(t *testing.T) {
	var waits []wait
	for day := range 10 {
		waits = append(waits, waitOf("old", 0, float64(10*day+10), survival.Event))
	}
	waits = append(waits, waitOf("new", 0, 1, survival.Censored))
	_, summaries, err := estimate("dwell", waits)
	if err != nil {
		t.Fatal(err)
	}
	if _, s := curve(t, nil, summaries, "segment", "old"); s.Tau == nil || *s.Tau != 100 || math.Abs(*s.Rmst-55) > 1e-9 {
		t.Errorf("tau %v, rmst %v; want 100 and the mean, 55", s.Tau, s.Rmst)
	}
	if _, s := curve(t, nil, summaries, "segment", "new"); s.Tau != nil || s.Rmst != nil {
		t.Errorf("tau %v, rmst %v of a curve that is known for a day; want none", s.Tau, s.Rmst)
	}
}

func TestLongCurvesAreShownAtWholeDays(t *testing.T) {
	var waits []wait
	for i := range mostCurveRows + 500 {
		waits = append(waits, waitOf("", 0, float64(i+1)/100, survival.Event))
	}
	points, summaries, err := estimate("dwell", waits)
	if err != nil {
		t.Fatal(err)
	}
	rows, s := curve(t, points, summaries, "all", "all")
	if len(rows) != 25 {
		t.Fatalf("%d rows, want 25 days", len(rows))
	}
	for i, p := range rows {
		day := i + 1
		if p.Day != float64(day) || p.Events != 100 || p.AtRisk != int64(2500-100*i) || math.Abs(p.Survival-(1-float64(day)/25)) > 1e-9 {
			t.Errorf("row %d: %+v", i, p)
		}
	}
	// The curve is at one half from the 1250th event to the next one: R's rule takes the middle.
	if math.Abs(*s.Median-12.505) > 1e-9 || math.Abs(*s.NaiveMedian-12.505) > 1e-9 {
		t.Errorf("medians %g and %g, want 12.505: the summary is exact", *s.Median, *s.NaiveMedian)
	}
	if !strings.Contains(s.Method, "shown at whole days") {
		t.Errorf("method: %s", s.Method)
	}
}

// Whatever the waits: every number is finite, shares add up, rows have a total order, and the order of the waits does not matter.
func TestCurvesAreSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		waits := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) wait {
			return waitOf(
				rapid.SampledFrom([]string{"", "a", "b", "c"}).Draw(t, "segment"),
				float64(rapid.SampledFrom([]int{0, 0, 0, 2, 5}).Draw(t, "entry")),
				float64(rapid.IntRange(0, 8).Draw(t, "days")),
				rapid.SampledFrom([]survival.Outcome{survival.Event, survival.Competing, survival.Censored}).Draw(t, "outcome"))
		}), 1, 30).Draw(t, "waits")
		points, summaries, err := estimate("dwell", waits)
		if err != nil {
			t.Fatal(err)
		}
		finite(t, points)
		finite(t, summaries)
		for i, p := range points {
			if i > 0 && p.GroupBy == points[i-1].GroupBy && p.GroupValue == points[i-1].GroupValue && p.Day <= points[i-1].Day {
				t.Fatalf("day %g follows day %g", p.Day, points[i-1].Day)
			}
			if sum := p.Cif + p.CifCompeting; sum > 1+1e-12 || p.Survival < 0 || p.Survival > 1 {
				t.Fatalf("shares %+v", p)
			}
		}
		for _, s := range summaries {
			var last curvePoint
			ends := int64(0)
			for _, p := range points {
				if p.GroupBy == s.GroupBy && p.GroupValue == s.GroupValue {
					last = p
					ends += p.Events + p.Competing + p.Censored
				}
			}
			if ends != s.N || s.Events+s.Competing+s.Censored != s.N {
				t.Fatalf("%d observations end on the curve, n is %d", ends, s.N)
			}
			if s.N > 0 && math.Abs(last.Cif+last.CifCompeting+s.Waiting-1) > 1e-12 {
				t.Fatalf("there %g, gone %g, neither %g", last.Cif, last.CifCompeting, s.Waiting)
			}
			if s.N > 0 && s.Censored == 0 && math.Abs(last.Cif+last.CifCompeting-1) > 1e-12 {
				t.Fatalf("nobody waits, but there %g and gone %g", last.Cif, last.CifCompeting)
			}
			if s.N > 0 && s.Competing == 0 && math.Abs(last.Survival+last.Cif-1) > 1e-12 {
				t.Fatalf("nobody left, but %g are not there and %g are", last.Survival, last.Cif)
			}
			if (s.Events < survival.TooFew) != (s.Warning != nil && strings.Contains(*s.Warning, "too few")) {
				t.Fatalf("%d events, warning %v", s.Events, s.Warning)
			}
		}
		shuffled := append([]wait(nil), waits...)
		rand.New(rand.NewPCG(1, uint64(len(waits)))).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		again, summariesAgain, err := estimate("dwell", shuffled)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(points, again) + cmp.Diff(summaries, summariesAgain); diff != "" {
			t.Fatalf("another order of the waits gives:\n%s", diff)
		}
	})
}

// finite looks at every number as it goes into a table.
func finite[T any](t *rapid.T, list []T) {
	columns, rows := warehouse.Rows(list)
	for _, row := range rows {
		for i, value := range row {
			if number, ok := value.(float64); ok && (math.IsNaN(number) || math.IsInf(number, 0)) {
				t.Fatalf("%s is %g", columns[i], number)
			}
		}
	}
}

// Many features times many quarters would be curves that nobody asks for.
func TestAdoptionIsDividedBySegmentOnly(t *testing.T) {
	late := waitOf("", 0, 4, survival.Event)
	late.Cohort, late.JourneyVersion = "2026Q2", "2"
	_, summaries, err := estimate(adoption, []wait{waitOf("smb", 0, 1, survival.Event), late})
	if err != nil {
		t.Fatal(err)
	}
	var curves []string
	for _, s := range summaries {
		curves = append(curves, s.GroupBy+" "+s.GroupValue)
	}
	if diff := cmp.Diff([]string{"all all", "segment smb"}, curves); diff != "" {
		t.Errorf("curves (-want +got):\n%s", diff)
	}
}
