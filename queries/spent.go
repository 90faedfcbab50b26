package queries

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
)

var workTable = regexp.MustCompile(`\bwork\.\w+`)

// rulesName stands among the names of models where the rules are judged: after
// 19_…, before 20_….
const rulesName = "2"

// Spent lists, by the path of a model, the tables of work that models fill and
// nothing after that model reads. Comments count as reading; so does any
// statement that is no model, except rules, at the very end.
func Spent() (map[string][]string, error) {
	models, err := Models()
	if err != nil {
		return nil, err
	}
	filled := map[string]bool{}
	paths := map[string]string{}
	last := map[string]string{} // table → name of the last model that names it
	for _, model := range models {
		paths[model.Name] = model.Path
		filled[model.Table()] = true
		for _, table := range workTable.FindAllString(model.SQL, -1) {
			last[table] = max(last[table], model.Name)
		}
	}
	files, err := fs.Glob(FS, "*/*.sql")
	if err != nil {
		return nil, fmt.Errorf("list queries: %w", err)
	}
	for _, file := range files {
		name := "~" // behind every model
		switch path.Dir(file) {
		case "models":
			continue
		case "rules":
			name = rulesName
		}
		text, err := fs.ReadFile(FS, file)
		if err != nil {
			return nil, fmt.Errorf("read query %s: %w", file, err)
		}
		for _, table := range workTable.FindAllString(string(text), -1) {
			last[table] = max(last[table], name)
		}
	}
	spent := map[string][]string{}
	for table, name := range last {
		if at, ok := paths[name]; ok && filled[table] && strings.HasPrefix(table, "work.") {
			spent[at] = append(spent[at], table)
		}
	}
	for _, tables := range spent {
		slices.Sort(tables)
	}
	return spent, nil
}
