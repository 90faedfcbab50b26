// Package queries holds every SQL statement of the product as a file, and
// reads the header that each file carries.
//
// A header is the block of comments at the top: free text first, then lines of
// the form "-- key: value".
package queries

import (
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
)

// Query is one SQL file.
type Query struct {
	Name   string // file name without .sql
	Path   string // within this package
	SQL    string // the whole file, runnable as it is
	About  string // the header's free text
	Header map[string][]string
}

// Table is the table that a model fills, such as "main.touches".
func (q Query) Table() string { return q.first("table") }

// Grain says in words what one row stands for.
func (q Query) Grain() string { return q.first("grain") }

// Order is the total order of the rows, as a list of columns for ORDER BY.
func (q Query) Order() string { return q.first("order") }

func (q Query) first(key string) string {
	if values := q.Header[key]; len(values) > 0 {
		return values[0]
	}
	return ""
}

// Param is a named parameter of an analyst query.
type Param struct {
	Name, Type, Default, About string
}

// Params lists the parameters that the header declares with
// "-- param: name type default meaning".
func (q Query) Params() []Param {
	var params []Param
	for _, line := range q.Header["param"] {
		words := strings.Fields(line)
		for len(words) < 3 {
			words = append(words, "")
		}
		params = append(params, Param{Name: words[0], Type: words[1], Default: words[2], About: strings.Join(words[3:], " ")})
	}
	return params
}

// Schema is the declaration of every table, as separate statements.
func Schema() []string {
	text, err := fs.ReadFile(FS, "schema.sql")
	if err != nil {
		panic(err) // embedded
	}
	var plain []string
	for _, line := range strings.Split(string(text), "\n") {
		if i := strings.Index(line, "--"); i >= 0 {
			line = line[:i]
		}
		plain = append(plain, line)
	}
	var statements []string
	for _, statement := range strings.Split(strings.Join(plain, "\n"), ";") {
		if strings.TrimSpace(statement) != "" {
			statements = append(statements, statement)
		}
	}
	return statements
}

// Orders is the total order of the rows of each table that has one, as a list of
// columns for ORDER BY: the order of its model, or for a table that Go fills the
// line "-- order: …" above its declaration.
func Orders() (map[string]string, error) {
	orders := map[string]string{}
	text, err := fs.ReadFile(FS, "schema.sql")
	if err != nil {
		return nil, fmt.Errorf("read the schema: %w", err)
	}
	order := ""
	for line := range strings.Lines(string(text)) {
		if table, ok := strings.CutPrefix(line, "CREATE TABLE "); ok && order != "" {
			name, _, _ := strings.Cut(table, "(")
			orders[strings.TrimSpace(name)] = order
		}
		order = ""
		if found, ok := strings.CutPrefix(line, "-- order: "); ok {
			order = strings.TrimSpace(found)
		}
	}
	models, err := Models()
	if err != nil {
		return nil, err
	}
	for _, model := range models {
		orders[model.Table()] = model.Order()
	}
	return orders, nil
}

// Models lists the warehouse models in build order.
func Models() ([]Query, error) { return folder("models") }

// Checks lists the data tests: each selects the rows that must not exist.
func Checks() ([]Query, error) { return folder("checks") }

// Analyst lists the named queries for people.
func Analyst() ([]Query, error) { return folder("analyst") }

func folder(dir string) ([]Query, error) {
	files, err := fs.Glob(FS, dir+"/*.sql")
	if err != nil {
		return nil, fmt.Errorf("list queries in %s: %w", dir, err)
	}
	sort.Strings(files)
	list := make([]Query, 0, len(files))
	for _, file := range files {
		query, err := Load(file)
		if err != nil {
			return nil, err
		}
		list = append(list, query)
	}
	return list, nil
}

// Load reads one query by its path within this package.
func Load(file string) (Query, error) {
	text, err := fs.ReadFile(FS, file)
	if err != nil {
		return Query{}, fmt.Errorf("read query %s: %w", file, err)
	}
	query := Query{
		Name:   strings.TrimSuffix(path.Base(file), ".sql"),
		Path:   file,
		SQL:    string(text),
		Header: map[string][]string{},
	}
	var about []string
	for _, line := range strings.Split(query.SQL, "\n") {
		comment, ok := strings.CutPrefix(line, "--")
		if !ok {
			break
		}
		comment = strings.TrimSpace(comment)
		key, value, found := strings.Cut(comment, ": ")
		if found && knownKeys[key] {
			query.Header[key] = append(query.Header[key], strings.TrimSpace(value))
		} else if len(query.Header) == 0 {
			about = append(about, comment)
		}
	}
	query.About = strings.Join(about, " ")
	return query, nil
}

var knownKeys = map[string]bool{
	"table": true, "grain": true, "order": true, "reads": true, "param": true, "fails": true, "warns": true,
	"signature": true, "columns": true, "optional": true, "custom": true,
}
