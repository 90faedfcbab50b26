package survival

import (
	"math"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func mustEstimate(t rapid.TB, subjects []Subject) *Curve {
	t.Helper()
	c, err := Estimate(subjects)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// same compares to the last bit.
func same(t rapid.TB, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("%+v\nwant %+v", got, want)
	}
}

func TestOrderOfSubjects(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawSubjects(t, "a", 0), drawSubjects(t, "b", 0)
		a2, b2 := rapid.Permutation(a).Draw(t, "a permuted"), rapid.Permutation(b).Draw(t, "b permuted")
		same(t, mustEstimate(t, a2), mustEstimate(t, a))

		one, err := LogRank([]Group{{"a", a}, {"b", b}})
		if err != nil {
			t.Fatal(err)
		}
		two, err := LogRank([]Group{{"b", b2}, {"a", a2}})
		if err != nil {
			t.Fatal(err)
		}
		same(t, two, one)
	})
}

func TestCompleteObservation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		subjects := drawSubjects(t, "subjects", 1)
		sum := 0.0
		for i := range subjects {
			subjects[i].Entry, subjects[i].Outcome = 0, Event
			sum += subjects[i].Exit
		}
		c := mustEstimate(t, subjects)
		n := float64(len(subjects))
		for _, p := range c.Points {
			after := 0.0
			for _, s := range subjects {
				if s.Exit > p.Time {
					after++
				}
			}
			if !near(p.Survival, after/n) || !near(p.StdErr*p.StdErr, after/n*(1-after/n)/n) {
				t.Fatalf("day %v: %v ± %v, want the share %v and its binomial error", p.Time, p.Survival, p.StdErr, after/n)
			}
		}
		if tau, ok := CommonTau(c); ok {
			if mean, ok := c.RestrictedMean(tau); !ok || !near(mean.Value, sum/n) {
				t.Fatalf("mean %v, want %v", mean.Value, sum/n)
			}
		}
		if !near(*c.Median.Value, *c.NaiveMedian) {
			t.Fatalf("median %v, naive %v", *c.Median.Value, *c.NaiveMedian)
		}
	})
}

func TestShares(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		subjects := drawSubjects(t, "subjects", 0)
		c := mustEstimate(t, subjects)
		if c.N != c.Events+c.Competing+c.Censored || c.N+c.Unobserved != len(subjects) {
			t.Fatalf("subjects are lost: %+v", c)
		}
		before := Point{Survival: 1, Waiting: 1}
		for _, p := range c.Points {
			if !near(p.CIF+p.CIFCompeting+p.Waiting, 1) {
				t.Fatalf("day %v: %v + %v + %v is not 1", p.Time, p.CIF, p.CIFCompeting, p.Waiting)
			}
			if p.Survival > before.Survival || p.Waiting > before.Waiting || p.CIF < before.CIF || p.CIFCompeting < before.CIFCompeting {
				t.Fatalf("%+v after %+v", p, before)
			}
			if p.Waiting < 0 || p.CIF > 1 || p.CIFCompeting > 1 || p.Survival < p.Waiting-1e-12 || 1-p.Survival < p.CIF-1e-12 {
				t.Fatalf("impossible shares: %+v", p)
			}
			if low, high, ok := p.SurvivalCI(); ok && !(0 <= low && low <= p.Survival && p.Survival <= high && high <= 1) {
				t.Fatalf("%v not within %v and %v", p.Survival, low, high)
			}
			if low, high, ok := p.CIFCI(); ok && !(0 <= low && low <= p.CIF && p.CIF <= high && high <= 1) {
				t.Fatalf("%v not within %v and %v", p.CIF, low, high)
			}
			before = p
		}
	})
}

func TestWithoutCompetingEvents(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		subjects := drawSubjects(t, "subjects", 0)
		for i := range subjects {
			if subjects[i].Outcome == Competing {
				subjects[i].Outcome = Censored
			}
		}
		for _, p := range mustEstimate(t, subjects).Points {
			if !near(p.CIF, 1-p.Survival) || !near(p.Waiting, p.Survival) || !near(p.CIFStdErr*p.CIFStdErr, p.StdErr*p.StdErr) || p.CIFCompeting != 0 {
				t.Fatalf("%+v", p)
			}
		}
	})
}

func TestSwappedEvents(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		subjects := drawSubjects(t, "subjects", 0)
		swapped := slices.Clone(subjects)
		for i, s := range subjects {
			swapped[i].Outcome = map[Outcome]Outcome{Event: Competing, Competing: Event, Censored: Censored}[s.Outcome]
		}
		one, two := mustEstimate(t, subjects), mustEstimate(t, swapped)
		for i, p := range one.Points {
			q := two.Points[i]
			if p.CIF != q.CIFCompeting || p.CIFStdErr != q.CIFCompetingStdErr || p.Waiting != q.Waiting || p.Events != q.Competing {
				t.Fatalf("%+v\n%+v", p, q)
			}
		}
		same(t, two.FollowUp, one.FollowUp)
	})
}

// One more who waited throughout can only raise the share that waits.
func TestOneMoreWhoWaits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		subjects := drawSubjects(t, "subjects", 1)
		one := mustEstimate(t, subjects)
		if one.N == 0 {
			return
		}
		end := one.Points[len(one.Points)-1].Time
		two := mustEstimate(t, append(slices.Clone(subjects), Subject{0, end, Censored}))
		had := 0
		for i, p := range one.Points {
			had += p.Events
			q := two.Points[i]
			if q.AtRisk != p.AtRisk+1 || q.Survival < p.Survival || had > 0 && !(q.Survival > p.Survival) {
				t.Fatalf("day %v: %+v, then %+v", p.Time, p, q)
			}
		}
		if one.Median.Value == nil && two.Median.Value != nil {
			t.Fatalf("median reached at %v by one more who waits", *two.Median.Value)
		}
	})
}

func TestUnobservedChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		subjects := drawSubjects(t, "subjects", 0)
		at := float64(rapid.IntRange(1, 9).Draw(t, "at"))
		one, two := mustEstimate(t, subjects), mustEstimate(t, append(slices.Clone(subjects), Subject{at, at, Event}))
		if two.Unobserved != one.Unobserved+1 {
			t.Fatalf("unobserved: %d, then %d", one.Unobserved, two.Unobserved)
		}
		two.Unobserved, two.Warnings = one.Unobserved, one.Warnings
		same(t, two, one)
	})
}

// Doubling a time changes no share, and doubles every time to the last bit.
func TestUnitOfTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		subjects := drawSubjects(t, "subjects", 0)
		doubled := slices.Clone(subjects)
		for i := range doubled {
			doubled[i].Entry *= 2
			doubled[i].Exit *= 2
		}
		one, two := mustEstimate(t, subjects), mustEstimate(t, doubled)
		for i := range one.Points {
			one.Points[i].Time *= 2
		}
		same(t, two.Points, one.Points)
		for _, pair := range [][2]*float64{
			{one.Median.Value, two.Median.Value}, {one.Median.Low, two.Median.Low}, {one.P75.High, two.P75.High}, {one.NaiveMedian, two.NaiveMedian},
		} {
			if (pair[0] == nil) != (pair[1] == nil) || pair[0] != nil && 2**pair[0] != *pair[1] {
				t.Fatalf("%+v\n%+v", one, two)
			}
		}
	})
}

// Groups of two eras that never meet cannot be compared, however rounding leaves their covariance matrix.
func TestErasApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var groups []Group
		for _, name := range []string{"a", "b", "c", "d", "e", "f"} {
			subjects := append(drawSubjects(t, name, 3), Subject{0, 1, Event})
			if name > "c" {
				for i := range subjects {
					subjects[i].Entry += 20
					subjects[i].Exit += 20
				}
			}
			groups = append(groups, Group{name, subjects})
		}
		test, err := LogRank(groups)
		if err != nil {
			t.Fatal(err)
		}
		if test.ChiSquare != nil || test.P != nil {
			t.Fatalf("chi-square %v of groups that never meet", *test.ChiSquare)
		}
	})
}

// No NaN and no infinity leaves the package, whatever comes in: an error, or finite numbers.
func TestFinite(t *testing.T) {
	extreme := rapid.SampledFrom([]float64{
		0, math.SmallestNonzeroFloat64, 1e-300, 1e-9, 0.1, 1, 1.0000000000000002, 3, 1e6, maxTime, 1e10, math.MaxFloat64, math.Inf(1), math.Inf(-1), math.NaN(), -1,
	})
	usual := rapid.Float64Range(0, 10)
	rapid.Check(t, func(t *rapid.T) {
		var groups []Group
		for _, name := range []string{"a", "b", "c"} {
			groups = append(groups, Group{name, rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Subject {
				if rapid.IntRange(0, 30).Draw(t, "extreme") > 0 {
					entry := rapid.SampledFrom([]float64{0, 0, 1, 2.5}).Draw(t, "entry")
					return Subject{entry, entry + usual.Draw(t, "wait"), Outcome(rapid.IntRange(0, 2).Draw(t, "outcome"))}
				}
				return Subject{extreme.Draw(t, "entry"), extreme.Draw(t, "exit"), Outcome(rapid.IntRange(0, 3).Draw(t, "outcome"))}
			}), 0, 12).Draw(t, name)})
		}
		var curves []*Curve
		for _, g := range groups {
			c, err := Estimate(g.Subjects)
			if err != nil {
				if _, err := LogRank(groups); err == nil {
					t.Fatal("subjects refused by Estimate but not by LogRank")
				}
				return
			}
			finite(t, reflect.ValueOf(c))
			for _, p := range c.Points {
				for _, ci := range []func() (float64, float64, bool){p.SurvivalCI, p.CIFCI, p.CIFCompetingCI} {
					low, high, _ := ci()
					finite(t, reflect.ValueOf([]float64{low, high}))
				}
				mean, _ := c.RestrictedMean(p.Time)
				finite(t, reflect.ValueOf(mean))
			}
			curves = append(curves, c)
		}
		tau, _ := CommonTau(curves...)
		finite(t, reflect.ValueOf(tau))
		test, err := LogRank(groups)
		if err != nil {
			t.Fatal(err)
		}
		finite(t, reflect.ValueOf(test))
		pairs, err := PairwiseLogRank(groups)
		if err != nil {
			t.Fatal(err)
		}
		finite(t, reflect.ValueOf(pairs))
	})
}

// finite fails on a float in v, at any depth, that is not a number of the real line.
func finite(t rapid.TB, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Float64:
		if f := v.Float(); math.IsNaN(f) || math.IsInf(f, 0) {
			t.Fatalf("%v leaves the package", f)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			finite(t, v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			finite(t, v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			finite(t, v.Index(i))
		}
	}
}
