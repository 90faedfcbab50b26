package queries_test

import (
	"context"
	"database/sql"
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	_ "github.com/duckdb/duckdb-go/v2"

	"throughline/queries"
)

// Every model, check, analyst, rule, survival, paths, effect and compare query has a folder of cases:
// testdata/<folder>/<query>/<case>/{given.sql, expect.csv[, params.csv]}.
func TestCases(t *testing.T) {
	db := memory(t)
	for _, folder := range []string{"models", "checks", "analyst", "rules", "survival", "paths", "effect", "export", "kpis", "compare", "explain", "status", "report", "initial"} {
		files, err := filepath.Glob(folder + "/*.sql")
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			query, err := queries.Load(file)
			if err != nil {
				t.Fatal(err)
			}
			cases, err := filepath.Glob(filepath.Join("testdata", folder, query.Name, "*", "expect.csv"))
			if err != nil {
				t.Fatal(err)
			}
			if len(cases) == 0 {
				t.Errorf("%s has no case: add %s", file, filepath.Join("queries/testdata", folder, query.Name, "CASE", "{given.sql,expect.csv}"))
			}
			if folder == "models" {
				requireHeader(t, query)
			}
			for _, expect := range cases {
				dir := filepath.Dir(expect)
				t.Run(folder+"/"+query.Name+"/"+filepath.Base(dir), func(t *testing.T) {
					reset(t, db)
					runCase(t, db, query, dir)
				})
			}
		}
	}
}

func requireHeader(t *testing.T, query queries.Query) {
	t.Helper()
	for key, value := range map[string]string{"table": query.Table(), "grain": query.Grain(), "order": query.Order()} {
		if value == "" {
			t.Errorf("%s: header has no %q line", query.Path, "-- "+key+": …")
		}
	}
}

func memory(t *testing.T) *sql.Conn {
	t.Helper()
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	conn, err := db.Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(); db.Close() })
	exec(t, conn, "SET TimeZone = 'UTC'", "ATTACH ':memory:' AS work")
	exec(t, conn, queries.Schema()...)
	return conn
}

func exec(t *testing.T, conn *sql.Conn, statements ...string) {
	t.Helper()
	for _, statement := range statements {
		if _, err := conn.ExecContext(context.Background(), statement); err != nil {
			t.Fatalf("%v\n%s", err, statement)
		}
	}
}

var declared = regexp.MustCompile(`(?i)create\s+table\s+((?:work|main)\.\w+)`)

func reset(t *testing.T, conn *sql.Conn) {
	t.Helper()
	for _, statement := range queries.Schema() {
		if name := declared.FindStringSubmatch(statement); name != nil {
			exec(t, conn, "DELETE FROM "+name[1])
		}
	}
}

func runCase(t *testing.T, conn *sql.Conn, query queries.Query, dir string) {
	give(t, conn, dir)
	args := parameters(t, query, filepath.Join(dir, "params.csv"))

	want := readCSV(t, filepath.Join(dir, "expect.csv"))
	from := subquery(query.SQL)
	if query.Table() != "" {
		// Through its table, as in a build: that is where a wrong type shows.
		if _, err := conn.ExecContext(context.Background(), "INSERT INTO "+query.Table()+" BY NAME "+query.SQL, args...); err != nil {
			t.Fatal(err)
		}
		from, args = query.Table()+" ORDER BY "+query.Order(), nil
	}
	got := selectText(t, conn, want[0], from, args...)
	if len(got) != len(want)-1 {
		t.Fatalf("%d rows, want %d\ngot:\n%s\nwant:\n%s", len(got), len(want)-1, lines(got), lines(want[1:]))
	}
	for i, line := range got {
		for j, cell := range line {
			if !same(cell, want[i+1][j]) {
				t.Errorf("row %d, %s = %q, want %q\ngot:\n%s", i+1, want[0][j], cell, want[i+1][j], lines(got))
			}
		}
	}
}

// give runs given.sql, which may hold comments only: the empty input.
func give(t *testing.T, conn *sql.Conn, dir string) {
	t.Helper()
	given, err := os.ReadFile(filepath.Join(dir, "given.sql"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(given)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "--") {
			exec(t, conn, string(given), oneVersionEach)
			return
		}
	}
}

// oneVersionEach is for the cases that say nothing of versions: every journey
// that they name has one, since ever.
const oneVersionEach = `INSERT INTO work.journey_versions BY NAME
	SELECT journey, 1 AS version_no, max(journey_version) AS journey_version, max(journey_hash) AS journey_hash,
		max(start_rule) AS start_rule, max(end_rule) AS end_rule, max(silence_value) AS silence_value, max(silence_unit) AS silence_unit,
		bool_or(silence_vendor) AS silence_vendor, bool_or(silence_customer) AS silence_customer, bool_or(silence_mutual) AS silence_mutual
	FROM (
		FROM work.journeys
		UNION ALL BY NAME SELECT journey, journey_version FROM work.cases
		UNION ALL BY NAME SELECT journey FROM work.stages
		UNION ALL BY NAME SELECT journey FROM work.touchpoints
		UNION ALL BY NAME SELECT journey FROM work.stage_turns
	)
	WHERE NOT EXISTS (SELECT 1 FROM work.journey_versions)
	GROUP BY journey`

func subquery(text string) string {
	return "(\n" + strings.TrimRight(strings.TrimSpace(text), ";") + "\n)"
}

// selectText reads the named columns as text; from is what follows FROM.
func selectText(t *testing.T, conn *sql.Conn, columns []string, from string, args ...any) [][]string {
	t.Helper()
	quoted := make([]string, len(columns))
	for i, column := range columns {
		quoted[i] = `"` + column + `"`
	}
	rows, err := conn.QueryContext(context.Background(), "SELECT "+strings.Join(quoted, ", ")+" FROM "+from, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var got [][]string
	for rows.Next() {
		values := make([]any, len(columns))
		targets := make([]any, len(columns))
		for i := range values {
			targets[i] = &values[i]
		}
		if err := rows.Scan(targets...); err != nil {
			t.Fatal(err)
		}
		line := make([]string, len(values))
		for i, value := range values {
			line[i] = text(value)
		}
		got = append(got, line)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return got
}

// parameters binds each parameter of the header to params.csv (name,value), or
// to its default; "null" is NULL.
func parameters(t *testing.T, query queries.Query, file string) []any {
	t.Helper()
	values := map[string]string{}
	for _, param := range query.Params() {
		values[param.Name] = param.Default
	}
	if text, err := os.ReadFile(file); err == nil {
		rows, err := csv.NewReader(strings.NewReader(string(text))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			if _, ok := values[row[0]]; !ok && row[0] != "name" {
				t.Fatalf("%s: %s has no parameter %q", file, query.Path, row[0])
			}
			if row[0] != "name" {
				values[row[0]] = row[1]
			}
		}
	}
	var args []any
	for name, value := range values {
		if value == "null" {
			args = append(args, sql.Named(name, nil))
		} else {
			args = append(args, sql.Named(name, value))
		}
	}
	return args
}

func text(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case time.Time:
		return v.UTC().Format("2006-01-02 15:04:05.999999")
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case float32:
		return strconv.FormatFloat(float64(v), 'g', -1, 32)
	case []any:
		parts := make([]string, len(v))
		for i, part := range v {
			parts[i] = text(part)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case fmt.Stringer:
		return v.String()
	}
	return fmt.Sprint(value)
}

func same(got, want string) bool {
	if got == want {
		return true
	}
	a, errA := strconv.ParseFloat(got, 64)
	b, errB := strconv.ParseFloat(want, 64)
	if errA == nil && errB == nil {
		return math.Abs(a-b) <= 1e-9*math.Max(1, math.Abs(b))
	}
	// A date is scanned as a midnight.
	return strings.TrimSuffix(got, " 00:00:00") == want
}

func lines(rows [][]string) string {
	out := make([]string, len(rows))
	for i, row := range rows {
		out[i] = strings.Join(row, " | ")
	}
	return strings.Join(out, "\n")
}
