package mail

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// cutMessage is a message as the splitter saw it.
type cutMessage struct {
	Line, Offset      int64
	Separator         string
	Header, Body      string
	Complete, Cut, Up bool // Up: header above the bound
}

func splitAll(r io.Reader, kind Kind, bufferSize int) ([]cutMessage, error) {
	s := newSplitter(r, kind)
	s.buf = make([]byte, bufferSize)
	var out []cutMessage
	for s.next() {
		out = append(out, cutMessage{
			s.message.line, s.message.offset, string(s.separator), string(s.header), string(s.body), s.complete, s.cut, s.oversize,
		})
	}
	return out, s.err
}

func TestSeparators(t *testing.T) {
	const message = "From a@example.com Fri Sep 16 22:26:51 2016\nSubject: one\n\nfirst\n\n"
	for _, test := range []struct {
		name  string
		input string
		want  int // messages
	}{
		{"classic", message + "From b@example.com Fri Sep 16 22:26:51 2016\nSubject: two\n\nsecond\n", 2},
		{"day below ten", message + "From b@example.com Fri Sep  6 22:26:51 2016\nSubject: two\n\n", 2},
		{"zone before the year, as in Takeout", message + "From 1545668983435175434@xxx Fri Sep 16 22:26:51 +0000 2016\nX-GM-THRID: 1\n\n", 2},
		{"zone after the year", message + "From b@example.com Fri Sep 16 22:26:51 2016 +0200\nSubject: two\n\n", 2},
		{"date as in the Date field", message + "From b@example.com Fri, 16 Sep 2016 22:26:51 +0000\nSubject: two\n\n", 2},
		{"no seconds", message + "From b Fri Sep 16 22:26 2016\nSubject: two\n\n", 2},
		{"dash for the address", message + "From - Fri Sep 16 22:26:51 2016\nX-Mozilla-Status: 0001\n\n", 2},
		{"list archive", message + "From bob at example.com  Fri Sep 16 22:26:51 2016\nFrom: bob\n\n", 2},
		{"remote from", message + "From uucp Fri Sep 16 22:26:51 2016 remote from host\nReceived: by x\n\n", 2},
		{"bare", message + "From \nSubject: two\n\n", 2},
		{"bare with a dash", message + "From - \nX-Mozilla-Status: 0001\n\n", 2},
		{"quoted separator first", message + "From b Fri Sep 16 22:26:51 2016\n>From a Thu Sep 15 22:26:51 2016\nSubject: two\n\n", 2},
		{"CRLF", strings.ReplaceAll(message+"From b@example.com Fri Sep 16 22:26:51 2016\nSubject: two\n\n", "\n", "\r\n"), 2},
		{"header only, no blank line", "From a Fri Sep 16 22:26:51 2016\nSubject: one\nFrom b Fri Sep 16 22:26:51 2016\nSubject: two\n\n", 2},
		{"no blank line, mail field follows", "From a Fri Sep 16 22:26:51 2016\nSubject: one\n\nfirst\nFrom b Fri Sep 16 22:26:51 2016\nReceived: by x\n\n", 2},

		{"no blank line, other field follows", message[:len(message)-1] + "From b Fri Sep 16 22:26:51 2016\nNote: two\n\n", 1},
		{"bare without a blank line", message[:len(message)-1] + "From \nSubject: two\n\n", 1},
		{"prose", message + "From here on it is easy:\nSubject: two\n\n", 1},
		{"address without date", message + "From b@example.com\nSubject: two\n\n", 1},
		{"date without clock", message + "From Monday Sep 2016\nSubject: two\n\n", 1},
		{"no field follows", message + "From b@example.com Fri Sep 16 22:26:51 2016\nHello there\n\n", 1},
		{"quoted", message + ">From b@example.com Fri Sep 16 22:26:51 2016\nSubject: two\n\n", 1},
		{"lower case", message + "from b@example.com Fri Sep 16 22:26:51 2016\nSubject: two\n\n", 1},
		{"too long a line", message + "From b " + strings.Repeat("x", maxLine) + " Fri Sep 16 22:26:51 2016\nSubject: two\n\n", 1},
		{"cut in the separator", message + "From b@example.com Fri Sep 16 22:26:51 2016", 2},
		{"cut after the separator", message + "From b@example.com Fri Sep 16 22:26:51 2016\n", 2},
		{"cut in the next name", message + "From b@example.com Fri Sep 16 22:26:51 2016\nRecei", 2},
		{"cut in the separator's date", message + "From b@example.com Fri Sep 16 22:", 1},

		{"Content-Length that lies", "From a Fri Sep 16 22:26:51 2016\nContent-Length: 1000\n\nx\n\nFrom b Fri Sep 16 22:26:51 2016\nTo: b\n\n", 2},
		{"field with a blank before its colon", "From : a@example.com\nDate : now\n\nbody\n", 1},
		{"no separator at the start", "Subject: one\n\nfirst\n\n" + message, 2},
		{"byte order mark and blank lines", "\xef\xbb\xbf\r\n\n" + message, 1},
		{"empty", "", 0},
		{"blank", "\n\r\n\n", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := splitAll(strings.NewReader(test.input), Mbox, bufferBytes)
			if err != io.EOF || len(got) != test.want {
				t.Fatalf("%d messages, %v; want %d: %+v", len(got), err, test.want, got)
			}
		})
	}
}

func TestSplitterKeepsPlaceAndParts(t *testing.T) {
	const input = "\n" +
		"From a@example.com Fri Sep 16 22:26:51 2016\r\nSubject: one\r\n folded\r\n\r\nbody\r\n>From b\r\n\r\n" +
		"From b@example.com Fri Sep 16 22:26:51 2016\nSubject: two\n\nlast"
	second := int64(strings.Index(input, "From b@"))
	want := []cutMessage{
		{2, 1, "From a@example.com Fri Sep 16 22:26:51 2016", "Subject: one\r\n folded\r\n", "body\r\n>From b\r\n\r\n", true, false, false},
		{9, second, "From b@example.com Fri Sep 16 22:26:51 2016", "Subject: two\n", "last", true, true, false},
	}
	got, err := splitAll(iotest.OneByteReader(strings.NewReader(input)), Mbox, bufferBytes)
	if err != io.EOF {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestCut(t *testing.T) {
	const separator = "From a Fri Sep 16 22:26:51 2016\n"
	for _, test := range []struct {
		name          string
		kind          Kind
		input         string
		complete, cut bool
	}{
		{"mbox, whole", Mbox, separator + "Subject: x\n\nbody\n", true, false},
		{"mbox, within the body", Mbox, separator + "Subject: x\n\nbo", true, true},
		{"mbox, within the header", Mbox, separator + "Subject: x\nTo: a", false, true},
		{"mbox, after a header line", Mbox, separator + "Subject: x\n", false, false},
		{"message, whole", Message, "Subject: x\n\nbody", true, false},
		{"message without body", Message, "Subject: x\n", true, false},
		{"message, within the header", Message, "Subject: x\nTo: a", false, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, _ := splitAll(strings.NewReader(test.input), test.kind, bufferBytes)
			if len(got) != 1 || got[0].Complete != test.complete || got[0].Cut != test.cut {
				t.Errorf("%+v", got)
			}
		})
	}
}

// A message file is one message, whatever its body looks like.
func TestMessageIsNotSplit(t *testing.T) {
	const input = "From a Fri Sep 16 22:26:51 2016\nSubject: x\n\nbody\n\nFrom b Fri Sep 16 22:26:51 2016\nSubject: y\n\n"
	if got, _ := splitAll(strings.NewReader(input), Message, bufferBytes); len(got) != 1 || got[0].Header != "Subject: x\n" {
		t.Errorf("%+v", got)
	}
}

func TestMemoryIsBounded(t *testing.T) {
	const separator = "From a Fri Sep 16 22:26:51 2016\n"
	huge := int64(40 << 20)
	for name, r := range map[string]io.Reader{
		"header lines": io.MultiReader(strings.NewReader(separator), io.LimitReader(repeat("X-Pad: pad\n"), huge)),
		"header line":  io.MultiReader(strings.NewReader(separator), io.LimitReader(repeat("x"), huge)),
		"body line":    io.MultiReader(strings.NewReader(separator+"Subject: x\n\n"), io.LimitReader(repeat("x"), huge)),
		"body":         io.MultiReader(strings.NewReader(separator+"Subject: x\n\n"), io.LimitReader(repeat("\n\nFrom here\n"), huge)),
		"separator":    io.LimitReader(repeat("From "), huge),
	} {
		t.Run(name, func(t *testing.T) {
			s := newSplitter(io.MultiReader(r, strings.NewReader("\n\n"+separator+"Subject: last\n\n")), Mbox)
			n := 0
			for s.next() {
				n++
			}
			if n == 0 || string(s.header) != "Subject: last\n" {
				t.Errorf("%d messages, the last with header %.100q", n, s.header)
			}
			if held := cap(s.buf) + cap(s.header) + cap(s.body) + cap(s.separator); held > 2*maxHeader+2*maxBody+bufferBytes+2*maxLine {
				t.Errorf("holds %d bytes", held)
			}
		})
	}
}

// repeat reads s for ever.
type repeat string

func (s repeat) Read(p []byte) (int, error) {
	n := 0
	for n+len(s) <= len(p) {
		n += copy(p[n:], s)
	}
	if n == 0 {
		n = copy(p, s)
	}
	return n, nil
}

// Whatever lines bodies hold, an mbox in which they are quoted (mboxrd) gives
// them back, also when the window is small and reads come in pieces.
func TestSplitUndoesJoin(t *testing.T) {
	line := rapid.OneOf(
		rapid.SampledFrom([]string{
			"", "", "From a@example.com Fri Sep 16 22:26:51 2016", "From ", ">From x", "Subject: x", "From here", ">>From ", "\t", "Received: by x",
		}),
		rapid.StringMatching(`[ -~é]{0,80}`),
	)
	rapid.Check(t, func(t *rapid.T) {
		end := rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "line end")
		bodies := rapid.SliceOfN(rapid.SliceOfN(line, 0, 80), 1, 8).Draw(t, "bodies")
		var mbox bytes.Buffer
		var want []string
		for i, lines := range bodies {
			fmt.Fprintf(&mbox, "From a@example.com Fri Sep 16 22:26:51 2016%sSubject: %d%s%s", end, i, end, end)
			body := ""
			for _, l := range lines {
				if strings.HasPrefix(strings.TrimLeft(l, ">"), "From ") {
					l = ">" + l
				}
				body += l + end
			}
			body += end
			mbox.WriteString(body)
			want = append(want, body)
		}
		size := rapid.IntRange(lookahead+2*lookbehind, 2*lookahead).Draw(t, "buffer")
		got, err := splitAll(iotest.HalfReader(&mbox), Mbox, size)
		if err != io.EOF || len(got) != len(want) {
			t.Fatalf("%d messages for %d, %v", len(got), len(want), err)
		}
		for i := range got {
			if got[i].Body != want[i] || got[i].Header != fmt.Sprintf("Subject: %d%s", i, end) {
				t.Fatalf("message %d: %+v, want body %q", i, got[i], want[i])
			}
		}
	})
}

// A separator is found wherever it falls in the window.
func TestSeparatorAtAnyPlace(t *testing.T) {
	const size = lookahead + 2*lookbehind
	for _, separator := range []string{
		"\nFrom b@example.com Fri Sep 16 22:26:51 2016\nSubject: two\n\n",
		"\r\nFrom \r\nSubject: two\r\n\r\n",
	} {
		for pad := range 2 * size {
			input := "From a Fri Sep 16 22:26:51 2016\nSubject: one\n\n" + strings.Repeat("x", pad) + "\n" + separator
			if got, err := splitAll(strings.NewReader(input), Mbox, size); err != io.EOF || len(got) != 2 {
				t.Fatalf("%d messages with %d bytes before %q, %v", len(got), pad, separator, err)
			}
		}
	}
}

func FuzzSplit(f *testing.F) {
	f.Add([]byte("From a Fri Sep 16 22:26:51 2016\nSubject: x\n\nbody\n\nFrom b Fri Sep 16 22:26:51 +0000 2016\nTo: y\n\n"), uint16(0))
	f.Add([]byte("From \r\nA: b\r\n\r\nFrom - \r\nA: b"), uint16(7))
	f.Add([]byte("Subject: x\nFrom :y\n>From z\n"), uint16(100))
	f.Fuzz(func(t *testing.T, input []byte, size uint16) {
		small := lookahead + 2*lookbehind + int(size)%lookahead
		for _, kind := range []Kind{Mbox, Message} {
			want, err := splitAll(bytes.NewReader(input), kind, bufferBytes)
			if err != io.EOF {
				t.Fatal(err)
			}
			got, _ := splitAll(iotest.DataErrReader(bytes.NewReader(input)), kind, small)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("buffer of %d: %s", small, diff)
			}
			at := int64(-1)
			for _, m := range got {
				if m.Offset <= at {
					t.Fatalf("offset %d after %d", m.Offset, at)
				}
				at = m.Offset
				if lines := int64(bytes.Count(input[:m.Offset], []byte("\n"))) + 1; m.Line != lines {
					t.Fatalf("line %d, want %d", m.Line, lines)
				}
				if len(m.Header) > maxHeader || len(m.Body) > maxBody {
					t.Fatal("above the bounds")
				}
			}
		}
	})
}
