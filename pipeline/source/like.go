package source

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode"
)

// readQuery reads the file of a query, or of macros.
func readQuery(fsys fs.FS, file string) ([]byte, error) {
	text, err := fs.ReadFile(fsys, file)
	if err != nil {
		return nil, err
	}
	whole, err := likened(fsys, string(text))
	return []byte(whole), err
}

// otherMacros lists the files of other presets' macros that a preset's own files
// need: of queries that they are like, and of those that its macros build on.
func otherMacros(fsys fs.FS, files []string) []string {
	var others []string
	for _, file := range files {
		text, err := fs.ReadFile(fsys, file)
		if err != nil {
			continue // readQuery says so
		}
		presets := headerValues(string(text), "after")
		for _, other := range headerValues(string(text), "like") {
			presets = append(presets, path.Dir(other))
		}
		for _, preset := range presets {
			name := path.Join("sources", preset, macros)
			if _, err := fs.Stat(fsys, name); err == nil && !slices.Contains(others, name) {
				others = append(others, name)
			}
		}
	}
	return others
}

// likened makes a whole query of one that is like another preset's:
//
//	-- like: salesforce/task.events
//
// The columns are those of the other one, and each may be called as warehouses
// call it: AccountId is account_id. A query of its own, if there is one, reads
// the rows of the other as `base`. So two spellings of one table cannot come to
// mean two things.
func likened(fsys fs.FS, text string) (string, error) {
	other := headerValues(text, "like")
	if len(other) == 0 {
		return text, nil
	}
	base, err := fs.ReadFile(fsys, "sources/"+other[0]+".sql")
	if err != nil {
		return "", fmt.Errorf("like %s: %w", other[0], err)
	}
	var its Object
	if err := its.declare(string(base)); err != nil {
		return "", fmt.Errorf("like %s: %w", other[0], err)
	}
	var named []string // columns that the query itself gives other names
	for _, alias := range headerValues(text, "alias") {
		column, _, _ := strings.Cut(alias, "=")
		named = append(named, strings.TrimSpace(column))
	}

	header, body := cutHeader(text)
	var whole strings.Builder
	whole.WriteString(header)
	for _, list := range []struct {
		key   string
		names []string
	}{{"requires", its.Requires}, {"optional", its.Optional}, {"custom", its.Custom}} {
		if len(list.names) > 0 {
			fmt.Fprintf(&whole, "-- %s: %s\n", list.key, strings.Join(list.names, ", "))
		}
	}
	for _, column := range its.Columns() {
		if name := snakeCase(column); !strings.EqualFold(name, column) && !slices.Contains(named, column) {
			fmt.Fprintf(&whole, "-- alias: %s = %s\n", column, name)
		}
	}
	_, query := cutHeader(string(base))
	if body == "" {
		whole.WriteString(query)
	} else {
		fmt.Fprintf(&whole, "with base as (\n%s\n)\n\n%s", strings.TrimSpace(query), body)
	}
	return whole.String(), nil
}

// headerValues lists the values of a key in a query's header.
func headerValues(text, key string) []string {
	header, _ := cutHeader(text)
	var values []string
	for line := range strings.Lines(header) {
		if value, ok := strings.CutPrefix(line, "-- "+key+":"); ok {
			values = append(values, strings.TrimSpace(value))
		}
	}
	return values
}

// cutHeader parts a query from the comment lines at its head.
func cutHeader(text string) (header, body string) {
	n := 0
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "--") {
			break
		}
		n += len(line)
	}
	return text[:n], strings.TrimLeft(text[n:], "\n")
}

// snakeCase is how connectors write the name of a field: IsWon as is_won.
func snakeCase(name string) string {
	var out strings.Builder
	before := ' '
	for _, r := range name {
		if unicode.IsUpper(r) && (unicode.IsLower(before) || unicode.IsDigit(before)) {
			out.WriteByte('_')
		}
		out.WriteRune(unicode.ToLower(r))
		before = r
	}
	return out.String()
}
