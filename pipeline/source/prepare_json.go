package source

import (
	"bufio"
	"bytes"
	"crypto/md5"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// json makes a JSON text ready: JSON Lines of one object as they are, anything
// else as a copy with one object per line.
func (p *preparation) json(head []byte) error {
	u := newUnrolling(p)
	if object, keys, ok := u.plainLines(head); ok && p.path == p.Input.Path && p.start == 0 && !p.Careful && !p.Keyed && !p.census.broken && !p.census.nuls {
		rows := p.census.lf
		if p.census.endless {
			rows++
		}
		p.result.Parts = []Part{{Object: object, Format: JSON, Path: p.path, Columns: keys, Rows: rows}}
		return nil
	}
	return u.unroll(u.file)
}

// unroll writes the records that are read from the text into copies.
func (u *unrolling) unroll(read func(*os.File) error) error {
	err := u.open(read)
	if closeErr := u.close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return err
	}
	if u.path != u.Input.Path {
		u.discard(u.path)
	}
	u.result.Exact = true
	if len(u.result.Parts) == 0 && u.result.Rejects == 0 && u.unknown != nil {
		return u.unknown
	}
	return nil
}

// unrolling turns a stream of JSON values into one object per line.
type unrolling struct {
	*preparation
	parts   map[string]*jsonPart // by name of the object
	recno   int64
	line    int64   // physical line of the value being read
	last    *Object // of the records that stand for themselves
	unknown *Fault
	waiting *Reject // the first line, while it may be no record by rights
	known   map[string]recognised
	paths   paths // of the objects' keys
}

func newUnrolling(p *preparation) *unrolling {
	return &unrolling{preparation: p, parts: map[string]*jsonPart{}, known: map[string]recognised{}, paths: pathsOf(p.Objects)}
}

// recognised is what a record with certain keys was found to be.
type recognised struct {
	object  Object
	unknown *Fault
}

// jsonPart is a copy being written.
type jsonPart struct {
	part Part
	file *os.File
	w    *bufio.Writer
	keys map[string]bool
}

// plainLines says whether the first lines are objects that are records
// themselves, and all of one kind.
func (u *unrolling) plainLines(head []byte) (object Object, columns []string, ok bool) {
	whole := int64(len(head)) == u.census.size
	for n := 0; len(head) > 0; n++ {
		line, rest, complete := bytes.Cut(head, []byte{'\n'})
		if !complete && !whole {
			return object, columns, n > 0
		}
		head = rest
		if !json.Valid(line) {
			return object, nil, false
		}
		keys, repeated, isObject := topKeys(line)
		if !isObject || repeated || u.wrapper(line) != "" {
			return object, nil, false
		}
		found, unknown := u.recognise(u.Objects, keys, line, "")
		if unknown != nil || n > 0 && found.Name != object.Name {
			return object, nil, false
		}
		object = found
		for _, key := range keys {
			if !slices.Contains(columns, key) {
				columns = append(columns, key)
			}
		}
	}
	return object, columns, true
}

// recognise finds the object of a record among some, those that declare the
// wrapper it stands under. Records with the same keys are the same object.
func (u *unrolling) recognise(objects []Object, keys []string, record []byte, wrapper string) (Object, *Fault) {
	if u.Declared {
		return u.Objects[0], nil
	}
	there := u.paths.in(record)
	id := wrapper + "\x00" + strings.Join(keys, "\x00") + "\x00" + string(there)
	known, ok := u.known[id]
	if !ok {
		known.object, known.unknown = recognise(objects, u.Input.Base(), keys, record)
		if len(u.known) > 1000 { // the keys are themselves data
			clear(u.known)
		}
		u.known[id] = known
	}
	return known.object, known.unknown
}

// paths are dotted paths to look for in one go.
type paths struct {
	tree  pathTree
	count int
}

// pathTree holds paths by their first key; a key may itself have dots.
type pathTree map[string]*pathNode

type pathNode struct {
	ends   []int // numbers of the paths that end here
	deeper pathTree
}

func pathsOf(objects []Object) paths {
	p := paths{tree: pathTree{}}
	for _, o := range objects {
		for _, entry := range o.Keys {
			for _, path := range entry {
				p.tree.add(path, p.count)
				p.count++
			}
		}
	}
	return p
}

func (t pathTree) node(key string) *pathNode {
	if t[key] == nil {
		t[key] = &pathNode{deeper: pathTree{}}
	}
	return t[key]
}

func (t pathTree) add(path string, number int) {
	whole := t.node(path)
	whole.ends = append(whole.ends, number)
	if first, rest, deeper := strings.Cut(path, "."); deeper {
		t.node(first).deeper.add(rest, number)
	}
}

// in tells for each path whether an object has it: y or n.
func (p paths) in(object []byte) []byte {
	there := bytes.Repeat([]byte{'n'}, p.count)
	if p.count > 0 {
		p.tree.mark(object, there)
	}
	return there
}

func (t pathTree) mark(object, there []byte) {
	walkKeys(object, func(key string, value []byte) bool {
		if node := t[key]; node != nil {
			for _, number := range node.ends {
				there[number] = 'y'
			}
			if len(node.deeper) > 0 {
				node.deeper.mark(value, there)
			}
		}
		return true
	})
}

// file reads the values of the file: line by line where a line is a value, as
// a stream where a value goes over several.
func (u *unrolling) file(f *os.File) error {
	lines := newLineReader(f, u.start, u.Limits.Line)
	for lines.scan() {
		if err := u.ctx.Err(); err != nil {
			return err
		}
		u.line = lines.line
		text := bytes.TrimSpace(lines.text)
		switch {
		case len(text) == 0:
			continue
		case !lines.long && json.Valid(text):
			if err := u.value(text); err != nil {
				return err
			}
			continue
		case text[0] == '{' || text[0] == '[':
			// Several values may stand on the line, the last may go on over further
			// lines. If it does not, it costs its own line only.
			end, err := u.values(lines.text)
			if end > 0 {
				end += lines.offset
			} else if err == nil {
				end, err = u.stream(f, lines.offset)
			}
			if err != nil {
				return err
			}
			if end > 0 {
				if err := lines.seek(end, u.line); err != nil {
					return err
				}
				continue
			}
		}
		if lines.long {
			if err := u.rejectRecord("too_long", fmt.Sprintf("the line is longer than %d bytes; write one object per line", u.Limits.Line), text); err != nil {
				return err
			}
			continue
		}
		if err := u.rejectRecord("bad_json", "the line is no JSON object ("+syntaxFault(text)+"); repair it in the source", text); err != nil {
			return err
		}
	}
	if lines.err != nil {
		return lines.err
	}
	return u.settleWaiting(false)
}

// value takes one whole JSON value: a record, a list of records, or an object
// that wraps such lists.
func (u *unrolling) value(text []byte) error {
	wrapper := u.wrapper(text)
	switch {
	case text[0] == '[' || wrapper != "":
		return u.elements(json.NewDecoder(bytes.NewReader(text)), linesIn(text, u.line), wrapper)
	case text[0] != '{':
		return u.rejectRecord("not_an_object", "the line is JSON, but no object; repair it in the source", text)
	}
	return u.record(text, "")
}

// values takes the whole values that a text begins with, back to back or with
// blanks between them. It gives where the text goes on, whose line u.line then
// is; 0 if no whole value is there.
func (u *unrolling) values(text []byte) (int64, error) {
	end := 0
	for {
		start := skipBlank(text, end)
		if start >= len(text) || text[start] != '{' && text[start] != '[' {
			return int64(end), nil
		}
		next := skipValue(text, start)
		if !json.Valid(text[start:next]) {
			return int64(end), nil
		}
		u.line += int64(bytes.Count(text[end:start], []byte{'\n'}))
		line := u.line
		if err := u.value(text[start:next]); err != nil {
			return 0, err
		}
		u.line = line + int64(bytes.Count(text[start:next], []byte{'\n'}))
		end = next
	}
}

// stream reads the value that begins at offset and goes over several lines.
// It gives the offset behind it, whose line u.line then is, or 0 if that is no
// sound value. A list that breaks off keeps the elements read and sets the rest
// aside, up to the end of the file or to a line that is an object of its own.
func (u *unrolling) stream(f *os.File, offset int64) (int64, error) {
	head := make([]byte, headSize)
	n, err := f.ReadAt(head, offset)
	if err != nil && err != io.EOF {
		return 0, err
	}
	head = head[:n]
	if end, err := u.values(head); err != nil || end > 0 {
		return offset + end, err
	}
	pos := &positions{r: WithContext(u.ctx, io.NewSectionReader(f, offset, 1<<62)), line: u.line, limit: int64(u.Limits.Line)}
	decoder := json.NewDecoder(pos)
	before, line := u.recno, u.line
	wrapper := u.wrapper(head)
	if bytes.TrimSpace(head)[0] == '[' || wrapper != "" {
		err = u.elements(decoder, pos.lineAt, wrapper)
	} else {
		var text json.RawMessage
		if err = decoder.Decode(&text); err != nil {
			err = &brokenList{err}
		} else {
			err = u.record(text, "")
		}
	}
	var broken *brokenList
	switch {
	case err == nil:
		end := decoder.InputOffset()
		u.line = pos.lineAt(end)
		return offset + end, nil
	case u.ctx.Err() != nil:
		return 0, u.ctx.Err()
	case !errors.As(err, &broken):
		return 0, err
	case u.recno == before:
		u.line = line
		return 0, nil
	}
	rest := make([]byte, RawLimit)
	n, _ = f.ReadAt(rest, offset+decoder.InputOffset())
	rest = rest[:n]
	text := bytes.TrimLeft(rest, ", \t\r\n")
	u.line = pos.lineAt(decoder.InputOffset() + int64(len(rest)-len(text)))
	if err := u.rejectRecord("truncated", "the list breaks off here ("+broken.Error()+"); what came before was used, export it again for the rest", text); err != nil {
		return 0, err
	}
	if next := objectLineAfter(head); next > 0 {
		u.line = line + 1
		return offset + next, nil
	}
	return f.Seek(0, io.SeekEnd)
}

// objectLineAfter is where the second line of a text begins, if that is an
// object of its own, as in JSON Lines; else 0.
func objectLineAfter(text []byte) int64 {
	first, rest, _ := bytes.Cut(text, []byte{'\n'})
	line, _, _ := bytes.Cut(rest, []byte{'\n'})
	if line = bytes.TrimSpace(line); len(line) > 0 && line[0] == '{' && json.Valid(line) {
		return int64(len(first)) + 1
	}
	return 0
}

// brokenList is a list of records that is no sound JSON from some point on.
type brokenList struct{ err error }

func (b *brokenList) Error() string { return b.err.Error() }

// elements reads the records of a list, or of the lists that an object wraps.
func (u *unrolling) elements(decoder *json.Decoder, lineAt func(int64) int64, wrapper string) error {
	opening, err := decoder.Token()
	if err != nil {
		return &brokenList{err}
	}
	if opening == json.Delim('[') {
		if err := u.list(decoder, lineAt, ""); err != nil {
			return err
		}
	} else {
		for decoder.More() {
			key, err := decoder.Token()
			if err != nil {
				return &brokenList{err}
			}
			if err := u.member(decoder, lineAt, key.(string), wrapper); err != nil {
				return err
			}
		}
	}
	if _, err := decoder.Token(); err != nil { // } or ]
		return &brokenList{err}
	}
	return nil
}

// member reads one member of a wrapping object: a list of records, or a value
// beside them such as a count or the next page's address.
func (u *unrolling) member(decoder *json.Decoder, lineAt func(int64) int64, key, wrapper string) error {
	token, err := decoder.Token()
	if err != nil {
		return &brokenList{err}
	}
	switch {
	case token == json.Delim('[') && (!u.Declared || key == wrapper):
		if err := u.list(decoder, lineAt, key); err != nil {
			return err
		}
	case token == json.Delim('{') && u.declaresWithin(key):
		for decoder.More() {
			within, err := decoder.Token()
			if err != nil {
				return &brokenList{err}
			}
			if err := u.member(decoder, lineAt, key+"."+within.(string), wrapper); err != nil {
				return err
			}
		}
	case token == json.Delim('[') || token == json.Delim('{'):
		for depth := 1; depth > 1 || decoder.More(); {
			switch token, err := decoder.Token(); {
			case err != nil:
				return &brokenList{err}
			case token == json.Delim('[') || token == json.Delim('{'):
				depth++
			case token == json.Delim(']') || token == json.Delim('}'):
				depth--
			}
		}
	default:
		return nil
	}
	if _, err := decoder.Token(); err != nil {
		return &brokenList{err}
	}
	return nil
}

// list reads the elements of a list; wrapper is the key it stands under.
func (u *unrolling) list(decoder *json.Decoder, lineAt func(int64) int64, wrapper string) error {
	var text json.RawMessage
	for decoder.More() {
		if err := decoder.Decode(&text); err != nil {
			return &brokenList{err}
		}
		u.line = lineAt(decoder.InputOffset() - int64(len(text)))
		if err := u.ctx.Err(); err != nil {
			return err
		}
		switch {
		case text[0] == '{':
			take := func(text []byte) error { return u.record(text, wrapper) }
			if wrapper == "" { // it may be a page of its own
				take = u.value
			}
			if err := take(text); err != nil {
				return err
			}
		case wrapper == "" || u.declares(wrapper):
			if err := u.rejectRecord("not_an_object", "the element is no object; repair it in the source", text); err != nil {
				return err
			}
		}
	}
	return nil
}

func (u *unrolling) declares(wrapper string) bool {
	return slices.ContainsFunc(u.Objects, func(o Object) bool { return slices.Contains(o.Wrappers, wrapper) })
}

// declaresWithin says whether an object declares a list within the object that
// stands under a key, as result.records.
func (u *unrolling) declaresWithin(key string) bool {
	return slices.ContainsFunc(u.Objects, func(o Object) bool {
		return slices.ContainsFunc(o.Wrappers, func(wrapper string) bool {
			within, ok := strings.CutPrefix(wrapper, key)
			return ok && strings.HasPrefix(within, ".")
		})
	})
}

// wrapper is the first key of an object under which a list of records is found:
// one that an object declares, perhaps with the key that it stands within, or, where any object will do, the only list of
// objects in a document that names no column of the table itself. A record, such
// as a ticket with its comments, wraps nothing.
func (u *unrolling) wrapper(text []byte) string {
	found := ""
	walkKeys(text, func(key string, value []byte) bool {
		if len(value) > 0 && value[0] == '{' && u.declaresWithin(key) {
			walkKeys(value, func(within string, value []byte) bool {
				if len(value) > 0 && value[0] == '[' && u.declares(key+"."+within) {
					found = key + "." + within
				}
				return found == ""
			})
			return found == ""
		}
		if len(value) == 0 || value[0] != '[' {
			if u.Declared && find(u.Objects[0].Columns(), key) >= 0 {
				found = ""
				return false
			}
			return true
		}
		declared := u.declares(key)
		element := bytes.TrimLeft(value[1:], " \t\r\n")
		if declared || u.Declared && find(u.Objects[0].Columns(), key) < 0 && len(element) > 0 && element[0] == '{' {
			found = key
			return !declared
		}
		return true
	})
	if found != "" && !u.Declared {
		if keys, _, _ := topKeys(text); u.isRecord(keys, text) {
			return ""
		}
	}
	return found
}

// isRecord says whether an object is a record by its own keys. text may be cut.
func (u *unrolling) isRecord(keys []string, text []byte) bool {
	return slices.ContainsFunc(u.Objects, func(o Object) bool { return len(o.lacks(keys, text)) == 0 })
}

// record takes one object.
func (u *unrolling) record(text []byte, wrapper string) error {
	if len(text) > u.Limits.Line {
		return u.rejectRecord("too_long", fmt.Sprintf("the object is longer than %d bytes; shorten it in the source", u.Limits.Line), text)
	}
	u.recno++
	keys, repeated, _ := topKeys(text)
	object, unknown := u.objectOf(keys, text, wrapper)
	if unknown != nil {
		return u.unrecognised(text, wrapper, unknown)
	}
	if err := u.settleWaiting(true); err != nil {
		return err
	}
	part, err := u.partFor(object)
	if err != nil {
		return err
	}
	for _, key := range keys {
		if !part.keys[key] {
			part.keys[key] = true
			part.part.Columns = append(part.part.Columns, key)
		}
	}
	text, err = plainJSON(text, repeated)
	if err != nil {
		return err
	}
	line := make([]byte, 0, len(text)+96)
	line = append(line, `{"`+RecnoKey+`":`...)
	line = strconv.AppendInt(line, u.recno, 10)
	line = append(line, `,"`+LineKey+`":`...)
	line = strconv.AppendInt(line, u.line, 10)
	if u.Keyed {
		sum := md5.Sum(text)
		line = append(line, `,"`+RowKey+`":"`+hex.EncodeToString(sum[:])+`"`...)
	}
	if body := text[1:]; body[0] != '}' {
		line = append(line, ',')
		line = append(line, body...)
	} else {
		line = append(line, '}')
	}
	part.part.Rows++
	part.part.Longest = max(part.part.Longest, len(line))
	_, err = part.w.Write(append(line, '\n'))
	return err
}

// objectOf finds which object a record is: by the key that it stands under, else
// by its own.
func (u *unrolling) objectOf(keys []string, text []byte, wrapper string) (Object, *Fault) {
	among, under := u.Objects, ""
	if wrapper != "" && u.declares(wrapper) {
		under = wrapper
		among = slices.DeleteFunc(slices.Clone(among), func(o Object) bool { return !slices.Contains(o.Wrappers, wrapper) })
		if len(among) == 1 {
			return among[0], nil
		}
	}
	object, unknown := u.recognise(among, keys, text, under)
	switch {
	case unknown == nil:
		if wrapper == "" {
			u.last = &object
		}
		return object, nil
	case u.last != nil && wrapper == "" && len(u.last.missing(u.last.Requires, keys)) < len(u.last.Requires):
		return *u.last, nil // a key that has no value may be left out
	}
	return Object{}, unknown
}

// unrecognised takes an object that is none of the preset's. Beside records it
// is of no interest; alone it is a fault of the file.
func (u *unrolling) unrecognised(text []byte, wrapper string, unknown *Fault) error {
	if wrapper != "" && (unknown.Code == NotUsed || !u.declares(wrapper)) {
		u.result.Skipped["other_object"]++
		return nil
	}
	u.unknown = unknown
	u.recno--
	return u.rejectRecord(unknown.Code, unknown.Reason, text)
}

// rejectRecord sets a record aside. The very first may be a line that an
// export puts before its records: it waits until a record has followed.
func (u *unrolling) rejectRecord(code, reason string, text []byte) error {
	u.recno++
	reject := Reject{Recno: u.recno, Line: u.line, Code: code, Reason: reason, Raw: Cut(text)}
	noRecord := code == "not_an_object" || code == NotUsed || code == "bad_json" && text[0] != '{'
	if u.recno == 1 && noRecord {
		u.waiting = &reject
		return nil
	}
	return u.reject(reject)
}

func (u *unrolling) settleWaiting(recordFollows bool) error {
	waiting := u.waiting
	u.waiting = nil
	switch {
	case waiting == nil:
		return nil
	case recordFollows && u.recno == 2:
		u.result.Skipped["no_record"]++
		return nil
	}
	return u.reject(*waiting)
}

func (u *unrolling) partFor(object Object) (*jsonPart, error) {
	if part := u.parts[object.Name]; part != nil {
		return part, nil
	}
	file, err := u.create("objects-*")
	if err != nil {
		return nil, err
	}
	part := &jsonPart{
		part: Part{Object: object, Format: JSON, Path: file.Name(), Numbered: true},
		file: file, w: bufio.NewWriterSize(file, 256<<10), keys: map[string]bool{},
	}
	u.parts[object.Name] = part
	return part, nil
}

// close ends the copies and lists them by name of their object.
func (u *unrolling) close() error {
	var errs []error
	for _, name := range slices.Sorted(maps.Keys(u.parts)) {
		part := u.parts[name]
		errs = append(errs, part.w.Flush(), part.file.Close())
		slices.Sort(part.part.Columns)
		u.result.Parts = append(u.result.Parts, part.part)
	}
	return errors.Join(errs...)
}

// topKeys lists the keys of an object, and whether one is there twice.
func topKeys(text []byte) (keys []string, repeated, ok bool) {
	ok = walkKeys(text, func(key string, _ []byte) bool {
		repeated = repeated || slices.Contains(keys, key)
		keys = append(keys, key)
		return true
	})
	return keys, repeated, ok
}

// walkKeys calls f with each key of an object and the text from its value on,
// until f says stop. The text may be cut; ok says that it is an object.
func walkKeys(text []byte, f func(key string, value []byte) bool) (ok bool) {
	i := skipBlank(text, 0)
	if i >= len(text) || text[i] != '{' {
		return false
	}
	for i++; ; i++ { // behind { or ,
		if i = skipBlank(text, i); i >= len(text) || text[i] != '"' {
			return true
		}
		start := i
		if i = skipString(text, i); i > len(text) {
			return true
		}
		key := string(text[start+1 : i-1])
		if !plainKey(key) && json.Unmarshal(text[start:i], &key) != nil {
			return true
		}
		if i = skipBlank(text, i); i >= len(text) || text[i] != ':' {
			return true
		}
		i = skipBlank(text, i+1)
		if i > len(text) || !f(key, text[i:]) {
			return true
		}
		if i = skipBlank(text, skipValue(text, i)); i >= len(text) || text[i] != ',' {
			return true
		}
	}
}

// plainKey says that a key means what is written.
func plainKey(key string) bool {
	for i := range len(key) {
		if c := key[i]; c < ' ' || c == '\\' || c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func skipBlank(text []byte, i int) int {
	for i < len(text) && (text[i] == ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r') {
		i++
	}
	return i
}

// skipString is the index behind the string that begins at i, beyond the text
// if it does not end.
func skipString(text []byte, i int) int {
	for i++; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(text) + 1
}

// skipValue is the index behind the value that begins at i.
func skipValue(text []byte, i int) int {
	depth := 0
	for i < len(text) {
		switch text[i] {
		case '"':
			if i = skipString(text, i); i > len(text) {
				return len(text)
			}
			if depth == 0 {
				return i
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth <= 0 {
				return i + max(0, depth+1)
			}
		case ',':
			if depth == 0 {
				return i
			}
		}
		i++
	}
	return i
}

// plainJSON writes an object on one line, in a form that every parser takes:
// no key twice (the last one counts), no half surrogate pairs.
func plainJSON(text []byte, repeated bool) ([]byte, error) {
	if repeated || hasSurrogates(text) {
		decoder := json.NewDecoder(bytes.NewReader(text))
		decoder.UseNumber()
		var object map[string]any
		if err := decoder.Decode(&object); err != nil {
			return nil, err
		}
		var out bytes.Buffer
		encoder := json.NewEncoder(&out)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(object); err != nil {
			return nil, err
		}
		return bytes.TrimSpace(out.Bytes()), nil
	}
	var out bytes.Buffer
	if err := json.Compact(&out, text); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// hasSurrogates says whether a text has \ud800 to \udfff, the halves of pairs.
func hasSurrogates(text []byte) bool {
	for {
		i := bytes.Index(text, []byte(`\u`))
		if i < 0 {
			return false
		}
		if text = text[i+2:]; len(text) > 0 && (text[0] == 'd' || text[0] == 'D') {
			return true
		}
	}
}

func syntaxFault(text []byte) string {
	var value json.RawMessage
	if err := json.Unmarshal(text, &value); err != nil {
		return err.Error()
	}
	return "it is followed by something else"
}

// linesIn tells the line of an offset in a text that begins on the given line;
// it is asked for offsets that never go back.
func linesIn(text []byte, line int64) func(int64) int64 {
	asked := int64(0)
	return func(offset int64) int64 {
		line += int64(bytes.Count(text[asked:offset], []byte{'\n'}))
		asked = offset
		return line
	}
}

// positions tells the line of an offset in a stream that is read ahead of it.
type positions struct {
	r        io.Reader
	read     int64   // bytes so far
	newlines []int64 // offsets of line feeds that were read and not asked behind yet
	line     int64   // of the last offset asked for
	asked    int64
	limit    int64 // of one record
}

func (p *positions) Read(b []byte) (int, error) {
	if p.read-p.asked > p.limit {
		return 0, fmt.Errorf("an object is longer than %d bytes", p.limit)
	}
	n, err := p.r.Read(b)
	for i := 0; i < n; i++ {
		k := bytes.IndexByte(b[i:n], '\n')
		if k < 0 {
			break
		}
		i += k
		p.newlines = append(p.newlines, p.read+int64(i))
	}
	p.read += int64(n)
	return n, err
}

// lineAt is the line of an offset, which never goes back.
func (p *positions) lineAt(offset int64) int64 {
	i := 0
	for i < len(p.newlines) && p.newlines[i] < offset {
		i++
	}
	p.line += int64(i)
	p.newlines = p.newlines[i:]
	p.asked = offset
	return p.line
}

// lineReader reads physical lines up to a bound.
type lineReader struct {
	f      *os.File
	r      *bufio.Reader
	limit  int
	next   int64 // offset of the next line
	offset int64 // of this line
	line   int64 // number of this line
	lines  int64 // read so far
	text   []byte
	long   bool // text is cut
	err    error
}

func newLineReader(f *os.File, offset int64, limit int) *lineReader {
	return &lineReader{f: f, r: bufio.NewReaderSize(f, 256<<10), limit: limit, next: offset}
}

func (l *lineReader) scan() bool {
	l.text, l.long = l.text[:0], false
	l.offset = l.next
	for {
		piece, err := l.r.ReadSlice('\n')
		l.next += int64(len(piece))
		if room := l.limit - len(l.text); len(piece) > room {
			piece, l.long = piece[:max(0, room)], true
		}
		l.text = append(l.text, piece...)
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err != nil && err != io.EOF:
			l.err = err
			return false
		case err == io.EOF && l.next == l.offset:
			return false
		}
		l.lines++
		l.line = l.lines
		return true
	}
}

// seek goes on at an offset, which lies in the given line.
func (l *lineReader) seek(offset, line int64) error {
	if _, err := l.f.Seek(offset, io.SeekStart); err != nil {
		return err
	}
	l.r.Reset(l.f)
	l.next, l.lines = offset, line-1
	return nil
}
