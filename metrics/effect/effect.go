// Package effect compares those whom a trouble has hit with those whom it has not.
//
//   - [ShareDifference] is how much more often one thing ends than another: Newcombe's hybrid score interval.
//   - [MeanDifference] is how much longer one lasts than another while some still last: restricted means by Kaplan and Meier.
//
// Both tell an association, never a cause: who is hit may differ from who is not in more than that. Below [Fewest] on either
// side nothing is said. Results never hold NaN or infinity. They agree with R and with Newcombe's paper: see fixtures/effect.
package effect

import (
	"cmp"
	"math"
	"slices"

	"throughline/metrics/survival"
)

// Fewest is the number of cases or visits on either side below which a difference is not told.
const Fewest = 10

// z is the 97.5 % quantile of the normal distribution: all intervals are at 95 %.
const z = 1.959963984540054

// Difference of two groups with its 95 % interval: Low <= Value <= High.
type Difference struct {
	Value, Low, High float64
}

// Share is a number of cases and how many of them ended.
type Share struct {
	Ended, N int64
}

func (s Share) value() float64 { return float64(s.Ended) / float64(s.N) }

// wilson is the score interval of the share, without a correction for continuity. Rounding may carry a bound past the share by
// the last digit.
func (s Share) wilson() (low, high float64) {
	n, p := float64(s.N), s.value()
	middle, half := p+z*z/(2*n), z*math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return max(0, min(p, (middle-half)/(1+z*z/n))), min(1, max(p, (middle+half)/(1+z*z/n)))
}

// ShareDifference is the share of the first group that ended less that of the second, with the hybrid score interval of Newcombe
// (1998, Statistics in Medicine 17:873, method 10): the interval of each share by Wilson, and the two joined by their squares.
// Unlike the textbook's normal interval it stays within -1 and 1 and holds for shares of 0 and 1. Not ok below [Fewest].
func ShareDifference(with, without Share) (d Difference, ok bool) {
	if with.N < Fewest || without.N < Fewest {
		return Difference{}, false
	}
	return newcombe(with, without), true
}

func newcombe(a, b Share) Difference {
	lowA, highA := a.wilson()
	lowB, highB := b.wilson()
	p, q := a.value(), b.value()
	return Difference{p - q, p - q - math.Hypot(p-lowA, highB-q), p - q + math.Hypot(highA-p, q-lowB)}
}

// Stays are visits of a stage that lasted equally long: N that were left after so many days, or that were last seen then and
// may go on.
type Stays struct {
	Days float64
	Left bool
	N    int64
}

// MeanDifference is how many days longer visits of the first group last than those of the second, of the days up to tau, the
// largest day up to which both curves are known ([survival.CommonTau]): the difference of the restricted means with a normal
// interval, variances added. Not ok if on either side there are fewer than [Fewest] visits, or fewer than [survival.TooFew] were
// left up to tau: then the mean says how long one has looked, not how long visits last.
func MeanDifference(with, without []Stays) (d Difference, tau float64, ok bool) {
	a, b := curve(with), curve(without)
	if a.N < Fewest || b.N < Fewest {
		return Difference{}, 0, false
	}
	if tau, ok = survival.CommonTau(a, b); !ok || left(a, tau) < survival.TooFew || left(b, tau) < survival.TooFew {
		return Difference{}, 0, false
	}
	m, okA := a.RestrictedMean(tau)
	n, okB := b.RestrictedMean(tau)
	if !okA || !okB {
		return Difference{}, 0, false
	}
	half := z * math.Hypot(m.StdErr, n.StdErr)
	return Difference{m.Value - n.Value, m.Value - n.Value - half, m.Value - n.Value + half}, tau, true
}

// left counts the visits that were left up to tau.
func left(c *survival.Curve, tau float64) int {
	n := 0
	for _, p := range c.Points {
		if p.Time <= tau {
			n += p.Events
		}
	}
	return n
}

// curve is Kaplan and Meier's curve of counted stays, with as much of it as a restricted mean needs: survival.Estimate wants
// each visit by itself, of which there may be millions.
func curve(stays []Stays) *survival.Curve {
	stays = slices.Clone(stays)
	slices.SortFunc(stays, func(a, b Stays) int { return cmp.Compare(a.Days, b.Days) })
	c := &survival.Curve{}
	for _, s := range stays {
		c.N += int(s.N)
		if last := len(c.Points) - 1; last < 0 || c.Points[last].Time != s.Days {
			c.Points = append(c.Points, survival.Point{Time: s.Days})
		}
		p := &c.Points[len(c.Points)-1]
		if s.Left {
			p.Events += int(s.N)
		} else {
			p.Censored += int(s.N)
		}
	}
	atRisk, share := c.N, 1.0
	for i := range c.Points {
		p := &c.Points[i]
		p.AtRisk = atRisk
		share *= 1 - float64(p.Events)/float64(atRisk)
		p.Survival = share
		atRisk -= p.Events + p.Censored
	}
	return c
}
