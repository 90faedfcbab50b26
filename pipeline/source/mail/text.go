package mail

import (
	"encoding/base64"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/ianaindex"
)

// text returns a header value as readable text: encoded words (RFC 2047) are
// decoded, what is not UTF-8 is read as windows-1252, blanks and control
// characters become one space.
func text(value []byte) string {
	s := string(value)
	if strings.Contains(s, "=?") {
		s = decodeWords(s)
	}
	return clean(repair(s))
}

// repair makes s valid UTF-8: each byte that is not part of a UTF-8 sequence is
// read as windows-1252.
func repair(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + len(s)/2)
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && n == 1 {
			r = charmap.Windows1252.DecodeByte(s[0])
		}
		b.WriteRune(r)
		s = s[n:]
	}
	return b.String()
}

// clean trims s and turns each run of white space and control characters, NUL
// among them, into one space.
func clean(s string) string {
	dirty, last := false, ' '
	for _, r := range s {
		if r < ' ' || r == ' ' && last == ' ' || r >= 0x7f && blank(r) {
			dirty = true
			break
		}
		last = r
	}
	if !dirty {
		return strings.TrimSuffix(s, " ")
	}
	return strings.Join(strings.FieldsFunc(s, blank), " ")
}

func blank(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// decodeWords decodes the encoded words of s. Words that follow each other in
// one charset are decoded together, because many writers cut within a
// character, which mime.WordDecoder turns into replacement characters. What is
// malformed is decoded as far as it goes.
func decodeWords(s string) string {
	var out strings.Builder
	var charset string // of pending
	var pending []byte // decoded bytes, still in charset
	flush := func() {
		out.WriteString(decodeCharset(charset, pending))
		pending = pending[:0]
	}
	for {
		start := strings.Index(s, "=?")
		if start < 0 {
			break
		}
		word, ok := cutWord(s[start:])
		if !ok {
			flush()
			out.WriteString(s[:start+2])
			s = s[start+2:]
			continue
		}
		between := s[:start]
		if len(pending) == 0 || strings.TrimSpace(between) != "" {
			flush()
			out.WriteString(between)
		} else if !strings.EqualFold(charset, word.charset) {
			flush()
		}
		charset = word.charset
		pending = append(pending, word.decode()...)
		s = s[start+word.length:]
	}
	flush()
	out.WriteString(s)
	return out.String()
}

// encodedWord is "=?charset?encoding?text?=".
type encodedWord struct {
	charset string // without the language of RFC 2231
	base64  bool
	text    string
	length  int // of the whole word
}

// longestWord bounds an encoded word in bytes. RFC 2047 allows 75; many writers
// put a whole subject into one.
const longestWord = 8 << 10

// cutWord reads the encoded word that s begins with.
func cutWord(s string) (encodedWord, bool) {
	s = s[:min(len(s), longestWord)]
	charset, rest, ok := strings.Cut(s[2:], "?")
	if !ok || len(rest) < 2 || rest[1] != '?' || strings.ContainsAny(charset, " \t") {
		return encodedWord{}, false
	}
	encoding := rest[0] | 0x20
	if encoding != 'b' && encoding != 'q' {
		return encodedWord{}, false
	}
	text, _, ok := strings.Cut(rest[2:], "?=")
	if !ok {
		return encodedWord{}, false
	}
	charset, _, _ = strings.Cut(charset, "*")
	length := len(s) - len(rest) + 2 + len(text) + len("?=")
	return encodedWord{charset: charset, base64: encoding == 'b', text: text, length: length}, true
}

func (w encodedWord) decode() []byte {
	if !w.base64 {
		return decodeQ(w.text)
	}
	digits := strings.Map(func(r rune) rune {
		if r < 0x80 && (r == '+' || r == '/' || '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z') {
			return r
		}
		return -1
	}, w.text)
	if len(digits)%4 == 1 {
		digits = digits[:len(digits)-1] // half a byte
	}
	b, _ := base64.RawStdEncoding.DecodeString(digits) // only base64 digits are left
	return b
}

// decodeQ decodes the Q encoding of RFC 2047, 4.2.
func decodeQ(s string) []byte {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '_':
			b = append(b, ' ')
		case s[i] == '=' && i+2 < len(s) && hexDigit(s[i+1]) >= 0 && hexDigit(s[i+2]) >= 0:
			b = append(b, byte(hexDigit(s[i+1])<<4|hexDigit(s[i+2])))
			i += 2
		default:
			b = append(b, s[i])
		}
	}
	return b
}

func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	}
	return -1
}

// decodeCharset reads b in a charset by its name in mail. An unknown one, and
// bytes that do not fit, are read as UTF-8 or windows-1252.
func decodeCharset(name string, b []byte) string {
	if len(b) == 0 {
		return ""
	}
	if e := charsetOf(name); e != nil {
		if s, err := e.NewDecoder().Bytes(b); err == nil {
			return string(s)
		}
	}
	return repair(string(b))
}

// charsetAliases are names that mail uses and neither registry of x/text knows.
var charsetAliases = map[string]string{
	"cp932": "shift_jis", "cp936": "gbk", "cp949": "euc-kr", "cp950": "big5", "latin-1": "iso-8859-1", "iso-8859-8-i": "iso-8859-8",
}

// charsetOf returns nil for UTF-8, ASCII and unknown names.
func charsetOf(name string) encoding.Encoding {
	name = strings.ToLower(strings.TrimSpace(name))
	if name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii" {
		return nil
	}
	if alias, ok := charsetAliases[name]; ok {
		name = alias
	}
	if e, err := htmlindex.Get(name); err == nil {
		return e
	}
	e, err := ianaindex.MIME.Encoding(name)
	if err != nil {
		return nil
	}
	return e
}
