package source

// Mapping says how one row of a declared table gives an event, an account or a
// contact.
type Mapping struct {
	When    []Clause // the row counts where any clause holds; nil: every row
	Columns []Column // at most one per target
}

// Column fills one target of a mapping.
type Column struct {
	Target  string            // ts, account, case, activity, id …
	Column  string            // column of the file; empty where Value or Columns says it
	Columns []string          // target features only: columns of the file, each a feature
	Value   *string           // a constant
	Map     map[string]string // value of the file → value
	Default *string           // for no value, and for one that Map does not have
	Format  []string          // strptime formats, tried in this order; nil: ISO 8601
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
			if !seen[name] {
				seen[name] = true
				columns = append(columns, name)
			}
		}
	}
	add(t.Unique...)
	for _, mappings := range [][]Mapping{t.Events, t.Accounts, t.Contacts} {
		for _, mapping := range mappings {
			for _, column := range mapping.Columns {
				add(column.Column)
				add(column.Columns...)
			}
			for _, clause := range mapping.When {
				for _, literal := range clause {
					add(literal.Column)
				}
			}
		}
	}
	return columns
}
