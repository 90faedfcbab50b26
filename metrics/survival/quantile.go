package survival

// Quantile is a time by which a share of the subjects got there, with its 95 % interval. Nil is "not reached": the curve, or
// its confidence limit, has not come down so far when the observation ends.
type Quantile struct {
	Value, Low, High *float64
}

// onLevel is how near to a level a curve is on it: R's quantile.survfit has the same tolerance.
const onLevel = 1.4901161193847656e-08 // √ε

// quantile finds where the curve and its limits come down to 1 − share (Brookmeyer and Crowley 1982).
func (s steps) quantile(share float64) Quantile {
	return Quantile{s.down(s.survival, 1-share), s.down(s.low, 1-share), s.down(s.high, 1-share)}
}

// down is the first time at which steps are at or below level. If it stays on the level for a while it is the middle of that
// while, or of what was observed of it: the rule of R's quantile.survfit.
func (s steps) down(curve []float64, level float64) *float64 {
	for i, v := range curve {
		if !(v <= level+onLevel) {
			continue
		}
		t := s.times[i]
		if v >= level-onLevel {
			t = (t + s.times[s.leaves(curve, i, level)]) / 2
		}
		return &t
	}
	return nil
}

// leaves is the first index after i at which a curve lies below level, else the last one.
func (s steps) leaves(curve []float64, i int, level float64) int {
	for j := i + 1; j < len(curve); j++ {
		if curve[j] < level-onLevel {
			return j
		}
	}
	return len(curve) - 1
}
