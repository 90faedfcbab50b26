// Package mail reads mailboxes: mbox files (mboxo, mboxrd, Gmail Takeout) and
// single messages (.eml, maildir). Each message becomes one event, one skip or
// one reject. It streams with bounded memory, reads headers and the shape of
// the MIME parts, and keeps no body.
package mail

import (
	"context"
	"fmt"
	"io"
	"time"

	"throughline/pipeline/source"
)

// Kind is how the messages lie in the input.
type Kind int

const (
	Mbox    Kind = iota // many messages, each after a line "From …"
	Message             // one message: .eml, or a file of a maildir
)

// Options say how to read one input.
type Options struct {
	Kind Kind
	Zone *time.Location // of a Date that states none; nil: UTC, marked as assumed
}

// Counts adds up what Read has yielded: Records = Events + Rejects + all Skipped.
type Counts struct {
	Records int64
	Events  int64
	Rejects int64
	Skipped map[string]int64 // by reason
	Bytes   int64            // read from the input
}

// Read yields one record per message, in the order of the input. It ends with
// the first error of yield or ctx, unwrapped, or with an error of r; what had
// been read of the message that r failed in has then been yielded, marked as
// truncated. Bad mail is a reject, never an error.
func Read(ctx context.Context, r io.Reader, o Options, yield func(source.Record) error) (Counts, error) {
	counts := Counts{Skipped: map[string]int64{}}
	messages := newSplitter(r, o.Kind)
	parser := newParser(o.Zone)
	for messages.next() {
		if err := ctx.Err(); err != nil {
			return counts, err
		}
		counts.Records++
		record := parser.record(&messages.message, counts.Records)
		switch {
		case record.Reject != nil:
			counts.Rejects++
		case record.Skip != "":
			counts.Skipped[record.Skip]++
		default:
			counts.Events++
		}
		if err := yield(record); err != nil {
			return counts, err
		}
	}
	counts.Bytes = messages.offset
	if o.Kind == Message && counts.Records == 0 && messages.err == io.EOF {
		counts.Records, counts.Rejects = 1, 1
		return counts, yield(source.Record{Reject: &source.Reject{
			Recno: 1, Line: 1, Code: "empty", Reason: "the file holds no message; export it again",
		}})
	}
	if messages.err != io.EOF {
		return counts, fmt.Errorf("read mail at byte %d: %w", messages.offset, messages.err)
	}
	return counts, nil
}
