package survival

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// at gives subjects there from the start that end at the times with one outcome.
func at(o Outcome, times ...float64) (subjects []Subject) {
	for _, t := range times {
		subjects = append(subjects, Subject{0, t, o})
	}
	return subjects
}

func TestImpossibleSubjects(t *testing.T) {
	for _, c := range []struct {
		subject Subject
		want    string
	}{
		{Subject{0, -1, Event}, "subject 1: times must lie between 0 and 1e+09: entry 0, exit -1"},
		{Subject{-2, 1, Event}, "subject 1: times must lie between 0 and 1e+09: entry -2, exit 1"},
		{Subject{0, math.NaN(), Event}, "subject 1: times must lie between 0 and 1e+09: entry 0, exit NaN"},
		{Subject{math.NaN(), 1, Event}, "subject 1: times must lie between 0 and 1e+09: entry NaN, exit 1"},
		{Subject{0, math.Inf(1), Event}, "subject 1: times must lie between 0 and 1e+09: entry 0, exit +Inf"},
		{Subject{5, 3, Event}, "subject 1: exit 3 lies before entry 5"},
		{Subject{0, 3, 3}, "subject 1: unknown outcome 3"},
	} {
		subjects := append(at(Event, 1), c.subject)
		if _, err := Estimate(subjects); err == nil || err.Error() != c.want {
			t.Errorf("%+v: %v, want %s", c.subject, err, c.want)
		}
		if _, err := LogRank([]Group{{"new", subjects}}); err == nil || err.Error() != `group "new": `+c.want {
			t.Errorf("%+v: %v, want %s", c.subject, err, c.want)
		}
	}
	if _, err := PairwiseLogRank([]Group{{Name: "x"}, {Name: "y"}, {Name: "x"}}); err == nil || err.Error() != `two groups are named "x"` {
		t.Errorf("same name twice: %v", err)
	}
}

func TestNoSubjects(t *testing.T) {
	c := mustEstimate(t, nil)
	if c.N != 0 || len(c.Points) != 0 || c.Waiting != 1 || c.Median != (Quantile{}) || c.FollowUp != (Quantile{}) || c.NaiveMedian != nil || c.TailFrom != nil {
		t.Errorf("%+v", c)
	}
	if _, ok := c.RestrictedMean(1); ok {
		t.Error("a mean of nothing")
	}
	if _, ok := CommonTau(c); ok {
		t.Error("a horizon of nothing")
	}
}

func TestNotReached(t *testing.T) {
	c := mustEstimate(t, slices.Concat(at(Event, 3, 4), at(Competing, 5), at(Censored, 6, 7, 8, 9)))
	if c.Median != (Quantile{Low: c.Median.Low}) || c.P75.Value != nil {
		t.Errorf("median %+v, third quartile %+v: 2 of 7 got there", c.Median, c.P75)
	}
	if *c.P25.Value != 4 || *c.NaiveMedian != 3.5 || !near(c.Waiting, 4.0/7) {
		t.Errorf("first quartile %v, naive median %v, waiting %v; want 4, 3.5, 4/7", *c.P25.Value, *c.NaiveMedian, c.Waiting)
	}
}

func TestWarnings(t *testing.T) {
	many := at(Event, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
	for _, c := range []struct {
		name     string
		subjects []Subject
		want     []string
	}{
		{"none: half got there before the tail begins, and no more are told of", slices.Concat(at(Event, 1, 2, 3, 4, 5, 6), at(Censored, 7, 7, 7, 7, 7, 7)), nil},
		{"four events", slices.Concat(at(Event, 1, 2, 3, 4), at(Censored, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)), []string{
			"too few events: 4, at least 5 are needed"}},
		{"tail", many, []string{"fewer than 5 are at risk from day 7 on, where the third quartile lies"}},
		{"over before the records", slices.Concat(at(Event, 1, 1, 1, 1, 1), []Subject{{2, 2, Event}}), []string{
			"left out because they were over when the records begin: 1"}},
		{"two at risk at first", slices.Concat(at(Event, 2), at(Censored, 3), slices.Repeat([]Subject{{2.5, 5, Event}}, 9)), []string{
			"only 2 at risk at the event of day 2, before others enter: the curve rests on them from there on"}},
		{"nobody at risk", slices.Concat(at(Event, 1, 1, 1, 1, 2.25, 2.25, 2.25, 2.25, 2.25), slices.Repeat([]Subject{{4, 5, Event}}, 5)), []string{
			"nobody is at risk for a while after day 2.3: what happens then is not seen"}},
	} {
		if got := mustEstimate(t, c.subjects).Warnings; !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestMethod(t *testing.T) {
	for _, c := range []struct {
		subject Subject
		want    string
	}{
		{Subject{0, 1, Event}, "Kaplan-Meier, 95 % log-log interval"},
		{Subject{1, 2, Event}, "Kaplan-Meier, 95 % log-log interval, left-truncated"},
		{Subject{0, 1, Competing}, "Kaplan-Meier, 95 % log-log interval; Aalen-Johansen for competing events"},
	} {
		if got := mustEstimate(t, []Subject{c.subject}).Method; got != c.want {
			t.Errorf("%+v: %q, want %q", c.subject, got, c.want)
		}
	}
}

func TestCommonTau(t *testing.T) {
	open := func(last float64) *Curve { return mustEstimate(t, at(Censored, 1, last)) }
	down := func(last float64) *Curve { return mustEstimate(t, at(Event, 1, last)) }
	for _, c := range []struct {
		name   string
		curves []*Curve
		want   float64 // 0: none
	}{
		{"the shortest", []*Curve{open(9), open(4), open(7)}, 4},
		{"a curve at 0 is known for ever", []*Curve{open(9), down(4)}, 9},
		{"but adds nothing to the others", []*Curve{open(4), down(9)}, 4},
		{"all at 0", []*Curve{down(9), down(4)}, 9},
		{"one without points", []*Curve{open(9), mustEstimate(t, nil)}, 0},
		{"seen for no time", []*Curve{open(9), mustEstimate(t, at(Censored, 0))}, 0},
		{"no curves", nil, 0},
	} {
		tau, ok := CommonTau(c.curves...)
		if tau != c.want || ok != (c.want > 0) {
			t.Errorf("%s: %v, %v; want %v", c.name, tau, ok, c.want)
		}
		if !ok {
			continue
		}
		for _, curve := range c.curves {
			if mean, ok := curve.RestrictedMean(tau); !ok || mean.Tau != tau {
				t.Errorf("%s: no mean up to the common horizon", c.name)
			}
		}
	}
	for _, tau := range []float64{0, -1, 9.5, math.NaN(), math.Inf(1)} {
		if mean, ok := open(9).RestrictedMean(tau); ok {
			t.Errorf("mean %v up to %v", mean, tau)
		}
	}
}

func TestNoLogRank(t *testing.T) {
	none := "no test: the groups are not at risk together when events happen"
	for _, c := range []struct {
		name   string
		groups []Group
		df     int
	}{
		{"no groups", nil, 0},
		{"one group", []Group{{"a", at(Event, 1, 2)}}, 0},
		{"no events", []Group{{"a", at(Censored, 1, 2)}, {"b", at(Competing, 3)}}, 0},
		{"gone before the first event", []Group{{"a", at(Censored, 1, 2)}, {"b", at(Event, 3)}}, 0},
		{"in turn", []Group{{"a", at(Event, 1, 2, 2)}, {"b", []Subject{{2, 3, Event}, {2, 4, Event}}}}, 1},
		{"two pairs in turn", []Group{
			{"a", at(Event, 1, 2, 2, 3)}, {"b", at(Event, 1, 1, 3)},
			{"c", []Subject{{3, 4, Event}, {3, 7, Event}, {3, 8, Event}}}, {"d", []Subject{{3, 4, Event}, {3, 5, Event}, {3, 9, Event}}}}, 3},
	} {
		test, err := LogRank(c.groups)
		if err != nil {
			t.Fatal(err)
		}
		if test.ChiSquare != nil || test.P != nil || test.DF != c.df || !slices.Contains(test.Warnings, none) {
			t.Errorf("%s: %+v", c.name, test)
		}
	}
}

func TestLogRankWarns(t *testing.T) {
	test, err := LogRank([]Group{{"b", at(Event, 1, 2, 3, 4, 5)}, {"c", at(Event, 1, 2)}, {"a", at(Censored, 4)}})
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"too few events, at least 5 are needed: a (0), c (2)"}; !slices.Equal(test.Warnings, want) {
		t.Errorf("%q, want %q", test.Warnings, want)
	}
}

// A pair that cannot be tested does not count for the correction of the others.
func TestHolmWithoutTest(t *testing.T) {
	pairs, err := PairwiseLogRank([]Group{{"a", at(Event, 5, 6, 7)}, {"b", at(Event, 6, 8, 9)}, {"none", nil}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range pairs {
		got = append(got, fmt.Sprint(p.A, " ", p.B, " ", p.Holm != nil))
	}
	if want := "a b true, a none false, b none false"; strings.Join(got, ", ") != want {
		t.Fatalf("%v, want %s", got, want)
	}
	if *pairs[0].Holm != *pairs[0].Test.P {
		t.Errorf("one test alone was corrected: %v, %v", *pairs[0].Test.P, *pairs[0].Holm)
	}
}

// With two at risk and one event, again and again, the curve halves until no float64 is small enough.
func TestVanishingShare(t *testing.T) {
	var subjects []Subject
	for i := range 1200 {
		subjects = append(subjects, Subject{float64(i), float64(i + 1), Event}, Subject{float64(i), float64(i + 1), Censored})
	}
	c := mustEstimate(t, subjects)
	last := c.Points[len(c.Points)-1]
	for _, p := range c.Points {
		if low, high, ok := p.SurvivalCI(); ok && !(low <= p.Survival && p.Survival <= high && high <= 1) {
			t.Errorf("day %v: %v not within %v and %v", p.Time, p.Survival, low, high)
		}
	}
	if _, _, ok := last.SurvivalCI(); last.Survival != 0 || last.StdErr != 0 || ok {
		t.Errorf("%+v", last)
	}
}

func ExampleEstimate() {
	// Four customers reached their first value, one left on day 30, three still wait.
	c, err := Estimate([]Subject{
		{0, 12, Event}, {0, 20, Event}, {0, 45, Event}, {0, 61, Event},
		{0, 30, Competing}, {0, 50, Censored}, {0, 70, Censored}, {0, 90, Censored},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("median %v days, among those who got there %v\n", *c.Median.Value, *c.NaiveMedian)
	last := c.Points[len(c.Points)-1]
	fmt.Printf("%.0f %% got there, %.0f %% left, %.0f %% still wait\n", 100*last.CIF, 100*last.CIFCompeting, 100*last.Waiting)
	for _, warning := range c.Warnings {
		fmt.Println(warning)
	}
	// Output:
	// median 61 days, among those who got there 32.5
	// 54 % got there, 12 % left, 33 % still wait
	// too few events: 4, at least 5 are needed
	// fewer than 5 are at risk from day 50 on, where the median lies
}

// waits are 100,000 subjects, a fifth late, none tied.
func waits() []Subject {
	random := rand.New(rand.NewPCG(1, 2))
	subjects := make([]Subject, 100_000)
	for i := range subjects {
		entry := max(0, random.Float64()*100-80)
		subjects[i] = Subject{entry, entry + random.ExpFloat64()*100, Outcome(random.IntN(3))}
	}
	return subjects
}

func BenchmarkEstimate(b *testing.B) {
	subjects := waits()
	for b.Loop() {
		if _, err := Estimate(subjects); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEstimateDays(b *testing.B) {
	subjects := waits()
	for i, s := range subjects {
		subjects[i].Entry, subjects[i].Exit = math.Floor(s.Entry), math.Floor(s.Exit)+1
	}
	for b.Loop() {
		if _, err := Estimate(subjects); err != nil {
			b.Fatal(err)
		}
	}
}

// 36 monthly cohorts: the test of all, and of each pair.
func BenchmarkLogRank(b *testing.B) {
	groups := make([]Group, 36)
	for i, s := range waits() {
		g := &groups[i%len(groups)]
		g.Name = fmt.Sprint(i % len(groups))
		g.Subjects = append(g.Subjects, s)
	}
	b.Run("all", func(b *testing.B) {
		for b.Loop() {
			if _, err := LogRank(groups); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("pairs", func(b *testing.B) {
		for b.Loop() {
			if _, err := PairwiseLogRank(groups); err != nil {
				b.Fatal(err)
			}
		}
	})
}
