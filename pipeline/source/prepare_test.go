package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// things is what most tests read: an object of two required columns, and one
// that is never met.
var things = []Object{
	{Name: "thing", Requires: []string{"Id", "Name"}, Optional: []string{"Size"}, Wrappers: []string{"things", "result.things"}},
	{Name: "never", Requires: []string{"Alpha", "Beta", "Gamma", "Delta"}},
}

// outcome is what became of a file, as a person would tell it.
type outcome struct {
	Fault    string // code: reason
	Encoding string
	Columns  string
	Records  string // "recno@line: text" of a copy; empty for an original
	Rows     int64
	Skipped  map[string]int64
	Rejects  []string // "recno@line code"
}

func prepareText(t *testing.T, name, content string, change func(*Request)) (outcome, *Prepared) {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	scratch := filepath.Join(dir, "scratch")
	if err := os.Mkdir(scratch, 0o755); err != nil {
		t.Fatal(err)
	}
	request := Request{Input: Input{Name: name, Path: path}, Objects: things, Scratch: scratch}
	if change != nil {
		change(&request)
	}
	p, err := Prepare(context.Background(), request)
	t.Cleanup(func() {
		if p != nil {
			if err := p.Close(); err != nil {
				t.Error(err)
			}
		}
		if left, _ := os.ReadDir(scratch); len(left) > 0 {
			t.Errorf("%d scratch files are left", len(left))
		}
	})
	if fault, ok := AsFault(err); ok {
		return outcome{Fault: fault.Code + ": " + fault.Reason}, nil
	}
	if err != nil {
		t.Fatal(err)
	}
	o := outcome{Encoding: p.Encoding, Skipped: p.Skipped}
	if len(o.Skipped) == 0 {
		o.Skipped = nil
	}
	for i, part := range p.Parts {
		if i > 0 {
			o.Columns += "; "
			o.Records += "; "
		}
		o.Columns += strings.Join(part.Columns, ",")
		o.Rows += part.Rows
		if !part.Numbered {
			if part.Path != path {
				t.Errorf("a file that is no copy of records lies at %s", part.Path)
			}
			continue
		}
		text, err := os.ReadFile(part.Path)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Count(string(text), "\n") < int(part.Rows) {
			t.Errorf("%d rows in %q", part.Rows, text)
		}
		o.Records += strings.TrimSuffix(string(text), "\n")
	}
	if p.RejectsFile != "" {
		f, err := os.Open(p.RejectsFile)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		for lines.Scan() {
			var r Reject
			if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
				t.Fatal(err)
			}
			if r.Reason == "" || len([]rune(r.Raw)) > RawLimit {
				t.Errorf("reject %+v", r)
			}
			o.Rejects = append(o.Rejects, fmt.Sprintf("%d@%d %s", r.Recno, r.Line, r.Code))
		}
	}
	if int64(len(o.Rejects)) != p.Rejects {
		t.Errorf("%d rejects are counted, %d written", p.Rejects, len(o.Rejects))
	}
	return o, p
}

func TestPrepareBinary(t *testing.T) {
	for content, code := range map[string]string{
		"%PDF-1.7\nId,Name\n":                         NotUsed,
		"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00": NotUsed,
		"PK\x03\x04":                       "nested_archive",
		"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "excel",
	} {
		got, _ := prepareText(t, "export.csv", content, nil)
		if found, _, _ := strings.Cut(got.Fault, ":"); found != code {
			t.Errorf("%q: %+v, want %s", content, got, code)
		}
	}
}

func declared(r *Request) { r.Objects, r.Declared = r.Objects[:1], true }

func TestPrepareCSV(t *testing.T) {
	long := strings.Repeat("x", 300)
	tests := []struct {
		name    string
		content string
		change  func(*Request)
		want    outcome
	}{
		{name: "sound", content: "Id,Name\n1,a\n2,b\n", want: outcome{Columns: "Id,Name", Rows: 2}},
		{name: "no end of line", content: "Id,Name\n1,a\n2,b", want: outcome{Columns: "Id,Name", Rows: 2}},
		{name: "crlf", content: "Id,Name\r\n1,a\r\n2,b\r\n", want: outcome{Columns: "Id,Name", Rows: 2}},
		{name: "quoted", content: "\"Id\",\"Name\"\n\"1\",\"a, \"\"b\"\"\"\n", want: outcome{Columns: "Id,Name", Rows: 1}},
		{name: "other order and upper case", content: "NAME;ID;Extra\na;1;x\n", want: outcome{Columns: "NAME,ID,Extra", Rows: 1}},
		{name: "blanks around names, byte order mark", content: "\ufeff Id , Name\n1,a\n", want: outcome{Columns: "Id,Name", Rows: 1}},
		{name: "empty lines at the end", content: "Id,Name\n1,a\n\n\n", want: outcome{Columns: "Id,Name", Rows: 1}},
		{name: "header only", content: "Id,Name\n", want: outcome{Columns: "Id,Name"}},
		{name: "header only, no end of line", content: "Id,Name", want: outcome{Columns: "Id,Name"}},
		{name: "lines before the header", content: "export of today\nId\tName\n1\ta\n", change: func(r *Request) { r.Read.Skip = 1 },
			want: outcome{Columns: "Id,Name", Rows: 1}},
		{name: "delimiter as configured", content: "Id|Name,x\n1|a,b\n", change: func(r *Request) { r.Read.Delimiter = "|"; r.Objects = []Object{{Name: "any"}} },
			want: outcome{Columns: "Id,Name,x", Rows: 1}},
		{name: "semicolons, with commas in the values", content: "Id;Name\n1;1,5\n2;2,5\n3;3,5\n", want: outcome{Columns: "Id,Name", Rows: 3}},

		{name: "blanks in a file of one column", content: "Id\n1\n \n2\n", change: func(r *Request) { r.Objects = []Object{{Name: "any"}} },
			want: outcome{Columns: "Id", Rows: 2, Records: "1,2,1\n2,4,2"}},
		{name: "empty line between", content: "Id,Name\n1,a\n\n2,b\n",
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "1,2,1,a\n2,4,2,b"}},
		{name: "line break in quotes", content: "Id,Name\n1,\"a\nb\"\n2,c\n",
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "1,2,1,\"a\nb\"\n2,4,2,c"}},
		{name: "line break in the header", content: "Id,Name,\"Size\nin cm\"\n1,a,5\n",
			want: outcome{Columns: "Id,Name,Size\nin cm", Rows: 1, Records: "1,3,1,a,5"}},
		{name: "mixed line ends", content: "Id,Name\r\n1,a\n2,b\r\n3,c\r4,d\r\r\n5,e",
			want: outcome{Columns: "Id,Name", Rows: 5, Records: "1,2,1,a\n2,3,2,b\n3,4,3,c\n4,5,4,d\n5,7,5,e"}},
		{name: "one column", content: "Name\na\n\nb\n", change: func(r *Request) { r.Objects = []Object{{Name: "any"}} },
			want: outcome{Columns: "Name", Rows: 2, Records: "1,2,a\n2,4,b"}},
		{name: "header on every page", content: "Id,Name\n1,a\nId,Name\n2,b\n",
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "1,2,1,a\n3,4,2,b", Skipped: map[string]int64{"repeated_header": 1}}},
		{name: "footer", content: "Id,Name\n1,a\n\nGrand Totals (1 records)\nCopyright (c) 2026\n",
			want: outcome{Columns: "Id,Name", Rows: 1, Records: "1,2,1,a", Skipped: map[string]int64{"footer": 2}}},
		{name: "no footer: records follow", content: "Id,Name\n1,a\n\nGrand Totals (1 records)\n2,b\n",
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "1,2,1,a\n3,5,2,b", Rejects: []string{"2@4 column_count"}}},

		{name: "too few and too many columns", content: "Id,Name\n1\n2,b,c\n3,c\n",
			want: outcome{Columns: "Id,Name", Rows: 1, Records: "3,4,3,c", Rejects: []string{"1@2 column_count", "2@3 column_count"}}},
		{name: "cut in the last record", content: "Id,Name\n1,a\n2",
			want: outcome{Columns: "Id,Name", Rows: 1, Records: "1,2,1,a", Rejects: []string{"2@3 column_count"}}},
		{name: "unclosed quote costs its line", content: "Id,Name\n1,\"a\n2,b\n3,\"c\"\n4,d\n",
			want: outcome{Columns: "Id,Name", Rows: 3, Records: "2,3,2,b\n3,4,3,\"c\"\n4,5,4,d", Rejects: []string{"1@2 unclosed_quote"}}},
		{name: "unclosed quote, no other quote", content: "Id,Name\n1,a\n2,\"b\n3,c\n",
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "1,2,1,a\n3,4,3,c", Rejects: []string{"2@3 unclosed_quote"}}},
		{name: "unclosed quote in the last line", content: "Id,Name\n1,a\n2,\"b",
			want: outcome{Columns: "Id,Name", Rows: 1, Records: "1,2,1,a", Rejects: []string{"2@3 unclosed_quote"}}},
		{name: "two unclosed quotes", content: "Id,Name\n1,\"a\n2,b\n3,\"c\n4,d\n",
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "2,3,2,b\n4,5,4,d", Rejects: []string{"1@2 unclosed_quote", "3@4 unclosed_quote"}}},
		{name: "unclosed quote is followed no further than the bound", content: "Id,Name\n1,\"a\n" + strings.Repeat("2,b\n", 200) + "3,\"c\"\n",
			change: func(r *Request) { r.Limits.Span = 100 },
			want: outcome{Columns: "Id,Name", Rows: 201, Rejects: []string{"1@2 unclosed_quote"},
				Records: func() string {
					var lines []string
					for i := 2; i <= 201; i++ {
						lines = append(lines, fmt.Sprintf("%d,%d,2,b", i, i+1))
					}
					return strings.Join(append(lines, "202,203,3,\"c\""), "\n")
				}()}},
		{name: "well quoted, but a column too many over two lines", content: "Id,Name\n1,\"a\nb\",c\n2,d\n",
			want: outcome{Columns: "Id,Name", Rows: 1, Records: "2,4,2,d", Rejects: []string{"1@2 column_count"}}},
		{name: "text behind a quote", content: "Id,Name\n1,\"a\" b\n2,\"c\" \n",
			want: outcome{Columns: "Id,Name", Rows: 1, Records: "2,3,2,\"c\"", Rejects: []string{"1@2 text_after_quote"}}},
		{name: "backslash is no escape", content: "Id,Name\n1,\"a\\\"b\"\n2,c\n",
			want: outcome{Columns: "Id,Name", Rows: 1, Records: "2,3,2,c", Rejects: []string{"1@2 text_after_quote"}}},
		{name: "quotes within a bare value are made readable", content: "Id,Name\n1,5\" disk\n\n2,\"x\"\n",
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "1,2,1,\"5\"\" disk\"\n2,4,2,\"x\""}},
		{name: "NUL byte", content: "Id,Name\n1,a\x00\n2,b\n",
			want: outcome{Columns: "Id,Name", Rows: 1, Records: "2,3,2,b", Rejects: []string{"1@2 nul_byte"}}},
		{name: "one broken byte among umlauts", content: "Id,Name\n1,Müller\n2,M\xfcller\n3,Käß\n",
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "1,2,1,Müller\n3,4,3,Käß", Rejects: []string{"2@3 invalid_utf8"}}},
		{name: "a line longer than the bound", content: "Id,Name\n1,a\n2," + long + "\n3,c\n4," + long, change: func(r *Request) { r.Limits.Line = 100 },
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "1,2,1,a\n3,4,3,c", Rejects: []string{"2@3 too_long", "4@5 too_long"}}},
		{name: "a line longer than the buffer", content: "Id,Name\n1,a\n2," + strings.Repeat("x", 3<<20) + "\n3,c\n", change: func(r *Request) { r.Limits.Line = 1000 },
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "1,2,1,a\n3,4,3,c", Rejects: []string{"2@3 too_long"}}},
		{name: "careful copy of a sound file", content: "Id,Name\n1,a\n2,b\n", change: func(r *Request) { r.Careful = true },
			want: outcome{Columns: "Id,Name", Rows: 2, Records: "1,2,1,a\n2,3,2,b"}},

		{name: "empty", content: "", want: outcome{Fault: "empty: the file is empty, not even a header; export it again"}},
		{name: "blank", content: "\n \r\n", want: outcome{Fault: "empty: the file is empty, not even a header; export it again"}},
		{name: "missing column", content: "Id,Size\n1,2\n", change: func(r *Request) { r.Objects = things[:1] },
			want: outcome{Fault: "missing_column: this looks like thing, but has no column Name; export it with that column, or correct the config; found columns Id, Size"}},
		{name: "declared, and no column at all", content: "Key,Value\n1,2\n", change: func(r *Request) { r.Objects = things[:1] },
			want: outcome{Fault: "missing_column: this looks like thing, but has no column Id, Name; export it with that column, or correct the config; found columns Key, Value"}},
		{name: "another object", content: "Key,Value\n1,2\n", want: outcome{Fault: "not_used: no object that this preset reads; found columns Key, Value"}},
		{name: "a column of a preset twice", content: "Id,NAME,name\n1,a,b\n", want: outcome{Columns: "Id,NAME,name", Rows: 1}},
		{name: "a column of a declared table twice", content: "Id,NAME,name\n1,a,b\n", change: declared,
			want: outcome{Fault: "ambiguous_column: the header has Name twice, as column 2 and 3; rename one of them in the export"}},
		{name: "another column twice", content: "Id,Name,x,x\n1,a,b,c\n", want: outcome{Columns: "Id,Name,x,x", Rows: 1}},
		{name: "skip beyond the end", content: "Id,Name\n", change: func(r *Request) { r.Read.Skip = 5 },
			want: outcome{Fault: "no_header: no header within the first 8 bytes; correct read.skip, or export the file again"}},
		{name: "unclosed quote in the header", content: "Id,\"Name\n1,a\n",
			want: outcome{Fault: "no_header: the header is no sound CSV line (a quote is opened and not closed); repair the first line of the file"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, _ := prepareText(t, "export.csv", test.content, test.change)
			if test.want.Fault == "" {
				test.want.Encoding = "utf-8"
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPrepareEncodings(t *testing.T) {
	const text = "Id,Name\n1,Müller\n2,Crème brûlée\n"
	const copied = "1,2,1,Müller\n2,3,2,Crème brûlée"
	encode := func(name string) string {
		var out string
		var err error
		switch name {
		case "utf-16le":
			out, err = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().String(text)
		case "utf-16be":
			out, err = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().String(text)
		case "utf-16le with mark":
			out, err = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
		case "windows-1252":
			out, err = charmap.Windows1252.NewEncoder().String(text)
		}
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	tests := []struct {
		name, content, forced string
		want                  outcome
	}{
		{"utf-8", text, "", outcome{Encoding: "utf-8", Columns: "Id,Name", Rows: 2}},
		{"utf-16 with mark", encode("utf-16le with mark"), "", outcome{Encoding: "utf-16le", Columns: "Id,Name", Rows: 2, Records: copied}},
		{"utf-16le without mark", encode("utf-16le"), "", outcome{Encoding: "utf-16le", Columns: "Id,Name", Rows: 2, Records: copied}},
		{"utf-16be without mark", encode("utf-16be"), "", outcome{Encoding: "utf-16be", Columns: "Id,Name", Rows: 2, Records: copied}},
		{"latin-1", encode("windows-1252"), "", outcome{Encoding: "windows-1252", Columns: "Id,Name", Rows: 2, Records: copied}},
		{"latin-1, said so", encode("windows-1252"), "iso-8859-1", outcome{Encoding: "windows-1252", Columns: "Id,Name", Rows: 2, Records: copied}},
		{"another one, said so", "Id,Name\n1,\xe4\xf6\n", "koi8-r", outcome{Encoding: "koi8-r", Columns: "Id,Name", Rows: 1, Records: "1,2,1,ДЖ"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, _ := prepareText(t, "export.csv", test.content, func(r *Request) { r.Read.Encoding = test.forced })
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	if err := CheckEncoding("klingon"); err == nil {
		t.Error("an unknown encoding is taken")
	}
}

// repeated is what f gives for 1 to n.
func repeated(n int, f func(int) string) []string {
	var list []string
	for i := 1; i <= n; i++ {
		list = append(list, f(i))
	}
	return list
}

func TestPrepareLog(t *testing.T) {
	const intro = "#Software: Server\r\n#Log-type: Tracking, \"new\r\n"
	tests := []struct{ name, content, header, want string }{
		{"one log", intro + "#Fields: Id,Name\r\n1,a\r\n2,\"b\r\nc\"\r\n3,d\r\n", "Id,Name",
			"1,4,1,a\n2,5,2,\"b\r\nc\"\n3,7,3,d"},
		{"logs rolled together", intro + "#Fields: Id,Name\r\n1,a\r\n" + "\ufeff" + intro + "#Fields: Id,Name\r\n2,b", "Id,Name",
			"1,4,1,a\n2,8,2,b"},
		{"with other columns", intro + "#Fields: Id,Name\n1,a\n#Fields: Name,Size,Id\nb,7,2\n#Fields: Id,Name\n3,c\n", "Id,Name; Name,Size,Id",
			"1,4,1,a\n3,8,3,c; 2,6,b,7,2"},
		{"with columns of something else", "#Fields: Id,Name\n1,a\n#Fields: Id,Date\n2,b\n#Fields: Id,Name\n3,c\n", "Id,Name",
			"1,2,1,a\n3,6,3,c reject 2@4 unknown_header"},
		{"with a broken header", "#Fields: Id,Name\n1,a\n#Fields: Id,\"Name\n2,b\n#Fields: Id,Name\n3,c\n", "Id,Name",
			"1,2,1,a\n3,6,3,c reject 2@4 unknown_header"},
		{"byte order mark", "\ufeff#Fields: Id,Name\n1,a\n", "Id,Name", "1,2,1,a"},
		{"no records", intro + "#Fields: Id,Name", "Id,Name", ""},
		{"a comment without its end", "#Fields: Id,Name\n1,a\n#", "Id,Name", "1,2,1,a"},
		{"no header", "#Software: Server\n1,a\n", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, _ := prepareText(t, "export.log", test.content, func(r *Request) {
				r.Objects = slices.Clone(r.Objects)
				r.Objects[0].Header = "#Fields:"
			})
			records := got.Records
			for _, reject := range got.Rejects {
				records += " reject " + reject
			}
			if got.Columns != test.header || records != test.want || (test.header == "") != (got.Fault != "") {
				t.Errorf("%+v, want %s: %s", got, test.header, test.want)
			}
		})
	}
}

func gzipped(t *testing.T, text string) string {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestPrepareCompressed(t *testing.T) {
	const text = "Id,Name\n1,a\n2,b\n"
	packer, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	packed := gzipped(t, text)
	bomb := gzipped(t, "Id,Name\n"+strings.Repeat("1,a\n", 50_000))
	bombed := fmt.Sprintf("bomb: %d compressed bytes grow beyond any sensible export; if the file is meant so, unpack it first", len(bomb))
	records := outcome{Encoding: "utf-8", Columns: "Id,Name", Rows: 2, Records: "1,2,1,a\n2,3,2,b"}
	tests := []struct {
		name, content string
		change        func(*Request)
		want          outcome
	}{
		{"gzip", packed, nil, records},
		{"gzip of two members", packed[:0] + gzipped(t, "Id,Name\n1,a\n") + gzipped(t, "2,b\n"), nil, records},
		{"zstd", string(packer.EncodeAll([]byte(text), nil)), nil, records},
		{"truncated gzip", packed[:len(packed)-6], nil,
			outcome{Fault: "truncated: the compressed file is cut off or damaged (unexpected EOF); copy it again, nothing of it was used"}},
		{"damaged gzip", packed[:len(packed)-8] + "\x00\x00\x00\x00" + packed[len(packed)-4:], nil,
			outcome{Fault: "truncated: the compressed file is cut off or damaged (gzip: invalid checksum); copy it again, nothing of it was used"}},
		{"gzip bomb", bomb, func(r *Request) { r.Limits.Slack, r.Limits.Ratio = 1000, 10 }, outcome{Fault: bombed}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, _ := prepareText(t, "export.csv.gz", test.content, test.change)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPrepareJSON(t *testing.T) {
	line := func(recno, line int, rest string) string {
		return fmt.Sprintf(`{"throughline.recno":%d,"throughline.line":%d,%s}`, recno, line, rest)
	}
	tests := []struct {
		name, content string
		change        func(*Request)
		want          outcome
	}{
		{"lines", `{"Id":1,"Name":"a"}` + "\n" + `{"Id":2,"Name":"b"}` + "\n", nil, outcome{Columns: "Id,Name", Rows: 2}},
		{"lines, no end", `{"Id":1,"Name":"a"}` + "\n" + `{"Id":2,"Name":"b"}`, nil, outcome{Columns: "Id,Name", Rows: 2}},
		{"list", "[\n {\"Id\":1,\"Name\":\"a\"},\n {\"Id\":2,\n  \"Name\":\"b\"}\n]\n", nil,
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 2, `"Id":1,"Name":"a"`) + "\n" + line(2, 3, `"Id":2,"Name":"b"`)}},
		{"wrapped list", `{"count":2,"next":{"page":[1]},"things":[{"Id":1,"Name":"a"},` + "\n" + `{"Id":2}],"others":[{"x":1},{"x":2}],"done":true}`, nil,
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(2, 2, `"Id":2`), Skipped: map[string]int64{"other_object": 2}}},
		{"pages, one per line", `{"things":[{"Id":1,"Name":"a"}]}` + "\n" + `{"things":[{"Id":2,"Name":"b"}]}`, nil,
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(2, 2, `"Id":2,"Name":"b"`)}},
		{"objects over several lines", "{\n\"Id\":1,\n\"Name\":\"a\"\n}\n{\n\"Id\":2,\n\"Name\":\"b\"\n} {\"Id\":3,\"Name\":\"c\"}\n", nil,
			outcome{Columns: "Id,Name", Rows: 3, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(2, 5, `"Id":2,"Name":"b"`) + "\n" + line(3, 8, `"Id":3,"Name":"c"`)}},
		{"a first line that is no record", `"export of today"` + "\n" + `{"Id":1,"Name":"a"}` + "\n", nil,
			outcome{Columns: "Id,Name", Rows: 1, Records: line(2, 2, `"Id":1,"Name":"a"`), Skipped: map[string]int64{"no_record": 1}}},
		{"a first object that is no record", `{"exported":"today"}` + "\n" + `{"Id":1,"Name":"a"}` + "\n", nil,
			outcome{Columns: "Id,Name", Rows: 1, Records: line(2, 2, `"Id":1,"Name":"a"`), Skipped: map[string]int64{"no_record": 1}}},
		{"broken in one line", `{"Id":1,"Name":"a"}` + "\n" + `{"Id":2,"Na` + "\n" + `{"Id":3,"Name":"c"}` + "\n", func(r *Request) { r.Careful = true },
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(3, 3, `"Id":3,"Name":"c"`), Rejects: []string{"2@2 bad_json"}}},
		{"broken in the first line", `{"Id":1,"Na` + "\n" + `{"Id":3,"Name":"c"}` + "\n", nil,
			outcome{Columns: "Id,Name", Rows: 1, Records: line(2, 2, `"Id":3,"Name":"c"`), Rejects: []string{"1@1 bad_json"}}},
		{"unclosed object swallows nothing", `{"Id":1,"Name":"a"` + "\n" + `{"Id":2,"Name":"b"}` + "\n" + `{"Id":3,"Name":"c"}` + "\n", nil,
			outcome{Columns: "Id,Name", Rows: 2, Records: line(2, 2, `"Id":2,"Name":"b"`) + "\n" + line(3, 3, `"Id":3,"Name":"c"`), Rejects: []string{"1@1 bad_json"}}},
		{"text behind an object", `{"Id":1,"Name":"a"} x` + "\n" + `{"Id":2,"Name":"b"}` + "\n", nil,
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(3, 2, `"Id":2,"Name":"b"`), Rejects: []string{"2@1 bad_json"}}},
		{"truncated list", "[\n{\"Id\":1,\"Name\":\"a\"},\n{\"Id\":2,\"Name\":\"b\"},\n{\"Id\":3,\"Na", nil,
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 2, `"Id":1,"Name":"a"`) + "\n" + line(2, 3, `"Id":2,"Name":"b"`), Rejects: []string{"3@4 truncated"}}},
		{"truncated page among pages", `{"things":[{"Id":1,"Name":"a"},{"Id"` + "\n" + `{"things":[{"Id":2,"Name":"b"}]}`, nil,
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(3, 2, `"Id":2,"Name":"b"`), Rejects: []string{"2@1 truncated"}}},
		{"elements that are no objects", `[{"Id":1,"Name":"a"},5,"x"]`, nil,
			outcome{Columns: "Id,Name", Rows: 1, Records: line(1, 1, `"Id":1,"Name":"a"`), Rejects: []string{"2@1 not_an_object", "3@1 not_an_object"}}},
		{"a key twice, half a pair", `{"Id":1,"Name":"a","Id":2,"x":"\ud800"}`, nil,
			outcome{Columns: "Id,Name,x", Rows: 1, Records: line(1, 1, `"Id":2,"Name":"a","x":"`+"\ufffd"+`"`)}},
		{"a line longer than the bound", `{"Id":1,"Name":"a"}` + "\n" + `{"Id":2,"Name":"` + strings.Repeat("x", 300) + `"}` + "\n" + `{"Id":3,"Name":"c"}` + "\n",
			func(r *Request) { r.Limits.Line = 100; r.Careful = true },
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(3, 3, `"Id":3,"Name":"c"`), Rejects: []string{"2@2 too_long"}}},
		{"any object", `{"rows":[{"a":1},{"a":2}],"total":2}`, func(r *Request) { r.Declared = true; r.Objects = []Object{{Name: "log", Requires: []string{"a"}}} },
			outcome{Columns: "a", Rows: 2, Records: line(1, 1, `"a":1`) + "\n" + line(2, 1, `"a":2`)}},
		{"any object, with a list in it", `{"a":1,"tags":[{"t":1}]}` + "\n", func(r *Request) { r.Declared = true; r.Objects = []Object{{Name: "log", Requires: []string{"a"}}} },
			outcome{Columns: "a,tags", Rows: 1}},
		{"keyed", `{"a":1}` + "\n" + `{ "a" : 1 }` + "\n" + `{}` + "\n", func(r *Request) { r.Declared, r.Keyed = true, true },
			outcome{Columns: "a", Rows: 3, Records: line(1, 1, `"throughline.row":"bb6cb5c68df4652941caf652a366f2d8","a":1`) + "\n" +
				line(2, 2, `"throughline.row":"bb6cb5c68df4652941caf652a366f2d8","a":1`) + "\n" +
				line(3, 3, `"throughline.row":"99914b932bd37a50b983c5e7c90ae93b"`)}}, // md5 of {"a":1} and {}, by md5sum
		{"a key left out", `{"Id":1,"Name":"a"}` + "\n" + `{"Id":2}` + "\n", func(r *Request) { r.Careful = true },
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(2, 2, `"Id":2`)}},
		{"deeply nested", strings.Repeat("[", 100_000), nil, outcome{Rejects: []string{"1@1 bad_json"}}},
		{"deeply nested in a record", `{"Id":1,"Name":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + "}\n" + `{"Id":2,"Name":"b"}`, nil,
			outcome{Columns: "Id,Name", Rows: 1, Records: line(2, 2, `"Id":2,"Name":"b"`), Rejects: []string{"1@1 bad_json"}}},
		{"byte order mark", "\ufeff" + `{"Id":1,"Name":"a"}` + "\n", nil, outcome{Columns: "Id,Name", Rows: 1, Records: line(1, 1, `"Id":1,"Name":"a"`)}},
		{"back to back on one line", `{"Id":1,"Name":"a"}{"Id":2,"Name":"}{"} {"Id":3,"Name":"c"}` + "\n" + `{"Id":4,"Name":"d"}`, nil,
			outcome{Columns: "Id,Name", Rows: 4, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(2, 1, `"Id":2,"Name":"}{"`) + "\n" +
				line(3, 1, `"Id":3,"Name":"c"`) + "\n" + line(4, 2, `"Id":4,"Name":"d"`)}},
		{"back to back over lines", "{\n\"Id\":1,\n\"Name\":\"a\"\n}{\"Id\":2,\n\"Name\":\"b\"}\n\n{\"Id\":3,\"Name\":\"c\"\n}", nil,
			outcome{Columns: "Id,Name", Rows: 3, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(2, 4, `"Id":2,"Name":"b"`) + "\n" + line(3, 7, `"Id":3,"Name":"c"`)}},
		{"back to back, the last cut off", `{"Id":1,"Name":"a"}{"Id":2,"Na`, nil,
			outcome{Columns: "Id,Name", Rows: 1, Records: line(1, 1, `"Id":1,"Name":"a"`), Rejects: []string{"2@1 bad_json"}}},
		{"back to back, on a line longer than the bound", strings.Repeat(`{"Id":1,"Name":"a"}`, 20), func(r *Request) { r.Limits.Line = 50 },
			outcome{Columns: "Id,Name", Rows: 20, Records: strings.Join(repeated(20, func(i int) string { return line(i, 1, `"Id":1,"Name":"a"`) }), "\n")}},
		{"a list on each line", `[{"Id":1,"Name":"a"},{"Id":2,"Name":"b"}]` + "\n" + `[{"Id":3,"Name":"c"}]` + "\n", nil,
			outcome{Columns: "Id,Name", Rows: 3, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(2, 1, `"Id":2,"Name":"b"`) + "\n" + line(3, 2, `"Id":3,"Name":"c"`)}},
		{"a list of pages", `[{"things":[{"Id":1,"Name":"a"}],"total":1},` + "\n" + `{"things":[{"Id":2,"Name":"b"}]}]`, nil,
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(2, 2, `"Id":2,"Name":"b"`)}},
		{"a list within an object", `{"status":0,"result":{"done":true,"things":[{"Id":1,"Name":"a"},` + "\n" + `{"Id":2,"Name":"b"}],"totalSize":2},"warnings":["none"]}`, nil,
			outcome{Columns: "Id,Name", Rows: 2, Records: line(1, 1, `"Id":1,"Name":"a"`) + "\n" + line(2, 2, `"Id":2,"Name":"b"`)}},
		{"a list within an object, broken off", `{"result":{"things":[{"Id":1,"Name":"a"},{"Id":2,"Na`, nil,
			outcome{Columns: "Id,Name", Rows: 1, Records: line(1, 1, `"Id":1,"Name":"a"`), Rejects: []string{"2@1 truncated"}}},
		{"a list within another object", `{"answer":{"things":[{"Id":1,"Name":"a"}]}}`, nil, outcome{Rejects: []string{"1@1 not_used"}}},
		{"a record with a list within an object", `{"Id":1,"Name":"a","result":{"things":[{"Id":2,"Name":"b"}]}}`, nil,
			outcome{Columns: "Id,Name,result", Rows: 1}},
		{"a record with a list of things", `{"Id":1,"Name":"a","things":[{"Id":2,"Name":"b"}]}` + "\n" + `{"Id":3,"Name":"c"}`, nil,
			outcome{Columns: "Id,Name,things", Rows: 2}},
		{"records of two objects", `{"Id":1,"Name":"a"}` + "\n" + `{"Alpha":1,"Beta":2,"Gamma":3,"Delta":4}` + "\n", nil,
			outcome{Columns: "Alpha,Beta,Delta,Gamma; Id,Name", Rows: 2, Records: line(2, 2, `"Alpha":1,"Beta":2,"Gamma":3,"Delta":4`) + "; " + line(1, 1, `"Id":1,"Name":"a"`)}},
		{"a wrapper of two objects", `{"results":[{"id":1,"properties":{"dealname":"a"}},{"id":2,"properties":{"subject":"b","kind":1}},{"id":3,"properties":{}}]}`,
			func(r *Request) { r.Objects = deals(t) },
			outcome{Columns: "id,properties; id,properties", Rows: 2, Skipped: map[string]int64{"other_object": 1},
				Records: line(1, 1, `"id":1,"properties":{"dealname":"a"}`) + "; " + line(2, 1, `"id":2,"properties":{"subject":"b","kind":1}`)}},
		{"nothing of interest", `{"x":1}`, nil, outcome{Rejects: []string{"1@1 not_used"}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, _ := prepareText(t, "export.json", test.content, test.change)
			test.want.Encoding = "utf-8"
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
