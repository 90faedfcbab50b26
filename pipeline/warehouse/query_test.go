package warehouse

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"throughline/queries"
)

// The analyst's connection reads one generation, and nothing else on the machine.
func TestReaderIsLockedIn(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	outside := t.TempDir()
	export := filepath.Join(outside, "result.parquet")
	secret := filepath.Join(outside, "secret.csv")
	if err := os.WriteFile(secret, []byte("a\n1\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	older := published(t, dir, account("a0"))
	g := published(t, dir, account("a1"))
	before, err := os.ReadFile(g.Path)
	if err != nil {
		t.Fatal(err)
	}
	file := func(name string) string { return Quote(filepath.Join(outside, name)) }
	statements := []string{
		"INSERT INTO accounts (account_id) VALUES ('x')",
		"UPDATE accounts SET name = 'x'",
		"DELETE FROM accounts",
		"DROP TABLE accounts",
		"TRUNCATE accounts",
		"CREATE TABLE t (a INTEGER)",
		"CREATE VIEW v AS SELECT 1",
		"CREATE MACRO m() AS 1",
		"ALTER TABLE accounts ADD COLUMN x INTEGER",
		"SELECT 1; DROP TABLE accounts",
		"SELECT * FROM read_csv(" + Quote(secret) + ")",
		"SELECT * FROM " + Quote(secret),
		"SELECT * FROM read_text(" + Quote(secret) + ")",
		"SELECT * FROM read_blob('/etc/passwd')",
		"SELECT * FROM glob(" + file("*") + ")",
		"SELECT * FROM read_parquet('https://example.org/x.parquet')",
		"CREATE TEMP TABLE t (a INTEGER); COPY t FROM " + Quote(secret),
		"COPY accounts TO " + file("out.csv"),
		"COPY (SELECT 1) TO " + file("out.parquet") + " (FORMAT parquet)",
		"COPY (SELECT 1) TO " + Quote(export+".csv"),
		"COPY (SELECT 1) TO " + Quote(filepath.Join(outside, "x", "..", "out.csv")),
		"EXPORT DATABASE " + file("dump"),
		"ATTACH " + file("new.duckdb"),
		"ATTACH " + Quote(older.Path) + " AS older (READ_ONLY)",
		"SET enable_external_access = true",
		"SET allowed_paths = ['/']",
		"SET allowed_directories = ['/']",
		"SET lock_configuration = false",
		"RESET enable_external_access",
		"PRAGMA memory_limit = '1GB'",
		"SET threads = 64",
		"SET temp_directory = " + file("spill"),
		"INSTALL httpfs",
		"LOAD httpfs",
		"CREATE PERSISTENT SECRET s (TYPE http)",
	}
	for _, export := range []string{"", export} {
		r, err := Read(ctx, dir, Limits{Threads: 1}, export)
		if err != nil {
			t.Fatal(err)
		}
		for _, statement := range statements {
			if rows, err := r.Query(ctx, statement); err == nil {
				for rows.Next() {
				}
				err = rows.Err()
				rows.Close()
				if err == nil {
					t.Errorf("export %q: accepted: %s", export, statement)
				}
			}
		}
		if got := value(t, r, "SELECT account_id FROM accounts"); got != "a1" {
			t.Errorf("afterwards the account is %q", got)
		}
		if got := value(t, r, "SELECT count(*) FROM duckdb_tables() WHERE NOT temporary AND schema_name = 'main' AND table_name = 'accounts'"); got != "1" {
			t.Errorf("afterwards there are %s tables accounts", got)
		}
		if err := r.Close(); err != nil {
			t.Fatal(err)
		}
	}
	entries, err := os.ReadDir(outside)
	if err != nil || len(entries) != 1 || entries[0].Name() != "secret.csv" {
		t.Errorf("files were written: %v, %v", entries, err)
	}
	after, err := os.ReadFile(g.Path)
	if err != nil || string(after) != string(before) {
		t.Errorf("the generation's file has changed, or: %v", err)
	}
}

// Parquet goes to the one file that was named when the connection was made.
func TestExportGoesToItsFileOnly(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	outside := t.TempDir()
	published(t, dir, account("a1"), account("it's"))
	target := filepath.Join(outside, "it's a result.parquet")
	r := reader(t, dir, target)

	if err := r.Export(ctx, "SELECT account_id, 1.5 AS n FROM accounts ORDER BY 1 -- the end ;\n;\n", nil, target); err != nil {
		t.Fatal(err)
	}
	// Another connection reads it back.
	db, err := open(ctx, "", Limits{}, false)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var got string
	if err := db.QueryRow("SELECT string_agg(account_id || n, ',' ORDER BY account_id) FROM read_parquet(" + Quote(target) + ")").Scan(&got); err != nil {
		t.Fatal(err)
	}
	if got != "a11.5,it's1.5" {
		t.Errorf("the file holds %q", got)
	}

	other := filepath.Join(outside, "other.parquet")
	if err := r.Export(ctx, "SELECT 1", nil, other); err == nil || !strings.Contains(err.Error(), other) {
		t.Errorf("another file: %v", err)
	}
	if err := r.Export(ctx, "SELECT 1) TO "+Quote(other)+" (FORMAT csv); COPY (SELECT 1", nil, target); err == nil {
		t.Error("a query that closes its parenthesis writes to another file")
	}
	if err := r.Export(ctx, "DROP TABLE accounts", nil, target); err == nil {
		t.Error("a statement that is no query was accepted")
	}
	if _, err := os.Stat(other); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s was written: %v", other, err)
	}
	r.Close()
	if err := reader(t, dir, "").Export(ctx, "SELECT 1", nil, target+"2"); err == nil {
		t.Error("a connection without a file to export to writes one")
	}
}

func TestNamedQueries(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	target := filepath.Join(t.TempDir(), "gaps.parquet")
	published(t, dir,
		account("a1"),
		`INSERT INTO main.communication_gaps BY NAME SELECT * FROM (VALUES
			('g1', 'a1', 'vendor', 'open', 12.0), ('g2', 'a1', 'customer', 'closed', 30.0), ('g3', 'null', 'vendor', 'open', 5.0)) AS v (gap_id, account_id, side, status, days)`)
	r := reader(t, dir, target)
	gaps, err := queries.Load("analyst/gaps.sql")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		given map[string]string
		want  string
	}{
		{nil, "g1 g3 g2"},
		{map[string]string{"side": "vendor"}, "g1 g3"},
		{map[string]string{"side": "null"}, "g1 g3 g2"},
		{map[string]string{"side": "vendor", "min_days": "10"}, "g1"},
		{map[string]string{"limit": "1"}, "g1"},
		{map[string]string{"side": "' OR true --"}, ""},
	} {
		rows, err := r.Named(ctx, gaps, test.given)
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		var ids []string
		for rows.Next() {
			values := make([]any, len(columns))
			targets := make([]any, len(columns))
			for i := range values {
				targets[i] = &values[i]
			}
			if err := rows.Scan(targets...); err != nil {
				t.Fatal(err)
			}
			ids = append(ids, fmt.Sprint(values[0]))
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		rows.Close()
		if got := strings.Join(ids, " "); got != test.want {
			t.Errorf("%v: %q, want %q", test.given, got, test.want)
		}
	}
	for _, wrong := range []string{"sid", "Side", "side ", "", "$side"} {
		given := map[string]string{wrong: "vendor"}
		_, err := r.Named(ctx, gaps, given)
		if !errors.Is(err, ErrParameter) || !strings.Contains(err.Error(), "it takes: account, segment, stage, side") {
			t.Errorf("parameter %q: %v", wrong, err)
		}
		if err := r.ExportNamed(ctx, gaps, given, target); !errors.Is(err, ErrParameter) {
			t.Errorf("parameter %q of an export: %v", wrong, err)
		}
	}
	if _, err := r.Named(ctx, gaps, map[string]string{"min_days": "many"}); err == nil || !strings.Contains(err.Error(), "query gaps") {
		t.Errorf("a value of the wrong type: %v", err)
	}
	if err := r.ExportNamed(ctx, gaps, map[string]string{"side": "vendor"}, target); err != nil {
		t.Error(err)
	}
}
