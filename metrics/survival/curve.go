package survival

import (
	"fmt"
	"math"
	"slices"
	"strconv"
)

// TooFew is the number of events below which a curve says nothing reliable, and of subjects at risk below which its tail does not.
const TooFew = 5

// Curve is what is known of the time to the event in one group of subjects.
type Curve struct {
	N, Events, Competing, Censored int // N is the sum of the others
	LateEntries                    int // subjects of N with an entry after 0
	Unobserved                     int // subjects left out, not in N: under observation for no time at all

	Points []Point // one for each time at which somebody's observation ends, in order

	P25, Median, P75 Quantile // times by which a quarter, half, three quarters got there, by Kaplan and Meier
	FollowUp         Quantile // median follow-up: the same with censoring for the event (Schemper and Smith 1996)
	NaiveMedian      *float64 // median time of those who got there, biased towards the quick; to show that

	Waiting  float64  // share neither there nor gone at the last time; 1 without points
	TailFrom *float64 // from this time on fewer than TooFew are at risk; nil: never

	Method   string
	Warnings []string
}

// Point is the state of a curve right after what happens at Time. Between points nothing changes.
type Point struct {
	Time                        float64
	AtRisk                      int // right before Time
	Events, Competing, Censored int // at Time

	// Survival is Kaplan and Meier's share not there yet, ∏ (1 − events / at risk), with those who left counted as if they had
	// been lost from sight: what would be if nobody left. StdErr is Greenwood's, 0 when Survival is 0.
	Survival, StdErr float64

	// CIF is the share that got there, CIFCompeting the share that left before, Waiting the rest: Aalen and Johansen's estimate,
	// which adds up to 1. The standard errors are Greenwood's for several states (Andersen et al. 1993, 4.4.19).
	CIF, CIFStdErr                   float64
	CIFCompeting, CIFCompetingStdErr float64
	Waiting                          float64
}

// SurvivalCI is the 95 % log-log interval of Survival; not ok where Survival is 0 or 1.
func (p Point) SurvivalCI() (low, high float64, ok bool) { return logLog(p.Survival, p.StdErr) }

// CIFCI is the 95 % log-log interval of CIF; not ok where CIF is 0 or 1.
func (p Point) CIFCI() (low, high float64, ok bool) { return logLog(p.CIF, p.CIFStdErr) }

// CIFCompetingCI is the 95 % log-log interval of CIFCompeting; not ok where CIFCompeting is 0 or 1.
func (p Point) CIFCompetingCI() (low, high float64, ok bool) {
	return logLog(p.CIFCompeting, p.CIFCompetingStdErr)
}

// Estimate gives the curve of subjects, in any order. A subject with impossible times or an unknown outcome is an error. No
// subjects give a curve without points, which warns.
func Estimate(subjects []Subject) (*Curve, error) {
	c, err := newCohort(subjects)
	if err != nil {
		return nil, err
	}
	counts := c.counts()
	km := kaplanMeier(counts)
	points := newPoints(counts, km)
	curve := &Curve{
		N: c.n, Events: len(c.exits[Event]), Competing: len(c.exits[Competing]), Censored: len(c.exits[Censored]),
		LateEntries: len(c.late), Unobserved: c.unobserved,
		Points:      points,
		NaiveMedian: middle(c.exits[Event]),
		Waiting:     1,
		Method:      method(c),
	}
	curve.P25, curve.Median, curve.P75 = km.quantile(0.25), km.quantile(0.5), km.quantile(0.75)
	curve.FollowUp = kaplanMeier(followUp(counts)).quantile(0.5)
	if len(points) > 0 {
		curve.Waiting = points[len(points)-1].Waiting
	}
	curve.TailFrom = tailFrom(points)
	curve.Warnings = warnings(curve)
	return curve, nil
}

// newPoints joins Kaplan and Meier's curve with Aalen and Johansen's shares.
func newPoints(counts []count, km steps) []Point {
	points := make([]Point, len(counts))
	there, gone := newIncidence(), newIncidence()
	for i, c := range counts {
		there.add(c.atRisk, c.events, c.competing)
		gone.add(c.atRisk, c.competing, c.events)
		points[i] = Point{
			Time: c.time, AtRisk: c.atRisk, Events: c.events, Competing: c.competing, Censored: c.censored,
			Survival: km.survival[i], StdErr: km.stdErr[i],
			CIF: there.share, CIFStdErr: there.stdErr(),
			CIFCompeting: gone.share, CIFCompetingStdErr: gone.stdErr(),
			Waiting: there.waiting,
		}
	}
	return points
}

// middle is the median of sorted values.
func middle(sorted []float64) *float64 {
	n := len(sorted)
	if n == 0 {
		return nil
	}
	m := (sorted[(n-1)/2] + sorted[n/2]) / 2
	return &m
}

func method(c *cohort) string {
	m := "Kaplan-Meier, 95 % log-log interval"
	if len(c.late) > 0 {
		m += ", left-truncated"
	}
	if len(c.exits[Competing]) > 0 {
		m += "; Aalen-Johansen for competing events"
	}
	return m
}

func tailFrom(points []Point) *float64 {
	first := len(points)
	for first > 0 && points[first-1].AtRisk < TooFew {
		first--
	}
	if first == len(points) {
		return nil
	}
	from := points[first].Time
	return &from
}

// warnings says what a reader of the curve must know before believing it.
func warnings(c *Curve) []string {
	var warnings []string
	warn := func(format string, args ...any) { warnings = append(warnings, fmt.Sprintf(format, args...)) }

	if c.Events < TooFew {
		warn("too few events: %d, at least %d are needed", c.Events, TooFew)
	}
	if c.Unobserved > 0 {
		warn("left out because they were over when the records begin: %d", c.Unobserved)
	}
	if name := firstInTail(c); name != "" {
		warn("fewer than %d are at risk from day %s on, where the %s lies", TooFew, day(*c.TailFrom), name)
	}
	// Only late entries bring a risk set that was small, or empty, to life again.
	if i := slices.IndexFunc(c.Points, func(p Point) bool { return p.AtRisk < TooFew && p.Events > 0 }); i >= 0 {
		if p := c.Points[i]; c.TailFrom == nil || p.Time < *c.TailFrom {
			warn("only %d at risk at the event of day %s, before others enter: the curve rests on them from there on", p.AtRisk, day(p.Time))
		}
	}
	if i := slices.IndexFunc(c.Points, func(p Point) bool { return p.AtRisk == p.Events+p.Competing+p.Censored }); i >= 0 && i < len(c.Points)-1 {
		warn("nobody is at risk for a while after day %s: what happens then is not seen", day(c.Points[i].Time))
	}
	return warnings
}

// firstInTail names the first quartile that lies where few are at risk, if one does.
func firstInTail(c *Curve) string {
	if c.TailFrom == nil {
		return ""
	}
	for _, q := range []struct {
		name string
		at   *float64
	}{{"first quartile", c.P25.Value}, {"median", c.Median.Value}, {"third quartile", c.P75.Value}} {
		if q.at != nil && *q.at >= *c.TailFrom {
			return q.name
		}
	}
	return ""
}

func day(t float64) string { return strconv.FormatFloat(math.Round(t*10)/10, 'f', -1, 64) }
