// Package conformance compares what happened in a case with what should have
// happened, in what order.
//
// The method is the optimal alignment of van der Aalst, Adriansyah and van
// Dongen, "Replaying history on process models for conformance checking and
// performance analysis" (WIREs Data Mining and Knowledge Discovery 2, 2012),
// and Adriansyah, "Aligning observed and modeled behavior" (PhD thesis, TU
// Eindhoven, 2014): the cheapest way to lay the touches of a case beside a run
// through the ideal order, where a touch that stands beside a step of its own
// touchpoint costs nothing, a touch that stands alone costs 1, and a required
// step that stands alone costs 1. A step that is not required may be left out
// for nothing. The worst cost is that of leaving out every required step and
// leaving every touch alone, and
//
//	fitness = 1 − cost / worst cost
//
// which is the alignment fitness of the thesis and of PM4Py. The ideal order is
// a sequence, so the cheapest alignment is found by dynamic programming over
// touches and steps instead of a search through states.
//
// A touchpoint that recurs has no place in the order, it goes along: its touches
// are always in place, and each occurrence that was missed costs 1.
package conformance

import "slices"

// Step is a place in the ideal order.
type Step struct {
	Touchpoint int // a number that the caller gives
	Required   bool
}

// Recurring is a touchpoint that comes again and again in a case.
type Recurring struct {
	Touchpoint  int
	Due, Missed int // occurrences that were due, and those of them that did not come
}

// Case is what happened and what should have happened.
type Case struct {
	Touches   []int // touchpoints, as they happened
	Steps     []Step
	Recurring []Recurring // each touchpoint once; none of Steps
}

// Result tells how a case differs from the ideal. Cost = len(Missing) +
// len(Extra) + 2·len(Misplaced): a misplaced touch is one that stands alone and
// a step that stands alone.
type Result struct {
	Missing   []int // required and not seen, or seen only where it is not required, once per occurrence, in the ideal order; those that recur last
	Misplaced []int // required and seen, but not where the ideal order has it, as they happened
	Extra     []int // further touches that have no place in the ideal order, as they happened
	Expected  int   // required steps and due occurrences
	Cost      int
	Worst     int // the cost if no touch were in place
}

// Fitness is between 0, nothing is in place, and 1, everything is. It is
// undefined where nothing was expected and nothing happened.
func (r Result) Fitness() (fitness float64, defined bool) {
	if r.Worst == 0 {
		return 0, false
	}
	return 1 - float64(r.Cost)/float64(r.Worst), true
}

// Matched is how many of the expected ones came where they should.
func (r Result) Matched() int { return r.Expected - len(r.Missing) - len(r.Misplaced) }

// Passes tells in which pass through the ideal order each visit of a stage lies,
// given the stages in the order in which they were visited. The first pass is 0.
// The next one begins where a case enters a stage in which it has been during
// the pass: what belongs to that stage may then happen once more.
func Passes(stages []int) []int {
	passes := make([]int, len(stages))
	pass, first := 0, 0
	for i, stage := range stages {
		if slices.Contains(stages[first:i], stage) {
			pass, first = pass+1, i
		}
		passes[i] = pass
	}
	return passes
}

// Ideal is the ideal order for a case: in each pass every touchpoint once, in
// the order given, and as often as it is required. required has, for each pass,
// the touchpoints that are required in it; passes without any may be left out at
// the end, but the case has passes of them.
//
// further tells of touchpoints how many of their touches met nothing that was
// required: they have no more places than that in passes which do not require
// them, those in the last of these passes. Otherwise a touch that met what one
// pass required could stand in another pass for nothing, and what it met would
// seem to be missing.
func Ideal(touchpoints []int, passes int, required [][]int, further map[int]int) []Step {
	needed := func(touchpoint, pass int) int {
		n := 0
		if pass < len(required) {
			for _, t := range required[pass] {
				if t == touchpoint {
					n++
				}
			}
		}
		return n
	}
	first := make([]int, len(touchpoints)) // the first pass in which each has a place without being required
	for k, touchpoint := range touchpoints {
		places, limited := further[touchpoint]
		if !limited {
			continue
		}
		first[k] = passes
		for places > 0 && first[k] > 0 {
			first[k]--
			if needed(touchpoint, first[k]) == 0 {
				places--
			}
		}
	}
	steps := make([]Step, 0, passes*len(touchpoints))
	for pass := range passes {
		for k, touchpoint := range touchpoints {
			n := needed(touchpoint, pass)
			for range n {
				steps = append(steps, Step{touchpoint, true})
			}
			if n == 0 && pass >= first[k] {
				steps = append(steps, Step{touchpoint, false})
			}
		}
	}
	return steps
}

// largest is how many pairs of a touch and a step are compared at most: 64 MiB
// and about a tenth of a second.
const largest = 1 << 24

// Aligner compares cases one after the other, in memory that it keeps. The zero
// value is ready.
type Aligner struct {
	best    []int32 // best[i*(columns+1)+j]: cost of the touches from i on beside the columns from j on
	columns []column
	skipped []int32 // skipped[j]: cost of leaving out the columns before j
	matched []bool  // by step
	touches []int   // indexes of the touches that have a place in the order
	surplus []int   // indexes of the touches that stand alone
}

// column is a step whose touchpoint was seen at all.
type column struct{ touchpoint, step int }

// Compare aligns a case. Of several alignments of the same cost it takes the one
// that, read from the first touch to the last, has each touch in place if any of
// them has, at the earliest step: so of two touches that changed places the
// second is the misplaced one. It takes time and memory in proportion to touches
// times steps, and gives ok = false where that is too much (16 million).
func (a *Aligner) Compare(c Case) (result Result, ok bool) {
	goesAlong := func(touchpoint int) bool {
		return slices.ContainsFunc(c.Recurring, func(r Recurring) bool { return r.Touchpoint == touchpoint })
	}
	a.touches = a.touches[:0]
	for i, touchpoint := range c.Touches {
		if !goesAlong(touchpoint) {
			a.touches = append(a.touches, i)
		}
	}
	if !a.align(c) {
		return Result{}, false
	}

	// A step that stands alone and a touch of its touchpoint that stands alone
	// are one thing at another place.
	for step, s := range c.Steps {
		if !s.Required {
			continue
		}
		result.Expected++
		if a.matched[step] {
			continue
		}
		moved := slices.IndexFunc(a.surplus, func(i int) bool { return c.Touches[i] == s.Touchpoint })
		if moved < 0 {
			result.Missing = append(result.Missing, s.Touchpoint)
			continue
		}
		result.Misplaced = append(result.Misplaced, a.surplus[moved])
		a.surplus = slices.Delete(a.surplus, moved, moved+1)
	}
	slices.Sort(result.Misplaced)
	for k, i := range result.Misplaced {
		result.Misplaced[k] = c.Touches[i]
	}
	for _, i := range a.surplus {
		result.Extra = append(result.Extra, c.Touches[i])
	}
	for _, r := range c.Recurring {
		result.Expected += r.Due
		for range r.Missed {
			result.Missing = append(result.Missing, r.Touchpoint)
		}
	}
	result.Cost = len(result.Missing) + len(result.Extra) + 2*len(result.Misplaced)
	result.Worst = result.Expected + len(c.Touches)
	return result, true
}

// align sets matched and surplus to those of the cheapest alignment of the
// touches a.touches with the steps of a case. Only the columns can be matched;
// the other steps stand alone in any alignment.
func (a *Aligner) align(c Case) bool {
	a.columns, a.skipped = a.columns[:0], append(a.skipped[:0], 0)
	a.matched = append(a.matched[:0], make([]bool, len(c.Steps))...)
	a.surplus = a.surplus[:0]
	for step, s := range c.Steps {
		if !slices.ContainsFunc(a.touches, func(i int) bool { return c.Touches[i] == s.Touchpoint }) {
			continue
		}
		cost := a.skipped[len(a.skipped)-1]
		if s.Required {
			cost++
		}
		a.columns = append(a.columns, column{s.Touchpoint, step})
		a.skipped = append(a.skipped, cost)
	}
	rows, width := len(a.touches), len(a.columns)+1
	if rows > largest/width {
		return false
	}
	a.best = slices.Grow(a.best[:0], (rows+1)*width)[:(rows+1)*width]

	below := a.best[rows*width:]
	for j := range below {
		below[j] = a.skipped[width-1] - a.skipped[j]
	}
	for i := rows - 1; i >= 0; i-- {
		row := a.best[i*width : (i+1)*width]
		touchpoint := c.Touches[a.touches[i]]
		row[width-1] = below[width-1] + 1
		for j := width - 2; j >= 0; j-- {
			cost := min(below[j]+1, row[j+1]+a.skipped[j+1]-a.skipped[j])
			if a.columns[j].touchpoint == touchpoint {
				cost = min(cost, below[j+1])
			}
			row[j] = cost
		}
		below = row
	}

	at := 0 // the first column that is still to come
	for i, touch := range a.touches {
		cost, next := a.best[i*width+at], a.best[(i+1)*width:(i+2)*width]
		found := -1
		for j := at; j < width-1 && a.skipped[j]-a.skipped[at] <= cost; j++ {
			if a.columns[j].touchpoint == c.Touches[touch] && a.skipped[j]-a.skipped[at]+next[j+1] == cost {
				found = j
				break
			}
		}
		if found < 0 {
			a.surplus = append(a.surplus, touch)
			continue
		}
		a.matched[a.columns[found].step] = true
		at = found + 1
	}
	return true
}
