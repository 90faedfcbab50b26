package pipeline

import (
	"context"
	"database/sql"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"throughline/fixtures"
	"throughline/pipeline/warehouse"
)

// historyFiles is a small history known by heart. Its records begin on 2026-01-01. Seven accounts sign on that day: live after 10,
// 20, 20, 40 and 100 days, gone after 30, and one still waiting on day 180. Two signed a year before: one is live on day 370, of
// which 365 passed unrecorded; the other had left by then.
var historyFiles = map[string]string{
	"config.yaml": `
journey: journey.yaml
timezone: UTC
as_of: 2026-06-30
company: {domains: [vendor.example]}
sources:
  - name: log
    preset: table
    path: log.csv
    events:
      ts: {column: time, format: "%Y-%m-%d"}
      account: customer
      activity: activity
      direction: {value: outbound}
  - name: customers
    preset: table
    path: customers.csv
    accounts: {id: customer, name: customer, started_at: {column: signed, format: "%Y-%m-%d"}, churned_at: {column: gone, format: "%Y-%m-%d"}}
`,
	"journey.yaml": `
journey: onboarding
version: "1"
start: {account: started_at}
value: [{id: live, when: {activity: live}}]
stages:
  - {id: setup, enter: {start: true}, exit: {activity: live}}
`,
	"customers.csv": `customer,signed,gone
a,2026-01-01,
b,2026-01-01,
c,2026-01-01,
d,2026-01-01,2026-01-31
e,2026-01-01,
f,2026-01-01,
g,2026-01-01,
h,2025-01-01,
i,2025-01-01,2025-06-01
`,
	"log.csv": `customer,time,activity
a,2026-01-01,hello
b,2026-01-01,hello
h,2026-01-06,live
a,2026-01-11,live
b,2026-01-21,live
c,2026-01-21,live
e,2026-02-10,live
f,2026-02-20,hello
f,2026-03-20,hello
g,2026-04-11,live
f,2026-05-01,hello
f,2026-06-01,hello
f,2026-06-30,hello
`,
}

func TestCurvesOfAKnownHistory(t *testing.T) {
	dir := t.TempDir()
	for name, text := range historyFiles {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	reader := published(t, dir)
	// Of 7 at risk one, then of 6 two get there; of 4 one leaves; then one of 3, one of 2; f is lost from sight; h is there alone.
	// Day, at risk, events, competing, censored, and in 21sts survival, in 7ths those there and those gone.
	want := []string{
		"10 7 1 0 0 | 18 1 0",
		"20 6 2 0 0 | 12 3 0",
		"30 4 0 1 0 | 12 3 1",
		"40 3 1 0 0 | 8 4 1",
		"100 2 1 0 0 | 4 5 1",
		"180 1 0 0 1 | 4 5 1",
		"370 1 1 0 0 | 0 6 1",
	}
	for _, item := range []struct{ measure, name string }{{"time_to_value", "live"}, {"dwell", "setup"}} {
		got := answers(t, reader, `
			select printf('%g %d %d %d %d | %g %g %g', day, at_risk, events, competing, censored,
				round(21 * survival, 9), round(7 * cif, 9), round(7 * cif_competing, 9))
			from survival where group_by = 'all' and measure = '`+item.measure+`' and milestone_or_stage = '`+item.name+`' order by day`)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("curve of %s (-want +got):\n%s", item.measure, diff)
		}
	}
	want = []string{
		"2025Q1 1 1 0 0 1 | too few events: 1",
		"2026Q1 7 5 1 1 0 | median 40 against 20 of those who got there",
		"all 8 6 1 1 1 | median 40 against 30 of those who got there",
	}
	got := answers(t, reader, `
		select printf('%s %d %d %d %d %d | %s', group_value, n, events, competing, censored, late_entries,
			case when events < 5 then left(warning, 17) else printf('median %g against %g of those who got there', median, naive_median) end)
		from survival_summary where measure = 'time_to_value' order by group_value`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("summaries (-want +got):\n%s", diff)
	}
	got = answers(t, reader, "select warning from survival_summary where measure = 'time_to_value' and group_by = 'all'")
	if len(got) != 1 || !strings.Contains(got[0], "left out because they were over when the records begin: 1") {
		t.Errorf("warning %q does not tell of the account that had left before", got)
	}
}

// The demo, against Kaplan and Meier's product written down once more, one account at a time.
func TestCurvesOfTheDemo(t *testing.T) {
	dir := t.TempDir()
	if _, err := fixtures.Generate(dir, fixtures.Options{}); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "config.yaml"), []byte(fixtures.Config("")), 0o644); err != nil {
		t.Fatal(err)
	}
	reader := published(t, dir)

	for _, group := range []struct{ where, of string }{
		{"true", "group_by = 'all'"},
		{"segment = 'smb'", "group_value = 'smb'"},
		{"cohort between '2025-07-01' and '2025-09-01'", "group_value = '2025Q3'"},
	} {
		median := naiveKaplanMeier(t, reader, group.where)
		got := answers(t, reader, "select printf('%.6f', median) from survival_summary where measure = 'time_to_value' and milestone_or_stage = 'first_value' and "+group.of)
		if diff := cmp.Diff([]string{fmt.Sprintf("%.6f", median)}, got); diff != "" {
			t.Errorf("median of %s (-naive +got):\n%s", group.of, diff)
		}
	}

	for name, query := range map[string]string{
		"each case and milestone, each visit, is in one curve of all": `
			select measure, milestone_or_stage from survival_summary where group_by = 'all' and n <> case measure
				when 'time_to_value' then (select count(*) from time_to_value where milestone = milestone_or_stage)
				when 'adoption' then (select accounts from feature_adoption where touchpoint = milestone_or_stage and segment = 'all')
				else (select count(*) from stage_visits where stage = milestone_or_stage) end`,
		"every number is finite": `
			select day from survival where not (isfinite(day) and isfinite(survival) and isfinite(coalesce(ci_low, 0))
				and isfinite(coalesce(ci_high, 0)) and isfinite(cif) and isfinite(cif_competing))`,
		"all got there or left where nobody waits": `
			select group_value from survival_summary as s where s.censored = 0 and s.n > 0 and abs(1 - (
				select max(cif) + max(cif_competing) from survival as c
				where c.measure = s.measure and c.milestone_or_stage = s.milestone_or_stage and c.group_by = s.group_by and c.group_value = s.group_value
			)) > 1e-12`,
		"few events are said to be few": "select group_value from survival_summary where (events < 5) <> coalesce(contains(warning, 'too few'), false)",
		"tau and p are those of all groups": `
			select measure from survival_summary group by measure, milestone_or_stage, group_by
			having count(distinct logrank_p) > 1 or count(distinct tau) > 1`,
		"journey and version are on every row": "select 1 from survival where journey is null or journey_version is null",
	} {
		if rows := answers(t, reader, "select count(*)::varchar from ("+query+")"); rows[0] != "0" {
			t.Errorf("%s: %s rows", name, rows[0])
		}
	}
	for _, file := range []string{"survival.csv", "survival_summary.parquet"} {
		if _, err := os.Stat(filepath.Join(dir, "reports", "2026-09-30", file)); err != nil {
			t.Errorf("not exported: %v", err)
		}
	}
	page, err := os.ReadFile(filepath.Join(dir, "reports", "2026-09-30", "journey.html"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), "Kaplan-Meier") {
		t.Error("journey.html does not tell the median by Kaplan and Meier")
	}
}

// naiveKaplanMeier is the first day on which less than half are not there yet; if just half are not for a while, its middle.
func naiveKaplanMeier(t *testing.T, reader *warehouse.Reader, where string) float64 {
	t.Helper()
	rows, err := reader.Query(context.Background(), "select days, outcome = 'reached' from time_to_value where milestone = 'first_value' and "+where)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	reached := map[float64]float64{}
	var all []float64
	for rows.Next() {
		var days float64
		var there bool
		if err := rows.Scan(&days, &there); err != nil {
			t.Fatal(err)
		}
		all = append(all, days)
		if there {
			reached[days]++
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	slices.Sort(all)
	share, half := 1.0, math.NaN() // half: the day on which just half are there
	for i, day := range all {
		if i > 0 && all[i-1] == day {
			continue
		}
		share *= 1 - reached[day]/float64(len(all)-i)
		switch {
		case share > 0.5+1e-9 || reached[day] == 0:
		case share > 0.5-1e-9:
			half = day
		case !math.IsNaN(half):
			return (half + day) / 2
		default:
			return day
		}
	}
	return math.Inf(1)
}

// published runs the night in dir and opens what it published.
func published(t *testing.T, dir string) *warehouse.Reader {
	t.Helper()
	ctx := context.Background()
	if _, err := Run(ctx, Options{Config: filepath.Join(dir, "config.yaml")}); err != nil {
		t.Fatal(err)
	}
	reader, err := warehouse.Read(ctx, filepath.Join(dir, "data"), warehouse.Limits{}, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { reader.Close() })
	return reader
}

// answers reads a query of one text column.
func answers(t *testing.T, reader *warehouse.Reader, query string) []string {
	t.Helper()
	rows, err := reader.Query(context.Background(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var list []string
	for rows.Next() {
		var text sql.NullString
		if err := rows.Scan(&text); err != nil {
			t.Fatal(err)
		}
		list = append(list, text.String)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return list
}
