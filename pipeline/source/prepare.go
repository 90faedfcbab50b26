package source

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// The formats of a prepared table file.
const (
	CSV     = "csv"
	JSON    = "json" // one object per line
	Parquet = "parquet"
)

// Read is how the text of a source's files becomes rows. The zero value finds
// everything out.
type Read struct {
	Delimiter string   // one character
	Encoding  string   // WHATWG name
	Skip      int      // lines before the header
	Null      []string // values that mean none; nil: the empty one
	// Headerless: the first line is a record already. Header names the columns;
	// nil: they are numbered from 1.
	Headerless bool     `json:",omitempty"`
	Header     []string `json:",omitempty"`
	Footer     []string `json:",omitempty"` // RE2; the first line that one of them matches ends the table
	Comment    string   `json:",omitempty"` // what begins lines that are no records
}

// Request asks for a table file to be made ready for the database.
type Request struct {
	Input   Input
	Objects []Object // what the file may hold
	// Declared: a declared table, the only one of Objects. Any JSON object is a
	// record of it, whatever its keys, and no column may be there twice.
	Declared bool
	Read     Read
	Scratch  string // an existing folder for copies
	Limits   Limits
	// Careful asks for a copy in which every record was looked at, because the
	// database could not read the file as it is.
	Careful bool
	// Keyed adds to each JSON record a key that is the same for equal records.
	Keyed bool
}

// Prepared is a table file that the database can read without any guessing.
// Close removes the copies that were made of it.
type Prepared struct {
	Encoding string
	Parts    []Part           // one for each object in the file, in the order met
	Skipped  map[string]int64 // records left out by a stated rule, by reason
	Rejects  int64            // records set aside
	// RejectsFile holds them, one Reject as JSON per line; empty: none.
	RejectsFile string
	// Exact says that every record in it was looked at: the database has no
	// excuse not to read it.
	Exact bool

	scratch []string
}

// Close removes the copies.
func (p *Prepared) Close() error {
	var errs []error
	for _, file := range p.scratch {
		if err := os.Remove(file); err != nil && !errors.Is(err, os.ErrNotExist) {
			errs = append(errs, err)
		}
	}
	p.scratch = nil
	return errors.Join(errs...)
}

// Part is the records of one object in a prepared file.
type Part struct {
	Object    Object   // parquet: unknown, ask Recognise
	Format    string   // csv | json | parquet
	Path      string   // the original, or a copy
	Columns   []string // csv: the header; json: keys of the first records; parquet: nil, ask the file
	Rows      int64    // records in it; parquet: unknown, -1
	Delimiter byte     // csv
	LineEnd   string   // csv: "\n", or "\r\n" where that is the end of every line
	Skip      int      // csv: physical lines before the first record
	// Numbered: a copy, whose records carry their number and line: csv as the
	// first two columns, json under the keys RecnoKey and LineKey.
	Numbered bool
	Longest  int // bytes of the longest record
	// Recognise finds the object of a Parquet file by its columns.
	Recognise func(columns []string) (Object, *Fault)
}

// Keys that the copy of a JSON file adds to each record.
const (
	RecnoKey = "throughline.recno"
	LineKey  = "throughline.line"
	RowKey   = "throughline.row"
)

// Prepare makes a CSV, JSON or Parquet file ready. An uncompressed UTF-8 file
// without faults is used as it lies there; any other becomes a copy in which
// the faulty records are left out. The error is a *Fault if the file as a whole
// cannot be used.
func Prepare(ctx context.Context, request Request) (*Prepared, error) {
	request.Limits = request.Limits.filled()
	p := &preparation{Request: request, ctx: ctx, result: &Prepared{Skipped: map[string]int64{}}}
	err := p.run()
	if closeErr := p.rejects.close(); err == nil {
		err = closeErr
	}
	if err != nil {
		p.result.Close()
		var pathError *fs.PathError
		switch _, ok := AsFault(err); {
		case ok, ctx.Err() != nil:
			return nil, err
		case errors.As(err, &pathError) && pathError.Path == request.Input.Path:
			return nil, Unreadable(err)
		}
		return nil, fmt.Errorf("prepare %s: %w", request.Input.Name, err)
	}
	return p.result, nil
}

type preparation struct {
	Request
	ctx    context.Context
	result *Prepared

	path   string // of the decompressed, decoded text
	start  int64  // behind the byte order mark
	census census

	rejects rejectFile
}

func (p *preparation) run() error {
	head, err := p.unpack()
	if err != nil {
		return err
	}
	if len(head) == 0 {
		return emptyFault()
	}
	if isParquet(head) {
		p.result.Encoding = "binary"
		p.result.Exact = true
		p.result.Parts = []Part{{Format: Parquet, Path: p.path, Rows: -1, Recognise: func(columns []string) (Object, *Fault) {
			return recognise(p.Objects, p.Input.Base(), columns, nil)
		}}}
		return nil
	}
	if binary := notText(head); binary != nil && p.Read.Encoding == "" {
		return binary
	}
	if head, err = p.decode(head); err != nil {
		return err
	}
	if len(strings.TrimSpace(string(head))) == 0 {
		return emptyFault()
	}
	if isXML(head) {
		return p.xes()
	}
	if isJSON(p.Input, head) {
		return p.json(head)
	}
	return p.csv(head)
}

// unpack makes the plain bytes of the file available at p.path.
func (p *preparation) unpack() (head []byte, err error) {
	content, err := Open(p.Input, p.Limits)
	if err != nil {
		return nil, err
	}
	defer content.Close()
	if !content.Plain {
		if p.path, err = p.copy(content); err != nil {
			return nil, err
		}
		head, err = readHead(p.path, headSize)
		return head, err
	}
	p.path = p.Input.Path
	return readFull(content, headSize)
}

// decode makes the text available as UTF-8 and takes its census.
func (p *preparation) decode(head []byte) ([]byte, error) {
	name, err := p.encoding(head)
	if err != nil {
		return nil, err
	}
	p.result.Encoding = name
	if name != utf8Name {
		packed := p.path
		err := p.open(func(f *os.File) error {
			r, err := decoder(f, name)
			if err == nil {
				p.path, err = p.copy(r)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
		p.discard(packed)
		p.census = census{}
		if head, err = readHead(p.path, headSize); err != nil {
			return nil, err
		}
	}
	if bytes.HasPrefix(head, byteOrderMark) {
		p.start = int64(len(byteOrderMark))
		head = head[p.start:]
	}
	if p.census.size == 0 {
		err = p.takeCensus()
	}
	return head, err
}

func (p *preparation) encoding(head []byte) (string, error) {
	if p.Read.Encoding != "" {
		return canonicalEncoding(p.Read.Encoding)
	}
	if name := guessEncoding(head); name != "" {
		return name, nil
	}
	if err := p.takeCensus(); err != nil || !p.census.broken {
		return utf8Name, err
	}
	name := utf8Name
	err := p.open(func(f *os.File) (err error) {
		name, err = guess8Bit(f)
		return err
	})
	return name, err
}

func (p *preparation) takeCensus() error {
	return p.open(func(f *os.File) (err error) {
		p.census, err = takeCensus(WithContext(p.ctx, f))
		return err
	})
}

// open gives the text from its first character on.
func (p *preparation) open(f func(*os.File) error) error {
	file, err := os.Open(p.path)
	if err != nil {
		return Unreadable(err)
	}
	defer file.Close()
	if _, err := file.Seek(p.start, io.SeekStart); err != nil {
		return Unreadable(err)
	}
	return f(file)
}

// copy writes a stream into a file of its own.
func (p *preparation) copy(r io.Reader) (string, error) {
	out, err := p.create("text-*")
	if err != nil {
		return "", err
	}
	_, err = io.Copy(out, WithContext(p.ctx, r))
	if closeErr := out.Close(); err == nil {
		err = closeErr
	}
	return out.Name(), err
}

// create opens a new scratch file, which Close removes.
func (p *preparation) create(pattern string) (*os.File, error) {
	out, err := os.CreateTemp(p.Scratch, pattern)
	if err != nil {
		return nil, err
	}
	p.result.scratch = append(p.result.scratch, out.Name())
	return out, nil
}

// discard removes a scratch file before its time; it leaves the original alone.
func (p *preparation) discard(file string) {
	if filepath.Dir(file) == filepath.Clean(p.Scratch) && file != p.Input.Path {
		os.Remove(file) // Close tries again
	}
}

func (p *preparation) reject(reject Reject) error {
	if !p.rejects.isOpen() {
		out, err := p.create("rejects-*")
		if err != nil {
			return err
		}
		p.rejects = rejectFile{file: out, w: bufio.NewWriterSize(out, 64<<10)}
		p.result.RejectsFile = out.Name()
	}
	p.result.Rejects++
	return p.rejects.write(reject)
}

// rejectFile keeps rejects on disk: a file may be nothing but rejects.
type rejectFile struct {
	file *os.File
	w    *bufio.Writer
}

func (f *rejectFile) isOpen() bool { return f.file != nil }

func (f *rejectFile) write(reject Reject) error {
	line, err := json.Marshal(reject)
	if err != nil {
		return err
	}
	_, err = f.w.Write(append(line, '\n'))
	return err
}

func (f *rejectFile) close() error {
	if !f.isOpen() {
		return nil
	}
	err := f.w.Flush()
	if closeErr := f.file.Close(); err == nil {
		err = closeErr
	}
	return err
}

// Cut makes a record's raw text fit for a reject: valid UTF-8 without NUL
// bytes, at most RawLimit characters.
func Cut(raw []byte) string {
	if len(raw) > RawLimit*utf8.UTFMax {
		raw = raw[:RawLimit*utf8.UTFMax]
	}
	text := strings.ReplaceAll(strings.ToValidUTF8(string(raw), "\uFFFD"), "\x00", "\uFFFD")
	if n := 0; len(text) > RawLimit {
		for i := range text {
			if n++; n > RawLimit {
				return text[:i]
			}
		}
	}
	return text
}

func isParquet(head []byte) bool { return len(head) >= 4 && string(head[:4]) == "PAR1" }

func isJSON(in Input, head []byte) bool {
	switch text := strings.TrimSpace(string(head)); {
	case text[0] == '{' || text[0] == '[':
		return true
	default: // an export may begin with a line that is no record
		name := strings.ToLower(in.Base())
		for _, packed := range []string{".gz", ".zst"} {
			name = strings.TrimSuffix(name, packed)
		}
		switch filepath.Ext(name) {
		case ".json", ".jsonl", ".ndjson":
			return true
		}
		return false
	}
}

// WithContext gives a reader that ends a long read when the run is interrupted.
func WithContext(ctx context.Context, r io.Reader) io.Reader { return contextReader{ctx, r} }

type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (c contextReader) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}
