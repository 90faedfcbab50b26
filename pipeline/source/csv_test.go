package source

import (
	"context"
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// FuzzCSV checks the reader against Go's own: what it calls sound is read the
// same by both, and every record is accounted for.
func FuzzCSV(f *testing.F) {
	for _, seed := range []string{
		"a,b\n1,2\n", "a;b\r\n1;\"x\ny\"\r\n", "a,b\n1,\"2\n3,4\n", "a,b\n\n1,\"\"\"\"\n,\n", "a\tb\rx\ty\r", "a,b\n\"1\" ,2\n1\"2,3\n", "\"a\",\"b\nc\"\n1,2",
	} {
		f.Add([]byte(seed), true)
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, content []byte, careful bool) {
		path := filepath.Join(dir, "export.csv")
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
		p, err := Prepare(context.Background(), Request{
			Input: Input{Name: "export.csv", Path: path}, Objects: []Object{{Name: "any"}}, Scratch: dir, Careful: careful,
			Limits: Limits{Line: 64, Span: 32},
		})
		if _, ok := AsFault(err); ok {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close()
		if len(p.Parts) != 1 || p.Parts[0].Format != CSV {
			return
		}
		part := p.Parts[0]
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
			return
		}
		r := csv.NewReader(strings.NewReader(string(text)))
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
	})
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
