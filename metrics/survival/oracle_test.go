package survival

import (
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"testing"
)

// R's package survival made the numbers: fixtures/survival/README.md.
const oracle = "../../fixtures/survival"

// row is a line of a CSV file by column.
type row map[string]string

func readRows(t *testing.T, name string) []row {
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
	var rows []row
	for _, record := range records[1:] {
		r := row{}
		for i, column := range records[0] {
			r[column] = record[i]
		}
		rows = append(rows, r)
	}
	if len(rows) == 0 {
		t.Fatalf("%s has no rows", name)
	}
	return rows
}

func (r row) number(t *testing.T, column string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(r[column], 64)
	if err != nil {
		t.Fatalf("%v: %v", r, err)
	}
	return x
}

// is checks a number against a column: equal to 1e-9, relative for numbers beyond 1.
func (r row) is(t *testing.T, column string, got float64) {
	t.Helper()
	if r[column] == "" {
		t.Errorf("%s: %v, R has none", column, got)
		return
	}
	if want := r.number(t, column); !near(got, want) {
		t.Errorf("%s: %v, R has %v", column, got, want)
	}
}

// may checks a number that need not exist: R's NA is empty.
func (r row) may(t *testing.T, column string, got float64, ok bool) {
	t.Helper()
	if ok {
		r.is(t, column, got)
	} else if r[column] != "" {
		t.Errorf("%s: none, R has %s", column, r[column])
	}
}

func (r row) points(t *testing.T, column string, got *float64) {
	t.Helper()
	if got == nil {
		r.may(t, column, 0, false)
	} else {
		r.is(t, column, *got)
	}
}

func near(a, b float64) bool {
	return math.Abs(a-b) <= 1e-9*max(1, math.Abs(b))
}

// groupKey is a case and a group of it; "" is the whole case.
type groupKey struct{ name, group string }

func oracleSubjects(t *testing.T) map[groupKey][]Subject {
	t.Helper()
	subjects := map[groupKey][]Subject{}
	for _, r := range readRows(t, "subjects.csv") {
		s := Subject{r.number(t, "entry"), r.number(t, "exit"), Outcome(r.number(t, "outcome"))}
		whole := groupKey{r["case"], ""}
		subjects[whole] = append(subjects[whole], s)
		if r["group"] != "" {
			part := groupKey{r["case"], r["group"]}
			subjects[part] = append(subjects[part], s)
		}
	}
	return subjects
}

func (k groupKey) String() string { return k.name + "/" + k.group }

func TestCurvesAgainstR(t *testing.T) {
	subjects := oracleSubjects(t)
	curves := map[groupKey][]row{}
	for _, r := range readRows(t, "curves.csv") {
		k := groupKey{r["case"], r["group"]}
		curves[k] = append(curves[k], r)
	}
	for k, rows := range curves {
		t.Run(k.String(), func(t *testing.T) {
			c, err := Estimate(subjects[k])
			if err != nil {
				t.Fatal(err)
			}
			if len(c.Points) != len(rows) {
				t.Fatalf("%d points, R has %d", len(c.Points), len(rows))
			}
			for i, r := range rows {
				p := c.Points[i]
				r.is(t, "day", p.Time)
				r.is(t, "at_risk", float64(p.AtRisk))
				r.is(t, "events", float64(p.Events))
				r.is(t, "competing", float64(p.Competing))
				r.is(t, "censored", float64(p.Censored))
				r.is(t, "survival", p.Survival)
				low, high, ok := p.SurvivalCI()
				r.may(t, "ci_low", low, ok)
				r.may(t, "ci_high", high, ok)
				r.is(t, "waiting", p.Waiting)
				r.is(t, "cif", p.CIF)
				low, high, ok = p.CIFCI()
				r.may(t, "cif_low", low, ok)
				r.may(t, "cif_high", high, ok)
				r.is(t, "cif_competing", p.CIFCompeting)
				low, high, ok = p.CIFCompetingCI()
				r.may(t, "cif_competing_low", low, ok)
				r.may(t, "cif_competing_high", high, ok)
				if t.Failed() {
					t.Fatalf("on day %v", p.Time)
				}
			}
		})
	}
}

func TestSummariesAgainstR(t *testing.T) {
	subjects := oracleSubjects(t)
	for _, r := range readRows(t, "summaries.csv") {
		k := groupKey{r["case"], r["group"]}
		t.Run(k.String(), func(t *testing.T) {
			c, err := Estimate(subjects[k])
			if err != nil {
				t.Fatal(err)
			}
			r.is(t, "n", float64(c.N))
			r.is(t, "events", float64(c.Events))
			r.is(t, "competing", float64(c.Competing))
			r.is(t, "censored", float64(c.Censored))
			for name, q := range map[string]Quantile{"p25": c.P25, "median": c.Median, "p75": c.P75, "follow_up": c.FollowUp} {
				r.points(t, name, q.Value)
				r.points(t, name+"_low", q.Low)
				r.points(t, name+"_high", q.High)
			}
			r.points(t, "naive_median", c.NaiveMedian)
			tau, ok := CommonTau(c)
			r.may(t, "tau", tau, ok)
			mean, ok := c.RestrictedMean(tau)
			r.may(t, "rmst", mean.Value, ok)
			r.may(t, "rmst_se", mean.StdErr, ok)
			mean, ok = c.RestrictedMean(tau / 2)
			r.may(t, "rmst_half", mean.Value, ok)
			r.may(t, "rmst_half_se", mean.StdErr, ok)
		})
	}
}

// The median of lung is in every textbook that uses it.
func TestLungMedian(t *testing.T) {
	c, err := Estimate(oracleSubjects(t)[groupKey{"lung", ""}])
	if err != nil {
		t.Fatal(err)
	}
	if c.N != 228 || c.Events != 165 || *c.Median.Value != 310 {
		t.Errorf("n %d, events %d, median %v; want 228, 165, 310", c.N, c.Events, *c.Median.Value)
	}
}

func TestLogRankAgainstR(t *testing.T) {
	groups := map[string][]Group{}
	for k, s := range oracleSubjects(t) {
		if k.group != "" {
			groups[k.name] = append(groups[k.name], Group{k.group, s})
		}
	}
	check := func(t *testing.T, r row, test *Test) {
		t.Helper()
		r.is(t, "df", float64(test.DF))
		r.points(t, "chisq", test.ChiSquare)
		r.points(t, "p", test.P)
	}
	for _, r := range readRows(t, "logrank.csv") {
		t.Run(r["case"]+"/"+r["a"]+"/"+r["b"], func(t *testing.T) {
			if r["a"] == "" {
				test, err := LogRank(groups[r["case"]])
				if err != nil {
					t.Fatal(err)
				}
				check(t, r, test)
				return
			}
			pairs, err := PairwiseLogRank(groups[r["case"]])
			if err != nil {
				t.Fatal(err)
			}
			found := false
			for _, p := range pairs {
				if p.A == r["a"] && p.B == r["b"] {
					found = true
					check(t, r, p.Test)
					r.points(t, "holm", p.Holm)
				}
			}
			if !found {
				t.Error("pair not tested")
			}
		})
	}
	for _, r := range readRows(t, "logrank_groups.csv") {
		t.Run(r["case"]+"/"+r["group"], func(t *testing.T) {
			test, err := LogRank(groups[r["case"]])
			if err != nil {
				t.Fatal(err)
			}
			for _, g := range test.Groups {
				if g.Name == r["group"] {
					r.is(t, "n", float64(g.N))
					r.is(t, "observed", float64(g.Events))
					r.is(t, "expected", g.Expected)
					return
				}
			}
			t.Error("group not in the test")
		})
	}
}
