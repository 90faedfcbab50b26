package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

const utf8Name = "utf-8"

var byteOrderMark = []byte{0xef, 0xbb, 0xbf}

// headSize is how much of a file decides about its encoding, its delimiter and
// its kind.
const headSize = 64 << 10

// guessEncoding decides from the first bytes: a byte order mark, else zero
// bytes in every second place. Empty: an 8-bit encoding, whose whole text must
// be seen.
func guessEncoding(head []byte) string {
	switch {
	case bytes.HasPrefix(head, byteOrderMark):
		return utf8Name
	case bytes.HasPrefix(head, []byte{0xff, 0xfe}):
		return "utf-16le"
	case bytes.HasPrefix(head, []byte{0xfe, 0xff}):
		return "utf-16be"
	}
	probe := head[:min(len(head), 512)]
	var zeros [2]int
	for i, b := range probe {
		if b == 0 {
			zeros[i%2]++
		}
	}
	// Most letters of an export are ASCII; one stray NUL is not enough.
	pairs := len(probe) / 2
	switch {
	case pairs >= 2 && zeros[1]*2 > pairs && zeros[0]*8 < pairs:
		return "utf-16le"
	case pairs >= 2 && zeros[0]*2 > pairs && zeros[1]*8 < pairs:
		return "utf-16be"
	}
	return ""
}

// notText says why the beginning of a file is no text at all. Archives of
// exports hold attachments too.
func notText(head []byte) *Fault {
	switch {
	case isZip(head):
		return fault("nested_archive", "an archive or workbook within an archive; unpack the outer one, and save sheets as CSV UTF-8")
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0")):
		return fault("excel", "an old Excel workbook or another file of an office program; save its sheet as CSV UTF-8")
	case guessEncoding(head) != "":
		return nil
	}
	probe := head[:min(len(head), 512)]
	control := 0
	for _, b := range probe {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v' && b != 0x1b {
			control++
		}
	}
	if bytes.HasPrefix(head, []byte("%PDF-")) || control*8 > len(probe) {
		return fault(NotUsed, "no text: a picture, a PDF or the like")
	}
	return nil
}

// guess8Bit tells UTF-8 from windows-1252 by the whole text. A few broken bytes
// in a text that has umlauts in UTF-8 cost their records; without any valid
// sequence the text is windows-1252, which has ISO-8859-1 within it.
func guess8Bit(r io.Reader) (string, error) {
	sequences, broken := 0, 0
	err := eachChunk(r, func(chunk []byte) {
		for len(chunk) > 0 {
			if chunk[0] < utf8.RuneSelf {
				chunk = chunk[1:]
				continue
			}
			r, size := utf8.DecodeRune(chunk)
			if r == utf8.RuneError && size == 1 {
				broken++
			} else {
				sequences++
			}
			chunk = chunk[size:]
		}
	})
	if err != nil {
		return "", err
	}
	if broken > sequences {
		return "windows-1252", nil
	}
	return utf8Name, nil
}

// eachChunk reads a text in pieces that end between characters.
func eachChunk(r io.Reader, f func([]byte)) error {
	buf := make([]byte, 256<<10)
	kept := 0
	for {
		n, err := r.Read(buf[kept:])
		n += kept
		if err == io.EOF {
			f(buf[:n])
			return nil
		}
		if err != nil {
			return err
		}
		end := n - unfinished(buf[:n])
		f(buf[:end])
		kept = copy(buf, buf[end:n])
	}
}

// unfinished counts the bytes at the end that begin a character whose rest has
// not been read yet.
func unfinished(b []byte) int {
	for i := 1; i <= min(utf8.UTFMax-1, len(b)); i++ {
		if c := b[len(b)-i]; utf8.RuneStart(c) {
			if c >= utf8.RuneSelf && !utf8.FullRune(b[len(b)-i:]) {
				return i
			}
			return 0
		}
	}
	return 0
}

// census is what a text holds that a reader must know before it starts.
type census struct {
	broken  bool  // not valid UTF-8
	nuls    bool  // has NUL bytes
	lf      int64 // line feeds
	cr      int64 // carriage returns
	crlf    int64 // of them together
	endless bool  // the last line has no end
	size    int64
}

func takeCensus(r io.Reader) (census, error) {
	var c census
	var last byte = '\n'
	err := eachChunk(r, func(chunk []byte) {
		if len(chunk) == 0 {
			return
		}
		c.size += int64(len(chunk))
		c.broken = c.broken || !utf8.Valid(chunk)
		c.nuls = c.nuls || bytes.IndexByte(chunk, 0) >= 0
		c.lf += int64(bytes.Count(chunk, []byte{'\n'}))
		if cr := int64(bytes.Count(chunk, []byte{'\r'})); cr > 0 {
			c.cr += cr
			c.crlf += int64(bytes.Count(chunk, []byte("\r\n")))
		}
		if last == '\r' && chunk[0] == '\n' {
			c.crlf++
		}
		last = chunk[len(chunk)-1]
	})
	c.endless = last != '\n'
	return c, err
}

// decoder gives a reader of UTF-8 without a byte order mark.
func decoder(r io.Reader, name string) (io.Reader, error) {
	enc, err := encodingNamed(name)
	if err != nil {
		return nil, err
	}
	return transform.NewReader(r, unicode.BOMOverride(enc.NewDecoder())), nil
}

// CheckEncoding tells whether read.encoding names an encoding that is known.
func CheckEncoding(name string) error {
	_, err := encodingNamed(name)
	return err
}

func encodingNamed(name string) (encoding.Encoding, error) {
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil, fmt.Errorf("unknown encoding %q; use utf-8, windows-1252, utf-16le, shift_jis or another name of the WHATWG list", name)
	}
	return enc, nil
}

// canonicalEncoding is the WHATWG name of an encoding: latin1 is windows-1252.
func canonicalEncoding(name string) (string, error) {
	enc, err := encodingNamed(name)
	if err != nil {
		return "", err
	}
	canonical, err := htmlindex.Name(enc)
	if err != nil {
		return "", errors.New("encoding " + name + " has no name")
	}
	return canonical, nil
}
