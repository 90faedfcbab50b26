package survival

import (
	"math"
	"slices"
)

// steps are Kaplan and Meier's curve, ∏ (1 − d/y) over the times with d events among y at risk, with Greenwood's standard error
// and 95 % log-log limits. Each holds from its time to the next; a limit is NaN where there is none.
type steps struct {
	times, survival, stdErr, low, high []float64
}

func kaplanMeier(counts []count) steps {
	n := len(counts)
	space := make([]float64, 5*n)
	s := steps{space[:n], space[n : 2*n], space[2*n : 3*n], space[3*n : 4*n], space[4*n:]}
	survival, greenwood, stdErr, low, high := 1.0, 0.0, 0.0, math.NaN(), math.NaN()
	for i, c := range counts {
		if c.events > 0 {
			y, d := float64(c.atRisk), float64(c.events)
			survival *= 1 - d/y
			if c.events < c.atRisk {
				greenwood += d / (y * (y - d))
			}
			stdErr = survival * math.Sqrt(greenwood)
			var ok bool
			if low, high, ok = logLog(survival, stdErr); !ok {
				low, high = math.NaN(), math.NaN()
			}
		}
		s.times[i], s.survival[i], s.stdErr[i], s.low[i], s.high[i] = c.time, survival, stdErr, low, high
	}
	return s
}

// followUp changes the roles of event and censoring: its curve tells how long subjects could have been observed.
func followUp(counts []count) []count {
	reverse := slices.Clone(counts)
	for i, c := range counts {
		reverse[i].events, reverse[i].censored = c.censored, c.events
	}
	return reverse
}
