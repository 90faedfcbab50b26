package source

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
)

// ReadLookup reads a table of values and what they mean. A key with several
// meanings has none: nothing is guessed. Blanks around keys and values do not
// count. The error is a *Fault if the file cannot be used.
func ReadLookup(ctx context.Context, l Lookup, scratch string, limits Limits) (meanings map[string]string, err error) {
	request := l.request(limits)
	request.Scratch = scratch
	prepared, err := Prepare(ctx, request)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, prepared.Close()) }()
	if len(prepared.Parts) != 1 || prepared.Parts[0].Format != CSV {
		return nil, fault("no_table", "lookup %s is no CSV table; save it as one", filepath.Base(l.File))
	}
	return meaningsIn(prepared.Parts[0], l, limits.filled())
}

// InspectLookup looks at the header of such a file, and writes nothing.
func InspectLookup(l Lookup, limits Limits) *Fault { return Inspect(l.request(limits)) }

func (l Lookup) request(limits Limits) Request {
	return Request{
		Input: Input{Name: filepath.Base(l.File), Path: l.File}, Objects: []Object{{Name: "lookup", Requires: []string{l.Key, l.Value}}},
		Declared: true, Careful: true, Limits: limits,
	}
}

// meaningsIn reads the copy of a CSV table, whose records are numbered.
func meaningsIn(part Part, l Lookup, limits Limits) (map[string]string, error) {
	f, err := os.Open(part.Path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	limits.Line += part.Longest // the numbers lengthen a record
	r, err := newRecords(f, table{dialect: dialect{delimiter: part.Delimiter}}, limits)
	if err != nil {
		return nil, err
	}
	key, value := 2+find(part.Columns, l.Key), 2+find(part.Columns, l.Value)
	meanings, several := map[string]string{}, map[string]bool{}
	for r.scan() {
		values := r.table.values(r.text())
		from, to := strings.TrimSpace(values[key]), strings.TrimSpace(values[value])
		if known, ok := meanings[from]; ok && known != to {
			several[from] = true
		}
		if from != "" && to != "" {
			meanings[from] = to
		}
	}
	for from := range several {
		delete(meanings, from)
	}
	return meanings, r.err
}
