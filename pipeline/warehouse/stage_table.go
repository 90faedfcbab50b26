package warehouse

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"throughline/pipeline/source"
)

// tableQuestions asks the queries of declared tables, once for each mapping.
func (s *staging) tableQuestions(r raw) error {
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
			targets, err := s.mapped(r, object, mapping)
			if err != nil {
				return err
			}
			stage := fmt.Sprintf("SELECT %s AS recno, %s AS line, %s AS rec_key, %d AS idx%s FROM (%s) AS records%s%s",
				recnoColumn, lineColumn, key, i, targets, r.records, keys, condition(mapping.When))
			if err := s.ask(kind.name, object.Name, stage, query); err != nil {
				return err
			}
		}
	}
	return nil
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

// recordKeys gives the expression of a record's own identity, and a join that
// it needs: the values of the unique columns, or the whole row and the number
// of its copy in the file.
func (s *staging) recordKeys(r raw) (expression, join string, err error) {
	if unique := s.job.Table.Unique; len(unique) > 0 {
		values := make([]string, len(unique))
		for i, name := range unique {
			values[i] = "coalesce(" + r.column(name) + ", '')"
		}
		empty := Quote(strings.Repeat("\x1f", len(unique)-1)) // such rows would all be one
		return "nullif(concat_ws(chr(31), " + strings.Join(values, ", ") + "), " + empty + ")", "", nil
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
func (s *staging) mapped(r raw, object source.Object, mapping source.Mapping) (string, error) {
	var list strings.Builder
	for _, target := range object.Columns() {
		i := slices.IndexFunc(mapping.Columns, func(c source.Column) bool { return c.Target == target })
		column := source.Column{Target: target}
		if i >= 0 {
			column = mapping.Columns[i]
		}
		text := r.value(column)
		fmt.Fprintf(&list, ", %s AS %s, %s AS %s", text, Identifier(target), Quote(cmp.Or(column.Column, target)), Identifier(target+"_column"))
		if slices.Contains(object.Times, target) {
			at, shape, known := s.instant(text, column.Format)
			fmt.Fprintf(&list, ", %s AS %s, %s AS %s, %s AS %s", at, Identifier(target+"_at"), shape, Identifier(target+"_shape"), known, Identifier(target+"_known"))
		}
	}
	for _, column := range mapping.Columns {
		if !slices.Contains(object.Columns(), column.Target) {
			return "", fmt.Errorf("a mapping fills %q, which %s does not have; use one of %s", column.Target, object.Name, strings.Join(object.Columns(), ", "))
		}
	}
	return list.String(), nil
}

// value is the expression of what a column of a mapping says.
func (r raw) value(column source.Column) string {
	if column.Value != nil {
		return Quote(*column.Value)
	}
	if len(column.Columns) > 0 {
		pairs := make([]string, len(column.Columns))
		for i, name := range column.Columns {
			pairs[i] = Quote(name) + ", " + r.column(name)
		}
		return "CAST(json_object(" + strings.Join(pairs, ", ") + ") AS VARCHAR)"
	}
	text := r.column(column.Column)
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

// instant gives the expressions of an instant, of its precision and of how its
// zone is known, for text in one of the formats.
func (s *staging) instant(text string, formats []string) (at, shape, known string) {
	zone, stated := s.job.Timezone, "CAST(NULL AS VARCHAR)"
	if s.job.SourceTimezone != "" {
		zone, stated = s.job.SourceTimezone, Quote(s.job.SourceTimezone)
	}
	zone = Quote(zone)
	if len(formats) == 0 {
		return "instant(" + text + ", " + zone + ")", "instant_precision(" + text + ")", "instant_known(" + text + ", " + stated + ")"
	}
	knownBare := "'assumed'"
	if s.job.SourceTimezone != "" {
		knownBare = "'configured'"
	}
	var ats, shapes, knowns []string
	for _, format := range formats {
		read := "try_strptime(" + text + ", " + Quote(format) + ")"
		f := shapeOf(format)
		switch {
		case f.offset:
			ats = append(ats, "timezone('UTC', CAST("+read+" AS TIMESTAMPTZ))")
			knowns = append(knowns, "WHEN "+read+" IS NOT NULL THEN 'explicit'")
		case f.precision == "day":
			ats = append(ats, read)
			knowns = append(knowns, "WHEN "+read+" IS NOT NULL THEN "+knownBare)
		default:
			ats = append(ats, "wall_to_utc("+read+", "+zone+")")
			knowns = append(knowns, "WHEN "+read+" IS NOT NULL THEN "+knownBare)
		}
		shapes = append(shapes, "WHEN "+read+" IS NOT NULL THEN "+Quote(f.precision))
	}
	return "coalesce(" + strings.Join(ats, ", ") + ")", firstThat(shapes), firstThat(knowns)
}

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
	f := formatShape{precision: "day"}
	for i := 0; i+1 < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		i++
		if format[i] == '-' && i+1 < len(format) {
			i++
		}
		switch format[i] {
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
func condition(clauses []source.Clause) string {
	if len(clauses) == 0 {
		return ""
	}
	var alternatives []string
	for _, clause := range clauses {
		var tests []string
		for _, literal := range clause {
			tests = append(tests, comparison(literal))
		}
		alternatives = append(alternatives, "("+strings.Join(tests, " AND ")+")")
	}
	return " WHERE " + strings.Join(alternatives, " OR ")
}

func comparison(literal source.Literal) string {
	column := Identifier(literal.Column)
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
