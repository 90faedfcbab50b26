package queries_test

import (
	"context"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"throughline/pipeline/source"
	"throughline/queries"
)

// Every source query has a folder of cases: testdata/sources/<preset>/<object>.<kind>/<case>/{given.sql, expect.csv};
// given.sql fills stage, the staged file. Rows are compared in any order: a landed file has none.
func TestSourceCases(t *testing.T) {
	db := memory(t)
	macros, err := queries.Macros()
	if err != nil {
		t.Fatal(err)
	}
	for _, macro := range macros {
		if _, err := db.ExecContext(context.Background(), macro.SQL); err != nil {
			t.Fatalf("%s: %v", macro.Path, err)
		}
	}
	for _, name := range queries.Presets() {
		if name == "mail" { // has no query
			continue
		}
		preset, err := source.LoadPreset(queries.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		for _, object := range preset.Objects {
			for _, kind := range source.Kinds {
				query, ok := object.Queries[kind]
				if !ok {
					continue
				}
				folder := filepath.Join("testdata", "sources", name, object.Name+"."+kind)
				cases, err := filepath.Glob(filepath.Join(folder, "*", "expect.csv"))
				if err != nil {
					t.Fatal(err)
				}
				// a query that is like another one says the same of the same rows
				if _, other, ok := strings.Cut(query, "\n-- like: "); ok {
					other, _, _ = strings.Cut(other, "\n")
					others, err := filepath.Glob(filepath.Join("testdata", "sources", other, "*", "expect.csv"))
					if err != nil {
						t.Fatal(err)
					}
					cases = append(cases, others...)
				}
				if len(cases) == 0 {
					t.Errorf("sources/%s/%s.%s.sql has no case: add queries/%s/CASE/{given.sql,expect.csv}", name, object.Name, kind, folder)
				}
				for _, expect := range cases {
					dir := filepath.Dir(expect)
					t.Run(name+"/"+object.Name+"."+kind+"/"+filepath.Base(dir), func(t *testing.T) {
						exec(t, db, stageTable(object), "SET VARIABLE timezone = 'UTC'", "SET VARIABLE source_timezone = CAST(NULL AS VARCHAR)")
						give(t, db, dir)
						want := readCSV(t, expect)
						got := selectText(t, db, want[0], subquery(query))
						compareSets(t, want[0], got, want[1:])
					})
				}
			}
		}
	}
}

func stageTable(object source.Object) string {
	columns := []string{"recno BIGINT", "line BIGINT"}
	declared := object.Times != nil || object.Lists != nil // the columns of a declared table are targets of its mapping
	for _, name := range object.Columns() {
		columns = append(columns, `"`+name+`" VARCHAR`)
		if declared {
			columns = append(columns, `"`+name+`_column" VARCHAR`)
		}
	}
	for _, name := range object.Custom {
		columns = append(columns, `"custom_`+name+`" VARCHAR`)
	}
	for _, name := range object.Times {
		columns = append(columns, `"`+name+`_at" TIMESTAMP`, `"`+name+`_shape" VARCHAR`, `"`+name+`_known" VARCHAR`)
	}
	for _, name := range object.Numbers {
		columns = append(columns, `"`+name+`_decimal" VARCHAR`)
	}
	for _, name := range object.Lists {
		columns = append(columns, `"`+name+`_list" VARCHAR[]`)
	}
	if declared {
		columns = append(columns, "idx INTEGER", "rec_key VARCHAR", "state_key VARCHAR", "unread_column VARCHAR")
	}
	return "CREATE OR REPLACE TEMP TABLE stage (" + strings.Join(columns, ", ") + ")"
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
	if len(rows) == 0 {
		t.Fatalf("%s needs a header", path)
	}
	return rows
}

func compareSets(t *testing.T, columns []string, got, want [][]string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d rows, want %d\ngot:\n%s\nwant:\n%s", len(got), len(want), lines(got), lines(want))
	}
	byText := func(a, b []string) int { return strings.Compare(strings.Join(a, "|"), strings.Join(b, "|")) }
	slices.SortFunc(got, byText)
	slices.SortFunc(want, byText)
	for i, line := range got {
		for j, cell := range line {
			if !same(cell, want[i][j]) {
				t.Errorf("%s = %q, want %q\ngot:\n%s", columns[j], cell, want[i][j], lines(got))
			}
		}
	}
}
