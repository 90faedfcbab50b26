package source

import (
	"bytes"
	"cmp"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// The formats of a file beside those that are prepared for the database.
const (
	Mail = "mail" // mbox, one message, or one of a Maildir
	XES  = "xes"  // event log, read by the preset of that name
)

// Recognised is what the beginning of a file shows, for people who have not
// said yet what the file is.
type Recognised struct {
	Format    string   // csv, json, parquet, mail, xes
	Encoding  string   // as the beginning shows it; empty: none or unknown
	Delimiter byte     // csv
	Columns   []string // csv: the header; json: the keys of the first records; else nil
	Fits      []Fit    // what it may be, the best first; none: no preset knows it
}

// Fit is an object of a preset that a file may hold.
type Fit struct {
	Preset, Object string
	Sure           Sure
	// Required and Listed count the columns of the signature that are there.
	Required, Listed int
	Records          int // json: how many of the records looked at; else 0

	marked int // it comes out of a warehouse: 1 if this preset reads such files, -1 if not, or if it does not come so
}

// Sure is how sure a fit is.
type Sure int

// The degrees.
const (
	Possible Sure = iota // only by names that many systems use
	Likely               // by one name of its own
	Certain              // by several
)

// Recognise looks at the beginning of a file and tells which of the presets
// know it. It cannot look into Parquet: ask RecogniseColumns with the columns.
// The fault is why the file cannot be used, whatever it holds.
func Recognise(in Input, presets []Preset, limits Limits) (Recognised, *Fault) {
	content, err := Open(in, limits)
	if err != nil {
		return Recognised{}, asFault(err)
	}
	defer content.Close()
	head, err := readFull(content, headSize)
	if err != nil {
		return Recognised{}, asFault(err)
	}
	if isParquet(head) {
		return Recognised{Format: Parquet}, nil
	}
	if isMail(in, head) {
		sure := Likely
		if bytes.HasPrefix(head, []byte("From ")) || bytes.Contains(bytes.ToLower(head), []byte("\nmessage-id:")) {
			sure = Certain
		}
		return Recognised{Format: Mail, Fits: []Fit{{Preset: Mail, Object: "message", Sure: sure}}}, nil
	}
	if binary := notText(head); binary != nil {
		return Recognised{}, binary
	}
	whole := len(head) < headSize
	found := Recognised{Encoding: headEncoding(head)}
	text, err := headText(found.Encoding, head)
	switch {
	case err != nil:
		return found, asFault(err)
	case len(bytes.TrimSpace(text)) == 0:
		return found, emptyFault()
	case isXML(text):
		found.Format = XES
		if bytes.Contains(text, []byte("<log")) {
			found.Fits = []Fit{{Preset: XES, Object: "event", Sure: Certain}}
		}
		return found, nil
	case isJSON(in, text):
		found.Format = JSON
		found.records(text, presets, in.Base())
		return found, nil
	}
	found.Format = CSV
	t, err := tableOf(text, whole, presets)
	if err != nil {
		return found, asFault(err)
	}
	found.Delimiter, found.Columns = t.delimiter, t.names
	found.Fits = RecogniseColumns(t.names, presets, in.Base())
	return found, nil
}

// RecogniseColumns tells which of the presets know a file by its columns. base
// is the file's own name.
func RecogniseColumns(columns []string, presets []Preset, base string) []Fit {
	var fits []Fit
	for _, preset := range known(presets) {
		if object, unknown := recognise(preset.Objects, base, columns, nil); unknown == nil {
			// Nobody but a warehouse writes Parquet.
			fits = append(fits, fitOf(preset, object, columns, strings.HasSuffix(strings.ToLower(base), ".parquet")))
		}
	}
	return inOrder(fits)
}

// known leaves out the declared tables, which fit by nothing but the config.
func known(presets []Preset) []Preset {
	return slices.DeleteFunc(slices.Clone(presets), func(p Preset) bool {
		return slices.ContainsFunc(p.Objects, func(o Object) bool { return o.Times != nil })
	})
}

// tableOf reads the header of a CSV text, whatever it holds.
func tableOf(text []byte, whole bool, presets []Preset) (table, error) {
	p := preparation{Request: Request{Objects: []Object{{Name: "any"}}}}
	for _, preset := range presets {
		for _, o := range preset.Objects {
			if o.Header != "" {
				p.Objects = append(p.Objects, Object{Name: "any", Header: o.Header})
			}
		}
	}
	p.Limits = p.Limits.filled()
	if p.census.size = int64(len(text)); !whole {
		p.census.size++ // or more
	}
	p.census.cr = int64(bytes.Count(text, []byte{'\r'}))
	p.census.crlf = int64(bytes.Count(text, []byte("\r\n")))
	return p.openTable(text)
}

// sample is a record of a JSON text: its keys, and the key that it stands under.
type sample struct {
	keys    []string
	text    []byte
	wrapper string
}

// sampleMost is how many records are looked at.
const sampleMost = 100

// records finds what the first records of a JSON text are.
func (found *Recognised) records(text []byte, presets []Preset, base string) {
	samples := samplesOf(text, presets)
	wrapped := 0
	for _, s := range samples {
		if s.wrapper != "" {
			wrapped++
		}
	}
	page := len(samples)-wrapped == 1 && wrapped > 0
	for _, s := range samples {
		for _, key := range s.keys {
			if page == (s.wrapper != "") && !slices.Contains(found.Columns, key) {
				found.Columns = append(found.Columns, key)
			}
		}
	}
	for _, preset := range known(presets) {
		var fits []Fit
		for _, s := range samples {
			among := preset.Objects
			if s.wrapper != "" {
				among = slices.DeleteFunc(slices.Clone(among), func(o Object) bool { return !slices.Contains(o.Wrappers, s.wrapper) })
			}
			object, unknown := recognise(among, base, s.keys, s.text)
			if unknown != nil {
				continue
			}
			fit := fitOf(preset, object, s.keys, false)
			if s.wrapper != "" {
				fit.Required++
			}
			i := slices.IndexFunc(fits, func(f Fit) bool { return f.Object == object.Name })
			if i < 0 {
				i = len(fits)
				fits = append(fits, fit)
			}
			fits[i].Records++
			fits[i].Listed = max(fits[i].Listed, fit.Listed)
		}
		found.Fits = append(found.Fits, fits...)
	}
	found.Fits = inOrder(found.Fits)
}

// samplesOf lists the first records of a JSON text, which may be cut: objects by
// themselves, in lists, in the lists of an object, and in those within one of
// its objects that a preset declares.
func samplesOf(text []byte, presets []Preset) []sample {
	var samples []sample
	within := map[string]string{}
	for _, preset := range presets {
		for _, object := range preset.Objects {
			for _, wrapper := range object.Wrappers {
				if outer, inner, ok := strings.Cut(wrapper, "."); ok {
					within[outer] = inner
				}
			}
		}
	}
	add := func(object []byte, wrapper string) {
		if keys, _, ok := topKeys(object); ok && len(samples) < sampleMost {
			samples = append(samples, sample{keys, object, wrapper})
		}
	}
	var value func(text []byte)
	value = func(text []byte) {
		switch {
		case len(samples) >= sampleMost:
		case text[0] == '[':
			for element := range elementsOf(text) {
				value(element)
			}
		case text[0] == '{':
			add(text, "")
			walkKeys(text, func(key string, list []byte) bool {
				switch {
				case len(list) > 0 && list[0] == '[':
					for element := range elementsOf(list) {
						add(element, key)
					}
				case len(list) > 0 && list[0] == '{' && within[key] != "":
					walkKeys(list, func(inner string, list []byte) bool {
						if len(list) > 0 && list[0] == '[' && inner == within[key] {
							for element := range elementsOf(list) {
								add(element, key+"."+inner)
							}
						}
						return len(samples) < sampleMost
					})
				}
				return len(samples) < sampleMost
			})
		}
	}
	for i := 0; i < len(text) && len(samples) < sampleMost; {
		if i = skipBlank(text, i); i >= len(text) {
			break
		}
		if text[i] == '{' || text[i] == '[' {
			next := skipValue(text, i)
			value(text[i:next])
			i = next
			continue
		}
		end := bytes.IndexByte(text[i:], '\n') // a line that is no record
		if end < 0 {
			break
		}
		i += end
	}
	return samples
}

// elementsOf gives the objects and lists of a list, which may be cut.
func elementsOf(list []byte) func(yield func([]byte) bool) {
	return func(yield func([]byte) bool) {
		for i := skipBlank(list, 1); i < len(list); i = skipBlank(list, i) {
			if list[i] == ',' {
				i++
				continue
			}
			next := skipValue(list, i)
			if list[i] == ']' || next <= i || (list[i] == '{' || list[i] == '[') && !yield(list[i:next]) {
				return
			}
			i = next
		}
	}
}

// fitOf weighs an object that fits. copied says that the file comes out of a
// warehouse; its columns may say so too.
func fitOf(preset Preset, object Object, columns []string, copied bool) Fit {
	fit := Fit{Preset: preset.Name, Object: object.Name, Required: len(object.Requires) + len(object.Keys), Listed: object.listed(columns)}
	copied = copied || slices.ContainsFunc(columns, isMarker)
	reads := strings.HasPrefix(preset.Name, "fivetran_") || slices.ContainsFunc(object.Columns(), isMarker)
	switch {
	case copied && reads:
		fit.marked = 1
	case copied || strings.HasPrefix(preset.Name, "fivetran_"):
		fit.marked = -1
	}
	own := max(0, fit.marked) + len(object.Keys)
	if object.Header != "" {
		own++
	}
	for _, name := range object.Requires {
		if !slices.Contains(commonNames, strings.ToLower(name)) {
			own++
		}
	}
	fit.Sure = Sure(min(own, int(Certain)))
	return fit
}

// commonNames are columns that say nothing of the system which wrote a file.
var commonNames = []string{
	"id", "name", "title", "subject", "description", "type", "status", "state", "value", "date", "time", "timestamp", "email", "account", "account_id",
	"user_id", "external_id", "phone", "created", "created_at", "updated", "updated_at", "owner", "priority", "source", "event", "properties", "body", "message", "role", "label",
	"first name", "last name", "firstname", "lastname",
}

// CommonName says that a column tells nothing of the system which wrote a file.
func CommonName(column string) bool { return slices.Contains(commonNames, strings.ToLower(column)) }

// markers begin the columns that tools add which copy systems into a warehouse.
var markers = []string{"_fivetran_", "_sdc_", "_airbyte_", "_ab_", "_dlt_"}

func isMarker(column string) bool {
	column = strings.ToLower(strings.TrimSpace(column))
	return slices.ContainsFunc(markers, func(marker string) bool { return strings.HasPrefix(column, marker) })
}

// inOrder puts the best fit first.
func inOrder(fits []Fit) []Fit {
	slices.SortStableFunc(fits, func(a, b Fit) int {
		return cmp.Or(
			cmp.Compare(b.marked, a.marked),
			cmp.Compare(b.Sure, a.Sure),
			cmp.Compare(b.Listed, a.Listed),
			cmp.Compare(b.Required, a.Required),
			cmp.Compare(b.Records, a.Records),
			cmp.Compare(a.Preset, b.Preset),
			cmp.Compare(a.Object, b.Object),
		)
	})
	return fits
}

// isMail says whether a file is a mailbox or a message: by its beginning, or by
// where it lies where a message may begin with anything.
func isMail(in Input, head []byte) bool {
	head = bytes.TrimPrefix(head, byteOrderMark)
	if bytes.HasPrefix(head, []byte("From ")) && bytes.Contains(head, []byte("\n")) {
		return true
	}
	name := filepath.ToSlash(in.Name)
	dir := path.Base(path.Dir(name))
	mailPlace := strings.EqualFold(path.Ext(name), ".eml") || dir == "cur" || dir == "new"
	known := 0
	for line := range bytes.Lines(head) {
		line = bytes.TrimRight(line, "\r\n")
		field, _, ok := bytes.Cut(line, []byte{':'})
		switch {
		case len(line) == 0:
			return known >= 3 || mailPlace && known > 0
		case line[0] == ' ' || line[0] == '\t': // goes on with the field before
		case !ok || bytes.ContainsAny(field, " ,;\t\""):
			return false
		case slices.Contains(mailFields, strings.ToLower(string(field))):
			known++
		}
	}
	return known >= 3
}

// mailFields are of the header of nearly every message.
var mailFields = []string{
	"from", "to", "cc", "date", "subject", "message-id", "received", "return-path", "delivered-to", "mime-version", "content-type", "reply-to", "dkim-signature",
}
