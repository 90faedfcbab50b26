// Package landing turns each input file, once, into a small set of immutable
// Parquet files named by the hash of its content, and keeps the record of what
// is landed. Nothing lands half: everything is written beside, made durable and
// renamed, and a file counts as landed only when its commit record is there.
package landing

import (
	"context"
	"fmt"
	"time"

	"throughline/pipeline/source"
)

// format is the version of the readers written in Go. A change that makes them
// give other rows for the same file must raise it.
const format = 2

// The presets that are no tables of a known make.
const (
	presetMail  = "mail"
	presetTable = "table"
)

// Source is one configured source.
type Source struct {
	Name     string
	Preset   string   // mail, table, or a folder of queries/sources
	Paths    []string // files, folders, glob patterns; relative to Options.Base
	Read     source.Read
	Timezone string            // the source's own, IANA name; empty: it states none
	Custom   map[string]string // presets: what the config calls name, arr … → column of the file
	Table    source.Table      // preset table
}

// Options of a landing.
type Options struct {
	Base     string // the folder that paths are relative to, and told in
	Dir      string // data/landing
	Scratch  string // a folder for copies of files while they are landed; made and emptied
	Timezone string // of stamps that carry none, unless the source states one
	Threads  int    // files that are landed at once; 0: two
	Limits   source.Limits
	Now      time.Time   // when the run began: landed_at of new files
	Progress func(Event) // may be nil; called from several goroutines at once
}

// Event tells the progress of a landing.
type Event struct {
	Source, File string
	Step         string // hash, land
	Bytes        int64  // of the file; 0 while it is only hashed
	Done         bool   // the step is over
	Files        int    // that this step goes over; 0 while they are still being found
	AllBytes     int64  // of those
}

// State is what a landing found a file to be.
type State string

// The states of a file.
const (
	New        State = "new"        // its content was not landed before
	Changed    State = "changed"    // new, and other content of that name was landed before
	Landed     State = "landed"     // landed before, nothing to do
	Kept       State = "kept"       // landed before, and not among the inputs any more
	Outdated   State = "outdated"   // kept, and landed under other settings than today's
	Ignored    State = "ignored"    // of no interest, by a stated rule
	Missing    State = "missing"    // no file there
	Unreadable State = "unreadable" // set aside as a whole, tried again next time
)

// File is one input file, or one that was landed before: a row of work.files.
type File struct {
	Commit
	FileID   int64
	Name     string // as told to people
	Position int    // of the source in the config
	State    State
	Copy     bool // the content of another file of the source: all its records are duplicates
	// Fault says why the file was set aside, or is ignored.
	Fault *source.Reject
}

// SkippedRecords is how many of the records were left out by a stated rule.
func (f File) SkippedRecords() int64 { return f.Commit.skippedRecords() }

// Report is what is landed now.
type Report struct {
	// Files are in the order of (position of the source, name, seq).
	Files []File
	// Parquet lists the files to build from, by kind, sorted. The kind rejects
	// has one more, for the files that were set aside as a whole.
	Parquet map[string][]string
}

// New counts the files that were landed by this call, or would be.
func (r Report) New() int {
	n := 0
	for _, file := range r.Files {
		if file.State == New || file.State == Changed {
			n++
		}
	}
	return n
}

// Land lands what is new among the inputs of the sources. The caller holds the
// lock of the data folder. A file that cannot be used is set aside and told in
// the report; the error is about the machine, the config or the program.
func Land(ctx context.Context, options Options, sources []Source, tables Loader) (Report, error) {
	l, err := newLander(options, sources)
	if err != nil {
		return Report{}, err
	}
	l.tables = tables
	if err := l.clean(); err != nil {
		return Report{}, err
	}
	if err := l.list(ctx); err != nil {
		return Report{}, err
	}
	if err := l.land(ctx); err != nil {
		return Report{}, err
	}
	if err := l.updatePaths(); err != nil {
		return Report{}, err
	}
	report := l.report()
	return report, l.writeFaults(&report)
}

// Plan says what Land would do, and writes nothing. Of new table files it has
// seen the header only.
func Plan(ctx context.Context, options Options, sources []Source) (Report, error) {
	l, err := newLander(options, sources)
	if err != nil {
		return Report{}, err
	}
	if err := l.list(ctx); err != nil {
		return Report{}, err
	}
	if err := l.inspect(ctx); err != nil {
		return Report{}, err
	}
	return l.report(), nil
}

// Stored says what is landed, whatever has become of the inputs: it looks at
// none of them, and writes nothing. A file that was landed under other settings
// than today's only is read as it was landed. It needs no lock: what is landed
// never changes.
func Stored(options Options, sources []Source) (Report, error) {
	l, err := newLander(options, sources)
	if err != nil {
		return Report{}, err
	}
	for _, s := range l.sources {
		if s.commits, err = s.store.commits(); err != nil {
			return Report{}, s.wrap(err)
		}
	}
	return l.report(), nil
}

func (s Source) wrap(err error) error { return fmt.Errorf("land source %s: %w", s.Name, err) }
