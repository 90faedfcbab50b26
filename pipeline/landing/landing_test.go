package landing_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	_ "github.com/duckdb/duckdb-go/v2"

	"throughline/pipeline/landing"
	"throughline/pipeline/source"
	"throughline/pipeline/warehouse"
)

// stager is shared: opening a database takes longer than most tests.
var stager *warehouse.Stager

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "landing")
	if err == nil {
		stager, err = warehouse.NewStager(context.Background(), warehouse.Limits{Memory: "512MiB", Threads: 2, TempDir: dir}, 2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	stager.Close()
	os.RemoveAll(dir)
	os.Exit(code)
}

// night is a folder of inputs and what is landed of them.
type night struct {
	t       *testing.T
	base    string
	options landing.Options
	sources []landing.Source
}

func newNight(t *testing.T, sources ...landing.Source) *night {
	base := t.TempDir()
	return &night{t: t, base: base, sources: sources, options: landing.Options{
		Base: base, Dir: filepath.Join(base, "data", "landing"), Scratch: filepath.Join(base, "data", "scratch"),
		Timezone: "Europe/Berlin", Now: time.Date(2026, 9, 30, 22, 0, 0, 0, time.UTC),
	}}
}

func (n *night) write(name, content string) {
	n.t.Helper()
	path := filepath.Join(n.base, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		n.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		n.t.Fatal(err)
	}
}

func (n *night) land() landing.Report {
	n.t.Helper()
	report, err := landing.Land(context.Background(), n.options, n.sources, stager)
	if err != nil {
		n.t.Fatal(err)
	}
	return report
}

// states lists "name state", in the order of the report.
func states(r landing.Report) string {
	var list []string
	for _, file := range r.Files {
		state := string(file.State)
		if file.Fault != nil {
			state += " " + file.Fault.Code
		}
		if file.Copy {
			state += " copy"
		}
		list = append(list, file.Name+" "+state)
	}
	return strings.Join(list, "\n")
}

// rows are the landed rows of a kind, as text, in the order of recno.
func rows(t *testing.T, r landing.Report, kind, columns string) string {
	t.Helper()
	if len(r.Parquet[kind]) == 0 {
		return ""
	}
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	order := "recno"
	if kind == source.Events {
		order = "recno, idx"
	}
	result, err := db.Query(fmt.Sprintf("SELECT concat_ws('|', %s) FROM read_parquet(['%s']) ORDER BY file_id, %s", nullable(columns), strings.Join(r.Parquet[kind], "', '"), order))
	if err != nil {
		t.Fatal(err)
	}
	defer result.Close()
	var list []string
	for result.Next() {
		var line string
		if err := result.Scan(&line); err != nil {
			t.Fatal(err)
		}
		list = append(list, line)
	}
	if err := result.Err(); err != nil {
		t.Fatal(err)
	}
	return strings.Join(list, "\n")
}

func nullable(columns string) string {
	var list []string
	for _, column := range strings.Split(columns, ", ") {
		list = append(list, "coalesce(CAST("+column+" AS VARCHAR), '-')")
	}
	return strings.Join(list, ", ")
}

func ptr(s string) *string { return &s }

// calls is a log of calls, as a team keeps it.
func calls() landing.Source {
	return landing.Source{
		Name: "log", Preset: "table", Paths: []string{"log/*"},
		Table: source.Table{
			Unique: []string{"Case", "When"},
			Events: []source.Mapping{{Columns: []source.Column{
				{Target: "ts", Column: "When"},
				{Target: "account", Column: "Customer"},
				{Target: "case", Column: "Case"},
				{Target: "activity", Value: ptr("called")},
				{Target: "direction", Column: "Dir", Map: map[string]string{"in": "inbound", "out": "outbound"}, Default: ptr("unknown")},
			}}},
		},
	}
}

const callsHeader = "Case,Customer,When,Dir\n"

func equal(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s:\n%s\nwant\n%s", what, got, want)
	}
}

func TestTableToParquet(t *testing.T) {
	n := newNight(t, calls())
	n.write("log/a.csv", callsHeader+"1,acme,2024-01-02 03:04:05,in\n2,\"acme, Inc\",2024-07-02T03:04Z,out\n3,acme,2024-03-01,\n")
	report := n.land()
	equal(t, "states", states(report), "log/a.csv new")
	equal(t, "events", rows(t, report, source.Events, "recno, line, idx, object, ts, ts_precision, ts_zone, account_ref, case_id, activity, channel, direction, visibility, automation, actor_type"),
		"1|2|0|row|2024-01-02 02:04:05|second|assumed|acme|1|called|ticket|inbound|public|human|customer\n"+
			"2|3|0|row|2024-07-02 03:04:00|minute|explicit|acme, Inc|2|called|ticket|outbound|public|human|agent\n"+
			"3|4|0|row|2024-03-01 00:00:00|day|assumed|acme|3|called|ticket|unknown|public|human|unknown")
	file := report.Files[0]
	if file.Records != 3 || file.Rejects != 0 || file.SkippedRecords() != 0 || file.Encoding != "utf-8" {
		t.Errorf("counts: %+v", file)
	}
	if file.FirstTS == nil || !file.FirstTS.Equal(time.Date(2024, 1, 2, 2, 4, 5, 0, time.UTC)) {
		t.Errorf("first ts %v", file.FirstTS)
	}
	equal(t, "second night", states(n.land()), "log/a.csv landed")
}
