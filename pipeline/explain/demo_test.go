package explain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"throughline/fixtures"
	"throughline/metrics"
	"throughline/pipeline"
	"throughline/pipeline/explain"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

var berlin = func() *time.Location {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		panic(err)
	}
	return zone
}()

// folder is where the demo is published; empty: no test needed it.
var folder string

// night publishes the demo once for all tests.
var night = sync.OnceValues(func() (dir string, err error) {
	if dir, err = os.MkdirTemp("", "explain-"); err != nil {
		return "", err
	}
	folder = dir
	if _, err := fixtures.Generate(dir, fixtures.Options{}); err != nil {
		return "", err
	}
	if err := severalJourneys(dir); err != nil {
		return "", err
	}
	config := filepath.Join(dir, "config.yaml")
	text := strings.Replace(fixtures.Config(""), "journey: journey.yaml", "journey: [old.yaml, journey.yaml, tickets.yaml]", 1)
	if err := os.WriteFile(config, []byte(text), 0o644); err != nil {
		return "", err
	}
	_, err = pipeline.Run(context.Background(), pipeline.Options{Config: config})
	return dir, err
})

// severalJourneys gives the demo's journey a version before it, which counts
// other silences, segments and experiences, and puts a journey of tickets beside it.
func severalJourneys(dir string) error {
	text, err := os.ReadFile(filepath.Join(dir, "journey.yaml"))
	if err != nil {
		return err
	}
	old := strings.NewReplacer(`version: "2026-07"`, `version: "old"`, "sides: [vendor, customer, mutual]", "sides: [mutual, customer]", "after: 10d", "after: 8d",
		"experience: positive", "experience: negative", "target: 45d", "target: 30d", "due: 21d", "due: 10d", "gte: 100000", "gte: 60000").Replace(string(text))
	files := map[string]string{
		"old.yaml":     old,
		"journey.yaml": strings.Replace(string(text), "case: account", "effective_from: 2026-03-10\ncase: account", 1),
		"tickets.yaml": `
journey: tickets
version: "1"
case: case
horizon: 200d
start: {activity: opened_ticket}
end: {activity: closed_ticket}
value: [{id: solved, when: {activity: solved_ticket}}]
segments: [{id: rest}]
silence: {after: 3bd, sides: [vendor]}
stages:
  - id: open
    enter: {any: [{start: true}, {activity: reopened_ticket}]}
    exit: {activity: solved_ticket}
    target: 2d
    touchpoints:
      - {id: reply, match: {activity: replied_to_ticket, direction: outbound}, due: 8h, experience: positive}
      - {id: assigned, match: {activity: assigned_ticket}, feature_group: essential}
    risks: [{id: slow, risk: It takes too long, when: {dwell: {gte: 3d}}}]
  - {id: solved, enter: {activity: solved_ticket}, touchpoints: [{id: rating, match: {activity: rated_ticket}, experience: neutral}]}
`,
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func TestMain(m *testing.M) {
	code := m.Run()
	if folder != "" {
		os.RemoveAll(folder)
	}
	os.Exit(code)
}

func published(t *testing.T) (*warehouse.Reader, explain.Options, *explain.Explorer) {
	t.Helper()
	dir, err := night()
	if err != nil {
		t.Fatal(err)
	}
	reader, err := warehouse.Read(t.Context(), filepath.Join(dir, "data"), warehouse.Limits{Threads: 1}, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { reader.Close() })
	options := explain.Options{Zone: berlin, Run: reader.Generation.ID()}
	explorer, err := explain.NewExplorer(t.Context(), reader, options)
	if err != nil {
		t.Fatal(err)
	}
	return reader, options, explorer
}

var mainTable = regexp.MustCompile(`(?i)create\s+table\s+main\.(\w+)`)

// oftenEmpty are tables of what should not happen; on the first night of a sound company nothing did.
var oftenEmpty = []string{"restatements", "identity_conflicts", "time_suspicions", "drift"}

// mostRows is how many rows of a table are asked about.
const mostRows = 6

// Every published table has a way in: the id that its columns make is answered
// with that row.
func TestEveryTableHasAWayIn(t *testing.T) {
	reader, options, explorer := published(t)
	orders, err := queries.Orders()
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range queries.Schema() {
		match := mainTable.FindStringSubmatch(statement)
		if match == nil {
			continue
		}
		table := match[1]
		order := orders["main."+table]
		if order == "" {
			order = "all"
		}
		// rows from the whole table, not just its beginning
		rows, err := explorer.Query(fmt.Sprintf(`select * exclude (row_no, row_count) from (
			select *, row_number() over (order by %[1]s) as row_no, count(*) over () as row_count from main.%[2]s
		) where row_no %% greatest(row_count // %[3]d, 1) = 0 order by row_no limit %[3]d`, order, table, mostRows))
		if order == "all" {
			rows, err = explorer.Query(fmt.Sprintf("select * from main.%s limit %d", table, mostRows))
		}
		if err != nil {
			t.Fatal(err)
		}
		if len(rows.Rows) == 0 && !slices.Contains(oftenEmpty, table) {
			t.Errorf("the demo's table %s is empty", table)
		}
		for i := range rows.Rows {
			row := rows.Record(i)
			ids := explain.IDs(table, row)
			if len(ids) == 0 {
				t.Errorf("no id leads to a row of %s: add a kind", table)
				break
			}
			for _, id := range ids {
				answer, err := explain.Explain(t.Context(), reader, id, options)
				if err != nil {
					t.Errorf("%s: explain %s: %v", table, id, err)
					continue
				}
				same := func(r explain.Record) bool { return slices.Equal(r.Cells(), row.Cells()) }
				if !slices.ContainsFunc(answer.Rows, same) || answer.ID != id || answer.Table != "main."+table {
					t.Errorf("%s: explain %s answers with %s of %s: %d other rows", table, id, answer.ID, answer.Table, len(answer.Rows))
				}
				check(t, answer)
			}
		}
	}
}

// check looks at what every answer must be.
func check(t *testing.T, answer explain.Answer) {
	t.Helper()
	if len(answer.Headline) < 20 || regexp.MustCompile(`%!|<nil>|NaN|Inf|0001-01-01|\s\.`).MatchString(answer.Headline) {
		t.Errorf("%s: headline %q", answer.ID, answer.Headline)
	}
	for _, format := range explain.Formats {
		var out bytes.Buffer
		if err := explain.Write(&out, format, answer, berlin); err != nil {
			t.Errorf("%s as %s: %v", answer.ID, format, err)
		}
		if format == "json" && !json.Valid(out.Bytes()) {
			t.Errorf("%s: no JSON", answer.ID)
		}
	}
	for _, section := range answer.Evidence {
		for _, column := range section.Shown {
			if column != "place" && !slices.Contains(section.Table.Columns, column) {
				t.Errorf("%s: %s shows a column %q that it does not have", answer.ID, section.Title, column)
			}
		}
	}
	for _, id := range answer.See {
		if !strings.Contains(id, ":") {
			t.Errorf("%s: see %q", answer.ID, id)
		}
	}
}

// What a cell of stage_kpis counts is as many things as it says: n, value and
// hits agree with the evidence, for every KPI.
func TestKPIEvidenceAddsUp(t *testing.T) {
	_, _, explorer := published(t)
	cells, err := explorer.Query(`select * from main.stage_kpis
		where grain = 'month' and period = date '2026-03-01' or grain = 'quarter' and period = date '2026-07-01' and segment = 'all' and stage in ('adoption', 'open')
		order by period, grain, segment, stage, kpi`)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	inStage := map[string]float64{} // the accounts of a cell, which many KPIs count
	for i := range cells.Rows {
		cell := cells.Record(i)
		if _, builtIn := metrics.Find(cell.Text("kpi")); !builtIn {
			continue // its query is the evidence
		}
		name := fmt.Sprintf("%s of %s, %s, %s %s", cell.Text("kpi"), cell.Text("stage"), cell.Text("segment"), cell.Text("grain"), cell.Text("period"))
		things, column, err := explorer.Things(cell)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		where := strings.Join([]string{cell.Text("period"), cell.Text("grain"), cell.Text("segment"), cell.Text("stage")}, "/")
		if _, known := inStage[where]; !known {
			accounts, err := explorer.Accounts(cell)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			inStage[where] = float64(len(accounts.Rows))
		}
		n, value := cell.Float("n"), cell.Float("value")
		total, hits := float64(len(things.Rows)), 0.0
		if column != "" {
			total = 0
		}
		for i := range things.Rows {
			if column != "" {
				total += things.Record(i).Float(column)
			}
			if things.Record(i).Bool("hit") {
				hits++
			}
		}
		seen[cell.Text("kpi")] += len(things.Rows)
		count := float64(len(things.Rows))
		if explain.OverAccounts(cell.Text("kpi")) {
			count = inStage[where]
		}
		if count != n {
			t.Errorf("%s: %v things or accounts, n is %v", name, count, n)
			continue
		}
		want := value
		switch {
		case n == 0:
			continue
		case cell.Text("unit") == "share":
			total, want = hits, value*n
		case cell.Text("unit") == "ratio" || cell.Text("kpi") == "silent_days_per_account":
			want = value * n
		case !explain.OverAccounts(cell.Text("kpi")): // a median or percentile
			continue
		}
		if math.Abs(total-want) > 1e-5 {
			t.Errorf("%s: the evidence makes %v, the value %v", name, total, want)
		}
	}
	for _, kpi := range metrics.KPIs() {
		if seen[kpi] == 0 && !slices.Contains([]string{"regressions"}, kpi) {
			t.Errorf("no cell of %s had any evidence", kpi)
		}
	}
}

// The other tables that count things: as many as the evidence has. A part of
// their rows is looked at, any by its id or a hash.
func TestEvidenceAddsUp(t *testing.T) {
	_, _, explorer := published(t)
	each := func(sql string, do func(explain.Record) (got, want any, err error)) {
		t.Helper()
		rows, err := explorer.Query(sql)
		if err != nil {
			t.Fatal(err)
		}
		if len(rows.Rows) == 0 {
			t.Errorf("nothing to count: %s", sql)
		}
		for i := range rows.Rows {
			row := rows.Record(i)
			got, want, err := do(row)
			if err != nil {
				t.Fatal(err)
			}
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("%s: %v in evidence, %v in the table", row.Cells(), got, want)
			}
		}
	}
	distinct := func(table explain.Table, column string) float64 {
		values := map[string]bool{}
		for i := range table.Rows {
			values[table.Record(i).Text(column)] = true
		}
		return float64(len(values))
	}
	each("select * from main.communication_gaps where gap_id < '6' order by gap_id", func(gap explain.Record) (any, any, error) {
		events, err := explorer.Named("gap_events", map[string]string{"gap_id": gap.Text("gap_id"), "until": explorer.Until(), "today": explorer.Today()})
		inside := 0.0
		for i := range events.Rows {
			if events.Record(i).Text("role") == "internal work" {
				inside++
			}
		}
		return inside, gap.Float("internal_events"), err
	})
	each(`select * from main.transitions where md5(concat("from", "to")) < '6' order by all`, func(row explain.Record) (any, any, error) {
		steps, err := explorer.Named("transition_steps", map[string]string{"journey": row.Text("journey"), "level": row.Text("level"), "from": row.Text("from"), "to": row.Text("to")})
		return []float64{float64(len(steps.Rows)), distinct(steps, "case_id")}, []float64{row.Float("n"), row.Float("cases")}, err
	})
	each("select * from main.survival_summary where md5(concat(measure, milestone_or_stage, group_value)) < '5' order by all", func(row explain.Record) (any, any, error) {
		waits, err := explorer.Named("curve_cases", map[string]string{"journey": row.Text("journey"), "measure": row.Text("measure"), "item": row.Text("milestone_or_stage"),
			"group_by": row.Text("group_by"), "group_value": row.Text("group_value"), "timezone": berlin.String(), "as_of": explorer.AsOf()})
		return float64(len(waits.Rows)), row.Float("n"), err
	})
	each("select * from main.feature_adoption order by all", func(row explain.Record) (any, any, error) {
		cases, err := explorer.Named("feature_cases", map[string]string{"journey": row.Text("journey"), "touchpoint": row.Text("touchpoint"), "segment": row.Text("segment")})
		accounts, adopted := map[string]bool{}, 0.0 // an account may have several cases
		for i := range cases.Rows {
			one := cases.Record(i)
			account := one.Text("account_id")
			if one.Bool("hit") && account != "" && !accounts[account] { // hits come first
				adopted++
			}
			accounts[account] = true
		}
		delete(accounts, "")
		return []float64{float64(len(accounts)), adopted}, []float64{row.Float("accounts"), row.Float("adopted")}, err
	})
	each("select * from main.pain_points where md5(concat(period, grain, stage, segment, topic)) < '1' order by all", func(row explain.Record) (any, any, error) {
		concerns, err := explorer.Concerns(row)
		tickets := 0.0
		for i := range concerns.Rows {
			if concerns.Record(i).Bool("ticket") {
				tickets++
			}
		}
		return []float64{float64(len(concerns.Rows)), tickets, distinct(concerns, "account_id")}, []float64{row.Float("events"), row.Float("tickets"), row.Float("accounts")}, err
	})
	each("select * from main.journey_gaps where journey_gap_id < '8' order by journey, segment, rank", func(row explain.Record) (any, any, error) {
		things, err := explorer.Breaks(row)
		excess := 0.0
		for i := range things.Rows {
			excess += things.Record(i).Float("excess_days")
		}
		if math.Abs(excess-row.Float("excess_days")) < 1e-3 { // the table adds up decimals
			excess = row.Float("excess_days")
		}
		return []float64{float64(len(things.Rows)), distinct(things, "account_id"), excess},
			[]float64{row.Float("occurrences"), row.Float("accounts"), row.Float("excess_days")}, err
	})
	each("select variant_id, count(*) as n from main.paths group by variant_id order by variant_id", func(row explain.Record) (any, any, error) {
		cases, err := explorer.Named("variant_cases", map[string]string{"variant_id": row.Text("variant_id")})
		return float64(len(cases.Rows)), row.Float("n"), err
	})
}
