package source

import "bytes"

// dialect is how a CSV text separates its fields. Quotes are ", doubled
// within a quoted field (RFC 4180); a field that does not begin with a quote
// may hold some.
type dialect struct {
	delimiter byte
	// loneCR says that the text has carriage returns without a line feed; they
	// end lines too.
	loneCR bool
}

// span is one CSV record found at the start of a text.
type span struct {
	end     int // of the record, without its line end
	next    int // where the next record begins
	line    int // where the record's second physical line begins; next if there is none
	columns int
	breaks  int    // line breaks within quotes
	fault   string // unclosed_quote, text_after_quote; next is then the second physical line
}

// next finds the record at the start of b, which is not empty. more says that
// b ends before the record does, and that there is more text to come (!eof).
func (d dialect) next(b []byte, eof bool) (s span, more bool) {
	end, next, found := d.lineEnd(b)
	if !found && !eof {
		return s, true
	}
	s = span{end: end, next: next, line: next}
	line := b[:end]
	if bytes.IndexByte(line, '"') < 0 {
		s.columns = 1 + bytes.Count(line, []byte{d.delimiter})
		return s, false
	}
	return d.quoted(b, s, eof)
}

// lineEnd finds where the first physical line ends and the next begins.
func (d dialect) lineEnd(b []byte) (end, next int, found bool) {
	if d.loneCR {
		i := bytes.IndexAny(b, "\r\n")
		switch {
		case i < 0:
			return len(b), len(b), false
		case b[i] == '\n':
			return i, i + 1, true
		case i+1 == len(b):
			return i, i + 1, false // a line feed may follow
		case b[i+1] == '\n':
			return i, i + 2, true
		}
		return i, i + 1, true
	}
	end = bytes.IndexByte(b, '\n')
	if end < 0 {
		return len(b) - trailingCR(b), len(b), false
	}
	return end - trailingCR(b[:end]), end + 1, true
}

func trailingCR(line []byte) int {
	if n := len(line); n > 0 && line[n-1] == '\r' {
		return 1
	}
	return 0
}

// quoted walks over the fields of a record that has quotes in its first line.
func (d dialect) quoted(b []byte, first span, eof bool) (s span, more bool) {
	s = first
	lineEnd, lineNext := first.end, first.next // of the physical line that i is in
	i := 0
	for {
		s.columns++
		if i < len(b) && b[i] == '"' {
			closed := closingQuote(b, i+1)
			if !eof && (closed < 0 || closed == len(b)) { // a second quote may follow
				return s, true
			}
			if closed < 0 {
				first.fault = "unclosed_quote"
				return first, false
			}
			i = closed
			for i > lineEnd { // the field went over line ends
				s.breaks++
				end, next, found := d.lineEnd(b[lineNext:])
				if !found && !eof {
					return s, true
				}
				lineEnd, lineNext = lineNext+end, lineNext+next
			}
			for i < lineEnd && b[i] == ' ' && d.delimiter != ' ' {
				i++
			}
			if i < lineEnd && b[i] != d.delimiter {
				first.fault = "text_after_quote"
				if s.breaks > 0 {
					first.fault = "unclosed_quote" // the quote that opened the field is the wrong one
				}
				return first, false
			}
		} else if k := bytes.IndexByte(b[i:lineEnd], d.delimiter); k >= 0 {
			i += k
		} else {
			i = lineEnd
		}
		if i >= lineEnd {
			s.end, s.next = lineEnd, lineNext
			return s, false
		}
		i++ // the delimiter
	}
}

// closingQuote is the index behind the quote that closes a field whose text
// begins at i, or -1.
func closingQuote(b []byte, i int) int {
	for {
		k := bytes.IndexByte(b[i:], '"')
		if k < 0 {
			return -1
		}
		i += k + 1
		if i >= len(b) || b[i] != '"' {
			return i
		}
		i++
	}
}

// fields calls f with each field of a sound record, as it is written.
func (d dialect) fields(record []byte, f func([]byte)) {
	i := 0
	for {
		start := i
		if i < len(record) && record[i] == '"' {
			i = closingQuote(record, i+1)
			end := i
			for i < len(record) && record[i] == ' ' {
				i++
			}
			f(record[start:end])
		} else {
			if k := bytes.IndexByte(record[i:], d.delimiter); k >= 0 {
				i += k
			} else {
				i = len(record)
			}
			f(record[start:i])
		}
		if i >= len(record) {
			return
		}
		i++
	}
}

// values are the fields of a sound record without quotes.
func (d dialect) values(record []byte) []string {
	var values []string
	d.fields(record, func(field []byte) {
		if len(field) >= 2 && field[0] == '"' {
			field = bytes.ReplaceAll(field[1:len(field)-1], []byte(`""`), []byte(`"`))
		}
		values = append(values, string(field))
	})
	return values
}

// appendRecord writes a sound record so that no reader can misread it: a field
// that holds a quote is quoted.
func (d dialect) appendRecord(out, record []byte) []byte {
	for i := 0; ; i++ {
		start := i
		bare := i >= len(record) || record[i] != '"'
		if bare {
			if k := bytes.IndexByte(record[i:], d.delimiter); k >= 0 {
				i += k
			} else {
				i = len(record)
			}
		} else {
			i = closingQuote(record, i+1)
		}
		field := record[start:i]
		if bare && bytes.IndexByte(field, '"') >= 0 {
			out = append(out, '"')
			out = append(out, bytes.ReplaceAll(field, []byte(`"`), []byte(`""`))...)
			out = append(out, '"')
		} else {
			out = append(out, field...)
		}
		for i < len(record) && record[i] != d.delimiter { // blanks behind a quote
			i++
		}
		if i >= len(record) {
			return append(out, '\n')
		}
		out = append(out, d.delimiter)
	}
}

// sniff finds the delimiter: the one that gives most of the first records as
// many columns as the header, and more than one.
func sniff(text []byte, eof bool, loneCR bool) byte {
	best, bestRecords, bestColumns := byte(','), 0, 1
	for _, delimiter := range []byte{',', ';', '\t', '|'} {
		d := dialect{delimiter: delimiter, loneCR: loneCR}
		columns, records := 0, 0
		rest := text
		for n := 0; n < 50 && len(rest) > 0; n++ {
			s, more := d.next(rest, eof)
			if more {
				break
			}
			switch {
			case s.end == 0: // an empty line says nothing
			case columns == 0:
				columns = s.columns
				records = 1
			case s.columns == columns && s.fault == "":
				records++
			}
			rest = rest[s.next:]
		}
		if columns > 1 && (records > bestRecords || records == bestRecords && columns > bestColumns) {
			best, bestRecords, bestColumns = delimiter, records, columns
		}
	}
	return best
}
