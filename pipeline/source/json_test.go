package source

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// FuzzJSON checks that whatever comes in, each line of the copy is one object,
// and that the records are numbered without a gap.
func FuzzJSON(f *testing.F) {
	for _, seed := range []string{
		`{"a":1}` + "\n" + `{"a":2,"a":3}`, `[{"a":1},{"b":`, `{"rows":[{"a":1}],"next":{"x":[[]]}}`, "{\n\"a\":1\n}{\"a\":2}\n\"x\"", `{"a":"\ud800\u0000"}`,
		`{"things":[1,{"Id":2}]}`, "\n\n[]\n{}\n", `[[{"a":1}]]`,
		`{"Id":1,"Name":"a"}{"Id":2,"Name":"}{"} {"Id":3,"Na`, "{\n\"Id\":1,\n\"Name\":2}{\"Id\":3,\n\"Name\":4}\n{\"Id\":5,\"Name\":6}x\n{}",
		`[{"things":[{"Id":1}]},{"things":[{"Id":2}]}]`, `{"Id":1,"Name":2,"things":[{"Id":3}]}`, "[1]\n[2]\n" + `{"Id":1,"Name":"` + strings.Repeat("x", 300) + `"}{"Id":2,"Name":3}`,
	} {
		f.Add([]byte(seed), true, true)
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, content []byte, anyObject, keyed bool) {
		path := filepath.Join(dir, "export.json")
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
		p, err := Prepare(context.Background(), Request{
			Input: Input{Name: "export.json", Path: path}, Objects: things, Declared: anyObject, Keyed: keyed, Scratch: dir, Limits: Limits{Line: 200}, Careful: true,
		})
		if _, ok := AsFault(err); ok {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close()
		numbers := map[int64]bool{}
		for _, part := range p.Parts {
			if part.Format != JSON {
				return
			}
			text, err := os.ReadFile(part.Path)
			if err != nil {
				t.Fatal(err)
			}
			rows := int64(0)
			lines := bufio.NewScanner(bytes.NewReader(text))
			lines.Buffer(nil, 1<<20)
			for lines.Scan() {
				rows++
				var record struct {
					Recno int64 `json:"throughline.recno"`
					Line  int64 `json:"throughline.line"`
				}
				if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
					t.Fatalf("%v in %q, made of %q", err, lines.Text(), content)
				}
				if record.Line < 1 || numbers[record.Recno] {
					t.Errorf("record %+v in %q, made of %q", record, text, content)
				}
				numbers[record.Recno] = true
			}
			if rows != part.Rows {
				t.Errorf("%d rows in %q, want %d", rows, text, part.Rows)
			}
		}
		records := int64(len(numbers)) + p.Rejects
		for _, skipped := range p.Skipped {
			records += skipped
		}
		for number := range numbers {
			if number < 1 || number > records {
				t.Errorf("record %d of %d, made of %q", number, records, content)
			}
		}
	})
}

func TestWalkKeys(t *testing.T) {
	tests := []struct {
		text string
		want string // key=first byte of the value
		ok   bool
	}{
		{`{"a":1,"b":{"c":[1,2]},"d":"x,\"}","e":[{"f":1}],"g":null}`, `a=1 b={ d=" e=[ g=n`, true},
		{` { "a" : [ ] , "\u0062" : true } `, `a=[ b=t`, true},
		{`{}`, ``, true},
		{`[1]`, ``, false},
		{`{"a":1,"b":[1,2`, `a=1 b=[`, true}, // cut
		{`{"a":"x`, `a="`, true},
		{`{"a`, ``, true},
		{``, ``, false},
	}
	for _, test := range tests {
		var got []string
		ok := walkKeys([]byte(test.text), func(key string, value []byte) bool {
			got = append(got, key+"="+string(value[:min(1, len(value))]))
			return true
		})
		if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" || ok != test.ok {
			t.Errorf("%s: %v %s", test.text, ok, diff)
		}
	}
}
