// Package source knows what a kind of input file is: it finds the files,
// decompresses and decodes them, recognises their shape, and sets aside the
// records that cannot be read, each with its line and the fix.
package source

import "time"

// EventRow is one row of work.landed_events, as a reader written in Go gives
// it; the writer adds file_id. An empty string, a zero time, an empty list and
// a nil Score are NULL.
type EventRow struct {
	Recno int64 // 1-based ordinal of the record in its file
	Line  int64 // physical line where a person finds it
	Idx   int32 // 0-based ordinal among the events of the record

	Object     string // kind of record within the source: "message"
	RecKey     string // the record's own identity within (source, object)
	RecVersion time.Time
	Rank       int32
	SameAs     string
	AlsoAs     []string
	Replaces   string

	TS          time.Time // stored in UTC with microseconds
	TSPrecision string    // second | minute | day
	TSZone      string    // explicit | configured | assumed
	EndsAt      time.Time

	AccountRef string
	AboutRef   string
	ContactRef string
	ActorRef   string
	FromEmail  string   // lower-case
	ToEmails   []string // lower-case, in order

	CaseID            string
	Activity          string
	ActivityUnchanged string
	Channel           string
	Direction         string
	Visibility        string
	Automation        string
	AutomationReason  string
	ListDomain        string
	ActorType         string
	Resource          string
	Team              string
	ThreadID          string
	Field             string
	ValueFrom         string
	ValueTo           string
	Score             *float64
	Subject           string
	Features          string // a JSON object
	Derived           bool   // a state that an export shows, see work.landed_events
}

// Reject is a record, or a whole file, that could not be used: one row of
// work.landed_rejects without its file.
type Reject struct {
	Recno  int64  // ordinal of the record in its file; 0: the file as a whole
	Line   int64  // physical line; 0: the file as a whole
	Column string // name of the column at fault; empty: the whole record
	Code   string // short and stable, snake_case: "unclosed_quote"
	Reason string // lower case, with the fix
	Raw    string // the record's text, valid UTF-8, at most RawLimit bytes
}

// RawLimit bounds Reject.Raw, in characters.
const RawLimit = 500

// Record is what one record of a file gave: events, or a reject, or the reason
// for which it is of no interest. Exactly one of the three is set.
type Record struct {
	Events []EventRow
	Reject *Reject
	Skip   string // a short stable reason, counted: "empty_message"
}
