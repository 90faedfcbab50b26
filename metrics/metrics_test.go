package metrics_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"throughline/metrics"
	"throughline/queries"
)

func TestEntriesAreComplete(t *testing.T) {
	units := []metrics.Unit{metrics.Count, metrics.Days, metrics.Hours, metrics.Ratio, metrics.Share}
	seen := map[string]bool{}
	for _, m := range metrics.Catalogue {
		if seen[m.Name] {
			t.Errorf("%s is listed twice", m.Name)
		}
		seen[m.Name] = true
		for _, words := range []string{m.Meaning, m.Traps, m.Oracle} {
			if !strings.HasSuffix(words, ".") {
				t.Errorf("%s: %q is no sentence", m.Name, words)
			}
		}
		if m.Grain == "" || !slices.Contains(units, m.Unit) {
			t.Errorf("%s: incomplete: %+v", m.Name, m)
		}
		if !slices.Contains([]metrics.Better{metrics.Higher, metrics.Lower, metrics.Neutral}, m.Better) {
			t.Errorf("%s: better is %q", m.Name, m.Better)
		}
	}
}

// Whatever an entry names exists: the column of a published table, the model
// that fills it, the query that asks for it.
func TestEntriesNameWhatExists(t *testing.T) {
	columns := publishedColumns(t)
	analyst, err := queries.Analyst()
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, query := range analyst {
		names[query.Name] = true
	}
	for _, m := range metrics.Catalogue {
		if !slices.Contains(columns[m.Table], m.Column) {
			t.Errorf("%s: %s has no column %q, only %v", m.Name, m.Table, m.Column, columns[m.Table])
		}
		if m.Query != "" && !names[m.Query] {
			t.Errorf("%s: there is no analyst query %q", m.Name, m.Query)
		}
		if m.Model != "" {
			if _, err := queries.Load(m.Model); err != nil {
				t.Errorf("%s: %v", m.Name, err)
			}
		}
	}
}

// An oracle that is named is there: the test function, the folder of cases, the check.
func TestOraclesExist(t *testing.T) {
	declared := map[string]bool{}
	function := regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	err := filepath.WalkDir("..", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(file, "_test.go") {
			return err
		}
		text, err := os.ReadFile(file)
		for _, match := range function.FindAllSubmatch(text, -1) {
			declared[string(match[1])] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`\bTest\w+|queries/\w+/\w+/\w+|\bcheck \w+_\w+`)
	for _, m := range metrics.Catalogue {
		found := named.FindAllString(m.Oracle, -1)
		if len(found) == 0 {
			t.Errorf("%s: the oracle names no test, folder or check: %s", m.Name, m.Oracle)
		}
		for _, name := range found {
			check, isCheck := strings.CutPrefix(name, "check ")
			switch {
			case isCheck:
				_, err = queries.Load("checks/" + check + ".sql")
			case strings.HasPrefix(name, "Test"):
				if err = nil; !declared[name] {
					err = fmt.Errorf("there is no %s", name)
				}
			default:
				_, err = os.Stat(filepath.Join("..", name))
			}
			if err != nil {
				t.Errorf("%s: %v", m.Name, err)
			}
		}
	}
}

// The list in the SQL and the catalogue tell the same KPIs, units and
// directions, and each value is made in the model that the catalogue names.
func TestKPIsOfTheCatalogueAreThoseOfTheModels(t *testing.T) {
	final, err := queries.Load("models/55_stage_kpis.sql")
	if err != nil {
		t.Fatal(err)
	}
	row := regexp.MustCompile(`\('(\w+)', '(\w+)', '(\w+)', (true|false), (?:'(\w+)'|null), [\w.]+\)`)
	var listed []string
	for _, match := range row.FindAllStringSubmatch(final.SQL, -1) {
		name, unit, lower := match[1], match[2], match[4] == "true"
		listed = append(listed, name)
		m, ok := metrics.Find(name)
		if !ok || !m.KPI {
			t.Errorf("KPI %s of %s is not in the catalogue", name, final.Path)
			continue
		}
		if string(m.CI) != match[5] {
			t.Errorf("%s: the interval is %q in the catalogue, %q in %s", name, m.CI, match[5], final.Path)
		}
		if string(m.Unit) != unit || (m.Better == metrics.Lower) != lower {
			t.Errorf("%s: the catalogue says %s, %s is better; %s says %s, lower is better: %t", name, m.Unit, m.Better, final.Path, unit, lower)
		}
		maker, err := queries.Load(m.Model)
		if err != nil {
			t.Error(err)
		} else if !strings.Contains(maker.SQL, "'"+name+"'") {
			t.Errorf("%s: %s does not make it", name, m.Model)
		}
	}
	slices.Sort(listed)
	if want := slices.Sorted(slices.Values(metrics.KPIs())); !slices.Equal(listed, want) {
		t.Errorf("%s lists %v, the catalogue %v", final.Path, listed, want)
	}
}

func TestFind(t *testing.T) {
	if m, ok := metrics.Find("csat"); !ok || m.Unit != metrics.Share {
		t.Errorf("csat: %+v, %t", m, ok)
	}
	if m, ok := metrics.Find("nps"); ok {
		t.Errorf("found %+v", m)
	}
}

func publishedColumns(t *testing.T) map[string][]string {
	t.Helper()
	table := regexp.MustCompile(`(?is)create\s+table\s+(main\.\w+)\s*\((.*)\)`)
	parens := regexp.MustCompile(`\([^)]*\)`)
	columns := map[string][]string{}
	for _, statement := range queries.Schema() {
		match := table.FindStringSubmatch(statement)
		if match == nil {
			continue
		}
		for _, column := range strings.Split(parens.ReplaceAllString(match[2], ""), ",") {
			if words := strings.Fields(column); len(words) > 0 {
				columns[match[1]] = append(columns[match[1]], strings.Trim(words[0], `"`))
			}
		}
	}
	if len(columns) == 0 {
		t.Fatal("the schema declares no published table")
	}
	return columns
}
