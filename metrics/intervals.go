package metrics

import (
	"gonum.org/v1/gonum/mathext"
	"gonum.org/v1/gonum/stat/distuv"
)

// tail is what an interval at 95 % leaves out on each side.
const tail = 0.025

// CountInterval gives Garwood's exact interval at 95 % of the expected number
// of events of which so many were counted, if they strike one by one.
func CountInterval(events int64) (low, high float64) {
	if events > 0 {
		low = distuv.ChiSquared{K: 2 * float64(events)}.Quantile(tail) / 2
	}
	return low, distuv.ChiSquared{K: 2 * float64(events+1)}.Quantile(1-tail) / 2
}

// QuantileRanks tells which two of n ordered values, counted from 1, bound the
// q quantile with 95 % at least, whatever the values' distribution: how many of
// them lie below the quantile is binomial. ok is false where n is too small:
// below 6 for the median, below 36 for the 90th percentile.
func QuantileRanks(n int64, q float64) (low, high int64, ok bool) {
	low = smallest(n, func(k int64) bool { return below(k, n, q) > tail })
	high = smallest(n, func(k int64) bool { return below(k, n, q) >= 1-tail }) + 1
	return low, high, low >= 1 && high <= n
}

// below is the chance that at most k of n values lie below their q quantile.
func below(k, n int64, q float64) float64 {
	if k >= n {
		return 1
	}
	return mathext.RegIncBeta(float64(n-k), float64(k+1), 1-q)
}

// smallest finds the least k from 0 to n for which a condition holds that then
// holds for all greater ones.
func smallest(n int64, holds func(k int64) bool) int64 {
	from, to := int64(0), n
	for from < to {
		middle := (from + to) / 2
		if holds(middle) {
			to = middle
		} else {
			from = middle + 1
		}
	}
	return from
}
