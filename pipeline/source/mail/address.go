package mail

import (
	"bytes"
	"slices"
	"strings"
)

const (
	longestAddress = 320  // bytes; RFC 5321 allows 254
	longestQuote   = 1024 // bytes between quotes or angle brackets: beyond, they count as never closed
	longestLiteral = 64   // bytes of a domain literal, "[IPv6:…]"
	maxAddresses   = 1000 // of one message; the rest is left out
)

// appendAddresses appends the addresses of a From or To value to dst, in order,
// lower-case, each once. It takes what net/mail takes (quoted names, comments,
// groups, routes) and much that it refuses: missing commas, unclosed brackets
// and quotes, raw 8-bit names, a whole address inside an encoded word. What has
// no "@" is no address.
func appendAddresses(dst []string, value []byte) []string {
	n := len(dst)
	dst = scanAddresses(dst, value)
	if len(dst) == n && bytes.Contains(value, []byte("=?")) {
		dst = scanAddresses(dst, []byte(decodeWords(string(value))))
	}
	return dst
}

// scanAddresses splits value into mailboxes. Of a mailbox it keeps the text
// outside brackets, comments and quotes, and what is in quotes apart: an address
// may stand there if it stands nowhere else.
func scanAddresses(dst []string, value []byte) []string {
	if bytes.IndexByte(value, '@') < 0 {
		return dst
	}
	var room [256]byte
	bare := room[:0]
	var quoted []byte
	angled := false
	openComment := false
	flush := func() {
		if !angled {
			n := len(dst)
			dst = appendWords(dst, bare)
			if len(dst) == n && len(quoted) > 0 {
				dst = appendWords(dst, quoted)
			}
		}
		bare, quoted, angled = bare[:0], quoted[:0], false
	}
	for i := 0; i < len(value); i++ {
		switch c := value[i]; c {
		case '(':
			if openComment {
				continue
			}
			n := commentLength(value[i:])
			openComment = n == 1
			i += n - 1
		case '"':
			n := quoteLength(value[i:])
			if n == 0 {
				continue // never closed
			}
			inner := unquote(value[i+1 : i+n-1])
			i += n - 1
			if i+1 < len(value) && value[i+1] == '@' {
				// a quoted local part: its blanks must not divide it
				bare = append(bare, bytes.ReplaceAll(inner, []byte(" "), []byte{nonBlank})...)
			} else {
				quoted = append(append(quoted, inner...), ' ')
			}
		case '<':
			n, closed := angleLength(value[i:])
			inner := value[i+1 : i+n]
			if i += n; !closed {
				i-- // what ended it is still to be read
			}
			if n := len(dst); bytes.IndexByte(inner, '@') >= 0 {
				dst = appendAngle(dst, inner)
				angled = angled || len(dst) > n
			}
		case ',', ';':
			flush()
		case ':':
			if bytes.IndexByte(bare, '@') < 0 {
				bare = bare[:0] // the name of a group, or "mailto:"
			} else {
				bare = append(bare, ' ')
			}
		case '[':
			rest := value[i:min(len(value), i+longestLiteral)]
			if n := bytes.IndexByte(rest, ']'); n > 0 && len(bare) > 0 && bare[len(bare)-1] == '@' {
				bare = append(bare, rest[:n+1]...)
				i += n
			} else {
				bare = append(bare, ' ')
			}
		case nonBlank:
			bare = append(bare, 0x7f) // a control character as well, so no address
		case ' ', '\t', '\r', '\n':
			bare = append(bare, ' ')
		default:
			bare = append(bare, c)
		}
	}
	flush()
	return dst
}

// nonBlank stands for a blank within a quoted local part while words are split.
const nonBlank = 0

// appendAngle appends the address inside <…>.
func appendAngle(dst []string, inner []byte) []string {
	if bytes.IndexByte(inner, '(') >= 0 {
		inner = dropComments(inner)
	}
	if inner = bytes.TrimSpace(inner); len(inner) == 0 {
		return dst
	}
	if inner[0] == '@' { // a route: <@relay,@relay:bob@example.com>
		inner = inner[bytes.LastIndexByte(inner, ':')+1:]
	}
	if at := bytes.LastIndexByte(inner, '@'); at > 0 && inner[0] == '"' {
		if n := quoteLength(inner); n == at {
			return appendAddress(dst, append(unquote(inner[1:n-1]), inner[at:]...))
		}
	}
	if bytes.Count(inner, []byte{'@'}) == 1 {
		inner = dropBlanks(inner) // around dots
	}
	return appendWords(dst, inner)
}

func dropBlanks(b []byte) []byte {
	if !bytes.ContainsAny(b, " \t\r\n") {
		return b
	}
	return bytes.Join(bytes.Fields(b), nil)
}

func dropComments(b []byte) []byte {
	var out []byte
	for i := 0; i < len(b); i++ {
		if b[i] == '(' {
			i += commentLength(b[i:]) - 1
			continue
		}
		out = append(out, b[i])
	}
	return out
}

// appendWords appends every word of s with an "@". Old mail has blanks around
// "@", and around the dots of a domain.
func appendWords(dst []string, s []byte) []string {
	if bytes.IndexByte(s, '@') < 0 {
		return dst
	}
	if bytes.IndexByte(s, ' ') >= 0 {
		s = bytes.Join(bytes.Fields(s), []byte(" "))
		for _, p := range [...][2]string{{" @", "@"}, {"@ ", "@"}, {" . ", "."}} {
			s = bytes.ReplaceAll(s, []byte(p[0]), []byte(p[1]))
		}
	}
	for len(s) > 0 {
		word := s
		if n := bytes.IndexByte(s, ' '); n >= 0 {
			word, s = s[:n], s[n+1:]
		} else {
			s = nil
		}
		if bytes.IndexByte(word, '@') > 0 && !bytes.HasPrefix(word, []byte("=?")) {
			if bytes.IndexByte(word, nonBlank) >= 0 {
				word = bytes.ReplaceAll(word, []byte{nonBlank}, []byte(" "))
			}
			dst = appendAddress(dst, word)
		}
	}
	return dst
}

// appendAddress appends one address in its normal form if it is one and new.
func appendAddress(dst []string, b []byte) []string {
	b = bytes.Trim(b, `'"<>(),;:`)
	b = bytes.TrimPrefix(b, []byte("mailto:"))
	b = bytes.TrimRight(b, ".")
	if b = bytes.TrimLeft(b, "["); bytes.IndexByte(b, '[') < 0 {
		b = bytes.TrimRight(b, "]")
	}
	at := bytes.LastIndexByte(b, '@')
	if at <= 0 || at == len(b)-1 || len(b) > longestAddress || len(dst) == maxAddresses {
		return dst
	}
	address := strings.ToLower(repair(string(b)))
	at = strings.LastIndexByte(address, '@')
	for i, r := range address {
		if blank(r) && (r != ' ' || i > at) {
			return dst
		}
		if r == ':' && i < at {
			return dst // "undisclosed-recipients:@relay"
		}
	}
	if slices.Contains(dst, address) {
		return dst
	}
	return append(dst, address)
}

// quoteLength returns the length of the quoted string that b begins with, quotes
// included, or 0 if it never ends.
func quoteLength(b []byte) int {
	b = b[:min(len(b), longestQuote)]
	for i := 1; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return 0
}

// angleLength returns the distance from "<" to its ">", or, if that is missing,
// to the next comma or the end of what may be an address.
func angleLength(b []byte) (n int, closed bool) {
	b = b[:min(len(b), longestQuote)]
	for i := 1; i < len(b); i++ {
		switch b[i] {
		case '"':
			if n := quoteLength(b[i:]); n > 0 {
				i += n - 1
			}
		case '>':
			return i, true
		}
	}
	if n := bytes.IndexByte(b, ','); n > 0 {
		return n, false
	}
	return len(b), false
}

// unquote removes the backslashes of a quoted string's inside.
func unquote(b []byte) []byte {
	out := make([]byte, 0, len(b))
	for i := 0; i < len(b); i++ {
		if b[i] == '\\' && i+1 < len(b) {
			i++
		}
		out = append(out, b[i])
	}
	return out
}
