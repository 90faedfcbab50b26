package warehouse

import (
	"context"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"throughline/queries"
)

// exportedTo exports a build and gives what was written.
func exportedTo(t *testing.T, folder string, statements ...string) []Exported {
	t.Helper()
	list, err := begin(t, t.TempDir(), statements...).Export(context.Background(), folder)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func readCSV(t *testing.T, path string) [][]string {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// Formulas are defused in CSV and stay as they are in Parquet; numbers, also
// negative ones, and what merely contains such a sign, stay in both.
func TestExportGuardsFormulas(t *testing.T) {
	folder := t.TempDir()
	texts := []string{"=1+1", "+49 30", "-rm", "@SUM(A1)", "\t=1", "\r=1", "-5", "+5.5", "a=1", `say "hi", you`, "two\nlines", "it's", ""}
	var statements []string
	for i, text := range texts {
		statements = append(statements, "INSERT INTO main.accounts (account_id, name, arr) VALUES ('a"+string(rune('a'+i))+"', "+Quote(text)+", -1.50)")
	}
	statements = append(statements,
		"INSERT INTO main.accounts (account_id) VALUES ('z')",
		`INSERT INTO main.events (event_id, account_id, seq, ts, features) VALUES ('e', '=x', 1, TIMESTAMP '2026-01-01', '"=x"'), ('f', NULL, 2, TIMESTAMP '2026-01-01', '-5')`)
	exportedTo(t, folder, statements...)

	rows := readCSV(t, filepath.Join(folder, "accounts.csv"))
	name, arr := slices.Index(rows[0], "name"), slices.Index(rows[0], "arr")
	var got []string
	for _, row := range rows[1:] {
		got = append(got, row[name])
		if row[0] != "z" && row[arr] != "-1.50" {
			t.Errorf("a negative amount is written as %q", row[arr])
		}
	}
	want := []string{"'=1+1", "'+49 30", "'-rm", "'@SUM(A1)", "'\t=1", "'\r=1", "-5", "+5.5", "a=1", `say "hi", you`, "two\nlines", "it's", "", ""}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("accounts.csv (-want +got):\n%s", diff)
	}
	rows = readCSV(t, filepath.Join(folder, "events.csv"))
	if id, account := slices.Index(rows[0], "event_id"), slices.Index(rows[0], "account_id"); rows[1][account] != "'=x" || rows[2][id] != "f" || rows[2][account] != "" {
		t.Errorf("events.csv: %v", rows[1:])
	}

	db, err := open(context.Background(), "", Limits{}, false)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var n int
	if err := db.QueryRow("SELECT count(*) FROM read_parquet(" + Quote(filepath.Join(folder, "accounts.parquet")) + ") WHERE name = '=1+1' OR name IS NULL OR name = ''").Scan(&n); err != nil || n != 3 {
		t.Errorf("Parquet holds %d of 3 texts as they were: %v", n, err)
	}
}

// Every table with a total order is written, but not what tells of this machine.
func TestExportedTables(t *testing.T) {
	folder := t.TempDir()
	list := exportedTo(t, folder, "INSERT INTO main.files (source, file, landed_at) VALUES ('crm', 'a.csv', TIMESTAMP '2026-01-01')")
	orders, err := queries.Orders()
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for table := range orders {
		if name, ok := strings.CutPrefix(table, "main."); ok {
			want = append(want, name)
		}
	}
	var got []string
	for _, e := range list {
		got = append(got, e.Table)
		rows := readCSV(t, filepath.Join(folder, e.Table+".csv"))
		if int64(len(rows)-1) != e.Rows || !e.CSV {
			t.Errorf("%s: %d rows in CSV, %d said", e.Table, len(rows)-1, e.Rows)
		}
		if slices.Contains(rows[0], "landed_at") {
			t.Errorf("%s.csv holds the time of landing", e.Table)
		}
		if _, err := os.Stat(filepath.Join(folder, e.Table+".parquet")); err != nil {
			t.Error(err)
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" || len(want) < 15 || slices.Contains(got, "runs") {
		t.Errorf("tables (-want +got):\n%s", diff)
	}
	rows := readCSV(t, filepath.Join(folder, "files.csv"))
	if len(rows) != 2 || rows[1][0] != "crm" {
		t.Errorf("files.csv: %v", rows)
	}
}

// The order in which rows were written does not show, nor how many threads
// wrote: ties of the first columns are broken by the others, NULLs included.
func TestExportOrderIsTotal(t *testing.T) {
	rows := []string{
		"SELECT 'crm' AS source, 'a.csv' AS file, 1 AS line, 'c' AS \"column\", 'bad' AS code, 'r' AS reason, 'x' AS raw",
		"SELECT 'crm', 'a.csv', 1, 'c', 'bad', 'r', 'y'",
		"SELECT 'crm', 'a.csv', 1, 'c', 'bad', 'r', NULL",
		"SELECT 'crm', 'a.csv', 1, NULL, 'bad', 'r', 'x'",
		"SELECT 'crm', 'a.csv', NULL, 'c', 'bad', 'r', 'x'",
		"SELECT 'crm', 'b.csv', 1, 'c', 'bad', 'r', 'x'",
		"SELECT 'mail', 'a.csv', 1, 'c', 'bad', 'q', 'x'",
	}
	write := func(rows []string) map[string]string {
		folder := t.TempDir()
		exportedTo(t, folder, "INSERT INTO main.rejects "+strings.Join(rows, " UNION ALL "))
		texts := map[string]string{}
		for _, file := range []string{"rejects.csv", "rejects.parquet"} {
			text, err := os.ReadFile(filepath.Join(folder, file))
			if err != nil {
				t.Fatal(err)
			}
			texts[file] = string(text)
		}
		return texts
	}
	want := write(rows)
	if lines := strings.Count(want["rejects.csv"], "\n"); lines != len(rows)+1 {
		t.Fatalf("rejects.csv has %d lines, want %d", lines, len(rows)+1)
	}
	slices.Reverse(rows)
	if diff := cmp.Diff(want, write(rows)); diff != "" {
		t.Errorf("rows written the other way round give other files:\n%s", diff)
	}
}
