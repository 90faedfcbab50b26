package source

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var eventLogs = []Object{{Name: "event", Requires: []string{"concept:name", "time:timestamp", "case:concept:name"}}}

// soundLog is a log of two traces in which everything occurs that is left out.
const soundLog = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!-- made by hand -->
<log xes.version="2.0" xmlns="http://www.xes-standard.org/">
	<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
	<global scope="event"><string key="concept:name" value="?"/></global>
	<classifier name="Activity" keys="concept:name"/>
	<string key="concept:name" value="the log"/>
	<trace>
		<string key="concept:name" value="C1"/>
		<string key="customer" value="Acm&#233; &amp; Co"><string key="nested" value="left out"/></string>
		<event>
			<string key="concept:name" value="ask"/>
			<date key="time:timestamp" value="2026-03-01T10:00:00.000+01:00"/>
			<list key="tags"><values><string key="tag" value="left out"/></values></list>
			<int key="visit" value="1"/>
		</event>
		<event>
			<string key="concept:name" value="answer"/><string key="concept:name" value="again"/>
			<date key="time:timestamp" value="2026-03-01T12:00:00Z"/>
		</event>
	</trace>
	<trace>
		<event><date key="time:timestamp" value="2026-03-02T12:00:00Z"/></event>
	</trace>
</log>
`

func prepareLog(t *testing.T, name string, content []byte) (lines []string, rejects []Reject, fault *Fault) {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
	p, err := Prepare(context.Background(), Request{
		Input: Input{Name: name, Path: path}, Objects: eventLogs, Scratch: dir, Limits: Limits{Line: 4000},
	})
	if fault, ok := AsFault(err); ok {
		return nil, nil, fault
	}
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	for _, part := range p.Parts {
		text, err := os.ReadFile(part.Path)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")...)
		if int64(len(lines)) != part.Rows {
			t.Errorf("%d lines, %d rows", len(lines), part.Rows)
		}
	}
	if p.RejectsFile != "" {
		text, err := os.ReadFile(p.RejectsFile)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			var reject Reject
			if err := json.Unmarshal([]byte(line), &reject); err != nil {
				t.Fatal(err)
			}
			rejects = append(rejects, reject)
		}
	}
	return lines, rejects, nil
}

var soundLines = []string{
	`{"throughline.recno":1,"throughline.line":11,"case:concept:name":"C1","concept:name":"ask","time:timestamp":"2026-03-01T10:00:00.000+01:00","case:customer":"Acmé \u0026 Co","visit":"1"}`,
	`{"throughline.recno":2,"throughline.line":17,"case:concept:name":"C1","concept:name":"answer","time:timestamp":"2026-03-01T12:00:00Z","case:customer":"Acmé \u0026 Co"}`,
	`{"throughline.recno":3,"throughline.line":23,"case:concept:name":null,"concept:name":null,"time:timestamp":"2026-03-02T12:00:00Z"}`,
}

func TestXES(t *testing.T) {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write([]byte(soundLog)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	latin := strings.ReplaceAll(soundLog, "&#233;", "\xe9")
	for name, content := range map[string][]byte{
		"plain.xes": []byte(soundLog), "packed.xes.gz": packed.Bytes(), "bom.xes": []byte("\ufeff" + soundLog), "latin.xes": []byte(latin), "any.xml": []byte(soundLog),
	} {
		lines, rejects, fault := prepareLog(t, name, content)
		if fault != nil || len(rejects) > 0 {
			t.Errorf("%s: %v, %+v", name, fault, rejects)
		}
		if diff := cmp.Diff(soundLines, lines); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	lines, rejects, fault := prepareLog(t, "none.xes", []byte("<log/>"))
	if len(lines) > 0 || len(rejects) > 0 || fault != nil {
		t.Errorf("an empty log: %q, %+v, %v", lines, rejects, fault)
	}
}

// What came before the fault is kept, and the reject says where the rest begins.
func TestBrokenXES(t *testing.T) {
	second := strings.Index(soundLog, "\t\t<event>\n\t\t\t<string key=\"concept:name\" value=\"answer\"")
	long := strings.Replace(soundLog, `value="answer"`, `value="`+strings.Repeat("x", 9000)+`"`, 1)
	many := strings.Replace(soundLog, `<string key="concept:name" value="again"/>`, strings.Repeat(`<string key="a" value="b"/>`, 900), 1)
	for _, test := range []struct {
		name, content string
		kept          int
		line          int64
		says, raw     string
	}{
		{"cut", soundLog[:second+60], 1, 17, "unexpected EOF", `<event>` + "\n\t\t\t<string key=\"concept:name\" value=\"answer\""},
		{"bare ampersand", strings.Replace(soundLog, "answer", "ask & answer", 1), 1, 17, "invalid character entity", "<event>"},
		{"wrong end", strings.Replace(soundLog, "</event>\n\t</trace>\n</log>", "</trace>", 1), 2, 21, "closed by </trace>", "</trace>"},
		{"no root's end", strings.TrimSuffix(soundLog, "</log>\n"), 3, 24, "unexpected EOF", "</trace>"},
		{"nothing sound", "<log><trace", 0, 1, "unexpected EOF", "<log><trace"},
		{"long attribute", long, 1, 17, "longer than 4000 bytes", "<event>"},
		{"long event", many, 1, 17, "longer than 4000 bytes", "<event>"},
	} {
		lines, rejects, fault := prepareLog(t, "export.xes", []byte(test.content))
		if fault != nil || len(lines) != test.kept || len(rejects) != 1 {
			t.Errorf("%s: %d lines, %+v, %v", test.name, len(lines), rejects, fault)
			continue
		}
		r := rejects[0]
		if r.Code != "truncated" || r.Recno != int64(test.kept+1) || r.Line != test.line || !strings.Contains(r.Reason, test.says) || !strings.Contains(r.Reason, "byte ") ||
			!strings.HasPrefix(r.Raw, test.raw) {
			t.Errorf("%s: %+v", test.name, r)
		}
	}
}

func TestOtherXML(t *testing.T) {
	for content, says := range map[string]string{
		"<?xml version='1.0'?>\n<html><body/></html>":       "an XML file of <html>",
		"<!-- only this -->":                                "without any element",
		"<log><object-types></object-types></log>":          "OCEL",
		"<?xml version='1.0'?><log><events></events></log>": "convert it to OCEL 2.0 JSON",
	} {
		_, _, fault := prepareLog(t, "export.xml", []byte(content))
		if fault == nil || fault.Code != NotUsed || !strings.Contains(fault.Reason, says) {
			t.Errorf("%s: %+v", content, fault)
		}
	}
}

// FuzzXES checks that whatever comes in, each line of the copy is an object,
// and that the numbers of records have no gap.
func FuzzXES(f *testing.F) {
	f.Add([]byte(soundLog))
	f.Add([]byte("<log><trace><event><string key='a' value='b'/></event><event>"))
	f.Add([]byte("<log><event/>&"))
	f.Fuzz(func(t *testing.T, content []byte) {
		lines, rejects, _ := prepareLog(t, "export.xes", append([]byte("<log>"), content...))
		for i, line := range lines {
			var record struct {
				Recno int64 `json:"throughline.recno"`
				Line  int64 `json:"throughline.line"`
			}
			if err := json.Unmarshal([]byte(line), &record); err != nil || record.Recno != int64(i+1) || record.Line < 1 {
				t.Errorf("%v in %q", err, line)
			}
		}
		if len(rejects) > 1 {
			t.Errorf("%d rejects", len(rejects))
		}
	})
}
