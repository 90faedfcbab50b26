package config

import "throughline/pipeline/journey/rule"

// The presets whose sources are configured in a way of their own; the others
// are the folders of queries/sources.
const (
	Mail  = "mail"
	Table = "table"
)

// Source is one entry of sources.
type Source struct {
	Name     string // a folder name, unique whatever the case
	Preset   string
	Paths    []Path // files, folders or glob patterns, not expanded
	Read     Read
	Timezone string    // of stamps that carry none, IANA name; empty: the source states none of its own
	Unique   []string  // columns that make a record one; empty: the whole row
	Events   []Mapping // table only
	Accounts []Mapping // table; other presets: at most one, of the columns that the preset lets the config name
	Contacts []Mapping // table only
}

// Read is how text becomes rows.
type Read struct {
	Delimiter string   // one character; empty: found out
	Encoding  string   // empty: found out
	Skip      int      // lines before the header
	Null      []string // values that mean none, sorted; nil: the empty one only
}

// Mapping is how one row gives an event, an account or a contact.
type Mapping struct {
	When    []rule.Clause // on the file's columns, any of the clauses; nil: every row
	Columns []Column      // sorted by Target
}

// Column fills one target column.
type Column struct {
	Target  string            // as the contract's example spells it: ts, account, case, contact, id, parent …
	Column  string            // column of the file; empty where Value or Columns says it
	Columns []string          // target features only: columns of the file, each a feature
	Value   *string           // a constant
	Map     map[string]string // value of the file → value
	Default *string           // for no value, and for one that Map does not have
	Format  []string          // strptime, tried in this order; nil: what the reader knows
}

// Target is the mapping's column for a target, if it has one.
func (m Mapping) Target(name string) (Column, bool) {
	for _, column := range m.Columns {
		if column.Target == name {
			return column, true
		}
	}
	return Column{}, false
}

// FileColumns is every column of the file that the mapping reads, in the order
// met, without repeats.
func (m Mapping) FileColumns() []string {
	columns, seen := []string{}, map[string]bool{"": true}
	add := func(name string) {
		if !seen[name] {
			seen[name] = true
			columns = append(columns, name)
		}
	}
	for _, clause := range m.When {
		for _, literal := range clause {
			add(literal.Column)
		}
	}
	for _, column := range m.Columns {
		add(column.Column)
		for _, name := range column.Columns {
			add(name)
		}
	}
	return columns
}
