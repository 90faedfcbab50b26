package mail

import (
	"bytes"
	"io"
)

const (
	maxHeader   = 1 << 20  // bytes of header; a longer one is rejected
	maxBody     = 64 << 10 // bytes of body looked at; the rest is scanned for the next separator only
	maxLine     = 1 << 10  // bytes of a separator line; a longer line is text
	lookahead   = 2 * maxLine
	lookbehind  = 4 // bytes before the window, to see whether a blank line comes before
	bufferBytes = 256 << 10
)

// message is what the splitter keeps of one message. The slices hold until the
// next call of next.
type message struct {
	line      int64  // of the separator, or of the first line
	offset    int64  // byte in the input where that line starts
	separator []byte // "From …" without its line end; empty if there is none
	header    []byte // raw lines, at most maxHeader
	body      []byte // raw, at most maxBody
	complete  bool   // the header's end was seen
	oversize  bool   // the header is longer than maxHeader, and was cut
	cut       bool   // the input ends within this message
}

// splitter cuts a stream into messages.
//
// A line "From …" starts a message of an mbox if a blank line comes before, it
// carries a date (or nothing at all), and the next line looks like a header
// field. Some writers leave no blank line: then the date is mandatory and the
// next line must be one of the fields that mail starts with. Content-Length is
// not trusted, and ">From " stays quoted: bodies are not kept.
type splitter struct {
	r      io.Reader
	mbox   bool
	buf    []byte
	pos    int // buf[pos:end] is the window of unread bytes
	end    int
	offset int64 // of buf[pos] in the input
	line   int64 // of buf[pos], 1-based
	err    error // set once r has ended
	message
}

func newSplitter(r io.Reader, kind Kind) *splitter {
	return &splitter{r: r, mbox: kind == Mbox, buf: make([]byte, bufferBytes), line: 1}
}

// next reads one message. It returns false at the end of the input; err is then
// io.EOF or what went wrong.
func (s *splitter) next() bool {
	s.skipBlank()
	if !s.fill(lookahead) {
		return false
	}
	s.message = message{
		line: s.line, offset: s.offset,
		separator: s.separator[:0], header: s.header[:0], body: s.body[:0],
	}
	if fromLine(s.window()) {
		s.readSeparator()
	}
	s.readHeader()
	if s.complete || s.oversize {
		s.readBody()
	}
	if len(s.window()) == 0 && s.end > 0 {
		// Every mbox writer ends with a line end, so a file without one was cut.
		s.cut = s.err != io.EOF || s.mbox && s.buf[s.end-1] != '\n'
	}
	return true
}

var (
	fromSpace = []byte("From ")
	lineFrom  = []byte("\nFrom ")
	quoteFrom = []byte(">From ")
	utf8BOM   = []byte("\xef\xbb\xbf")
)

// skipBlank passes a byte order mark and blank lines before a message.
func (s *splitter) skipBlank() {
	for s.fill(lookahead) {
		w := s.window()
		switch {
		case s.offset == 0 && bytes.HasPrefix(w, utf8BOM):
			s.advance(len(utf8BOM))
		case w[0] == '\n':
			s.advance(1)
		case w[0] == '\r' && len(w) > 1 && w[1] == '\n':
			s.advance(2)
		default:
			return
		}
	}
}

// readSeparator takes the line "From …", however long, and keeps its start.
func (s *splitter) readSeparator() {
	for s.fill(lookahead) {
		w := s.window()
		n := bytes.IndexByte(w, '\n')
		part := w
		if n >= 0 {
			part = w[:n+1]
		}
		s.separator = append(s.separator, part[:min(len(part), maxLine-len(s.separator))]...)
		s.advance(len(part))
		if n >= 0 {
			break
		}
	}
	s.separator = bytes.TrimRight(s.separator, "\r\n")
}

// readHeader takes lines up to and including the first blank one.
func (s *splitter) readHeader() {
	lineStart := true
	for s.fill(lookahead) {
		w := s.window()
		if lineStart {
			if s.mbox && w[0] == 'F' && s.separatorAt(0) {
				s.complete = true
				return
			}
			if n := lineEnd(w); n > 0 {
				s.advance(n)
				s.complete = true
				return
			}
		}
		part := w
		if n := bytes.IndexByte(w, '\n'); n >= 0 {
			part = w[:n+1]
		}
		if len(s.header)+len(part) > maxHeader {
			s.oversize = true
			return
		}
		s.header = append(s.header, part...)
		lineStart = part[len(part)-1] == '\n'
		s.advance(len(part))
	}
	// A message file without a body is whole if its last line is.
	s.complete = !s.mbox && lineStart && s.err == io.EOF
}

// readBody passes everything up to the next separator, and keeps the start.
func (s *splitter) readBody() {
	for s.fill(lookahead) {
		w := s.window()
		if !s.mbox {
			s.take(len(w))
			continue
		}
		n, found := s.findSeparator()
		s.take(n)
		if found {
			return
		}
	}
}

// findSeparator looks for the next separator in the window. If there is none it
// returns how many bytes are surely not part of one.
func (s *splitter) findSeparator() (n int, found bool) {
	w := s.window()
	from := 0
	if s.buf[s.pos-1] != '\n' || !bytes.HasPrefix(w, fromSpace) {
		from = nextFrom(w, 0)
	}
	for from >= 0 {
		if from > 0 && len(w)-from < lookahead && s.err == nil {
			return from, false // decide when more of it is in the window
		}
		if s.separatorAt(from) {
			return from, true
		}
		from = nextFrom(w, from+1)
	}
	if s.err != nil {
		return len(w), false
	}
	return len(w) - len(lineFrom), false
}

// nextFrom returns where in w[from:] a line begins with "From ", or -1.
func nextFrom(w []byte, from int) int {
	i := bytes.Index(w[from:], lineFrom)
	if i < 0 {
		return -1
	}
	return from + i + 1
}

// separatorAt says whether the line "From …" at byte i of the window starts a message.
func (s *splitter) separatorAt(i int) bool {
	w := s.window()[i:]
	if !fromLine(w) {
		return false
	}
	before := s.buf[:s.pos+i]
	blank := bytes.HasSuffix(before, []byte("\n\n")) || bytes.HasSuffix(before, []byte("\n\r\n"))
	n := bytes.IndexByte(w, '\n')
	if n < 0 {
		// The file was cut in a separator: what is lost is a message of its own.
		return blank && s.err != nil && len(w) <= maxLine && dated(w[len(fromSpace):])
	}
	if n > maxLine {
		return false
	}
	text, next := w[len(fromSpace):n], w[n+1:]
	switch {
	case dated(text):
		name, ok := fieldName(next)
		if !ok && s.err != nil && len(next) == nameLength(next) {
			return blank // the file was cut before or in the next field's name
		}
		if bytes.HasPrefix(next, quoteFrom) {
			return blank
		}
		return ok && (blank || startsMail(name))
	case bare(text):
		_, ok := fieldName(next)
		return ok && blank
	}
	return false
}

// fromLine reports a line that begins with "From ", unless it is the field
// "From :", with a blank before the colon as in old mail.
func fromLine(w []byte) bool {
	if !bytes.HasPrefix(w, fromSpace) {
		return false
	}
	_, isField := fieldName(w)
	return !isField
}

// bare reports a separator without address and date, as some mail programs write.
func bare(text []byte) bool {
	text = bytes.TrimSpace(text)
	return len(text) == 0 || len(text) == 1 && text[0] == '-'
}

// dated reports whether the text has a month, a time of day and a year, in any
// order: Takeout puts the zone before the year.
func dated(text []byte) bool {
	var month, clock, year bool
	for len(text) > 0 {
		var token []byte
		token, text = cutToken(text)
		token = bytes.TrimRight(token, ",")
		switch {
		case len(token) == 3 && monthOf(token) > 0:
			month = true
		case len(token) == 4 && allDigits(token) && (token[0] == '1' && token[1] == '9' || token[0] == '2' && token[1] == '0'):
			year = true
		default:
			if _, _, _, rest, ok := cutClock(token); ok && len(rest) == 0 {
				clock = true
			}
		}
	}
	return month && clock && year
}

// cutToken returns the first word of text and what follows it.
func cutToken(text []byte) (token, rest []byte) {
	text = bytes.TrimLeft(text, " \t\r")
	if i := bytes.IndexAny(text, " \t\r"); i >= 0 {
		return text[:i], text[i+1:]
	}
	return text, nil
}

// startsMail reports whether a field of that name is one that mail starts with.
func startsMail(name []byte) bool {
	if len(name) > 2 && (name[0] == 'X' || name[0] == 'x') && name[1] == '-' {
		return true
	}
	for _, known := range []string{
		"Return-Path", "Received", "Delivered-To", "Envelope-To", "Delivery-Date", "Message-ID", "MIME-Version",
		"Date", "From", "To", "Cc", "Subject", "Sender", "Reply-To", "Content-Type", "Status", "DKIM-Signature",
		"ARC-Seal", "Authentication-Results", "In-Reply-To", "References",
	} {
		if bytes.EqualFold(name, []byte(known)) {
			return true
		}
	}
	return false
}

// lineEnd returns the length of a blank line at the start of w, or 0.
func lineEnd(w []byte) int {
	if w[0] == '\n' {
		return 1
	}
	if w[0] == '\r' && len(w) > 1 && w[1] == '\n' {
		return 2
	}
	return 0
}

func (s *splitter) window() []byte { return s.buf[s.pos:s.end] }

// take passes n bytes of body, keeping those below the bound.
func (s *splitter) take(n int) {
	if room := maxBody - len(s.body); room > 0 && !s.oversize {
		s.body = append(s.body, s.window()[:min(n, room)]...)
	}
	s.advance(n)
}

func (s *splitter) advance(n int) {
	s.line += int64(bytes.Count(s.buf[s.pos:s.pos+n], []byte{'\n'}))
	s.offset += int64(n)
	s.pos += n
}

// fill reads until the window has n bytes or the input ends, and reports
// whether the window has any.
func (s *splitter) fill(n int) bool {
	if s.end-s.pos >= n || s.err != nil {
		return s.pos < s.end
	}
	if s.pos > lookbehind {
		s.end = copy(s.buf, s.buf[s.pos-lookbehind:s.end])
		s.pos = lookbehind
	}
	for idle := 0; s.err == nil && s.end < len(s.buf); {
		var read int
		read, s.err = s.r.Read(s.buf[s.end:])
		s.end += read
		if read > 0 {
			idle = 0
		} else if idle++; idle == 100 && s.err == nil {
			s.err = io.ErrNoProgress
		}
	}
	return s.pos < s.end
}
