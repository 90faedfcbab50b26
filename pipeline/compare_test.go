package pipeline

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gofrs/flock"
	diff "github.com/google/go-cmp/cmp"
)

// comparedFiles is a history of three accounts, everything known to the day. By 31 March a and c are live, b still waits.
var comparedFiles = map[string]string{
	"config.yaml": `
journey: journey.yaml
as_of: 2026-03-31
sources:
  - name: log
    preset: table
    path: log.csv
    events: {ts: {column: day, format: "%Y-%m-%d"}, account: customer, activity: activity, direction: {value: outbound}, channel: {value: email}}
  - name: customers
    preset: table
    path: customers.csv
    accounts: {id: customer, name: name, started_at: {column: signed, format: "%Y-%m-%d"}}
`,
	"journey.yaml": `
journey: onboarding
version: "1"
start: {account: started_at}
value: [{id: live, when: {activity: live}}]
silence: {after: 10d, sides: [vendor]}
stages:
  - id: setup
    enter: {start: true}
    exit: {activity: live}
    target: 30d
    max: 45d
    touchpoints: [{id: kickoff, match: {activity: kickoff}, due: 5d, required: true}]
  - {id: use, enter: {activity: live}}
`,
	"customers.csv": "customer,name,signed\na,Acme,2026-01-01\nb,Bolt,2026-01-01\nc,Cook,2026-02-01\n",
	"log.csv": `customer,day,activity
a,2026-01-04,kickoff
a,2026-01-21,live
a,2026-02-05,mail
a,2026-03-20,mail
b,2026-01-03,call
b,2026-01-10,kickoff
b,2026-01-28,mail
c,2026-02-04,call
c,2026-03-13,live
`,
}

// comparing writes the files and runs a night on them; what is compared later is built in the folder temporary.
func comparing(t *testing.T) (dir, temporary string) {
	t.Helper()
	dir, temporary = t.TempDir(), t.TempDir()
	for name, text := range comparedFiles {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := Run(context.Background(), Options{Config: filepath.Join(dir, "config.yaml")}); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TMPDIR", temporary)
	return dir, temporary
}

// draft writes a journey that differs from the one in use by replacements.
func draft(t *testing.T, dir string, replacements ...string) string {
	t.Helper()
	path := filepath.Join(dir, "draft.yaml")
	text := comparedFiles["journey.yaml"]
	for i := 0; i < len(replacements); i += 2 {
		if !strings.Contains(text, replacements[i]) {
			t.Fatalf("the journey has no %q", replacements[i])
		}
		text = strings.Replace(text, replacements[i], replacements[i+1], 1)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// lines are rows as text, columns divided by bars.
func lines(rows *sql.Rows, err error) ([]string, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	var list []string
	for rows.Next() {
		cells, targets := make([]sql.NullString, len(columns)), make([]any, len(columns))
		for i := range cells {
			targets[i] = &cells[i]
		}
		if err := rows.Scan(targets...); err != nil {
			return nil, err
		}
		parts := make([]string, len(cells))
		for i, cell := range cells {
			parts[i] = cell.String
		}
		list = append(list, strings.Join(parts, "|"))
	}
	return list, rows.Err()
}

// listing names every file below a folder, with its size.
func listing(t *testing.T, dir string) (list []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		list = append(list, path+" "+info.ModTime().String())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestCompare(t *testing.T) {
	dir, temporary := comparing(t)
	t.Run("another target, rule and threshold", func(t *testing.T) { compareDraft(t, dir) })
	t.Run("with itself, and failures", func(t *testing.T) { compareFails(t, dir) })
	if left := listing(t, temporary); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
	t.Run("before the first night", func(t *testing.T) { compareNothing(t, dir) })
}

// One target, one rule of a touchpoint and one threshold of silence are others. Every number is worked out by hand. The draft has another
// name, and would come into force some day: it is used as if it always had been.
func compareDraft(t *testing.T, dir string) {
	lock := flock.New(filepath.Join(dir, "data", "lock")) // as if a night were going on
	if held, err := lock.TryLock(); err != nil || !held {
		t.Fatal(held, err)
	}
	defer lock.Unlock()
	before := listing(t, filepath.Join(dir, "data"))

	new := draft(t, dir, "journey: onboarding", "journey: draft", `version: "1"`, "version: \"2\"\neffective_from: 2026-12-01",
		"target: 30d", "target: 15d", "activity: kickoff}", "activity: [kickoff, call]}", "after: 10d", "after: 20d")
	var summary, detail []string
	var counts [2]int64
	err := Compare(context.Background(), Options{Config: filepath.Join(dir, "config.yaml")}, filepath.Join(dir, "journey.yaml"), new, func(c *Comparison) (err error) {
		ctx := context.Background()
		counts = [2]int64{c.Cases, c.ChangedCases}
		if summary, err = lines(c.Summary(ctx)); err == nil {
			detail, err = lines(c.Detail(ctx))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := [2]int64{3, 3}; counts != want {
		t.Errorf("cases, and those that change: %v, want %v", counts, want)
	}
	want := []string{
		"cases||count|3|3|0|0|0",
		"in_stage|setup|count|1|1|0|0|0",
		"in_stage|use|count|2|2|0|0|0",
		"reached|live|count|2|2|0|0|0",
		"time_to_value_median|live|days|40|40|0|0|0", // 20, 40, and one that waits for 89 days
		"dwell_median|setup|days|40|40|0|0|0",
		"dwell_median|use|days||||0|0",
		"on_track_rate|setup|share|0.3333333333333333|0|-0.3333333333333333|1|1", // a took 20 days; b takes 89, c took 40
		// a came on the third day. b on the ninth, but there was a call on the second. c never, but there was a call on the third
		"touchpoint_coverage|setup/kickoff|share|0.6666666666666666|1|0.33333333333333337|2|2",
		// 10 days: of a 17, 15, 43 and 11, of b 18 and 62, of c 37 and 18. 20 days: 43, 62 and 37
		"silences|vendor|count|8|3|-5||3", "silences|customer|count|0|0|0||0", "silences|mutual|count|0|0|0||0",
		"silent_days|vendor|days|221|142|-79||3", "silent_days|customer|days|0|0|0||0", "silent_days|mutual|days|0|0|0||0",
		"unknown_silences|vendor|count|0|0|0||0", "unknown_silences|customer|count|0|0|0||0", "unknown_silences|mutual|count|0|0|0||0",
		// b had the one kickoff and now has one too many, of one expected and two that came: 1 - 1/3. c lacked it and has it
		"fitness||share|0.6666666666666666|0.888888888888889|0.22222222222222232|2|2",
	}
	var kpis []string
	for i, line := range summary {
		if strings.HasPrefix(line, "kpi_cells") {
			summary, kpis = summary[:i], summary[i:]
			break
		}
	}
	if d := diff.Diff(want, summary); d != "" {
		t.Errorf("summary (-want +got):\n%s", d)
	}
	// The kickoff of c was due in February, and is counted in the quarter too. On the way in January were a and b (31 days by its end),
	// in February b and c (28 days), in March b and c (40 days), in the quarter all three.
	for _, line := range []string{"kpi_cells_changed|touchpoint_coverage|count||2|||", "kpi_cells_changed|on_track_rate|count||3|||"} {
		if !strings.Contains(strings.Join(kpis, "\n")+"\n", line+"\n") {
			t.Errorf("no %q in %q", line, kpis)
		}
	}
	want = []string{
		"a|Acme|a|both||||vendor: closed 17.00, closed 15.00, closed 43.00, open 11.00 → closed 43.00|setup: on_track → behind|||",
		"b|Bolt|b|both|||setup/kickoff: late → met|vendor: closed 18.00, open 62.00 → open 62.00||||1.00 → 0.67",
		"c|Cook|c|both|||setup/kickoff: missed → met|vendor: closed 37.00, open 18.00 → closed 37.00||||0.00 → 1.00",
	}
	if d := diff.Diff(want, detail); d != "" {
		t.Errorf("detail (-want +got):\n%s", d)
	}
	if d := diff.Diff(before, listing(t, filepath.Join(dir, "data"))); d != "" {
		t.Errorf("the data folder (-before +after):\n%s", d)
	}
}

// The same file changes nothing.
func nothingChanges(t *testing.T, c *Comparison) error {
	t.Helper()
	summary, err := lines(c.Summary(context.Background()))
	if err != nil {
		return err
	}
	if len(summary) < 15 || c.Cases != 3 || c.ChangedCases != 0 {
		t.Errorf("%+v, %q", c, summary)
	}
	for _, line := range summary {
		cells := strings.Split(line, "|")
		if cells[3] != cells[4] || strings.Trim(strings.Join(cells[5:], ""), "0") != "" {
			t.Error(line)
		}
	}
	detail, err := lines(c.Detail(context.Background()))
	if len(detail) > 0 {
		t.Errorf("%q", detail)
	}
	return err
}

// An error of whoever reads a file compared with itself, an interruption, a draft that is no journey.
func compareFails(t *testing.T, dir string) {
	config, inUse := filepath.Join(dir, "config.yaml"), filepath.Join(dir, "journey.yaml")
	never := func(*Comparison) error { t.Error("there is something to read"); return nil }

	failed := errors.New("the disk is full")
	err := Compare(context.Background(), Options{Config: config}, inUse, inUse, func(c *Comparison) error {
		return errors.Join(nothingChanges(t, c), failed)
	})
	if !errors.Is(err, failed) {
		t.Errorf("a reader that fails: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	stop := func(p Progress) {
		if p.Step == "build" && p.Done > 5 {
			cancel()
		}
	}
	if err := Compare(ctx, Options{Config: config, Progress: stop}, inUse, inUse, never); !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted: %v", err)
	}
	broken := draft(t, dir, "enter: {start: true}", "enter: {activty: x}")
	if err := Compare(context.Background(), Options{Config: config}, inUse, broken, never); !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), "activty") {
		t.Errorf("a broken draft: %v", err)
	}
}

// Without records there is nothing to compare, and no folder is made.
func compareNothing(t *testing.T, dir string) {
	if err := os.RemoveAll(filepath.Join(dir, "data")); err != nil {
		t.Fatal(err)
	}
	inUse := filepath.Join(dir, "journey.yaml")
	err := Compare(context.Background(), Options{Config: filepath.Join(dir, "config.yaml")}, inUse, inUse, func(*Comparison) error { return nil })
	if !errors.Is(err, ErrNothingLanded) {
		t.Errorf("before the first night: %v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "data")); !os.IsNotExist(err) {
		t.Errorf("it has made the data folder: %v", err)
	}
}
