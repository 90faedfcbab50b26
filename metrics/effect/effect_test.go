package effect

import (
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"throughline/metrics/survival"
)

// What R says: fixtures/effect/README.md.
const oracle = "../../fixtures/effect"

// readRows reads a CSV file as maps from column to cell.
func readRows(t *testing.T, name string) []map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join(oracle, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, column := range records[0] {
			row[column] = record[i]
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		t.Fatalf("%s has no rows", name)
	}
	return rows
}

func number(t *testing.T, row map[string]string, column string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(row[column], 64)
	if err != nil {
		t.Fatalf("%v: %v", row, err)
	}
	return x
}

func near(got, want float64) bool { return math.Abs(got-want) <= 1e-9*max(1, math.Abs(want)) }

func (d Difference) is(t *testing.T, row map[string]string) {
	t.Helper()
	want := Difference{number(t, row, "difference"), number(t, row, "low"), number(t, row, "high")}
	if !near(d.Value, want.Value) || !near(d.Low, want.Low) || !near(d.High, want.High) {
		t.Errorf("%v: %+v", row, d)
	}
}

func TestSharesAgainstR(t *testing.T) {
	for _, row := range readRows(t, "shares.csv") {
		with := Share{int64(number(t, row, "ended_with")), int64(number(t, row, "n_with"))}
		without := Share{int64(number(t, row, "ended_without")), int64(number(t, row, "n_without"))}
		newcombe(with, without).is(t, row)
		if d, ok := ShareDifference(with, without); ok != (with.N >= 10 && without.N >= 10) || ok && d != newcombe(with, without) {
			t.Errorf("%v: %+v, told %t", row, d, ok)
		}
	}
}

// The intervals that Newcombe (1998) prints in Table II for method 10.
func TestSharesAgainstThePaper(t *testing.T) {
	for _, c := range []struct {
		with, without Share
		low, high     float64
	}{
		{Share{56, 70}, Share{48, 80}, 0.0524, 0.3339},
		{Share{9, 10}, Share{3, 10}, 0.1705, 0.8090},
		{Share{6, 7}, Share{2, 7}, 0.0582, 0.8062},
		{Share{5, 56}, Share{0, 29}, -0.0381, 0.1926},
		{Share{0, 10}, Share{0, 20}, -0.1611, 0.2775},
		{Share{0, 10}, Share{0, 10}, -0.2775, 0.2775},
		{Share{10, 10}, Share{0, 20}, 0.6791, 1},
		{Share{10, 10}, Share{0, 10}, 0.6075, 1},
	} {
		d := newcombe(c.with, c.without)
		if math.Abs(d.Low-c.low) > 0.00005 || math.Abs(d.High-c.high) > 0.00005 {
			t.Errorf("%v less %v: %+v, the paper has %g to %g", c.with, c.without, d, c.low, c.high)
		}
	}
}

func TestMeansAgainstR(t *testing.T) {
	groups := map[string][]Stays{}
	for _, row := range readRows(t, "stays.csv") {
		key := row["case"] + " " + row["group"]
		groups[key] = append(groups[key], Stays{Days: number(t, row, "days"), Left: row["left"] == "1", N: 1})
	}
	for _, row := range readRows(t, "means.csv") {
		d, tau, ok := MeanDifference(groups[row["case"]+" with"], groups[row["case"]+" without"])
		if !ok || !near(tau, number(t, row, "tau")) {
			t.Errorf("%s: tau %v, told %t, want %s", row["case"], tau, ok, row["tau"])
		}
		d.is(t, row)
	}
}

func TestTooFew(t *testing.T) {
	many := []Stays{{10, true, 20}, {20, true, 20}, {20, false, 1}} // known up to day 20
	for name, few := range map[string][]Stays{
		"nobody":                           nil,
		"nine visits":                      {{10, true, 9}},
		"four of them left":                {{10, true, 4}, {20, false, 100}},
		"four of them left up to day 20":   {{10, true, 4}, {25, true, 100}, {26, false, 1}},
		"all on the first day, none since": {{0, false, 10}},
	} {
		if d, _, ok := MeanDifference(few, many); ok {
			t.Errorf("%s: %+v", name, d)
		}
		if d, _, ok := MeanDifference(many, few); ok {
			t.Errorf("%s, the other way round: %+v", name, d)
		}
	}
	if _, _, ok := MeanDifference([]Stays{{10, true, 5}, {20, false, 5}}, many); !ok {
		t.Error("ten visits of which five were left are enough")
	}
	for _, pair := range [][2]Share{{{}, {5, 50}}, {{2, 9}, {5, 50}}} {
		if d, ok := ShareDifference(pair[0], pair[1]); ok {
			t.Errorf("%v: %+v", pair, d)
		}
		if d, ok := ShareDifference(pair[1], pair[0]); ok {
			t.Errorf("%v, the other way round: %+v", pair, d)
		}
	}
}

func TestSharesHoldTogether(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) Share {
			n := rapid.Int64Range(10, 3000).Draw(t, name)
			return Share{rapid.Int64Range(0, n).Draw(t, name+" ended"), n}
		}
		a, b := draw("with"), draw("without")
		d, ok := ShareDifference(a, b)
		if !ok || !(-1 <= d.Low && d.Low <= d.Value && d.Value <= d.High && d.High <= 1) {
			t.Fatalf("%+v, %t", d, ok)
		}
		if back, _ := ShareDifference(b, a); !near(back.Value, -d.Value) || !near(back.Low, -d.High) || !near(back.High, -d.Low) {
			t.Fatalf("%+v, the other way round %+v", d, back)
		}
	})
}

// Counted stays in any order give what survival.Estimate makes of the visits one by one.
func TestMeansAgainstVisitsOneByOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		stays := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Stays {
			return Stays{float64(rapid.IntRange(0, 40).Draw(t, "days")), rapid.Bool().Draw(t, "left"), rapid.Int64Range(1, 9).Draw(t, "n")}
		}), 0, 20)
		groups := [2][]Stays{stays.Draw(t, "with"), stays.Draw(t, "without")}
		var curves [2]*survival.Curve
		for i, group := range groups {
			var subjects []survival.Subject
			for _, s := range group {
				outcome := survival.Censored
				if s.Left {
					outcome = survival.Event
				}
				for range s.N {
					subjects = append(subjects, survival.Subject{Exit: s.Days, Outcome: outcome})
				}
			}
			var err error
			if curves[i], err = survival.Estimate(subjects); err != nil {
				t.Fatal(err)
			}
		}
		d, tau, ok := MeanDifference(groups[0], groups[1])
		if !ok {
			return
		}
		want, _ := survival.CommonTau(curves[:]...)
		a, okA := curves[0].RestrictedMean(want)
		b, okB := curves[1].RestrictedMean(want)
		if !okA || !okB || tau != want || !near(d.Value, a.Value-b.Value) || !near((d.High-d.Low)/(2*z), math.Hypot(a.StdErr, b.StdErr)) {
			t.Fatalf("%+v up to %v; one by one %+v less %+v", d, tau, a, b)
		}
		if !(d.Low <= d.Value && d.Value <= d.High && !math.IsInf(d.High-d.Low, 0)) {
			t.Fatalf("%+v", d)
		}
	})
}
