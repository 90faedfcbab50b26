// Package survival tells how long things take when not everybody has got there yet.
//
// A customer who still waits has waited at least so long: a right-censored time. One who left first will never get there: a
// competing event. One who was there before the records begin is known only from then on: left truncation. Leaving out the first
// two makes waits look shorter than they are; counting the third from its start makes them look longer, for of its like only the
// slow are seen.
//
//   - [Estimate] gives the curve of one group: Kaplan and Meier's estimate of the share not there yet, with log-log confidence
//     limits, quartiles and follow-up; and beside it Aalen and Johansen's shares of those who got there and of those who left.
//   - [Curve.RestrictedMean] is the mean time up to a horizon that [CommonTau] makes the same for several curves.
//   - [LogRank] and [PairwiseLogRank] test whether groups differ.
//
// Times are in days here, but any unit will do. Times are tied if they are equal as numbers. At one time, events come before
// competing events and censoring for Kaplan and Meier: whoever leaves on a day was at risk on it.
//
// Results depend on the subjects, not on their order, to the last bit. They never hold NaN or infinity: what cannot be
// estimated is a nil pointer or a false ok. Numbers agree with R's package survival: see fixtures/survival.
package survival

import (
	"fmt"
	"math"
	"slices"
)

// Outcome is how the observation of a subject ended.
type Outcome uint8

const (
	Censored  Outcome = iota // still waiting when last seen
	Event                    // got there
	Competing                // left before, and can no longer get there
	outcomes  = iota
)

// Subject is one case under observation from Entry to Exit, both counted from its own start.
//
// Entry 0 means from the start on, a time of 0 included. A later Entry means that the subject would not be known had its wait
// ended at or before Entry; it is at risk in (Entry, Exit]. If Exit equals such an Entry it was never under observation: it is
// left out and counted in [Curve.Unobserved].
type Subject struct {
	Entry, Exit float64
	Outcome     Outcome
}

// maxTime bounds times, so that no square or sum of them can overflow. In days it is more than two million years.
const maxTime = 1e9

func (s Subject) validate() error {
	switch {
	case !(s.Entry >= 0 && s.Entry <= maxTime) || !(s.Exit >= 0 && s.Exit <= maxTime): // also NaN
		return fmt.Errorf("times must lie between 0 and %g: entry %g, exit %g", maxTime, s.Entry, s.Exit)
	case s.Exit < s.Entry:
		return fmt.Errorf("exit %g lies before entry %g", s.Exit, s.Entry)
	case s.Outcome >= outcomes:
		return fmt.Errorf("unknown outcome %d", s.Outcome)
	}
	return nil
}

// cohort is a set of subjects as sorted times: all that the estimates need, and the same for every order of the subjects.
type cohort struct {
	n          int
	late       []float64           // entries of those who were not there from the start
	exits      [outcomes][]float64 // by outcome
	unobserved int
}

func newCohort(subjects []Subject) (*cohort, error) {
	c := &cohort{}
	for i, s := range subjects {
		if err := s.validate(); err != nil {
			return nil, fmt.Errorf("subject %d: %w", i, err)
		}
		if s.Entry > 0 && s.Entry == s.Exit {
			c.unobserved++
			continue
		}
		c.n++
		if s.Entry > 0 {
			c.late = append(c.late, s.Entry)
		}
		c.exits[s.Outcome] = append(c.exits[s.Outcome], s.Exit)
	}
	slices.Sort(c.late)
	for _, exits := range c.exits {
		slices.Sort(exits)
	}
	return c, nil
}

// count is what happens at one time at which somebody's observation ends.
type count struct {
	time                        float64
	atRisk                      int // those in (entry, exit]
	events, competing, censored int
}

// leave is the number of those no longer at risk afterwards.
func (c count) leave() int { return c.events + c.competing + c.censored }

// counts walks once through the sorted times.
func (c *cohort) counts() []count {
	var counts []count
	exits := c.exits
	atRisk, late := c.n-len(c.late), c.late
	for {
		now := math.Inf(1)
		for _, times := range exits {
			if len(times) > 0 {
				now = min(now, times[0])
			}
		}
		if math.IsInf(now, 1) {
			return counts
		}
		for len(late) > 0 && late[0] < now {
			late = late[1:]
			atRisk++
		}
		var ends [outcomes]int
		for o, times := range exits {
			for ends[o] < len(times) && times[ends[o]] == now {
				ends[o]++
			}
			exits[o] = times[ends[o]:]
		}
		here := count{now, atRisk, ends[Event], ends[Competing], ends[Censored]}
		counts = append(counts, here)
		atRisk -= here.leave()
	}
}
