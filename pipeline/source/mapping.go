package source

import (
	"slices"
	"strings"
)

// Mapping says how one row of a declared table gives an event, an account or a
// contact.
type Mapping struct {
	When    []Clause // the row counts where any clause holds; nil: every row
	Columns []Column // at most one per target
	// Explode is a column that holds a list as JSON, or several columns of one
	// name, which are a list together: each element gives a row. Its
	// fields are columns whose name begins with the list's: items.at; an element
	// that is no object is the column itself.
	Explode string
	// State: the row shows a state of the thing with this key.
	State []string
}

// Column fills one target of a mapping.
type Column struct {
	Target  string            // ts, account, case, activity, id …
	Column  string            // column of the file; empty where First, All, Value or Columns says it
	Columns []string          // target features only: columns of the file, each a feature
	First   []string          // columns of the file, of which the first with a value counts
	All     string            // columns of one name: their values as a JSON list
	Value   *string           // a constant
	JSON    string            // path into the cell: $.a.b
	Pattern string            // RE2 with one group, which is the part that counts
	Split   *Split            // the piece that counts
	Lookup  *Lookup           // another file that has the value meant
	Map     map[string]string // value of the file → value
	Default *string           // for no value, and for one that Map or Lookup does not have
	List    string            // what separates the values of a list; "json": the text is a JSON list
	Format  []string          // strptime formats, or iso, epoch, epoch_ms, epoch_us, tried in this order; nil: ISO 8601
	Locale  string            // language of names of months and days in Format; empty: English
	// Timezone is that of stamps without one, IANA name; empty: the source's.
	Timezone string
	Decimal  string // comma or point; empty: found out
}

// Split says which piece of a text counts.
type Split struct {
	On    string // what stands between the pieces
	Take  int    // 1 is the first
	Limit int    // so many pieces at most, the last with all that is left; 0: all
}

// Lookup is a table in another file.
type Lookup struct {
	File   string `json:"-"` // as it is opened; where it lies changes nothing
	SHA256 string // of its content
	Key    string // column with the value that a record has
	Value  string // column with the value meant
}

// Clause holds where all its literals do.
type Clause []Literal

// Literal is one comparison of a column of the file. No value matches nothing,
// so a negated literal matches it.
type Literal struct {
	Column string
	Op     string   // in, re, gte, gt, lt, lte
	Values []string // in: one or more; else exactly one
	Negate bool
}

// Table is everything a declared table's config says.
type Table struct {
	Unique   []string // columns that make a record one; empty: the whole row
	Events   []Mapping
	Accounts []Mapping
	Contacts []Mapping
}

// FileColumns lists every column of the file that the table reads, in the
// order met, without repeats.
func (t Table) FileColumns() []string {
	var columns []string
	seen := map[string]bool{"": true}
	add := func(names ...string) {
		for _, name := range names {
			if list, ok := t.exploded(name); ok {
				name = list
			}
			if !seen[name] {
				seen[name] = true
				columns = append(columns, name)
			}
		}
	}
	add(t.Unique...)
	for _, mapping := range t.mappings() {
		add(mapping.Explode)
		add(mapping.State...)
		for _, column := range mapping.Columns {
			add(column.Column)
			add(column.First...)
			add(column.All)
			add(column.Columns...)
		}
		for _, clause := range mapping.When {
			for _, literal := range clause {
				add(literal.Column)
			}
		}
	}
	return columns
}

// Lookups lists the files that values are looked up in, each once.
func (t Table) Lookups() []Lookup {
	var lookups []Lookup
	for _, mapping := range t.mappings() {
		for _, column := range mapping.Columns {
			if column.Lookup != nil && !slices.Contains(lookups, *column.Lookup) {
				lookups = append(lookups, *column.Lookup)
			}
		}
	}
	return lookups
}

func (t Table) mappings() []Mapping { return slices.Concat(t.Accounts, t.Contacts, t.Events) }

// exploded says whether a name is a field of the elements of a list, and of which.
func (t Table) exploded(name string) (list string, ok bool) {
	for _, mapping := range t.mappings() {
		if mapping.Explode != "" && strings.HasPrefix(name, mapping.Explode+".") {
			return mapping.Explode, true
		}
	}
	return "", false
}

// Object is the signature of the table's files: the columns that they must
// have. Of several choices one is enough, and of a path into nested values its
// beginning.
func (t Table) Object(name string) Object {
	o := Object{Name: name}
	choices := map[string]bool{}
	for _, mapping := range t.mappings() {
		o.Repeated = addNames(o.Repeated, mapping.Explode, "\x00")
		for _, column := range mapping.Columns {
			o.Repeated = addNames(o.Repeated, column.All, "\x00")
			if column.First == nil {
				continue
			}
			var group []string
			for _, choice := range column.First {
				choices[choice] = true
				group = append(group, Paths(choice)...)
			}
			o.Keys = append(o.Keys, group)
		}
	}
	for _, column := range t.FileColumns() {
		switch paths := Paths(column); {
		case choices[column]:
		case len(paths) > 1:
			o.Keys = append(o.Keys, paths)
		default:
			o.Requires = append(o.Requires, column)
			continue
		}
		for _, path := range Paths(column) {
			o.Optional = addNames(o.Optional, path, "\x00")
		}
	}
	return o
}

// Gathers says that all columns of a name are wanted, however many there are.
func (t Table) Gathers(name string) bool {
	return slices.ContainsFunc(t.mappings(), func(m Mapping) bool {
		return slices.ContainsFunc(m.Columns, func(c Column) bool { return c.All == name })
	})
}

// Paths lists where a column may be: under its own name, or, of a name with
// dots, within another column: a.b.c, a.b and a.
func Paths(column string) []string {
	paths := []string{column}
	for i := len(column) - 1; i > 0; i-- {
		if column[i] == '.' {
			paths = append(paths, column[:i])
		}
	}
	return paths
}
