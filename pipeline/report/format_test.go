package report

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	_ "github.com/duckdb/duckdb-go/v2"
	"github.com/google/go-cmp/cmp"
)

// rowsOf is a result with the given rows.
func rowsOf(columns []string, rows ...[]any) Rows {
	next := 0
	return Rows{Columns: columns, Next: func() ([]any, error) {
		if next == len(rows) {
			return nil, io.EOF
		}
		next++
		return rows[next-1], nil
	}}
}

func written(t *testing.T, format string, rows Rows) string {
	t.Helper()
	var out strings.Builder
	if err := Write(&out, format, rows); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// one runs a query with one row and gives the values as the driver scans them.
func one(t *testing.T, query string) Rows {
	t.Helper()
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.QueryContext(context.Background(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil || !rows.Next() {
		t.Fatal(err, rows.Err())
	}
	values := make([]any, len(columns))
	targets := make([]any, len(columns))
	for i := range values {
		targets[i] = &values[i]
	}
	if err := rows.Scan(targets...); err != nil {
		t.Fatal(err)
	}
	return rowsOf(columns, values)
}

// Each type that DuckDB returns, as text and as JSON.
func TestValues(t *testing.T) {
	tests := []struct{ sql, csv, json string }{
		{`NULL`, ``, `null`},
		{`true`, `true`, `true`},
		{`42::BIGINT`, `42`, `42`},
		{`-5::INTEGER`, `-5`, `-5`},
		{`12::UTINYINT`, `12`, `12`},
		{`9007199254740993::BIGINT`, `9007199254740993`, `9007199254740993`},
		{`0.1::DOUBLE`, `0.1`, `0.1`},
		{`1e21::DOUBLE`, `1000000000000000000000`, `1e+21`},
		{`-0.5::FLOAT`, `-0.5`, `-0.5`},
		{`'nan'::DOUBLE`, `NaN`, `null`},
		{`'infinity'::DOUBLE`, `+Inf`, `null`},
		{`'nan'::FLOAT`, `NaN`, `null`},
		{`12345678901234.50::DECIMAL(18,2)`, `12345678901234.5`, `12345678901234.5`},
		{`-0.05::DECIMAL(18,2)`, `-0.05`, `-0.05`},
		{`DATE '2026-03-29'`, `2026-03-29`, `"2026-03-29"`},
		{`TIMESTAMP '2026-03-29 00:00:00'`, `2026-03-29`, `"2026-03-29"`},
		{`TIMESTAMP '2026-03-29 01:02:03'`, `2026-03-29 01:02:03`, `"2026-03-29 01:02:03"`},
		{`TIMESTAMP '2026-03-29 01:02:03.000004'`, `2026-03-29 01:02:03.000004`, `"2026-03-29 01:02:03.000004"`},
		{`TIMESTAMPTZ '2026-03-29 01:02:03+02'`, `2026-03-28 23:02:03`, `"2026-03-28 23:02:03"`},
		{`['a', NULL, 'b']`, `a, , b`, `["a",null,"b"]`},
		{`[1, 2]`, `1, 2`, `[1,2]`},
		{`[]::VARCHAR[]`, ``, `[]`},
		{`[1.5::DECIMAL(3,1), NULL]`, `1.5, `, `[1.5,null]`},
		{`{'a': 1, 'at': TIMESTAMP '2026-03-29 01:02:03', 'x': 'nan'::DOUBLE}`, `{"a":1,"at":"2026-03-29 01:02:03","x":null}`, `{"a":1,"at":"2026-03-29 01:02:03","x":null}`},
		{`{'list': [{'d': 1.50::DECIMAL(4,2)}]}`, `{"list":[{"d":1.5}]}`, `{"list":[{"d":1.5}]}`},
		{`'{"a": 1}'::JSON`, `{"a":1}`, `{"a":1}`},
		{`'äöü ‹email› 雪'`, `äöü ‹email› 雪`, `"äöü ‹email› 雪"`},
		{`'blob'::BLOB`, `blob`, `"blob"`},
	}
	for _, test := range tests {
		t.Run(test.sql, func(t *testing.T) {
			query := "SELECT " + test.sql + " AS v"
			read, err := csv.NewReader(strings.NewReader(written(t, "csv", one(t, query)))).ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([][]string{{"v"}, {test.csv}}, read); diff != "" {
				t.Errorf("csv (-want +got):\n%s", diff)
			}
			if got, want := written(t, "jsonl", one(t, query)), `{"v":`+test.json+"}\n"; got != want {
				t.Errorf("jsonl %q, want %q", got, want)
			}
			if table := written(t, "table", one(t, query)); !strings.HasSuffix(table, "(1 rows)\n") {
				t.Errorf("table %q", table)
			}
		})
	}
}

func TestMapsAreWritten(t *testing.T) {
	query := `SELECT MAP {'b': 1, 'a': 2} AS v`
	var row struct{ V map[string]int }
	if err := json.Unmarshal([]byte(written(t, "jsonl", one(t, query))), &row); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]int{"a": 2, "b": 1}, row.V); diff != "" {
		t.Errorf("jsonl (-want +got):\n%s", diff)
	}
	for _, format := range []string{"csv", "table"} {
		first := written(t, format, one(t, query))
		for range 20 {
			if again := written(t, format, one(t, query)); again != first {
				t.Fatalf("%s differs from call to call: %q and %q", format, first, again)
			}
		}
	}
}

func TestCSVGuardsFormulas(t *testing.T) {
	tests := []struct {
		value any
		want  string
	}{
		{"=1+1", "'=1+1"},
		{"+49 30 1234", "'+49 30 1234"},
		{"-rm", "'-rm"},
		{"@SUM(A1)", "'@SUM(A1)"},
		{"\t=1", "'\t=1"},
		{"\r=1", "'\r=1"},
		{"=", "'="},
		{"-5", "-5"},
		{"+5", "+5"},
		{"-1.5e3", "-1.5e3"},
		{"-5 days", "'-5 days"},
		{"a=1", "a=1"},
		{" =1", " =1"},
		{"", ""},
		{int64(-5), "-5"},
		{-0.25, "-0.25"},
		{math.Inf(-1), "-Inf"},
		{[]any{"=cmd|'/c calc'!A1", "b"}, "'=cmd|'/c calc'!A1, b"},
		{[]byte("=1+1"), "'=1+1"},
		{`"quoted", with comma`, `"quoted", with comma`},
		{"two\nlines", "two\nlines"},
		{nil, ""},
	}
	for _, test := range tests {
		text := written(t, "csv", rowsOf([]string{"v", "n"}, []any{test.value, int64(1)}))
		read, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([][]string{{"v", "n"}, {test.want, "1"}}, read); diff != "" {
			t.Errorf("%#v (-want +got):\n%s", test.value, diff)
		}
	}
	if got := written(t, "csv", rowsOf([]string{"=1+1", "-1"})); got != "'=1+1,-1\n" {
		t.Errorf("header %q", got)
	}
}

// What encoding/csv and encoding/json read is what was written: no row and no
// column is lost on the way.
func TestReadBack(t *testing.T) {
	columns := []string{"id", "name", "id", "id_2", "name"}
	rows := [][]any{
		{"a", "quote \" and 'quote'", int64(1), nil, "comma, semicolon;"},
		{"", "line\nline", int64(-1), "x", "<script>&amp;"},
		{nil, nil, nil, nil, nil},
		{"\u202ertl", strings.Repeat("long ", 2000), int64(0), `\.`, "\u2028"},
	}
	text := written(t, "csv", rowsOf(columns, rows...))
	read, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{columns}
	for _, row := range rows {
		line := make([]string, len(row))
		for i, value := range row {
			line[i] = Text(value)
		}
		want = append(want, line)
	}
	if diff := cmp.Diff(want, read); diff != "" {
		t.Errorf("csv (-want +got):\n%s", diff)
	}

	names := []string{"id", "name", "id_3", "id_2", "name_2"} // id_2 is taken by a column of that name
	var objects []map[string]any
	if err := json.Unmarshal([]byte(written(t, "json", rowsOf(columns, rows...))), &objects); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(strings.NewReader(written(t, "jsonl", rowsOf(columns, rows...))))
	lines.Buffer(nil, 1<<20)
	var n int
	for ; lines.Scan(); n++ {
		var object map[string]any
		if err := json.Unmarshal(lines.Bytes(), &object); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(objects[n], object); diff != "" {
			t.Errorf("json and jsonl differ:\n%s", diff)
		}
	}
	if len(objects) != len(rows) || n != len(rows) {
		t.Fatalf("%d and %d objects, want %d", len(objects), n, len(rows))
	}
	for i, row := range rows {
		want := map[string]any{}
		for j, value := range row {
			if number, ok := value.(int64); ok {
				value = float64(number)
			}
			want[names[j]] = value
		}
		if diff := cmp.Diff(want, objects[i]); diff != "" {
			t.Errorf("json row %d (-want +got):\n%s", i, diff)
		}
	}
}

// A row of one empty cell is a row, though a blank line in CSV is none.
func TestOneEmptyCell(t *testing.T) {
	text := written(t, "csv", rowsOf([]string{"v"}, []any{"a"}, []any{nil}, []any{"b"}, []any{""}))
	read, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][]string{{"v"}, {"a"}, {""}, {"b"}, {""}}, read); diff != "" {
		t.Errorf("csv (-want +got):\n%s", diff)
	}
}

func TestEmptyResult(t *testing.T) {
	for format, want := range map[string]string{
		"table": "a  bc\n-  --\n(0 rows)\n",
		"csv":   "a,bc\n",
		"json":  "[]\n",
		"jsonl": "",
	} {
		if got := written(t, format, rowsOf([]string{"a", "bc"})); got != want {
			t.Errorf("%s: %q, want %q", format, got, want)
		}
	}
}

func TestTableAligns(t *testing.T) {
	got := written(t, "table", rowsOf([]string{"account", "days", "n"},
		[]any{"Änne", 10.0, int64(1)}, []any{nil, nil, nil}, []any{"Bo", 9.125, int64(-200)}))
	want := strings.Join([]string{
		"account   days     n",
		"-------  -----  ----",
		"Änne     10.00     1",
		"                    ",
		"Bo        9.12  -200",
		"(3 rows)",
		"",
	}, "\n")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// Nothing from outside moves the cursor, colours the terminal or turns the
// reading direction, not even as the name of a column.
func TestTableIsHarmless(t *testing.T) {
	hostile := "a\x1b[31mred\x1b]0;title\x07\u009b2J\u202egnp\u2066x\u2069\u200f\u061c\r\n\t\u2028\x7f\x00\xffz"
	got := written(t, "table", rowsOf([]string{hostile}, []any{hostile}, []any{[]any{hostile}}, []any{[]byte(hostile)}))
	for _, r := range got {
		if r != '\n' && (r < ' ' || r >= 0x7f && r < 0xa0) || slices.Contains([]rune("\u202e\u2066\u2069\u200f\u061c\u2028"), r) {
			t.Errorf("%U reaches the terminal: %q", r, got)
		}
	}
	if !utf8.ValidString(got) {
		t.Errorf("not UTF-8: %q", got)
	}
	// Header, rule, three rows, count: a line break in a cell breaks no line.
	if lines := strings.Count(got, "\n"); lines != 6 {
		t.Errorf("%d lines, want 6: %q", lines, got)
	}
}

func TestTableCutsLongCells(t *testing.T) {
	for _, n := range []int{widest - 1, widest, widest + 1, 10_000} {
		got := written(t, "table", rowsOf([]string{"v"}, []any{strings.Repeat("é", n)}))
		cell := strings.Split(got, "\n")[2]
		if length := utf8.RuneCountInString(cell); length != min(n, widest) {
			t.Errorf("a cell of %d characters takes %d", n, length)
		}
		if cut := strings.HasSuffix(cell, "…"); cut != (n > widest) {
			t.Errorf("a cell of %d characters ends in %q", n, cell[len(cell)-3:])
		}
	}
}

func TestWriteFails(t *testing.T) {
	broken := errors.New("the rows broke")
	for _, format := range Formats {
		rows := Rows{Columns: []string{"v"}, Next: func() ([]any, error) { return nil, broken }}
		if err := Write(io.Discard, format, rows); !errors.Is(err, broken) {
			t.Errorf("%s: %v", format, err)
		}
		endless := make([][]any, 10_000)
		for i := range endless {
			endless[i] = []any{fmt.Sprint(i)}
		}
		if err := Write(full{}, format, rowsOf([]string{"v"}, endless...)); !errors.Is(err, errFull) {
			t.Errorf("%s to a full disk: %v", format, err)
		}
	}
	if err := Write(io.Discard, "pdf", rowsOf(nil)); err == nil || !strings.Contains(err.Error(), "use one of table, csv") {
		t.Errorf("unknown format: %v", err)
	}
}

var errFull = errors.New("no room")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestText(t *testing.T) {
	zone := time.FixedZone("+02", 2*3600)
	if got := Text(time.Date(2026, 3, 1, 2, 0, 0, 0, zone)); got != "2026-03-01" {
		t.Errorf("midnight UTC in another zone is %q", got)
	}
	if got := Text(time.Date(2026, 3, 1, 0, 0, 0, 0, zone)); got != "2026-02-28 22:00:00" {
		t.Errorf("midnight of another zone is %q", got)
	}
}
