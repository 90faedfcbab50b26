package survival

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/stat/distuv"
)

// Group is a named set of subjects.
type Group struct {
	Name     string
	Subjects []Subject
}

// Test is the outcome of a log-rank test: whether the event comes equally fast in all groups. Competing events count as
// censoring, so it compares the rates at which those still waiting get there, not the shares that ever do.
type Test struct {
	Groups       []Compared // by name
	DF           int        // degrees of freedom: groups with an expected event, less one; at least 0
	ChiSquare, P *float64   // nil if nothing can be compared; Warnings says why
	Method       string
	Warnings     []string
}

// Compared is a group in a test.
type Compared struct {
	Name     string
	N        int
	Events   int
	Expected float64 // events, if it had the rate of all groups together
}

// Pair is the test of one pair of groups, A before B by name.
type Pair struct {
	A, B string
	Test *Test
	Holm *float64 // P corrected by Holm's method for all pairs that could be tested; nil like P
}

// LogRank tests groups, in any order, for a difference. With y subjects at risk in all and d events at a time, a group with yⱼ
// at risk expects d·yⱼ/y events, with the hypergeometric covariance
//
//	d (y−d)/(y−1) · yⱼ/y · (δⱼₖ − yₖ/y)
//
// (Klein and Moeschberger 2003, 7.3; R's survdiff). Late entry only changes who is at risk. Groups without expected events are
// left out, as in survdiff. Two groups of one name, and subjects that [Estimate] refuses, are errors.
func LogRank(groups []Group) (*Test, error) {
	entrants, err := enter(groups)
	if err != nil {
		return nil, err
	}
	return logRank(entrants), nil
}

// PairwiseLogRank tests each pair of groups, in the order of their names.
func PairwiseLogRank(groups []Group) ([]Pair, error) {
	entrants, err := enter(groups)
	if err != nil {
		return nil, err
	}
	var pairs []Pair
	for i, a := range entrants {
		for _, b := range entrants[i+1:] {
			pairs = append(pairs, Pair{A: a.name, B: b.name, Test: logRank([]entrant{a, b})})
		}
	}
	holm(pairs)
	return pairs, nil
}

// entrant is a group ready for tests.
type entrant struct {
	name   string
	cohort *cohort
	counts []count
}

func enter(groups []Group) ([]entrant, error) {
	entrants := make([]entrant, 0, len(groups))
	for _, g := range groups {
		c, err := newCohort(g.Subjects)
		if err != nil {
			return nil, fmt.Errorf("group %q: %w", g.Name, err)
		}
		entrants = append(entrants, entrant{g.Name, c, c.counts()})
	}
	slices.SortFunc(entrants, func(a, b entrant) int { return cmp.Compare(a.name, b.name) })
	for i := 1; i < len(entrants); i++ {
		if entrants[i].name == entrants[i-1].name {
			return nil, fmt.Errorf("two groups are named %q", entrants[i].name)
		}
	}
	return entrants, nil
}

func logRank(groups []entrant) *Test {
	test := &Test{Method: "log-rank, competing events as censoring"}
	cursors := make([]cursor, len(groups))
	for j, g := range groups {
		test.Groups = append(test.Groups, Compared{Name: g.name, N: g.cohort.n, Events: len(g.cohort.exits[Event])})
		cursors[j] = cursor{g.cohort.late, g.cohort.exits[Event], g.counts, g.cohort.n - len(g.cohort.late)}
	}
	covariance := expect(test.Groups, cursors)

	var kept []int
	var few []string
	for j, g := range test.Groups {
		if g.Expected > 0 {
			kept = append(kept, j)
		}
		if g.Events < TooFew {
			few = append(few, fmt.Sprintf("%s (%d)", g.Name, g.Events))
		}
	}
	if len(few) > 0 {
		test.Warnings = append(test.Warnings, fmt.Sprintf("too few events, at least %d are needed: %s", TooFew, strings.Join(few, ", ")))
	}
	test.DF = max(0, len(kept)-1)
	chi, ok := chiSquare(test.Groups, kept, covariance)
	if !ok {
		test.Warnings = append(test.Warnings, "no test: the groups are not at risk together when events happen")
		return test
	}
	p := distuv.ChiSquared{K: float64(test.DF)}.Survival(chi)
	test.ChiSquare, test.P = &chi, &p
	return test
}

// cursor walks through the times of one group.
type cursor struct {
	late, events []float64
	counts       []count
	atRisk       int
}

// walk goes past t and tells who was at risk and had an event there. Times rise from call to call, and miss no event.
func (c *cursor) walk(t float64) (atRisk, events int) {
	for len(c.late) > 0 && c.late[0] < t {
		c.late = c.late[1:]
		c.atRisk++
	}
	for len(c.counts) > 0 && c.counts[0].time < t {
		c.atRisk -= c.counts[0].leave()
		c.counts = c.counts[1:]
	}
	for events < len(c.events) && c.events[events] == t {
		events++
	}
	c.events = c.events[events:]
	return c.atRisk, events
}

// expect adds up the expected events of the groups and returns the covariance matrix of observed less expected.
func expect(groups []Compared, cursors []cursor) *mat.SymDense {
	k := len(groups)
	covariance := make([]float64, k*k)
	share := make([]float64, k)
	for {
		now := math.Inf(1)
		for j := range cursors {
			if events := cursors[j].events; len(events) > 0 {
				now = min(now, events[0])
			}
		}
		if math.IsInf(now, 1) {
			break
		}
		atRisk, events := 0, 0
		for j := range cursors {
			y, d := cursors[j].walk(now)
			share[j] = float64(y)
			atRisk += y
			events += d
		}
		y, d := float64(atRisk), float64(events)
		for j := range share {
			share[j] /= y
			groups[j].Expected += d * share[j]
		}
		if events == atRisk {
			continue
		}
		spread := d * (y - d) / (y - 1)
		for j, s := range share {
			if s == 0 {
				continue
			}
			covariance[j*k+j] += spread * s * (1 - s)
			for l := j + 1; l < k; l++ {
				covariance[j*k+l] -= spread * s * share[l]
			}
		}
	}
	if k == 0 {
		return nil
	}
	return mat.NewSymDense(k, covariance)
}

// singular is the condition number from which a covariance matrix is taken as singular: sets of groups that are never at risk
// together.
const singular = 1e12

// chiSquare is uᵀV⁻¹u for u = observed − expected of the kept groups but the first, and their covariance V.
func chiSquare(groups []Compared, kept []int, covariance *mat.SymDense) (chi float64, ok bool) {
	if len(kept) < 2 {
		return 0, false
	}
	kept = kept[1:]
	u := mat.NewVecDense(len(kept), nil)
	v := mat.NewSymDense(len(kept), nil)
	for a, j := range kept {
		u.SetVec(a, float64(groups[j].Events)-groups[j].Expected)
		for b, l := range kept[a:] {
			v.SetSym(a, a+b, covariance.At(j, l))
		}
	}
	var cholesky mat.Cholesky
	if !cholesky.Factorize(v) || !(cholesky.Cond() < singular) {
		return 0, false
	}
	var solved mat.VecDense
	if err := cholesky.SolveVecTo(&solved, u); err != nil {
		return 0, false
	}
	return max(0, mat.Dot(u, &solved)), true
}

// holm corrects the p-values of the pairs: the i-th smallest of m is multiplied by m−i+1, and none may be below the one before.
func holm(pairs []Pair) {
	var tested []int
	for i, p := range pairs {
		if p.Test.P != nil {
			tested = append(tested, i)
		}
	}
	slices.SortStableFunc(tested, func(a, b int) int { return cmp.Compare(*pairs[a].Test.P, *pairs[b].Test.P) })
	floor := 0.0
	for rank, i := range tested {
		floor = max(floor, min(1, *pairs[i].Test.P*float64(len(tested)-rank)))
		corrected := floor
		pairs[i].Holm = &corrected
	}
}
