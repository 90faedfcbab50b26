package landing_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
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

// rows are the landed rows of a kind, as text, in the order of recno and text.
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
	list := "CAST(rows AS VARCHAR)"
	if columns != "*" {
		list = "concat_ws('|', " + nullable(columns) + ")"
	}
	result, err := db.Query(fmt.Sprintf("SELECT %s AS text FROM read_parquet(['%s']) AS rows ORDER BY %s, text", list, strings.Join(r.Parquet[kind], "', '"), order))
	if err != nil {
		t.Fatal(err)
	}
	defer result.Close()
	var lines []string
	for result.Next() {
		var line string
		if err := result.Scan(&line); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, line)
	}
	if err := result.Err(); err != nil {
		t.Fatal(err)
	}
	return strings.Join(lines, "\n")
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

// TestNights follows one source over several nights.
func TestNights(t *testing.T) {
	n := newNight(t, calls())
	n.write("log/a.csv", callsHeader+"1,acme,2024-01-02,in\n")
	n.write("log/b.csv", callsHeader+"2,acme,2024-01-03,in\n")
	equal(t, "first night", states(n.land()), "log/a.csv new\nlog/b.csv new")

	n.write("log/a.csv", callsHeader+"1,acme,2024-01-02,in\n3,acme,2024-01-04,in\n")
	n.write("log/c.csv", callsHeader+"2,acme,2024-01-03,in\n")
	report := n.land()
	equal(t, "overwritten, and a copy", states(report), "log/a.csv kept\nlog/a.csv changed\nlog/b.csv landed\nlog/c.csv landed copy")
	equal(t, "rows of all contents", rows(t, report, source.Events, "case_id, ts"), rows(t, n.land(), source.Events, "case_id, ts"))
	if report.New() != 1 || len(report.Parquet[source.Events]) != 3 {
		t.Errorf("%d new, Parquet %v", report.New(), report.Parquet)
	}

	if err := os.Remove(filepath.Join(n.base, "log/b.csv")); err != nil {
		t.Fatal(err)
	}
	equal(t, "the first of two copies gone", states(n.land()), "log/a.csv kept\nlog/a.csv landed\nlog/c.csv landed")
	if err := os.Remove(filepath.Join(n.base, "log/c.csv")); err != nil {
		t.Fatal(err)
	}
	equal(t, "both gone", states(n.land()), "log/a.csv kept\nlog/a.csv landed\nlog/c.csv kept")

	n.sources[0].Table.Events[0].Columns[3].Value = ptr("rang")
	report = n.land()
	equal(t, "other settings", states(report), "log/a.csv outdated\nlog/a.csv new\nlog/c.csv outdated")
	equal(t, "rows under other settings", rows(t, report, source.Events, "activity, case_id"), rows(t, n.land(), source.Events, "activity, case_id"))
	if got := rows(t, report, source.Events, "activity"); strings.Count(got, "rang") != 2 || strings.Count(got, "called") != 2 {
		t.Errorf("activities %q", got)
	}
}

// TestSetAside is about files that cannot be used as a whole.
func TestSetAside(t *testing.T) {
	n := newNight(t, calls())
	n.sources[0].Paths = []string{"log/*", "none/*.csv"}
	n.write("log/a.csv", callsHeader+"1,acme,2024-01-02,in\n")
	n.write("log/cut.csv.gz", "\x1f\x8b\x08\x00\x00")
	n.write("log/empty.csv", "")
	n.write("log/columns.csv", "Case,Customer\n1,acme\n")
	n.write("log/twice.csv", "Case,Customer,When,When,Dir\n1,acme,2024-01-02,2024-01-03,in\n")
	n.write("log/other.csv", "x,y\n1,2\n")
	n.write("log/damaged.parquet", "PAR1 and nothing else")
	want := "log/a.csv new\nlog/columns.csv unreadable missing_column\nlog/cut.csv.gz unreadable truncated\nlog/damaged.parquet unreadable unreadable\n" +
		"log/empty.csv unreadable empty\nlog/other.csv unreadable missing_column\nlog/twice.csv unreadable ambiguous_column\nnone/*.csv missing missing"
	report := n.land()
	equal(t, "first night", states(report), want)
	equal(t, "rows", rows(t, report, source.Events, "case_id"), "1")
	rejects := rows(t, report, source.Rejects, "recno, line, column_name, code")
	for _, reject := range []string{"0|0|When|missing_column", "0|0|-|truncated", "0|0|-|empty", "0|0|When|ambiguous_column", "0|0|-|missing", "0|0|-|unreadable"} {
		if !strings.Contains(rejects, reject) {
			t.Errorf("no reject %s in\n%s", reject, rejects)
		}
	}
	for _, file := range report.Files {
		if told := file.Rejects == 1 && file.Records == 1; told != (file.State == landing.Unreadable || file.State == landing.Missing) {
			t.Errorf("%s has %d records, %d rejects", file.Name, file.Records, file.Rejects)
		}
	}
	equal(t, "tried again", states(n.land()), strings.Replace(want, "a.csv new", "a.csv landed", 1))

	n.write("log/columns.csv", callsHeader+"2,acme,2024-01-02,in\n")
	n.write("log/empty.csv", callsHeader)
	report = n.land()
	if got := states(report); !strings.Contains(got, "log/columns.csv new") || !strings.Contains(got, "log/empty.csv new") {
		t.Errorf("mended files: %s", got)
	}
}

func TestPlanWritesNothing(t *testing.T) {
	n := newNight(t, calls())
	n.write("log/a.csv", callsHeader+"1,acme,2024-01-02,in\n")
	n.write("log/bad.csv", "Case,Customer\n1,acme\n")
	n.write("log/b.csv.gz", "\x1f\x8b\x08\x00\x00")
	plan := func() string {
		report, err := landing.Plan(context.Background(), n.options, n.sources)
		if err != nil {
			t.Fatal(err)
		}
		return states(report)
	}
	equal(t, "plan", plan(), "log/a.csv new\nlog/b.csv.gz unreadable truncated\nlog/bad.csv unreadable missing_column")
	if _, err := os.Stat(filepath.Join(n.base, "data")); !os.IsNotExist(err) {
		t.Errorf("the plan has made the data folder: %v", err)
	}
	n.land()
	n.write("log/a.csv", callsHeader+"1,acme,2024-01-05,in\n")
	equal(t, "plan after a night", plan(), "log/a.csv changed\nlog/a.csv kept\nlog/b.csv.gz unreadable truncated\nlog/bad.csv unreadable missing_column")
}

// loaderFunc stands in for the database where it has to fail.
type loaderFunc func(context.Context, source.Job) (source.Result, error)

func (f loaderFunc) Load(ctx context.Context, job source.Job) (source.Result, error) {
	return f(ctx, job)
}

func TestCrashes(t *testing.T) {
	n := newNight(t, calls())
	n.write("log/a.csv", callsHeader+"1,acme,2024-01-02,in\n2,acme,never,in\n")
	n.write("log/b.csv", callsHeader+"3,acme,2024-01-02,in\n")
	whole := n.land()
	want := rows(t, whole, source.Events, "file_id, recno, case_id, ts") + rows(t, whole, source.Rejects, "file_id, recno, code")
	check := func(what string) {
		t.Helper()
		report := n.land()
		equal(t, what, rows(t, report, source.Events, "file_id, recno, case_id, ts")+rows(t, report, source.Rejects, "file_id, recno, code"), want)
		left, err := filepath.Glob(filepath.Join(n.options.Dir, "*", "*", "*.unfinished"))
		if err != nil || len(left) > 0 {
			t.Errorf("%s leaves %v, %v", what, left, err)
		}
	}
	wipe := func() {
		if err := os.RemoveAll(n.options.Dir); err != nil {
			t.Fatal(err)
		}
	}
	land := func(loader landing.Loader) error {
		_, err := landing.Land(context.Background(), n.options, n.sources, loader)
		return err
	}

	// Between the Parquet and the record of a file: whatever lies there counts for nothing.
	files, err := filepath.Glob(filepath.Join(n.options.Dir, "log", "*", "*"))
	if err != nil || len(files) != 5 { // 2 files of events, 1 of rejects, 2 records
		t.Fatalf("landed files %v, %v", files, err)
	}
	for _, file := range files {
		if filepath.Ext(file) == ".json" {
			err = os.Remove(file)
		} else {
			err = os.WriteFile(file, []byte("half a file"), 0o644)
			if err == nil {
				err = os.WriteFile(file+".unfinished", []byte("half a file"), 0o644)
			}
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	check("a crash before the record")

	wipe()
	full := loaderFunc(func(ctx context.Context, job source.Job) (source.Result, error) {
		os.WriteFile(job.Outputs[source.Events], []byte("half a file"), 0o644)
		return source.Result{}, fmt.Errorf("write the events: %w", syscall.ENOSPC)
	})
	if err := land(full); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("a full disk: %v", err)
	}
	check("a full disk")

	wipe()
	if err := os.WriteFile(n.options.Dir, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := land(stager); err == nil {
		t.Error("a data folder that cannot be written to is no error")
	}
	if err := os.Remove(n.options.Dir); err != nil {
		t.Fatal(err)
	}
	check("a data folder that could not be written to")

	wipe()
	ctx, cancel := context.WithCancel(context.Background())
	interrupt := loaderFunc(func(ctx context.Context, job source.Job) (source.Result, error) {
		cancel()
		return stager.Load(ctx, job)
	})
	if _, err := landing.Land(ctx, n.options, n.sources, interrupt); !errors.Is(err, context.Canceled) {
		t.Errorf("an interrupt: %v", err)
	}
	check("an interrupt")

	wipe()
	changed := loaderFunc(func(ctx context.Context, job source.Job) (source.Result, error) {
		result, err := stager.Load(ctx, job)
		n.write("log/b.csv", callsHeader+"3,acme,2024-01-02,in\n4,acme,2024-01-02,in\n")
		return result, err
	})
	n.options.Threads = 1
	report, err := landing.Land(context.Background(), n.options, n.sources, changed)
	if err != nil {
		t.Fatal(err)
	}
	if got := states(report); got != "log/a.csv new\nlog/b.csv unreadable changed" {
		t.Errorf("a file that was written to: %s", got)
	}
	n.write("log/b.csv", callsHeader+"3,acme,2024-01-02,in\n")
	check("a file that was written to")
}

// TestSameRowsWhateverTheOrder lands the same files with one and with several
// threads, and found in another order.
func TestSameRowsWhateverTheOrder(t *testing.T) {
	land := func(threads int, paths ...string) (string, string) {
		n := newNight(t, calls())
		n.sources[0].Paths = paths
		n.options.Threads = threads
		for i := range 6 {
			text := callsHeader
			for j := range 3000 {
				text += fmt.Sprintf("%d,acme,2024-01-%02d %02d:00,in\n", i*10000+j, 1+j%28, j%24)
			}
			n.write(fmt.Sprintf("log/%d.csv", i), text+"broken\n")
		}
		report := n.land()
		var records strings.Builder
		for _, file := range report.Files {
			fmt.Fprintf(&records, "%+v\n", file)
		}
		return rows(t, report, source.Events, "*") + rows(t, report, source.Rejects, "*"), records.String()
	}
	wantRows, wantRecords := land(1, "log/*")
	if strings.Count(wantRows, "\n") < 18000 {
		t.Fatalf("too few rows: %.200s", wantRows)
	}
	for _, threads := range []int{2, 4} {
		gotRows, gotRecords := land(threads, "log/5.csv", "log/3.csv", "log")
		if gotRows != wantRows {
			t.Errorf("%d threads give other rows", threads)
		}
		if stripPointers(gotRecords) != stripPointers(wantRecords) {
			t.Errorf("%d threads give other records:\n%s\nwant\n%s", threads, gotRecords, wantRecords)
		}
	}
}

var pointer = regexp.MustCompile(`0x[0-9a-f]+`)

func stripPointers(s string) string { return pointer.ReplaceAllString(s, "") }

func TestMail(t *testing.T) {
	n := newNight(t, landing.Source{Name: "mail", Preset: "mail", Paths: []string{"mail"}})
	message := "From: ann@acme.example\r\nTo: bob@vendor.example\r\nDate: Fri, 16 Sep 2026 22:26:51 +0200\r\nMessage-ID: <%d@acme.example>\r\nSubject: hello\r\n\r\nhi\r\n"
	n.write("mail/box.mbox", "From ann@acme.example Fri Sep 16 22:26:51 2026\n"+fmt.Sprintf(message, 1)+"\nFrom ann@acme.example Fri Sep 16 22:26:51 2026\n"+fmt.Sprintf(message, 2)+"\nFrom x\nno header at all\n")
	n.write("mail/inbox/cur/1:2,S", fmt.Sprintf(message, 3))
	n.write("mail/inbox/tmp/1700000000.x", fmt.Sprintf(message, 4))
	n.write("mail/empty.mbox", "")
	report := n.land()
	equal(t, "states", states(report), "mail/box.mbox new\nmail/empty.mbox new\nmail/inbox/cur/1:2,S new\nmail/inbox/tmp/1700000000.x ignored not_used")
	equal(t, "events", rows(t, report, source.Events, "same_as, ts, ts_precision, from_email, to_emails, subject, object, score"),
		"mail:1@acme.example|2026-09-16 20:26:51|second|ann@acme.example|[bob@vendor.example]|hello|message|-\n"+
			"mail:3@acme.example|2026-09-16 20:26:51|second|ann@acme.example|[bob@vendor.example]|hello|message|-\n"+
			"mail:2@acme.example|2026-09-16 20:26:51|second|ann@acme.example|[bob@vendor.example]|hello|message|-")
	for _, file := range report.Files {
		var skipped int64
		for _, records := range file.Skipped {
			skipped += records
		}
		if events := file.Kinds[source.Events]; file.Records != events+skipped+file.Rejects {
			t.Errorf("%s: %d records, %d events, %d skipped, %d rejects", file.Name, file.Records, events, skipped, file.Rejects)
		}
	}
}

// What is stored is told without the inputs, also when they are gone, have changed, or wait to be landed.
func TestStored(t *testing.T) {
	n := newNight(t, calls())
	stored := func() landing.Report {
		report, err := landing.Stored(n.options, n.sources)
		if err != nil {
			t.Fatal(err)
		}
		return report
	}
	equal(t, "before the first night", states(stored()), "")
	if _, err := os.Stat(filepath.Join(n.base, "data")); !os.IsNotExist(err) {
		t.Errorf("to ask has made the data folder: %v", err)
	}
	n.write("log/a.csv", callsHeader+"1,acme,2024-01-02,in\n")
	n.write("log/b.csv", callsHeader+"2,acme,2024-01-03,in\n")
	landed := n.land()
	if got := stored(); !slices.Equal(got.Parquet[source.Events], landed.Parquet[source.Events]) || got.New() != 0 {
		t.Errorf("%v is stored, %v was landed", got.Parquet, landed.Parquet)
	}
	n.write("log/a.csv", callsHeader+"3,acme,2024-01-04,in\n")
	n.write("log/c.csv", callsHeader+"4,acme,2024-01-04,in\n")
	if err := os.Remove(filepath.Join(n.base, "log/b.csv")); err != nil {
		t.Fatal(err)
	}
	equal(t, "while the inputs move on", states(stored()), "log/a.csv kept\nlog/b.csv kept")
	n.sources[0].Table.Events[0].Columns[3].Value = ptr("rang")
	report := stored()
	equal(t, "under other settings", states(report), "log/a.csv outdated\nlog/b.csv outdated")
	equal(t, "rows", rows(t, report, source.Events, "case_id"), rows(t, landed, source.Events, "case_id"))
}
