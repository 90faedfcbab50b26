package config

import (
	"slices"

	"throughline/pipeline/journey/rule"
)

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
	// Headerless: the first line is a record already. Header names the columns;
	// nil: they are numbered from 1.
	Headerless bool     `json:",omitempty"`
	Header     []string `json:",omitempty"`
	Footer     []string `json:",omitempty"` // RE2; the first line that one of them matches ends the table
	Comment    string   `json:",omitempty"` // what begins lines that are no records
}

// Mapping is how one row gives an event, an account or a contact.
type Mapping struct {
	When    []rule.Clause // on the file's columns, any of the clauses; nil: every row
	Columns []Column      // sorted by Target
	// Explode is a column that holds a list as JSON: each element gives an event,
	// whose fields are columns such as items.at beside the row's own.
	Explode string `json:",omitempty"`
	// State: the event is a state that the row shows of the thing with this key.
	State []string `json:",omitempty"`
}

// Column fills one target column.
type Column struct {
	Target  string            // as the contract's example spells it: ts, account, case, contact, id, parent …
	Column  string            // column of the file; empty where Value, First, All or Columns says it
	Columns []string          // target features only: columns of the file, each a feature
	Value   *string           // a constant
	Map     map[string]string // value of the file → value
	Default *string           // for no value, and for one that Map or Lookup does not have
	Format  []string          // strptime, or iso, epoch, epoch_ms, epoch_us; tried in this order; nil: what the reader knows

	First    []string `json:",omitempty"` // columns of which the first with a value counts
	All      string   `json:",omitempty"` // columns of one name, all of whose values count
	JSON     string   `json:",omitempty"` // path into the cell, such as $.a.b
	Pattern  string   `json:",omitempty"` // RE2 with one group: the part that counts
	Split    *Split   `json:",omitempty"`
	Lookup   *Lookup  `json:",omitempty"`
	List     string   `json:",omitempty"` // what separates several values; json: the cell is a list
	Locale   string   `json:",omitempty"` // language of the month's and day's names in Format
	Timezone string   `json:",omitempty"` // of stamps in this column that carry none, IANA name
	Decimal  string   `json:",omitempty"` // comma or point; empty: found out
}

// Split takes one of the pieces of a cell.
type Split struct {
	On    string // what stands between them
	Take  int    // 1 is the first
	Limit int    // so many pieces at most, the last with all that is left; 0: as many as there are
}

// Lookup translates a value by another file.
type Lookup struct {
	File   Path   `json:"-"` // a CSV file; its content says what numbers depend on
	SHA256 string // of the file, hex
	Key    string // its column with the value that this file has
	Value  string // its column with the value meant
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
		add(column.All)
		for _, name := range slices.Concat(column.First, column.Columns) {
			add(name)
		}
	}
	for _, name := range m.State {
		add(name)
	}
	add(m.Explode)
	return columns
}
