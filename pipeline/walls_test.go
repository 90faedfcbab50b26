package pipeline_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// owners says which packages may import a heavy dependency, and why nobody else.
var owners = []struct {
	module string
	owners []string
	why    string
}{
	{"github.com/duckdb/duckdb-go", []string{"pipeline/warehouse"}, "one package opens databases: a second instance on an open file loses rows"},
	{"github.com/apache/arrow-go", []string{"pipeline/landing", "pipeline/report"}, "one package writes Parquet from Go, so there is one schema; one writes results for other tools"},
	{"github.com/spf13/viper", []string{"pipeline/config"}, "viper folds case: names of journeys and columns must never pass through it"},
	{"github.com/spf13/cobra", []string{"cmd/throughline"}, "the command line has no logic, and the logic has no command line"},
	{"github.com/jhillyerd/enmime", []string{"pipeline/source/mail"}, "MIME is the mail reader's business"},
	{"gonum.org/v1/gonum", []string{"metrics", "metrics/survival"}, "numbers are made in metrics"},
	{"github.com/xuri/excelize", []string{"pipeline/report"}, "workbooks are made in one place, where text is never a formula"},
	{"html/template", []string{"pipeline/report"}, "pages are made in one place, where text from outside is escaped"},
}

// forbidden says which of our packages must not know each other.
var forbidden = []struct{ from, to, why string }{
	{"", "cmd/", "nothing imports the command line"},
	{"pipeline/config", "pipeline/landing", "the config comes before everything"},
	{"pipeline/config", "pipeline/warehouse", "the config comes before everything"},
	{"pipeline/config", "pipeline/report", "the config comes before everything"},
	{"pipeline/journey", "pipeline/warehouse", "the journey knows no SQL"},
	{"pipeline/journey", "queries", "the journey knows no SQL"},
	{"pipeline/source", "pipeline/landing", "landing calls source"},
	{"pipeline/source", "pipeline/warehouse", "sources know no database"},
	{"pipeline/landing", "pipeline/warehouse", "landing declares the loader it needs; run.go hands it in"},
	{"pipeline/landing", "pipeline/report", "reports come last"},
	{"pipeline/report", "pipeline/warehouse", "pages read through an interface"},
	{"metrics", "pipeline", "metrics are pure"},
	{"queries", "pipeline", "queries are text"},
	{"fixtures", "pipeline", "demo data is written without the product's help, or it would prove nothing"},
}

// TestWalls reads the imports of every non-test file.
func TestWalls(t *testing.T) {
	root := ".."
	files := 0
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if path != root && strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata" {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files++
		from, err := filepath.Rel(root, filepath.Dir(path))
		if err != nil {
			return err
		}
		from = filepath.ToSlash(from)
		parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range parsed.Imports {
			to, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			for _, rule := range owners {
				if strings.HasPrefix(to, rule.module) && !slices.Contains(rule.owners, from) {
					t.Errorf("%s imports %s: %s", path, to, rule.why)
				}
			}
			inside, ours := strings.CutPrefix(to, "throughline/")
			for _, rule := range forbidden {
				if ours && strings.HasPrefix(from+"/", rule.from) && strings.HasPrefix(inside+"/", rule.to+"/") || ours && rule.from == "" && strings.HasPrefix(inside+"/", rule.to) {
					t.Errorf("%s imports %s: %s", path, to, rule.why)
				}
			}
			for _, name := range []string{"util", "common", "helpers", "types", "models"} {
				if ours && slices.Contains(strings.Split(inside, "/"), name) {
					t.Errorf("%s imports %s: a package is named for what it does, not %q", path, to, name)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files == 0 {
		t.Fatal("no Go file was read")
	}
}
