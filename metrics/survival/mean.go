package survival

import "math"

// Mean is a restricted mean: the mean of the time to the event, or to Tau where that comes first.
type Mean struct {
	Tau, Value, StdErr float64
}

// CommonTau is the largest time up to which each of the curves is known, for restricted means that can be compared: the
// smallest of their last times. A curve that is down at 0 is known for ever; if all are, it is the largest of their last times.
// Not ok if a curve has no points or ends at time 0.
func CommonTau(curves ...*Curve) (tau float64, ok bool) {
	known, last := math.Inf(1), 0.0
	for _, c := range curves {
		if len(c.Points) == 0 {
			return 0, false
		}
		end := c.Points[len(c.Points)-1]
		last = max(last, end.Time)
		if end.Survival > 0 {
			known = min(known, end.Time)
		}
	}
	tau = min(known, last)
	return tau, tau > 0
}

// RestrictedMean is the area under Survival from 0 to tau, with the standard error
//
//	√ Σ (area from t to tau)² · events / (at risk · (at risk − events))
//
// over the times t of events up to tau (Klein and Moeschberger 2003, 4.5). Not ok if tau is not a positive time up to which the
// curve is known: see [CommonTau].
func (c *Curve) RestrictedMean(tau float64) (mean Mean, ok bool) {
	until := len(c.Points)
	if until == 0 || !(tau > 0 && tau <= maxTime) {
		return Mean{}, false
	}
	if end := c.Points[until-1]; tau > end.Time && end.Survival > 0 {
		return Mean{}, false
	}
	for until > 0 && c.Points[until-1].Time > tau {
		until--
	}
	area, variance, right := 0.0, 0.0, tau
	for i := until - 1; i >= 0; i-- {
		p := c.Points[i]
		area += (right - p.Time) * p.Survival
		if y, d := float64(p.AtRisk), float64(p.Events); d < y {
			variance += area * area * d / (y * (y - d))
		}
		right = p.Time
	}
	return Mean{Tau: tau, Value: area + right, StdErr: math.Sqrt(variance)}, true
}
