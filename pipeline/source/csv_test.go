package source

import (
	"bytes"
	"context"
	"encoding/csv"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// FuzzCSV checks the reader against Go's own: what it calls sound is read the
// same by both, with and without a copy, and every record is accounted for.
func FuzzCSV(f *testing.F) {
	for _, seed := range []string{
		"a,b\n1,2\n", "a;b\r\n1;\"x\ny\"\r\n", "a,b\n1,\"2\n3,4\n", "a,b\n\n1,\"\"\"\"\n,\n", "a\tb\rx\ty\r", "a,b\n\"1\" ,2\n1\"2,3\n", "\"a\",\"b\nc\"\n1,2",
		"\ufeff a ,b\n1,2\n\nTotal\nCopyright\n", "a,b\n1,2\nTotal\n3,4\n", "a,b\na,b\n1\x00,\xff\n", "a,a\n1,\n", "a,b\n1," + strings.Repeat("x", 100) + "\n2,3\n",
		"\xff\xfea\x00,\x00b\x00\n\x001\x00,\x002\x00", "a,b\n\"1\"\"\n2,3\n4,\"5\n\n6\"\n", "a\nb\n\nc\n", "\"a\nb\",c\n1,2\n",
		"#Software: x\n#Fields: a,b\n1,2\n#Fields: b,c\n3,\"4\n#Fields: a,b\n5\"\n", "#Fields: a\n#", "# a,b\n1,2\n", "#Fields: a,b\r\n1,2\r\n\ufeff#Fields: a\r\n3\r\n",
	} {
		f.Add([]byte(seed))
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, content []byte) {
		plain := prepareFuzzed(t, dir, content, false)
		copied := prepareFuzzed(t, dir, content, true)
		if (plain == nil) != (copied == nil) {
			t.Fatalf("a copy makes a fault of a file or none: %q", content)
		}
		if plain == nil {
			return
		}
		defer plain.Close()
		defer copied.Close()
		if len(copied.Parts) == 0 || copied.Parts[0].Format != CSV {
			return
		}
		if plain.Parts[0].Numbered {
			if diff := cmp.Diff(countsOf(plain), countsOf(copied)); diff != "" {
				t.Errorf("two copies differ, made of %q: %s", content, diff)
			}
		} else if counts := countsOf(copied); counts.Rejects > 0 || counts.Rows != plain.Parts[0].Rows {
			t.Errorf("%d records are sound, their copy has %+v, made of %q", plain.Parts[0].Rows, counts, content)
		}
		readAgain(t, content, plain)
		numbers := readAgain(t, content, copied)
		records := int64(len(numbers)) + copied.Rejects
		for _, skipped := range copied.Skipped {
			records += skipped
		}
		for number := range numbers {
			if n, err := strconv.ParseInt(number, 10, 64); err != nil || n < 1 || n > records {
				t.Errorf("record %s of %d, made of %q", number, records, content)
			}
		}
	})
}

// prepareFuzzed prepares a CSV text; nil: it cannot be used, or is no CSV.
func prepareFuzzed(t *testing.T, dir string, content []byte, careful bool) *Prepared {
	t.Helper()
	path := filepath.Join(dir, "export.csv")
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
	p, err := Prepare(context.Background(), Request{
		Input: Input{Name: "export.csv", Path: path}, Objects: []Object{{Name: "any", Header: "#Fields:"}}, Scratch: dir, Careful: careful,
		Limits: Limits{Line: 64, Span: 32},
	})
	if _, ok := AsFault(err); ok {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	return p
}

type counts struct {
	Rows, Rejects int64
	Skipped       map[string]int64
}

func countsOf(p *Prepared) counts {
	c := counts{Rejects: p.Rejects, Skipped: p.Skipped}
	for _, part := range p.Parts {
		c.Rows += part.Rows
	}
	return c
}

// readAgain reads the parts of a prepared file with Go's own reader. It gives
// the numbers of the records, of copies only.
func readAgain(t *testing.T, content []byte, p *Prepared) map[string]bool {
	t.Helper()
	numbers := map[string]bool{}
	for _, part := range p.Parts {
		text, err := os.ReadFile(part.Path)
		if err != nil {
			t.Fatal(err)
		}
		if !part.Numbered { // the lines of the header are no CSV line of Go's
			for range part.Skip {
				_, rest, _ := strings.Cut(string(text), "\n")
				text = []byte(rest)
			}
		}
		// Go's reader drops the carriage return of a line end within quotes, and
		// blanks behind a quote are an error to it.
		if strings.ContainsAny(string(text), "\r ") {
			continue
		}
		r := csv.NewReader(bytes.NewReader(text))
		r.Comma = rune(part.Delimiter)
		r.FieldsPerRecord = len(part.Columns)
		if part.Numbered {
			r.FieldsPerRecord += 2
		} else {
			r.LazyQuotes = true // quotes within a bare value
		}
		records, err := r.ReadAll()
		if err != nil {
			t.Fatalf("%v in %q, made of %q", err, text, content)
		}
		if int64(len(records)) != part.Rows {
			t.Errorf("%d records in %q, made of %q; want %d", len(records), text, content, part.Rows)
		}
		for _, record := range records {
			if part.Numbered && numbers[record[0]] {
				t.Errorf("record %s is there twice in %q, made of %q", record[0], text, content)
			}
			if part.Numbered {
				numbers[record[0]] = true
			}
		}
	}
	return numbers
}

func TestSniff(t *testing.T) {
	tests := []struct {
		text string
		want byte
	}{
		{"a,b\n1,2\n", ','},
		{"a;b,c;d\n1;2,2;3\n", ';'},
		{"a\tb c\n1\t2\n", '\t'},
		{"a|b\n1|2\n", '|'},
		{"\"a;b;c\",d\n1,2\n", ','},
		{"a\nb\n", ','},
		{"", ','},
		{"name;amount\nx;1,5\ny;2,5\n", ';'},
	}
	for _, test := range tests {
		if got := sniff([]byte(test.text), true, false); got != test.want {
			t.Errorf("sniff(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestCut(t *testing.T) {
	tests := []struct{ raw, want string }{
		{"", ""},
		{"plain", "plain"},
		{"a\x00b\xff", "a\ufffdb\ufffd"},
		{strings.Repeat("ä", RawLimit+1), strings.Repeat("ä", RawLimit)},
	}
	for _, test := range tests {
		if got := Cut([]byte(test.raw)); got != test.want {
			t.Errorf("Cut(%.20q…) = %.20q…, want %.20q…", test.raw, got, test.want)
		}
	}
}
