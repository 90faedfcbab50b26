package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"unicode/utf8"
)

// csv makes a CSV text ready: the original if it is sound, else a copy.
func (p *preparation) csv(head []byte) error {
	t, err := p.openTable(head)
	if err != nil {
		return err
	}
	if p.path == p.Input.Path && !p.Careful && t.plainHeader && t.comment == "" && p.Read.Footer == nil && !p.census.broken && !p.census.nuls && !t.loneCR &&
		(p.census.cr == 0 || p.census.cr == p.census.lf) {
		sound, err := p.verify(t)
		if err != nil || sound {
			return err
		}
	}
	return p.copyRecords(t)
}

// table is a CSV text whose header is known.
type table struct {
	dialect
	object      Object
	header      []byte   // as it is written, without its line end
	names       []string // trimmed
	skip        int      // physical lines before the first record
	offset      int64    // of the first record in the text
	plainHeader bool     // the header is one line
	// comment begins lines that are no records.
	comment string
	// log: a text log, whose lines that begin with # are no records. The one that
	// begins so names the columns of those after it.
	log string
}

// openTable reads the header, and with it the delimiter and the object.
func (p *preparation) openTable(head []byte) (table, error) {
	t := table{plainHeader: true, comment: p.Read.Comment}
	t.loneCR = p.census.cr > p.census.crlf
	eof := int64(len(head)) == p.census.size
	rest := head
	for range p.Read.Skip {
		_, next, _ := t.lineEnd(rest)
		rest = rest[next:]
		t.skip++
	}
	for len(rest) > 0 { // blank lines and comments before the header
		end, next, _ := t.lineEnd(rest)
		if len(bytes.TrimSpace(rest[:end])) > 0 && !t.isComment(rest) {
			break
		}
		rest = rest[next:]
		t.skip++
	}
	if rest, t.log = p.logHeader(t.dialect, rest, &t.skip); t.log != "" {
		rest = rest[len(t.log):]
		t.comment = "#"
	}
	if len(rest) == 0 {
		return t, fault("no_header", "no header within the first %d bytes; correct read.skip, or export the file again", len(head))
	}
	switch len(p.Read.Delimiter) {
	case 0:
		t.delimiter = sniff(rest, eof, t.loneCR)
	case 1:
		t.delimiter = p.Read.Delimiter[0]
	default:
		return t, fault("bad_delimiter", "read.delimiter %q is not one ASCII character; correct the config", p.Read.Delimiter)
	}
	s, more := t.next(rest, eof)
	if more || s.fault != "" {
		return t, fault("no_header", "the header is no sound CSV line (%s); repair the first line of the file", quoteFault(s.fault))
	}
	if p.Read.Headerless {
		t.offset = int64(len(head) - len(rest))
		return p.nameColumns(t, s.columns)
	}
	t.plainHeader = s.breaks == 0
	t.skip += 1 + s.breaks
	t.offset = int64(len(head)-len(rest)) + int64(s.next)
	return p.recogniseTable(t, rest[:s.end])
}

// logHeader goes to the line of a text log that names the columns, and gives
// what that line begins with. Any other text is given as it is.
func (p *preparation) logHeader(d dialect, text []byte, lines *int) (header []byte, prefix string) {
	rest, passed := text, 0
	for len(rest) > 0 && rest[0] == '#' {
		for _, o := range p.Objects {
			if o.Header != "" && bytes.HasPrefix(rest, []byte(o.Header)) {
				*lines += passed
				return rest, o.Header
			}
		}
		_, next, _ := d.lineEnd(rest)
		rest = rest[next:]
		passed++
	}
	return text, ""
}

// isComment says whether a text begins with a line that is no record.
func (t table) isComment(text []byte) bool {
	return t.comment != "" && bytes.HasPrefix(bytes.TrimPrefix(text, byteOrderMark), []byte(t.comment))
}

// nameColumns is for files without a header: the config names the columns, or
// they are numbered.
func (p *preparation) nameColumns(t table, columns int) (table, error) {
	t.names = p.Read.Header
	for i := len(t.names); i < columns && p.Read.Header == nil; i++ {
		t.names = append(t.names, strconv.Itoa(i+1))
	}
	if len(t.names) != columns {
		return t, fault("column_count", "read.header names %d columns, and the first line has %d; name each of them in the config", len(t.names), columns)
	}
	return p.recogniseColumns(t)
}

// recogniseTable finds the object of a table by its header.
func (p *preparation) recogniseTable(t table, header []byte) (table, error) {
	t.header = bytes.Clone(header)
	t.names = nil
	for _, name := range t.values(t.header) {
		t.names = append(t.names, trimName(name))
	}
	return p.recogniseColumns(t)
}

func (p *preparation) recogniseColumns(t table) (table, error) {
	object, unknown := recognise(p.Objects, p.Input.Base(), t.names, nil)
	if unknown != nil {
		return t, unknown
	}
	if p.Declared { // a declared table
		once := slices.DeleteFunc(object.Columns(), func(name string) bool { return slices.Contains(object.Repeated, name) })
		if _, ambiguous := Match(once, t.names); ambiguous != nil {
			return t, ambiguous
		}
	}
	t.object = object
	return t, nil
}

func trimName(name string) string {
	return string(bytes.Trim(bytes.TrimSpace([]byte(name)), "\uFEFF"))
}

// verify reads the text as the database will, and says whether every record is
// sound and stands on a line of its own. It stops at the first that does not.
func (p *preparation) verify(t table) (bool, error) {
	rows, longest := int64(0), 0
	sound, blank := true, false
	err := p.open(func(f *os.File) error {
		r, err := newRecords(f, t, p.Limits)
		if err != nil {
			return err
		}
		for sound && r.scan() {
			if rows&0xfff == 0 && p.ctx.Err() != nil {
				return p.ctx.Err()
			}
			if r.end == 0 || len(t.names) == 1 && len(bytes.TrimSpace(r.text())) == 0 { // empty lines do no harm at the end
				blank = true
				continue
			}
			rows++
			longest = max(longest, r.end)
			sound = !blank && r.fault == "" && r.breaks == 0 && r.columns == len(t.names) && !r.isHeader()
		}
		return r.err
	})
	if err != nil || !sound || blank && len(t.names) == 1 { // of one column, an empty line is a record to the database
		return false, err
	}
	part := Part{Object: t.object, Format: CSV, Path: p.path, Columns: t.names, Rows: rows, Delimiter: t.delimiter, LineEnd: "\n", Skip: t.skip, Longest: longest}
	if p.census.cr > 0 {
		part.LineEnd = "\r\n"
	}
	p.result.Parts = []Part{part}
	return true, nil
}

// footerMost is how many lines of one column a footer may have.
const footerMost = 20

// copyRecords writes the sound records, numbered, into a copy and sets the
// others aside. A bad record costs its own physical line, not what follows.
func (p *preparation) copyRecords(t table) error {
	c := copying{preparation: p}
	for _, pattern := range p.Read.Footer {
		re, err := regexp.Compile(pattern)
		if err != nil {
			return fault("bad_pattern", "read.footer %q is no RE2 pattern; correct the config", pattern)
		}
		c.footers = append(c.footers, re)
	}
	err := p.open(func(f *os.File) error {
		r, err := newRecords(f, t, p.Limits)
		if err != nil {
			return err
		}
		c.records = r
		if err := c.goOn(t); err != nil {
			return err
		}
		for r.scan() {
			if r.line&0xfff == 0 && p.ctx.Err() != nil {
				return p.ctx.Err()
			}
			if err := c.record(); err != nil {
				return err
			}
		}
		if r.err != nil {
			return r.err
		}
		if len(c.footer) > 0 {
			p.result.Skipped["footer"] += int64(len(c.footer))
		}
		return nil
	})
	if closeErr := c.close(); err == nil {
		err = closeErr
	}
	if p.path != p.Input.Path {
		p.discard(p.path)
	}
	p.result.Exact = true
	return err
}

// copying is the state of a careful copy.
type copying struct {
	*preparation
	*records
	*csvPart
	parts   []*csvPart // in the order met
	unknown *Fault     // text log: why the records below this header cannot be used
	recno   int64
	blank   bool // the line before was empty
	// footer: lines of one column at what may be the end of the file.
	footer  []Reject
	footers []*regexp.Regexp // of which one matches the line that ends the table
	ended   bool             // by such a line
	scratch []byte
}

// csvPart is the copy of the records below one header. A text log has several
// where files of different versions were put together.
type csvPart struct {
	header []byte
	part   Part
	file   *os.File
	w      *bufio.Writer
}

// goOn takes the records that follow as those of a table.
func (c *copying) goOn(t table) error {
	c.records.table = t
	for _, part := range c.parts {
		if bytes.Equal(part.header, t.header) {
			c.csvPart = part
			return nil
		}
	}
	out, err := c.create("records-*")
	if err != nil {
		return err
	}
	c.csvPart = &csvPart{
		header: t.header, file: out, w: bufio.NewWriterSize(out, 1<<20),
		part: Part{Object: t.object, Format: CSV, Path: out.Name(), Columns: t.names, Delimiter: t.delimiter, LineEnd: "\n", Numbered: true},
	}
	c.parts = append(c.parts, c.csvPart)
	return nil
}

// close ends the copies and lists them.
func (c *copying) close() error {
	var errs []error
	for _, part := range c.parts {
		errs = append(errs, part.w.Flush(), part.file.Close())
		c.result.Parts = append(c.result.Parts, part.part)
	}
	return errors.Join(errs...)
}

// comment takes a line of a text log that is no record. It may name the columns
// anew: logs of several days are rolled into one file.
func (c *copying) comment() error {
	if c.table.log == "" {
		return nil
	}
	line := bytes.TrimPrefix(c.text(), byteOrderMark)
	header, ok := bytes.CutPrefix(line, []byte(c.table.log))
	if !ok {
		return nil
	}
	if c.unknown == nil && bytes.Equal(header, c.table.header) {
		return nil
	}
	if s, _ := c.table.dialect.next(append(bytes.Clone(header), '\n'), true); s.fault != "" {
		c.unknown = fault("no_header", "it is no sound CSV line (%s); repair it", quoteFault(s.fault))
		return nil
	}
	t, err := c.recogniseTable(c.table, header)
	unknown, isFault := AsFault(err)
	if c.unknown = unknown; err != nil && !isFault {
		return err
	}
	if unknown != nil {
		c.records.table = t // its records are counted by their own columns
		return nil
	}
	return c.goOn(t)
}

func (c *copying) record() error {
	text := c.text()
	if c.columns == 1 && c.fault == "" && len(bytes.TrimSpace(text)) == 0 {
		c.blank = true
		return nil
	}
	afterBlank := c.blank
	c.blank = false
	if c.isComment {
		return c.comment()
	}
	c.recno++
	if c.ended = c.ended || slices.ContainsFunc(c.footers, func(re *regexp.Regexp) bool { return re.Match(text) }); c.ended {
		c.result.Skipped["footer"]++
		return nil
	}
	if c.isHeader() { // paged exports joined to one file
		c.result.Skipped["repeated_header"]++
		return nil
	}
	want := len(c.table.names)
	if c.columns == want && c.fault == "" && c.unknown == nil && c.plain(text) {
		if err := c.rejectFooter(); err != nil {
			return err
		}
		return c.keep(text)
	}
	reject := Reject{Recno: c.recno, Line: c.line, Raw: Cut(text)}
	switch {
	case c.unknown != nil:
		reject.Code, reject.Column, reject.Reason = "unknown_header", c.unknown.Column, "the header above the record: "+c.unknown.Reason
	case c.fault == "too_long":
		reject.Code = "too_long"
		reject.Reason = fmt.Sprintf("the record is longer than %d bytes; shorten it in the source", c.limits.Line)
	case c.fault != "":
		reject.Code = c.fault
		reject.Reason = quoteFault(c.fault) + `; write a quote within a quoted value twice, and close it before the next delimiter`
	case c.columns == want && bytes.IndexByte(text, 0) >= 0:
		reject.Code = "nul_byte"
		reject.Reason = "the record has a NUL byte; the file may be damaged, export it again"
	case c.columns == want:
		reject.Code = "invalid_utf8"
		reject.Reason = "the record is no valid UTF-8 while others are; export the file in one encoding"
	case c.columns == 1 && c.breaks == 0 && (afterBlank || len(c.footer) > 0) && len(c.footer) < footerMost:
		c.footer = append(c.footer, countFault(reject, 1, want, c.table.delimiter))
		return nil
	case c.breaks > 0 && c.lineFitsAfter():
		// The next line is a record of its own, so a quote was left open here.
		c.stopAtLine()
		reject.Raw = Cut(c.text())
		reject.Code = "unclosed_quote"
		reject.Reason = quoteFault("unclosed_quote") + "; close it before the next delimiter"
	default:
		reject = countFault(reject, c.columns, want, c.table.delimiter)
	}
	if err := c.rejectFooter(); err != nil {
		return err
	}
	return c.reject(reject)
}

// plain says that a text has no bytes that no text should have.
func (c *copying) plain(text []byte) bool {
	return !(c.census.nuls && bytes.IndexByte(text, 0) >= 0) && !(c.census.broken && !utf8.Valid(text))
}

func (c *copying) keep(text []byte) error {
	c.scratch = strconv.AppendInt(c.scratch[:0], c.recno, 10)
	c.scratch = append(c.scratch, c.table.delimiter)
	c.scratch = strconv.AppendInt(c.scratch, c.line, 10)
	c.scratch = append(c.scratch, c.table.delimiter)
	c.scratch = c.table.appendRecord(c.scratch, text)
	c.part.Rows++
	c.part.Longest = max(c.part.Longest, len(c.scratch))
	_, err := c.w.Write(c.scratch)
	return err
}

// rejectFooter sets aside what looked like a footer, but has records after it.
func (c *copying) rejectFooter() error {
	for _, reject := range c.footer {
		if err := c.reject(reject); err != nil {
			return err
		}
	}
	c.footer = nil
	return nil
}

func countFault(reject Reject, columns, want int, delimiter byte) Reject {
	reject.Code = "column_count"
	reject.Reason = fmt.Sprintf("%d columns where the header has %d; put quotes around values that hold %q, or repair the line", columns, want, delimiter)
	return reject
}

func quoteFault(code string) string {
	switch code {
	case "text_after_quote":
		return "text behind a closing quote"
	case "unclosed_quote":
		return "a quote is opened and not closed"
	}
	return "it does not end"
}

// records reads the records of a table one after the other.
type records struct {
	table  table
	limits Limits
	r      io.Reader

	buf  []byte
	from int // of the current record in buf
	to   int // behind the text in buf
	eof  bool
	err  error

	span      // of the current record, at buf[from:]
	line      int64
	isComment bool // a line that is no record
}

func newRecords(f *os.File, t table, limits Limits) (*records, error) {
	if _, err := f.Seek(t.offset, io.SeekCurrent); err != nil {
		return nil, err
	}
	r := &records{table: t, limits: limits, r: f, buf: make([]byte, 1<<20), line: int64(t.skip) + 1}
	return r, nil
}

// text is the current record without its line end. It is valid until the next scan.
func (r *records) text() []byte { return r.buf[r.from : r.from+r.end] }

func (r *records) isHeader() bool {
	return r.table.header != nil && r.end == len(r.table.header) && bytes.Equal(r.text(), r.table.header)
}

// scan goes to the next record. A record that is too long is cut: fault
// too_long, its rest passed over.
func (r *records) scan() bool {
	if r.err != nil {
		return false
	}
	if r.span.next > 0 {
		r.line += 1 + int64(r.span.breaks)
		r.from += r.span.next
		r.span = span{}
	}
	for {
		if r.from < r.to {
			text := r.buf[r.from:r.to]
			s, more := r.next(text)
			if !more {
				r.span = s
				if s.end > r.limits.Line {
					r.span.fault = "too_long"
				} else if s.breaks > 0 && s.end > r.limits.Span {
					r.unclosed(text)
				}
				return true
			}
			if _, next, found := r.table.lineEnd(text); found && len(text) > r.limits.Span && next < len(text) {
				r.unclosed(text)
				return true
			} else if !found && len(text) > r.limits.Line {
				return r.passOver()
			}
		} else if r.eof {
			return false
		}
		if !r.fill() {
			return false
		}
	}
}

// next finds the record or comment at the start of a text.
func (r *records) next(text []byte) (s span, more bool) {
	if r.isComment = false; r.table.comment == "" {
		return r.table.next(text, r.eof)
	}
	if len(text) < len(byteOrderMark)+len(r.table.comment) && !r.eof {
		return s, true
	}
	if r.isComment = r.table.isComment(text); !r.isComment {
		return r.table.next(text, r.eof)
	}
	end, next, found := r.table.lineEnd(text)
	return span{end: end, next: next, line: next, columns: 1}, !found && !r.eof
}

// unclosed makes the current record its first physical line only, because the
// quote opened in it leads too far.
func (r *records) unclosed(text []byte) {
	end, next, _ := r.table.lineEnd(text)
	r.span = span{end: end, next: next, line: next, columns: 1, fault: "unclosed_quote"}
}

// passOver cuts a record without an end in sight and reads on to its line end.
func (r *records) passOver() bool {
	kept := bytes.Clone(r.buf[r.from:min(r.from+RawLimit, r.to)])
	for {
		_, next, found := r.table.lineEnd(r.buf[r.from:r.to])
		if found || r.eof {
			r.from += next
			break
		}
		r.from = r.to - 1 // it may be a carriage return whose line feed is to come
		if !r.fill() {
			return false
		}
	}
	// What was kept is put before the next record, so that text finds it there.
	r.from -= len(kept)
	if r.from < 0 {
		r.buf = append(make([]byte, -r.from, len(r.buf)-r.from), r.buf...)
		r.to -= r.from
		r.from = 0
	}
	copy(r.buf[r.from:], kept)
	r.span = span{end: len(kept), next: len(kept), line: len(kept), columns: 1, fault: "too_long"}
	return true
}

// fill reads more text behind what is there of the current record.
func (r *records) fill() bool {
	if r.eof {
		return true
	}
	r.to = copy(r.buf, r.buf[r.from:r.to])
	r.from = 0
	if r.to == len(r.buf) {
		r.buf = append(r.buf, make([]byte, len(r.buf))...)
	}
	n, err := r.r.Read(r.buf[r.to:])
	r.to += n
	switch {
	case err == io.EOF:
		r.eof = true
	case err != nil:
		r.err = err
		return false
	}
	return true
}

// lineFitsAfter says whether the physical line after the current record's
// first is a sound record by itself.
func (r *records) lineFitsAfter() bool {
	rest := r.buf[r.from+r.span.line : r.to]
	if len(rest) == 0 {
		return false
	}
	s, more := r.table.next(rest, r.eof)
	if more || s.fault != "" || s.breaks > 0 || s.columns != len(r.table.names) {
		return false
	}
	tidy := true // a quote within a bare value may well be the one that closes
	r.table.fields(rest[:s.end], func(field []byte) {
		tidy = tidy && (bytes.IndexByte(field, '"') <= 0)
	})
	return tidy
}

// stopAtLine makes the current record its first physical line only.
func (r *records) stopAtLine() {
	end, next, _ := r.table.lineEnd(r.buf[r.from:r.to])
	r.span = span{end: end, next: next, line: next, columns: 1, fault: "unclosed_quote"}
}
