package survival

import "math"

// Quantile is a time by which a share of the subjects got there, with its 95 % interval. Nil is "not reached": the curve, or
// its confidence limit, has not come down so far when the observation ends.
type Quantile struct {
	Value, Low, High *float64
}

// onLevel is how near to a level a curve is on it: R's quantile.survfit has the same tolerance.
const onLevel = 1.4901161193847656e-08 // √ε

// limits are a survival curve and its confidence limits, by time. A limit is NaN where there is none.
type limits struct {
	times               []float64
	survival, low, high []float64
}

func newLimits(points []Point) limits {
	n := len(points)
	buffer := make([]float64, 4*n)
	l := limits{buffer[:n], buffer[n : 2*n], buffer[2*n : 3*n], buffer[3*n:]}
	for i, p := range points {
		l.times[i], l.survival[i] = p.Time, p.Survival
		if i > 0 && p.Events == 0 {
			l.low[i], l.high[i] = l.low[i-1], l.high[i-1]
			continue
		}
		low, high, ok := p.SurvivalCI()
		if !ok {
			low, high = math.NaN(), math.NaN()
		}
		l.low[i], l.high[i] = low, high
	}
	return l
}

// quantile finds where the curve and its limits come down to 1 − share (Brookmeyer and Crowley 1982).
func (l limits) quantile(share float64) Quantile {
	return Quantile{l.down(l.survival, 1-share), l.down(l.low, 1-share), l.down(l.high, 1-share)}
}

// down is the first time at which steps are at or below level. If they stay on the level for a while it is the middle of that
// while, or of what was observed of it: the rule of R's quantile.survfit.
func (l limits) down(steps []float64, level float64) *float64 {
	for i, v := range steps {
		if !(v <= level+onLevel) {
			continue
		}
		t := l.times[i]
		if v >= level-onLevel {
			t = (t + l.times[l.leaves(steps, i, level)]) / 2
		}
		return &t
	}
	return nil
}

// leaves is the first index after i at which steps lie below level, else the last one.
func (l limits) leaves(steps []float64, i int, level float64) int {
	for j := i + 1; j < len(steps); j++ {
		if steps[j] < level-onLevel {
			return j
		}
	}
	return len(steps) - 1
}
