package warehouse

import (
	"cmp"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"throughline/pipeline/source"
)

// tableQuestions asks the queries of declared tables, once for each mapping.
func (s *staging) tableQuestions(r raw) error {
	if err := s.loadLookups(); err != nil {
		return err
	}
	key, keys, err := s.recordKeys(r)
	if err != nil {
		return err
	}
	for _, kind := range []struct {
		name     string
		mappings []source.Mapping
	}{
		{source.Accounts, s.job.Table.Accounts},
		{source.Contacts, s.job.Table.Contacts},
		{source.Events, s.job.Table.Events},
	} {
		object, query := s.tableQuery(kind.name)
		for i, mapping := range kind.mappings {
			rows, idx := r.of(mapping), strconv.Itoa(i)
			if mapping.Explode != "" {
				idx = fmt.Sprintf(`%d + %d * ("throughline.nth" - 1)`, i, len(kind.mappings))
			}
			targets, err := s.mapped(rows, object, mapping)
			if err != nil {
				return err
			}
			stage := fmt.Sprintf("SELECT %s AS recno, %s AS line, %s AS rec_key, %s AS idx%s FROM (%s) AS records%s%s",
				recnoColumn, lineColumn, rows.key(s.job.Table.Unique, key), idx, targets, rows.records, keys, rows.condition(mapping.When))
			if err := s.ask(kind.name, object.Name, stage, query); err != nil {
				return err
			}
		}
	}
	return nil
}

// rows are the records of a part, or the elements of a list in them.
type rows struct {
	raw
	records string
	list    string // the column that holds the list; empty: the records themselves
}

// element is an element of a list, as JSON.
const element = `"throughline.element"`

// of gives the rows that a mapping goes over. A cell that is no list is a list
// of one; one that only begins as JSON gives a row whose element is NULL.
func (r raw) of(mapping source.Mapping) rows {
	if mapping.Explode == "" {
		return rows{r, r.records, ""}
	}
	cell := r.column(mapping.Explode)
	elements := "CASE WHEN " + cell + " IS NULL THEN NULL WHEN left(" + cell + ", 1) NOT IN ('[', '{') THEN [to_json(" + cell + ")] WHEN NOT json_valid(" + cell + ") THEN [CAST(NULL AS JSON)]" +
		" WHEN json_type(" + cell + ") = 'ARRAY' THEN json_extract(" + cell + ", '$[*]') ELSE [CAST(" + cell + " AS JSON)] END"
	return rows{r, `SELECT * EXCLUDE ("throughline.elements"), unnest("throughline.elements") AS ` + element +
		`, generate_subscripts("throughline.elements", 1) AS "throughline.nth" FROM (SELECT *, ` + elements + ` AS "throughline.elements" FROM (` + r.records + "))",
		mapping.Explode}
}

// column is the expression for a column of the rows, NULL if it is not there.
func (r rows) column(name string) string {
	if r.list != "" && name == r.list {
		return "nullif(json_extract_string(" + element + ", '$'), '')"
	}
	if path, ok := strings.CutPrefix(name, r.list+"."); ok && r.list != "" {
		return "nullif(trim(" + within(element, path) + "), '')"
	}
	return r.raw.column(name)
}

// key is the expression of a row's own identity: the values of the unique
// columns, else what is given.
func (r rows) key(unique []string, otherwise string) string {
	if len(unique) == 0 {
		return otherwise
	}
	values := make([]string, len(unique))
	for i, name := range unique {
		values[i] = "coalesce(" + r.column(name) + ", '')"
	}
	empty := Quote(strings.Repeat("\x1f", len(unique)-1)) // such rows would all be one
	return "nullif(concat_ws(chr(31), " + strings.Join(values, ", ") + "), " + empty + ")"
}

// tableQuery finds the query of the table preset for a kind of row.
func (s *staging) tableQuery(kind string) (source.Object, string) {
	for _, object := range s.job.TableObjects {
		if query, ok := object.Queries[kind]; ok {
			return object, query
		}
	}
	return source.Object{}, ""
}

// recordKeys gives the expression of the identity of a record without unique
// columns, and a join that it needs: the whole row and the number of its copy in
// the file.
func (s *staging) recordKeys(r raw) (expression, join string, err error) {
	if len(s.job.Table.Unique) > 0 {
		return "", "", nil
	}
	// Only rows that are there twice need to be numbered, and they are few.
	err = s.table("copies", fmt.Sprintf(`
		SELECT %[3]s AS "throughline.of", row_number() OVER (PARTITION BY %[1]s ORDER BY %[3]s) AS "throughline.copy"
		FROM (%[2]s)
		WHERE %[1]s IN (SELECT %[1]s FROM (%[2]s) GROUP BY %[1]s HAVING count(*) > 1)`, Identifier(rowKey), r.records, recnoColumn))
	if err != nil {
		return "", "", err
	}
	return Identifier(rowKey) + ` || '#' || coalesce("throughline.copy", 1)`, ` LEFT JOIN copies ON "throughline.of" = ` + recnoColumn, nil
}

// mapped lists the targets of a mapping as columns, those it does not fill as
// NULL, and beside each the name that the file has for it.
func (s *staging) mapped(r rows, object source.Object, mapping source.Mapping) (string, error) {
	var list strings.Builder
	fmt.Fprintf(&list, ", %s AS unread_column, %s AS state_key", r.unread(), r.stateKey(mapping.State))
	for _, target := range object.Columns() {
		i := slices.IndexFunc(mapping.Columns, func(c source.Column) bool { return c.Target == target })
		column := source.Column{Target: target}
		if i >= 0 {
			column = mapping.Columns[i]
		}
		text := s.value(r, column)
		fmt.Fprintf(&list, ", %s AS %s, %s AS %s", text, Identifier(target), Quote(cmp.Or(column.Column, column.All, strings.Join(column.First, ", "), target)), Identifier(target+"_column"))
		if slices.Contains(object.Times, target) {
			at, shape, known := s.instant(text, column)
			fmt.Fprintf(&list, ", %s AS %s, %s AS %s, %s AS %s", at, Identifier(target+"_at"), shape, Identifier(target+"_shape"), known, Identifier(target+"_known"))
		}
		if slices.Contains(object.Numbers, target) {
			fmt.Fprintf(&list, ", %s AS %s", orNull(column.Decimal), Identifier(target+"_decimal"))
		}
		if slices.Contains(object.Lists, target) {
			fmt.Fprintf(&list, ", %s AS %s", listed(text, separator(column)), Identifier(target+"_list"))
		}
	}
	for _, column := range mapping.Columns {
		if !slices.Contains(object.Columns(), column.Target) {
			return "", fmt.Errorf("a mapping fills %q, which %s does not have; use one of %s", column.Target, object.Name, strings.Join(object.Columns(), ", "))
		}
	}
	return list.String(), nil
}

// unread is the column whose cell is no list as it should be, NULL if it is one.
func (r rows) unread() string {
	if r.list == "" {
		return "CAST(NULL AS VARCHAR)"
	}
	return "CASE WHEN " + element + " IS NULL THEN " + Quote(r.list) + " END"
}

// stateKey is the key of the thing of whose state a row tells, NULL for others.
func (r rows) stateKey(columns []string) string {
	if len(columns) == 0 {
		return "CAST(NULL AS VARCHAR)"
	}
	return "coalesce(" + r.key(columns, "") + ", '')"
}

// value is the expression of what a column of a mapping says.
func (s *staging) value(r rows, column source.Column) string {
	switch {
	case column.Value != nil:
		return Quote(*column.Value)
	case len(column.Columns) > 0:
		pairs := make([]string, len(column.Columns))
		for i, name := range column.Columns {
			pairs[i] = Quote(name) + ", " + r.column(name)
		}
		return "CAST(json_object(" + strings.Join(pairs, ", ") + ") AS VARCHAR)"
	}
	return s.named(r.cell(column), column)
}

// cell is the expression of the part of a cell that counts.
func (r rows) cell(column source.Column) string {
	text := r.column(cmp.Or(column.Column, column.All))
	if len(column.First) > 0 {
		var choices []string
		for _, name := range column.First {
			choices = append(choices, r.column(name))
		}
		text = "coalesce(" + strings.Join(choices, ", ") + ")"
	}
	if column.JSON != "" {
		text = trimmed("try(json_extract_string(" + text + ", " + Quote(column.JSON) + "))")
	}
	if column.Pattern != "" {
		text = trimmed("regexp_extract(" + text + ", " + Quote(column.Pattern) + ", 1)")
	}
	if split := column.Split; split != nil {
		pieces := "string_split(" + text + ", " + Quote(split.On) + ")"
		piece := fmt.Sprintf("%s[%d]", pieces, split.Take)
		if split.Take == split.Limit {
			piece = fmt.Sprintf("array_to_string(%s[%d:], %s)", pieces, split.Take, Quote(split.On))
		}
		text = trimmed(piece)
	}
	return text
}

func trimmed(text string) string { return "nullif(trim(" + text + "), '')" }

// named is the expression of what a value is called by the config, and by the
// file that it names.
func (s *staging) named(text string, column source.Column) string {
	if column.Lookup != nil {
		text = "(SELECT value FROM " + s.lookups[*column.Lookup] + " WHERE key = " + text + ")"
	}
	if len(column.Map) > 0 {
		var cases strings.Builder
		for _, from := range slices.Sorted(maps.Keys(column.Map)) {
			fmt.Fprintf(&cases, " WHEN %s THEN %s", Quote(from), Quote(column.Map[from]))
		}
		other := text
		if column.Default != nil {
			other = Quote(*column.Default)
		}
		return "CASE " + text + cases.String() + " ELSE " + other + " END"
	}
	if column.Default != nil {
		return "coalesce(" + text + ", " + Quote(*column.Default) + ")"
	}
	return text
}

// loadLookups puts each file that values are looked up in into a table.
func (s *staging) loadLookups() error {
	if s.lookups != nil {
		return nil
	}
	s.lookups = map[source.Lookup]string{}
	for lookup, meanings := range s.job.Lookups {
		var keys, values []string
		for _, key := range slices.Sorted(maps.Keys(meanings)) {
			keys, values = append(keys, key), append(values, meanings[key])
		}
		name := fmt.Sprintf("lookup_%d", len(s.lookups))
		if err := s.table(name, "SELECT unnest(CAST(? AS VARCHAR[])) AS key, unnest(CAST(? AS VARCHAR[])) AS value", keys, values); err != nil {
			return fmt.Errorf("load lookup %s: %w", filepath.Base(lookup.File), err)
		}
		s.lookups[lookup] = name
	}
	return nil
}

// separator is what stands between the values of a list.
func separator(column source.Column) string {
	if column.List == "" && column.All != "" {
		return "json"
	}
	return column.List
}

// listed is the expression of the values of a list in a text, NULL for a target
// that has one value.
func listed(text, separator string) string {
	pieces := ""
	switch separator {
	case "":
		return "CAST(NULL AS VARCHAR[])"
	case "json":
		pieces = "try(from_json(" + text + ", '[\"VARCHAR\"]'))"
	default:
		pieces = "string_split(" + text + ", " + Quote(separator) + ")"
	}
	return "nullif(list_filter(list_transform(" + pieces + ", lambda piece: trim(piece)), lambda piece: piece <> ''), [])"
}

func orNull(word string) string {
	if word == "" {
		return "CAST(NULL AS VARCHAR)"
	}
	return Quote(word)
}

// instant gives the expressions of an instant, of its precision and of how its
// zone is known, for text in one of the formats.
func (s *staging) instant(text string, column source.Column) (at, shape, known string) {
	zone, given := s.job.Timezone, cmp.Or(column.Timezone, s.job.SourceTimezone)
	knownBare := "'assumed'"
	if given != "" {
		zone, knownBare = given, "'configured'"
	}
	zone = Quote(zone)
	iso := "instant(" + text + ", " + zone + ")"
	if len(column.Format) == 0 {
		return iso, "instant_precision(" + text + ")", "instant_known(" + text + ", " + orNull(given) + ")"
	}
	var ats, shapes, knowns []string
	for _, format := range column.Format {
		read, f := "try_strptime("+english(text, format, column.Locale)+", "+Quote(format)+")", shapeOf(format)
		at, shape, known := read, Quote(f.precision), knownBare
		if f.offset {
			known = "'explicit'"
		}
		switch per, isEpoch := perSecond[format]; {
		case format == "iso":
			read, at = iso, iso
			shape, known = "instant_precision("+text+")", "instant_known("+text+", "+orNull(given)+")"
		case isEpoch:
			read = fmt.Sprintf("table_epoch(%s, %d)", text, per)
			at = read
		case f.offset:
			at = "timezone('UTC', CAST(" + read + " AS TIMESTAMPTZ))"
		case f.precision != "day":
			at = "wall_to_utc(" + read + ", " + zone + ")"
		}
		ats = append(ats, at)
		knowns = append(knowns, "WHEN "+read+" IS NOT NULL THEN "+known)
		shapes = append(shapes, "WHEN "+read+" IS NOT NULL THEN "+shape)
	}
	return "coalesce(" + strings.Join(ats, ", ") + ")", firstThat(shapes), firstThat(knowns)
}

// perSecond are the formats of numbers that count from 1970, and how many make
// a second.
var perSecond = map[string]int{"epoch": 1, "epoch_ms": 1_000, "epoch_us": 1_000_000}

// firstThat is a CASE of the given WHENs; where all say the same, no text has
// to be read again for it.
func firstThat(whens []string) string {
	result := func(when string) string { return when[strings.LastIndex(when, " THEN ")+len(" THEN "):] }
	for _, when := range whens {
		if result(when) != result(whens[0]) {
			return "CASE " + strings.Join(whens, " ") + " END"
		}
	}
	return result(whens[0])
}

type formatShape struct {
	precision string // second | minute | day
	offset    bool   // the text tells its zone
}

// shapeOf tells what a strptime format reads.
func shapeOf(format string) formatShape {
	if _, ok := perSecond[format]; ok {
		return formatShape{precision: "second", offset: true}
	}
	f := formatShape{precision: "day"}
	for _, letter := range letters(format) {
		switch letter {
		case 'S', 'c', 'X', 'f', 'g', 'n':
			f.precision = "second"
		case 'H', 'I', 'M':
			if f.precision == "day" {
				f.precision = "minute"
			}
		case 'z', 'Z':
			f.offset = true
		}
	}
	return f
}

// condition is the WHERE of a mapping's rule.
func (r rows) condition(clauses []source.Clause) string {
	if len(clauses) == 0 {
		return ""
	}
	var alternatives []string
	for _, clause := range clauses {
		var tests []string
		for _, literal := range clause {
			tests = append(tests, r.comparison(literal))
		}
		alternatives = append(alternatives, "("+strings.Join(tests, " AND ")+")")
	}
	return " WHERE " + strings.Join(alternatives, " OR ")
}

func (r rows) comparison(literal source.Literal) string {
	column := r.column(literal.Column)
	var test string
	switch literal.Op {
	case "in":
		values := make([]string, len(literal.Values))
		for i, value := range literal.Values {
			values[i] = Quote(value)
		}
		test = column + " IN (" + strings.Join(values, ", ") + ")"
	case "re":
		test = "regexp_matches(" + column + ", " + Quote(literal.Values[0]) + ")"
	default:
		operator := map[string]string{"gte": ">=", "gt": ">", "lt": "<", "lte": "<="}[literal.Op]
		test = "TRY_CAST(" + column + " AS DOUBLE) " + operator + " CAST(" + Quote(literal.Values[0]) + " AS DOUBLE)"
	}
	test = "coalesce(" + test + ", false)"
	if literal.Negate {
		return "NOT " + test
	}
	return test
}
