package survival

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// A second implementation, from the textbook's formulas, that looks through all subjects at every step.

func drawSubjects(t *rapid.T, label string, least int) []Subject {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Subject {
		entry := max(0, rapid.IntRange(-6, 4).Draw(t, "entry"))
		wait := rapid.IntRange(0, 8).Draw(t, "wait")
		return Subject{float64(entry), float64(entry + wait), Outcome(rapid.IntRange(0, 2).Draw(t, "outcome"))}
	}), least, 30).Draw(t, label)
}

func naiveAtRisk(subjects []Subject, t float64) (n float64) {
	for _, s := range subjects {
		if (s.Entry == 0 || s.Entry < t) && t <= s.Exit {
			n++
		}
	}
	return n
}

func naiveLeaving(subjects []Subject, t float64, o Outcome) (n float64) {
	for _, s := range subjects {
		if s.Outcome == o && s.Exit == t && (s.Entry == 0 || s.Entry < t) {
			n++
		}
	}
	return n
}

func naiveTimes(subjects []Subject) (times []float64) {
	for _, s := range subjects {
		if s.Entry == 0 || s.Entry < s.Exit {
			times = append(times, s.Exit)
		}
	}
	slices.Sort(times)
	return slices.Compact(times)
}

// naiveCIF is Σ waiting(s−)·d/y with the variance of Marubini and Valsecchi 1995, chapter 10.
func naiveCIF(subjects []Subject, t float64, this, other Outcome) (cif, variance float64) {
	upTo := func(t float64) (cif, waiting float64) {
		waiting = 1
		for _, s := range naiveTimes(subjects) {
			if s > t {
				break
			}
			y, d, c := naiveAtRisk(subjects, s), naiveLeaving(subjects, s, this), naiveLeaving(subjects, s, other)
			cif += waiting * d / y
			waiting *= 1 - (d+c)/y
		}
		return cif, waiting
	}
	cif, _ = upTo(t)
	before := 1.0
	for _, s := range naiveTimes(subjects) {
		if s > t {
			break
		}
		y, d, c := naiveAtRisk(subjects, s), naiveLeaving(subjects, s, this), naiveLeaving(subjects, s, other)
		here, waiting := upTo(s)
		if y > d+c {
			variance += (cif - here) * (cif - here) * (d + c) / (y * (y - d - c))
		}
		variance += before*before*d*(y-d)/(y*y*y) - 2*(cif-here)*before*d/(y*y)
		before = waiting
	}
	return cif, variance
}

func TestAgainstNaive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		subjects := drawSubjects(t, "subjects", 0)
		c, err := Estimate(subjects)
		if err != nil {
			t.Fatal(err)
		}
		times := naiveTimes(subjects)
		if len(times) != len(c.Points) {
			t.Fatalf("%d points, want %d", len(c.Points), len(times))
		}
		equal := func(what string, got, want float64) {
			t.Helper()
			if !near(got, want) {
				t.Fatalf("%s: %v, want %v", what, got, want)
			}
		}
		km, greenwood, area, last := 1.0, 0.0, 0.0, 0.0
		for i, now := range times {
			p := c.Points[i]
			y, d := naiveAtRisk(subjects, now), naiveLeaving(subjects, now, Event)
			area += (now - last) * km
			last = now
			km *= (y - d) / y
			greenwood += d / (y * (y - d))
			equal("time", p.Time, now)
			equal("at risk", float64(p.AtRisk), y)
			equal("events", float64(p.Events), d)
			equal("competing", float64(p.Competing), naiveLeaving(subjects, now, Competing))
			equal("censored", float64(p.Censored), naiveLeaving(subjects, now, Censored))
			equal("survival", p.Survival, km)
			if km > 0 {
				equal("variance", p.StdErr*p.StdErr, km*km*greenwood)
			}
			cif, variance := naiveCIF(subjects, now, Event, Competing)
			equal("cif", p.CIF, cif)
			equal("cif variance", p.CIFStdErr*p.CIFStdErr, variance)
			cif, variance = naiveCIF(subjects, now, Competing, Event)
			equal("cif of competing", p.CIFCompeting, cif)
			equal("cif variance of competing", p.CIFCompetingStdErr*p.CIFCompetingStdErr, variance)
		}
		if mean, ok := c.RestrictedMean(last); ok != (last > 0) {
			t.Fatalf("restricted mean up to %v: ok is %v", last, ok)
		} else if ok {
			equal("restricted mean", mean.Value, area)
		}
		// Not everybody is down to the level before the quantile, and everybody is at it.
		for _, q := range []struct {
			share float64
			at    *float64
		}{{0.25, c.P25.Value}, {0.5, c.Median.Value}, {0.75, c.P75.Value}} {
			for _, p := range c.Points {
				if (q.at == nil || p.Time < *q.at) && p.Survival < 1-q.share-onLevel {
					t.Fatalf("%v got there by day %v already", q.share, p.Time)
				}
				if q.at != nil && p.Time >= *q.at && p.Survival > 1-q.share+onLevel {
					t.Fatalf("%v did not get there by day %v", q.share, p.Time)
				}
			}
		}
	})
}

func TestLogRankAgainstNaive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawSubjects(t, "a", 0), drawSubjects(t, "b", 0)
		all := slices.Concat(a, b)
		observed, expected, expectedB, variance := 0.0, 0.0, 0.0, 0.0
		for _, now := range naiveTimes(all) {
			y, ya, d := naiveAtRisk(all, now), naiveAtRisk(a, now), naiveLeaving(all, now, Event)
			observed += naiveLeaving(a, now, Event)
			expected += d * ya / y
			expectedB += d * (y - ya) / y
			if y > 1 {
				variance += d * ya / y * (1 - ya/y) * (y - d) / (y - 1)
			}
		}
		test, err := LogRank([]Group{{"b", b}, {"a", a}})
		if err != nil {
			t.Fatal(err)
		}
		if !near(test.Groups[0].Expected, expected) || !near(test.Groups[1].Expected, expectedB) {
			t.Fatalf("expected %+v, want %v and %v", test.Groups, expected, expectedB)
		}
		if (test.ChiSquare != nil) != (variance > 0) || (test.P != nil) != (variance > 0) {
			t.Fatalf("chi-square %v and p %v with variance %v", test.ChiSquare, test.P, variance)
		}
		if test.ChiSquare == nil {
			return
		}
		chi := (observed - expected) * (observed - expected) / variance
		if !near(*test.ChiSquare, chi) || !near(*test.P, math.Erfc(math.Sqrt(chi/2))) {
			t.Fatalf("chi-square %v, p %v; want %v, %v", *test.ChiSquare, *test.P, chi, math.Erfc(math.Sqrt(chi/2)))
		}
	})
}

// A chi-square of k groups is the same whichever group is left out of the matrix, so names do not matter.
func TestLogRankNames(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var groups, renamed []Group
		for i := range rapid.IntRange(2, 5).Draw(t, "groups") {
			s := drawSubjects(t, "subjects", 5)
			groups = append(groups, Group{fmt.Sprint("g", i), s})
			renamed = append(renamed, Group{fmt.Sprint("g", 9-i), s})
		}
		one, err := LogRank(groups)
		if err != nil {
			t.Fatal(err)
		}
		two, err := LogRank(renamed)
		if err != nil {
			t.Fatal(err)
		}
		if (one.ChiSquare == nil) != (two.ChiSquare == nil) {
			t.Fatalf("%v and %v", one, two)
		}
		if one.ChiSquare != nil && math.Abs(*one.ChiSquare-*two.ChiSquare) > 1e-9*max(1, *one.ChiSquare) {
			t.Fatalf("%v and %v", *one.ChiSquare, *two.ChiSquare)
		}
	})
}
