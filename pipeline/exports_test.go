package pipeline

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"throughline/pipeline/config"
	"throughline/pipeline/landing"
	"throughline/pipeline/source"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

var update = flag.Bool("update", false, "write the expectations of fixtures/exports anew")

const exportsFolder = "../fixtures/exports"

// TestExports lands each folder fixtures/exports/<preset>/<dialect>, small files
// as a vendor writes them, and compares what lands with
//
//	expect_<kind>.csv   rows of that kind, as text, in any order; the header chooses the columns; "file" is the name of the file
//	expect_files.csv    what became of each file: needed where one is ignored
//	source.yaml         (optional) more keys of the source, as in config.yaml: timezone, read, accounts …
//
// A kind that gives rows needs its file. Every record must be kept, skipped or
// rejected. -update writes the expectations: read what it wrote.
func TestExports(t *testing.T) {
	ctx := context.Background()
	stager, db := landingDatabases(t)
	known, err := tellablePresets()
	if err != nil {
		t.Fatal(err)
	}
	for _, preset := range folders(t, exportsFolder) {
		t.Run(preset, func(t *testing.T) {
			for _, dialect := range folders(t, filepath.Join(exportsFolder, preset)) {
				t.Run(dialect, func(t *testing.T) {
					e := export{t: t, dir: filepath.Join(exportsFolder, preset, dialect), preset: preset, stager: stager, db: db}
					e.compare(e.land(ctx))
					e.recognise(known)
				})
			}
		})
	}
}

// landingDatabases are the one that lands files, and one to read what it wrote.
func landingDatabases(t *testing.T) (*warehouse.Stager, *sql.DB) {
	t.Helper()
	stager, err := warehouse.NewStager(t.Context(), warehouse.Limits{Memory: "512MiB", Threads: 2, TempDir: t.TempDir()}, 1)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stager.Close() })
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return stager, db
}

// Every preset proves on files of its vendor's make that it reads them.
func TestPresetsHaveExports(t *testing.T) {
	for _, preset := range queries.Presets() {
		dialects, err := filepath.Glob(filepath.Join(exportsFolder, preset, "*", "expect_*.csv"))
		if err != nil {
			t.Fatal(err)
		}
		if len(dialects) == 0 {
			t.Errorf("preset %s has no fixture: add %s/%s/DIALECT/ with its files and expect_events.csv", preset, exportsFolder, preset)
		}
	}
}

func folders(t testing.TB, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		if entry.IsDir() {
			names = append(names, entry.Name())
		}
	}
	return names
}

// export is one folder of vendor files.
type export struct {
	t           testing.TB
	dir, preset string
	stager      *warehouse.Stager
	db          *sql.DB
}

// land lands the folder as a source of its own.
func (e export) land(ctx context.Context) landing.Report {
	e.t.Helper()
	temp := e.t.TempDir()
	entries, err := os.ReadDir(e.dir)
	if err != nil {
		e.t.Fatal(err)
	}
	var inputs []string
	settings := ""
	for _, entry := range entries {
		switch name := entry.Name(); {
		case name == "source.yaml":
			text, err := os.ReadFile(filepath.Join(e.dir, name))
			if err != nil {
				e.t.Fatal(err)
			}
			for line := range strings.Lines(string(text)) {
				settings += "    " + line
			}
		case strings.HasPrefix(name, "expect_"), strings.HasPrefix(name, "README"):
		default:
			inputs = append(inputs, name)
		}
	}
	paths, err := json.Marshal(inputs)
	if err != nil {
		e.t.Fatal(err)
	}
	file := filepath.Join(temp, "config.yaml")
	text := fmt.Sprintf("journey: journey.yaml\nsources:\n  - name: export\n    preset: %s\n    path: %s\n%s\n", e.preset, paths, settings)
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		e.t.Fatal(err)
	}
	cfg, err := config.Load(file, config.Overrides{})
	if err != nil {
		e.t.Fatalf("%v\n%s", err, text)
	}
	options, sources := (&night{cfg: cfg}).landing()
	options.Now = time.Date(2026, 9, 30, 22, 0, 0, 0, time.UTC)
	if options.Base, err = filepath.Abs(e.dir); err != nil {
		e.t.Fatal(err)
	}
	report, err := landing.Land(ctx, options, sources, e.stager)
	if err != nil {
		e.t.Fatal(err)
	}
	return report
}

// recognise makes sure that Parquet files are known without being told whose
// they are; the other formats are tried where they are read.
func (e export) recognise(known []source.Preset) {
	e.t.Helper()
	files, err := filepath.Glob(filepath.Join(e.dir, "*.parquet"))
	if err != nil {
		e.t.Fatal(err)
	}
	for _, file := range files {
		rows, err := e.db.Query("FROM read_parquet(" + warehouse.Quote(file) + ") LIMIT 0")
		if err != nil {
			e.t.Fatal(err)
		}
		columns, err := rows.Columns()
		if closeErr := rows.Close(); err == nil {
			err = closeErr
		}
		if err != nil {
			e.t.Fatal(err)
		}
		if fits := source.RecogniseColumns(columns, known, filepath.Base(file)); e.preset != config.Table && (len(fits) == 0 || fits[0].Preset != e.preset) {
			e.t.Errorf("%s is taken for %+v", file, fits)
		}
	}
}

// compare checks what has landed, kind by kind, and the count of every file.
func (e export) compare(report landing.Report) {
	e.t.Helper()
	expectations := 0
	for _, kind := range append(slices.Clone(source.Kinds), source.Rejects) {
		landed := e.landed(report, kind)
		path := filepath.Join(e.dir, "expect_"+kind+".csv")
		if *update {
			e.write(path, landed.withoutEmpty())
		}
		want, ok := e.read(path)
		switch {
		case ok:
			expectations++
			e.same(path, landed, want)
		case len(landed.rows) > 0:
			e.t.Errorf("%d rows of %s have landed, and there is no %s", len(landed.rows), kind, path)
		}
	}
	files := e.files(report)
	path := filepath.Join(e.dir, "expect_files.csv")
	if *update {
		e.write(path, files)
	}
	if want, ok := e.read(path); ok {
		expectations++
		e.same(path, files, want)
	} else {
		for _, file := range report.Files {
			if file.State == landing.Ignored {
				e.t.Errorf("%s is ignored (%s), and there is no %s", file.Name, file.Fault.Reason, path)
			}
		}
	}
	if expectations == 0 {
		e.t.Errorf("%s expects nothing: add expect_events.csv", e.dir)
	}
	e.count(report)
}

// count makes sure that no record is lost, and none counted twice.
func (e export) count(report landing.Report) {
	e.t.Helper()
	kept := map[int64]int64{}
	var selects []string
	for _, kind := range source.Kinds {
		for _, path := range report.Parquet[kind] {
			selects = append(selects, "SELECT file_id, recno FROM read_parquet("+warehouse.Quote(path)+")")
		}
	}
	if len(selects) > 0 {
		rows, err := e.db.Query("SELECT file_id, count(DISTINCT recno) FROM (" + strings.Join(selects, " UNION ALL ") + ") GROUP BY file_id")
		if err != nil {
			e.t.Fatal(err)
		}
		defer rows.Close()
		for rows.Next() {
			var file, records int64
			if err := rows.Scan(&file, &records); err != nil {
				e.t.Fatal(err)
			}
			kept[file] = records
		}
		if err := rows.Err(); err != nil {
			e.t.Fatal(err)
		}
	}
	for _, file := range report.Files {
		if sum := kept[file.FileID] + file.SkippedRecords() + file.Rejects; sum != file.Records {
			e.t.Errorf("%s has %d records: %d kept + %d skipped + %d rejects = %d",
				file.Name, file.Records, kept[file.FileID], file.SkippedRecords(), file.Rejects, sum)
		}
	}
}

// grid is a table as text.
type grid struct {
	columns []string
	rows    [][]string
}

// landed reads all that has landed of a kind, in the order of the files.
func (e export) landed(report landing.Report, kind string) grid {
	e.t.Helper()
	paths := report.Parquet[kind]
	if len(paths) == 0 {
		return grid{}
	}
	names := map[int64]string{}
	for _, file := range report.Files {
		names[file.FileID] = cmp.Or(names[file.FileID], file.Name)
	}
	quoted := make([]string, len(paths))
	for i, path := range paths {
		quoted[i] = warehouse.Quote(path)
	}
	order := "landed.recno"
	if kind == source.Events {
		order += ", landed.idx"
	}
	rows, err := e.db.Query("SELECT file_id, CAST(COLUMNS(* EXCLUDE file_id) AS VARCHAR) FROM read_parquet([" + strings.Join(quoted, ", ") + "]) AS landed ORDER BY " + order)
	if err != nil {
		e.t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		e.t.Fatal(err)
	}
	g := grid{columns: append([]string{"file"}, columns[1:]...)}
	for rows.Next() {
		var file int64
		cells := make([]sql.NullString, len(columns)-1)
		targets := []any{&file}
		for i := range cells {
			targets = append(targets, &cells[i])
		}
		if err := rows.Scan(targets...); err != nil {
			e.t.Fatal(err)
		}
		row := []string{names[file]}
		for _, cell := range cells {
			row = append(row, cell.String)
		}
		g.rows = append(g.rows, row)
	}
	if err := rows.Err(); err != nil {
		e.t.Fatal(err)
	}
	slices.SortStableFunc(g.rows, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	return g
}

// files tells what became of each file.
func (e export) files(report landing.Report) grid {
	g := grid{columns: []string{"file", "state", "encoding", "records", "skipped", "rejects", "fault"}}
	for _, file := range report.Files {
		var skipped []string
		for _, reason := range slices.Sorted(maps.Keys(file.Skipped)) {
			skipped = append(skipped, fmt.Sprintf("%s %d", reason, file.Skipped[reason]))
		}
		fault := ""
		if file.Fault != nil {
			fault = file.Fault.Code + ": " + file.Fault.Reason
		}
		g.rows = append(g.rows, []string{file.Name, string(file.State), file.Encoding, strconv.FormatInt(file.Records, 10),
			strings.Join(skipped, ", "), strconv.FormatInt(file.Rejects, 10), fault})
	}
	return g
}

// pick gives the rows with some of the columns only.
func (g grid) pick(columns []string) (grid, error) {
	picked := grid{columns: columns}
	at := make([]int, len(columns))
	for i, column := range columns {
		if at[i] = slices.Index(g.columns, column); at[i] < 0 && len(g.rows) > 0 {
			return picked, fmt.Errorf("no column %q; there are %s", column, strings.Join(g.columns, ", "))
		}
	}
	for _, row := range g.rows {
		cells := make([]string, len(at))
		for i, j := range at {
			cells[i] = row[j]
		}
		picked.rows = append(picked.rows, cells)
	}
	return picked, nil
}

// withoutEmpty leaves out the columns that have no value in any row.
func (g grid) withoutEmpty() grid {
	var columns []string
	for i, column := range g.columns {
		if slices.ContainsFunc(g.rows, func(row []string) bool { return row[i] != "" }) {
			columns = append(columns, column)
		}
	}
	picked, err := g.pick(columns)
	if err != nil {
		panic(err) // its own columns
	}
	return picked
}

func (e export) same(path string, got, want grid) {
	e.t.Helper()
	got, err := got.pick(want.columns)
	if err != nil {
		e.t.Errorf("%s: %v", path, err)
		return
	}
	lines := func(g grid) []string {
		var lines []string
		for _, row := range g.rows {
			lines = append(lines, strings.Join(row, " | "))
		}
		slices.Sort(lines)
		return lines
	}
	more, fewer := without(lines(got), lines(want)), without(lines(want), lines(got))
	if len(more)+len(fewer) > 0 {
		e.t.Errorf("%s: %d rows have landed, %d are expected\n  %s\nlanded, not expected:\n  %s\nexpected, not landed:\n  %s",
			path, len(got.rows), len(want.rows), strings.Join(want.columns, " | "), strings.Join(more, "\n  "), strings.Join(fewer, "\n  "))
	}
}

// without is the lines that are not among others, each as often as it is there.
func without(lines, others []string) []string {
	left := map[string]int{}
	for _, line := range others {
		left[line]++
	}
	var rest []string
	for _, line := range lines {
		if left[line]--; left[line] < 0 {
			rest = append(rest, line)
		}
	}
	return rest
}

func (e export) read(path string) (grid, bool) {
	e.t.Helper()
	file, err := os.Open(path)
	if os.IsNotExist(err) {
		return grid{}, false
	}
	if err != nil {
		e.t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		e.t.Fatalf("%s: %v", path, err)
	}
	if len(rows) == 0 {
		e.t.Fatalf("%s has no header", path)
	}
	return grid{columns: rows[0], rows: rows[1:]}, true
}

// write puts a grid into a file, or removes the file if there is no row.
func (e export) write(path string, g grid) {
	e.t.Helper()
	if len(g.rows) == 0 {
		if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
			e.t.Fatal(err)
		}
		return
	}
	var text strings.Builder
	w := csv.NewWriter(&text)
	if err := w.WriteAll(append([][]string{g.columns}, g.rows...)); err != nil {
		e.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text.String()), 0o644); err != nil {
		e.t.Fatal(err)
	}
}
