package warehouse

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// begin starts a generation with the given statements run in it.
func begin(t *testing.T, dir string, statements ...string) *Build {
	t.Helper()
	build, err := Begin(context.Background(), dir, Limits{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { build.Close() })
	for _, statement := range statements {
		if _, err := build.DB().ExecContext(context.Background(), statement); err != nil {
			t.Fatal(err)
		}
	}
	return build
}

// published builds and publishes a generation.
func published(t *testing.T, dir string, statements ...string) Generation {
	t.Helper()
	g, err := begin(t, dir, statements...).Publish(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func reader(t *testing.T, dir, export string) *Reader {
	t.Helper()
	r, err := Read(context.Background(), dir, Limits{Threads: 1}, export)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

// value is the one value that a query gives, as text.
func value(t *testing.T, r *Reader, query string) string {
	t.Helper()
	rows, err := r.Query(context.Background(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if !rows.Next() {
		t.Fatalf("%s: no row: %v", query, rows.Err())
	}
	var v any
	if err := rows.Scan(&v); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprint(v)
}

// names are the file names in the warehouse folder.
func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(warehouseDir(dir))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, entry := range entries {
		list = append(list, entry.Name())
	}
	return list
}

func account(id string) string {
	return "INSERT INTO main.accounts (account_id) VALUES (" + Quote(id) + ")"
}

func TestGenerations(t *testing.T) {
	dir := t.TempDir()
	if _, err := Current(dir); !errors.Is(err, ErrNothingPublished) {
		t.Errorf("before the first run: %v", err)
	}
	if list, err := Generations(dir); err != nil || len(list) > 0 {
		t.Errorf("before the first run: %v, %v", list, err)
	}

	published(t, dir, account("of 1"))
	old := reader(t, dir, "") // holds generation 1, and is never closed before the end
	for n := 2; n <= 7; n++ {
		if id := published(t, dir, account(fmt.Sprintf("of %d", n))).ID(); id != fmt.Sprintf("gen-%06d", n) {
			t.Errorf("generation %d is called %s", n, id)
		}
		if got := value(t, reader(t, dir, ""), "SELECT account_id FROM accounts"); got != fmt.Sprintf("of %d", n) {
			t.Errorf("after generation %d, readers see account %q", n, got)
		}
	}
	want := []string{"current", "gen-000003.duckdb", "gen-000004.duckdb", "gen-000005.duckdb", "gen-000006.duckdb", "gen-000007.duckdb"}
	if got := names(t, dir); !slices.Equal(got, want) {
		t.Errorf("on disk: %v, want %v", got, want)
	}
	if target, err := os.Readlink(filepath.Join(warehouseDir(dir), "current")); err != nil || target != "gen-000007.duckdb" {
		t.Errorf("current points to %q, %v: the folder can be moved only while it is relative", target, err)
	}
	if got := value(t, old, "SELECT account_id FROM accounts"); got != "of 1" {
		t.Errorf("a reader of generation 1 sees account %q after that was removed", got)
	}

	// Numbers are never used twice while a later one is there.
	for _, n := range []string{"4", "6"} {
		if err := os.Remove(filepath.Join(warehouseDir(dir), "gen-00000"+n+".duckdb")); err != nil {
			t.Fatal(err)
		}
	}
	if build := begin(t, dir); build.ID() != "gen-000008" {
		t.Errorf("the next generation is %s", build.ID())
	}
}

func TestAbandonedBuild(t *testing.T) {
	dir := t.TempDir()
	published(t, dir, account("kept"))
	build := begin(t, dir, account("lost"))
	if got := value(t, reader(t, dir, ""), "SELECT account_id FROM accounts"); got != "kept" {
		t.Errorf("readers see %q while the next generation is built", got)
	}
	if err := build.Close(); err != nil {
		t.Fatal(err)
	}
	if got := names(t, dir); !slices.Equal(got, []string{"current", "gen-000001.duckdb"}) {
		t.Errorf("a build that was given up leaves %v", got)
	}
	if err := build.Close(); err != nil {
		t.Errorf("closing twice: %v", err)
	}
}

// What a killed run leaves is swept by the next one; what is not ours stays.
func TestLeftoversAreSwept(t *testing.T) {
	dir := t.TempDir()
	published(t, dir, account("kept"))
	folder := warehouseDir(dir)
	if err := os.MkdirAll(filepath.Join(folder, "building-000002", "spill"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"building-000002/main.duckdb", "building-000002/main.duckdb.wal", "notes.txt", "gen-1.duckdb"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("half a file"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("gen-000002.duckdb", filepath.Join(folder, "current.new")); err != nil {
		t.Fatal(err)
	}
	if g := published(t, dir, account("next")); g.Number != 2 {
		t.Errorf("the next generation is %s", g.ID())
	}
	want := []string{"current", "gen-000001.duckdb", "gen-000002.duckdb", "gen-1.duckdb", "notes.txt"}
	if got := names(t, dir); !slices.Equal(got, want) {
		t.Errorf("on disk: %v, want %v", got, want)
	}
}

func TestCurrentIsBroken(t *testing.T) {
	for name, test := range map[string]struct {
		damage func(link string) error
		says   string
	}{
		"nonsense":   {func(link string) error { return os.Symlink("banana", link) }, `points to "banana", which is not a generation; remove it and run again`},
		"a missing":  {func(link string) error { return os.Symlink("gen-000042.duckdb", link) }, "points to gen-000042; run again"},
		"not a link": {func(link string) error { return os.WriteFile(link, nil, 0o644) }, "remove it and run again"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.MkdirAll(warehouseDir(dir), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := test.damage(filepath.Join(warehouseDir(dir), "current")); err != nil {
				t.Fatal(err)
			}
			if _, err := Read(context.Background(), dir, Limits{}, ""); err == nil || !strings.Contains(err.Error(), test.says) {
				t.Errorf("says %v, want %q", err, test.says)
			}
			// A run heals it.
			published(t, dir, account("new"))
			if got := value(t, reader(t, dir, ""), "SELECT account_id FROM accounts"); got != "new" {
				t.Errorf("after the next run, readers see %q", got)
			}
		})
	}
}

// night is what a run measured at as_of leaves: its line in runs, and a silence.
func night(b *Build, t *testing.T, asOf, gap string) {
	t.Helper()
	for _, statement := range []string{
		"INSERT INTO main.runs BY NAME SELECT " + Quote(b.ID()) + " AS run_id, TIMESTAMP " + Quote(asOf) + " AS as_of",
		"INSERT INTO main.communication_gaps BY NAME SELECT " + Quote(gap) + " AS gap_id, 'open' AS status",
	} {
		if _, err := b.DB().ExecContext(context.Background(), statement); err != nil {
			t.Fatal(err)
		}
	}
}

// A night is compared with the newest one before it in time, however often it
// is run again, and whatever else is measured in between.
func TestLast(t *testing.T) {
	dir := t.TempDir()
	for i, test := range []struct{ asOf, last, gap string }{
		{"2026-01-01", "", ""},
		{"2026-01-02", "2026-01-01", "gap of 0"},
		{"2026-01-02", "2026-01-01", "gap of 0"},
		{"2026-01-02", "2026-01-01", "gap of 0"},
		{"2026-01-02", "2026-01-01", "gap of 0"},
		{"2026-01-02", "2026-01-01", "gap of 0"},
		{"2026-01-02", "2026-01-01", "gap of 0"},
		{"2026-01-02", "2026-01-01", "gap of 0"}, // the seventh that is later than what it is compared with
		{"2025-12-24", "", ""},                   // a look back
		{"2026-01-03", "2026-01-02", "gap of 7"},
	} {
		asOf, err := time.Parse(time.DateOnly, test.asOf)
		if err != nil {
			t.Fatal(err)
		}
		build := begin(t, dir)
		last, err := build.Last(context.Background(), dir, asOf)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if !last.IsZero() {
			got = last.Format(time.DateOnly)
		}
		gaps, err := build.Strings(context.Background(), "SELECT gap_id FROM work.last_communication_gaps")
		if err != nil {
			t.Fatal(err)
		}
		if got != test.last || strings.Join(gaps, ",") != test.gap {
			t.Errorf("run %d at %s is compared with %q, %v; want %q, %q", i, test.asOf, got, gaps, test.last, test.gap)
		}
		night(build, t, test.asOf, fmt.Sprintf("gap of %d", i))
		if _, err := build.Publish(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	// The one that was only kept for the comparison is gone with it.
	if _, err := os.Stat(filepath.Join(warehouseDir(dir), "gen-000001.duckdb")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("generation 1 is still there: %v", err)
	}
}

// What older code did not publish is NULL, or no row; what it published is read as long as the build is open.
func TestCompareWithOlderCode(t *testing.T) {
	dir := t.TempDir()
	ctx := context.Background()
	old := begin(t, dir, account("known"))
	night(old, t, "2026-01-01", "a gap")
	for _, statement := range []string{"DROP TABLE main.fingerprints", "ALTER TABLE main.communication_gaps DROP COLUMN ended_at"} {
		if _, err := old.DB().ExecContext(ctx, statement); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := old.Publish(ctx); err != nil {
		t.Fatal(err)
	}
	build := begin(t, dir)
	if _, err := build.Last(ctx, dir, time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)); err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]string{
		"SELECT generation || ' ' || as_of::DATE FROM work.night_before":                           "gen-000001 2026-01-01",
		"SELECT account_id FROM work.last_accounts":                                                "known",
		"SELECT gap_id || coalesce(ended_at::VARCHAR, ' never') FROM work.last_communication_gaps": "a gap never",
		"SELECT count(*)::VARCHAR FROM work.last_fingerprints":                                     "0",
	} {
		got, err := build.Strings(ctx, query)
		if err != nil || len(got) != 1 || got[0] != want {
			t.Errorf("%s: %q, %v; want %q", query, got, err, want)
		}
	}
	if _, err := build.Publish(ctx); err != nil {
		t.Errorf("publish beside the night before: %v", err)
	}
}
