package warehouse

import (
	"fmt"
	"slices"
	"strings"

	"throughline/pipeline/source"
)

// Columns that are added to a file's own, whose names they must not meet.
const (
	recnoColumn = `"` + source.RecnoKey + `"`
	lineColumn  = `"` + source.LineKey + `"`
	rowKey      = source.RowKey // of a whole row
)

// The database's own bounds for one record.
const (
	defaultLine   = 2_000_000  // of CSV
	defaultObject = 16_777_216 // of JSON
)

// read puts the wanted columns of a part into a table, all of them text.
//
// There is no ignore_errors, no strict_mode=false and no store_rejects: every
// record was looked at before, in Go, and what is left is sound. If the
// database finds a fault all the same, the file is copied record by record.
func (s *staging) read(part source.Part, table string) (raw, error) {
	r := raw{part: part}
	var query string
	var err error
	switch part.Format {
	case source.CSV:
		query, err = s.readCSV(&r)
	case source.JSON:
		query, err = s.readJSON(&r)
	case source.Parquet:
		query, err = s.readParquet(&r)
		part = r.part // its object is known now
	}
	if err != nil {
		return r, err
	}
	if err := s.table(table, query); err != nil {
		return r, s.readError(part, err)
	}
	if err := s.count(&r.rows, "SELECT count(*) FROM "+table); err != nil {
		return r, err
	}
	if part.Rows >= 0 && r.rows != part.Rows {
		return r, s.readError(part, fmt.Errorf("it has %d records for the database, and %d for the reader", r.rows, part.Rows))
	}
	numbers := fmt.Sprintf("rowid + 1 AS %s, rowid + %d AS %s", recnoColumn, part.Skip+1, lineColumn)
	if part.Numbered {
		numbers = recnoColumn + ", " + lineColumn
	}
	names := make([]string, 0, len(r.columns)+1)
	for _, name := range r.columns {
		names = append(names, Identifier(name))
	}
	r.records = "SELECT " + strings.Join(append([]string{numbers}, names...), ", ") + " FROM " + table
	return r, nil
}

// readError words what the database has against a file.
func (s *staging) readError(part source.Part, err error) error {
	switch {
	case s.ctx.Err() != nil:
		return s.ctx.Err()
	case !s.job.Prepared.Exact:
		return fmt.Errorf("%w: %w", source.ErrNotRead, err)
	case part.Format == source.Parquet || refused(err):
		return &source.Fault{Code: "unreadable", Reason: "the database cannot read the file (" + firstLine(err) + "); export it again"}
	}
	return err
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return cut(line, 200)
}

// wanted lists the columns that the queries read, by their names in the query.
func (s *staging) wanted(part source.Part) []string {
	if s.job.Table != nil {
		return s.job.Table.FileColumns()
	}
	wanted := part.Object.Columns()
	for _, name := range part.Object.Custom {
		if column := s.job.Custom[name]; column != "" && !slices.Contains(wanted, column) {
			wanted = append(wanted, column)
		}
	}
	return wanted
}

// match finds the wanted columns in the file's.
func (s *staging) match(part source.Part, columns []string) (map[string][]int, error) {
	if s.job.Table == nil {
		return part.Object.Match(s.wanted(part), columns), nil
	}
	repeated := part.Object.Repeated
	at, ambiguous := source.Match(slices.DeleteFunc(s.wanted(part), func(name string) bool { return slices.Contains(repeated, name) }), columns)
	if ambiguous != nil {
		return nil, ambiguous
	}
	places := part.Object.Match(repeated, columns)
	for name, i := range at {
		places[name] = []int{i}
	}
	return places, nil
}

// gathered is joined for a part of CSV. One column that a declared table takes
// apart holds the whole list by itself.
func (s *staging) gathered(part source.Part, name string, cells []string) string {
	if s.job.Table != nil && len(cells) == 1 && !s.job.Table.Gathers(name) {
		return cells[0]
	}
	return joined(part.Object, name, cells)
}

// joined is one expression for the columns of a file that have one name: the
// first value that is there, or the list of all as JSON text.
func joined(object source.Object, name string, columns []string) string {
	switch {
	case slices.Contains(object.Repeated, name):
		return "nullif(CAST(to_json(list_filter([" + strings.Join(columns, ", ") + "], lambda value: value IS NOT NULL)) AS VARCHAR), '[]')"
	case len(columns) == 1:
		return columns[0]
	}
	return "coalesce(" + strings.Join(columns, ", ") + ")"
}

func (s *staging) readCSV(r *raw) (string, error) {
	part := r.part
	at, err := s.match(part, part.Columns)
	if err != nil {
		return "", err
	}
	var declared, selected []string
	if part.Numbered {
		declared = append(declared, "'recno': 'BIGINT'", "'line': 'BIGINT'")
		selected = append(selected, "recno AS "+recnoColumn, "line AS "+lineColumn)
	}
	for i := range part.Columns {
		declared = append(declared, fmt.Sprintf("'c%d': 'VARCHAR'", i))
	}
	text := func(i int) string { return fmt.Sprintf("c%d", i) }
	for _, name := range s.wanted(part) {
		if cells := s.cells(part, part.Columns, at[name], name, text); cells != nil {
			r.columns = append(r.columns, name)
			selected = append(selected, s.gathered(part, name, cells)+" AS "+Identifier(name))
		}
	}
	if s.keyed() {
		r.columns = append(r.columns, rowKey)
		selected = append(selected, rowHash(part.Columns, text)+" AS "+Identifier(rowKey))
	}
	if len(selected) == 0 {
		selected = append(selected, "c0")
	}
	options := fmt.Sprintf("auto_detect = false, header = false, skip = %d, delim = %s, quote = '\"', escape = '\"', new_line = %s, columns = {%s}",
		part.Skip, Quote(string(rune(part.Delimiter))), lineEnds[part.LineEnd], strings.Join(declared, ", "))
	if part.Longest > defaultLine {
		options += fmt.Sprintf(", max_line_size = %d", part.Longest+1024)
	}
	return "SELECT " + strings.Join(selected, ", ") + " FROM read_csv(" + Quote(part.Path) + ", " + options + ")", nil
}

// lineEnds are written with backslashes in read_csv's options.
var lineEnds = map[string]string{"\n": `'\n'`, "\r\n": `'\r\n'`}

func (s *staging) readJSON(r *raw) (string, error) {
	part := r.part
	at, err := s.match(part, part.Columns)
	if err != nil {
		return "", err
	}
	var declared, selected []string
	if part.Numbered {
		declared = append(declared, Quote(source.RecnoKey)+": 'BIGINT'", Quote(source.LineKey)+": 'BIGINT'")
		selected = append(selected, recnoColumn, lineColumn)
	}
	declare := func(key string) {
		if text := Quote(key) + ": 'VARCHAR'"; !slices.ContainsFunc(declared, func(known string) bool { return strings.EqualFold(known, text) }) {
			declared = append(declared, text)
		}
	}
	for _, name := range s.wanted(part) {
		var cells []string
		for _, key := range s.keys(part, at, name) {
			declare(key)
			cells = append(cells, s.cell(part, Identifier(key)))
		}
		if s.reaches(name) {
			for _, parent := range source.Paths(name)[1:] {
				declare(parent)
				cells = append(cells, s.cell(part, within(Identifier(parent), name[len(parent)+1:])))
			}
		}
		r.columns = append(r.columns, name)
		selected = append(selected, joined(source.Object{}, name, cells)+" AS "+Identifier(name))
	}
	if s.keyed() {
		r.columns = append(r.columns, rowKey)
		declared = append(declared, Quote(rowKey)+": 'VARCHAR'")
		selected = append(selected, Identifier(rowKey))
	}
	options := "format = 'newline_delimited', columns = {" + strings.Join(declared, ", ") + "}"
	if part.Longest > defaultObject {
		options += fmt.Sprintf(", maximum_object_size = %d", part.Longest+1024)
	}
	return "SELECT " + strings.Join(selected, ", ") + " FROM read_json(" + Quote(part.Path) + ", " + options + ")", nil
}

// keys lists the keys under which the records of a JSON file may have a column.
// A key may come in later records than those that were looked at.
func (s *staging) keys(part source.Part, at map[string][]int, name string) []string {
	var keys []string
	if places := at[name]; places != nil {
		keys = append(keys, part.Columns[places[0]])
	}
	for _, spelling := range part.Object.Spellings(name) {
		if !slices.ContainsFunc(keys, func(key string) bool { return strings.EqualFold(key, spelling) }) {
			keys = append(keys, spelling)
		}
	}
	return keys
}

func (s *staging) readParquet(r *raw) (string, error) {
	from := " FROM read_parquet(" + Quote(r.part.Path) + ")"
	columns, err := s.names("SELECT column_name FROM (DESCRIBE SELECT *" + from + ")")
	if err != nil {
		return "", s.readError(r.part, err)
	}
	types, err := s.names("SELECT column_type FROM (DESCRIBE SELECT *" + from + ")")
	if err != nil {
		return "", s.readError(r.part, err)
	}
	object, unknown := r.part.Recognise(columns)
	if unknown != nil {
		return "", unknown
	}
	r.part.Object = object
	at, err := s.match(r.part, columns)
	if err != nil {
		return "", err
	}
	text := func(i int) string {
		column := Identifier(columns[i])
		if nested(types[i]) { // as the same value is written in a JSON file
			column = "to_json(" + column + ")"
		}
		return "CAST(" + column + " AS VARCHAR)"
	}
	var selected []string
	for _, name := range s.wanted(r.part) {
		if cells := s.cells(r.part, columns, at[name], name, text); cells != nil {
			r.columns = append(r.columns, name)
			selected = append(selected, joined(source.Object{}, name, cells)+" AS "+Identifier(name))
		}
	}
	if s.keyed() {
		r.columns = append(r.columns, rowKey)
		selected = append(selected, rowHash(columns, text)+" AS "+Identifier(rowKey))
	}
	if len(selected) == 0 {
		selected = append(selected, "1 AS one")
	}
	return "SELECT " + strings.Join(selected, ", ") + from, nil
}

// cells are the expressions of a wanted column, whose places in the file are
// known. One that the config names is found within another column too: a.b in a.
func (s *staging) cells(part source.Part, columns []string, places []int, name string, text func(int) string) []string {
	var cells []string
	for _, i := range places {
		cells = append(cells, s.cell(part, text(i)))
	}
	if !s.reaches(name) || cells != nil {
		return cells
	}
	for _, parent := range source.Paths(name)[1:] {
		if at, ambiguous := source.Match([]string{parent}, columns); ambiguous == nil && len(at) == 1 {
			cells = append(cells, s.cell(part, within(text(at[parent]), name[len(parent)+1:])))
		}
	}
	return cells
}

// reaches says whether a column may lie within another one: where the config
// names it. A preset's queries take such apart themselves.
func (s *staging) reaches(name string) bool {
	if s.job.Table != nil {
		return true
	}
	for _, column := range s.job.Custom {
		if column == name {
			return true
		}
	}
	return false
}

// within is the text that a path of keys leads to in a JSON text, NULL if there
// is none.
func within(text, path string) string {
	pointer := "/" + strings.NewReplacer("~", "~0", "/", "~1", ".", "/").Replace(path)
	return "try(json_extract_string(" + text + ", " + Quote(pointer) + "))"
}

// nested says whether a type of the database has values within.
func nested(kind string) bool {
	return strings.HasSuffix(kind, "]") || strings.HasPrefix(kind, "STRUCT(") || strings.HasPrefix(kind, "MAP(") || strings.HasPrefix(kind, "UNION(")
}

// cell is the value of a cell: a preset's as it is written, a declared table's
// without blanks around it; the empty one and the declared ones are NULL.
func (s *staging) cell(part source.Part, text string) string {
	if part.Format != source.CSV { // read_csv gives NULL by itself
		text = "nullif(" + text + ", '')"
	}
	if s.job.Table == nil {
		return text
	}
	// Few cells have blanks around them, and trim is slow on all the others.
	text = "CASE WHEN starts_with(" + text + ", ' ') OR ends_with(" + text + ", ' ') THEN nullif(trim(" + text + "), '') ELSE " + text + " END"
	var null []string
	for _, value := range s.job.Null {
		if value = strings.TrimSpace(value); value != "" {
			null = append(null, Quote(value))
		}
	}
	if len(null) == 0 {
		return text
	}
	return "CASE WHEN " + text + " NOT IN (" + strings.Join(null, ", ") + ") THEN " + text + " END"
}

// keyed says whether the whole row is what makes a record one.
func (s *staging) keyed() bool { return s.job.Table != nil && len(s.job.Table.Unique) == 0 }

// rowHash is a key of a whole row, whatever the order of its columns. As a
// number it takes half the room of its text, and compares faster.
func rowHash(columns []string, text func(int) string) string {
	order := make([]int, len(columns))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return strings.Compare(strings.ToLower(columns[a]), strings.ToLower(columns[b])) })
	values := make([]string, len(order))
	for i, column := range order {
		values[i] = "coalesce(" + text(column) + ", '')"
	}
	return "lower(hex(md5_number(concat_ws(chr(31), " + strings.Join(values, ", ") + "))))"
}
