package survival

import "math"

// z is the 97.5 % quantile of the normal distribution: confidence intervals are at 95 %.
const z = 1.959963984540054

// nearOne is a share that would be 1 in exact arithmetic, but for the rounding of a sum.
const nearOne = 1 - 1e-12

// logLog is the 95 % confidence interval of a share with the standard error se,
//
//	exp(−exp(log(−log share) ± z·se / (share·log share))),
//
// which stays within 0 and 1 and suits small groups better than share ± z·se (Kalbfleisch and Prentice 1980, 1.3). There is
// none for a share of 0 or 1.
func logLog(share, se float64) (low, high float64, ok bool) {
	if share <= 0 || share >= nearOne {
		return 0, 0, false
	}
	log := math.Log(share)
	width := z * se / (share * -log)
	return math.Exp(log * math.Exp(width)), math.Exp(log * math.Exp(-width)), true
}
