package metrics_test

import (
	"encoding/csv"
	"math"
	"os"
	"strconv"
	"testing"

	"throughline/metrics"
)

// Expected values: testdata/intervals.R under R 4.x, poisson.test.
func TestCountIntervalsAgainstR(t *testing.T) {
	for _, row := range readCSV(t, "testdata/counts.csv") {
		low, high := metrics.CountInterval(int64(number(t, row[0])))
		for i, got := range []float64{low, high} {
			if want := number(t, row[i+1]); math.Abs(got-want) > 1e-9*math.Max(1, want) {
				t.Errorf("%s events: bound %d is %.15g, R says %.15g", row[0], i, got, want)
			}
		}
	}
}

// Expected values: testdata/intervals.R, pbinom.
func TestQuantileRanksAgainstR(t *testing.T) {
	for _, row := range readCSV(t, "testdata/ranks.csv") {
		low, high, ok := metrics.QuantileRanks(int64(number(t, row[0])), number(t, row[1]))
		if ok != (row[2] != "") {
			t.Errorf("quantile %s of %s: known is %t, R says %v", row[1], row[0], ok, row[2:])
		} else if ok && (float64(low) != number(t, row[2]) || float64(high) != number(t, row[3])) {
			t.Errorf("quantile %s of %s: %d to %d, R says %v", row[1], row[0], low, high, row[2:])
		}
	}
}

func number(t *testing.T, text string) float64 {
	t.Helper()
	n, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func readCSV(t *testing.T, file string) [][]string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}
