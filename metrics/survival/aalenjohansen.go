package survival

import "math"

// incidence is the state of Aalen and Johansen's estimate for one of two ways out: the share waiting, the share out by this
// way, and the covariance matrix of the two.
//
// At a time with y at risk, d leaving by this way and all by either, the shares move by the multinomial proportions d/y and
// all/y; their covariance is carried on by the delta method.
type incidence struct {
	waiting, share                   float64
	varWaiting, covariance, variance float64
}

func newIncidence() incidence { return incidence{waiting: 1} }

func (s *incidence) add(atRisk, this, other int) {
	if this+other == 0 {
		return
	}
	y, d, all := float64(atRisk), float64(this), float64(this+other)
	out, stay := d/y, (y-all)/y
	spread := s.waiting * s.waiting / (y * y * y)

	s.variance += 2*out*s.covariance + out*out*s.varWaiting + spread*d*(y-d)
	s.covariance = stay*(s.covariance+out*s.varWaiting) - spread*d*(y-all)
	s.varWaiting = stay*stay*s.varWaiting + spread*all*(y-all)
	s.share = min(1, s.share+s.waiting*out)
	s.waiting *= stay
}

func (s *incidence) stdErr() float64 { return math.Sqrt(max(0, s.variance)) }
