package source

import (
	"errors"
	"time"
)

// ErrNotRead is wrapped by an error of the database that could not read a
// prepared file as it is: a careful copy may help.
var ErrNotRead = errors.New("the database cannot read the file")

// Job is a prepared file and what to make of it.
type Job struct {
	FileID   int64 // of every row
	Prepared *Prepared
	Table    *Table // a declared table's mappings; nil: the preset's queries alone
	// TableObjects are the queries of declared tables, by kind of row.
	TableObjects []Object
	Lookups      map[Lookup]map[string]string // files that the table looks values up in: value of a record → value meant
	Custom       map[string]string            // what the config calls name, arr … → column of the file
	Null         []string                     // values that mean none beside the empty one; declared tables only
	Timezone     string                       // the config's, IANA name
	// SourceTimezone is the source's own; empty: it states none.
	SourceTimezone string
	// Outputs names the Parquet file to write for each kind of row. A kind
	// without rows gets none.
	Outputs map[string]string
}

// Result counts what became of the records of the prepared file.
type Result struct {
	Records int64               // read by the database
	Skipped map[string]int64    // of them, by reason
	Rejects int64               // of them; the file of rejects also holds those of the preparation
	Rows    map[string]int64    // written, by kind
	Columns map[string][]string // read of tables, by object; a JSON record may leave keys out, so none of JSON
	FirstTS time.Time           // of the events; zero: none
	LastTS  time.Time
}
