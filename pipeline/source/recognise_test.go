package source

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"throughline/queries"
)

// presets are all that have queries.
func presets(t *testing.T) []Preset {
	t.Helper()
	var list []Preset
	for _, name := range queries.Presets() {
		if name == Mail {
			continue
		}
		preset, err := LoadPreset(queries.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, preset)
	}
	return list
}

// TestRecogniseExports knows each vendor's files without being told whose they are.
func TestRecogniseExports(t *testing.T) {
	all := presets(t)
	dialects, err := filepath.Glob("../../fixtures/exports/*/*")
	if err != nil || len(dialects) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, dialect := range dialects {
		preset := filepath.Base(filepath.Dir(dialect))
		if preset == "table" { // what a table is, only its config knows
			continue
		}
		t.Run(preset+"/"+filepath.Base(dialect), func(t *testing.T) {
			ignored := ignoredFiles(t, dialect)
			found, err := Expand(dialect, []string{"."}, func(name string) (string, bool) {
				return "no input", name == "source.yaml" || strings.HasPrefix(name, "expect_") || strings.HasPrefix(name, "README")
			})
			if err != nil {
				t.Fatal(err)
			}
			for _, in := range found {
				if in.Fault != nil || ignored[in.Name] {
					continue
				}
				got, unreadable := Recognise(in.Input, all, Limits{})
				switch {
				case unreadable != nil:
					t.Errorf("%s: %s", in.Name, unreadable.Reason)
				case got.Format == Parquet: // only the database knows its columns
				case len(got.Fits) == 0:
					t.Errorf("%s fits no preset; columns %s", in.Name, list(got.Columns))
				case got.Fits[0].Preset != preset:
					t.Errorf("%s is taken for %+v", in.Name, got.Fits)
				}
			}
		})
	}
}

// ignoredFiles are those that the preset itself finds of no interest, cannot
// use, or has no record in.
func ignoredFiles(t *testing.T, dialect string) map[string]bool {
	t.Helper()
	file, err := os.Open(filepath.Join(dialect, "expect_files.csv"))
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	name, state, records := slices.Index(rows[0], "file"), slices.Index(rows[0], "state"), slices.Index(rows[0], "records")
	names := map[string]bool{}
	for _, row := range rows[1:] {
		if row[state] == "ignored" || row[state] == "unreadable" || row[records] == "0" {
			names[row[name]] = true
		}
	}
	return names
}

func TestRecogniseFile(t *testing.T) {
	all := presets(t)
	tests := []struct{ name, content, want string }{ // format, best fit, columns
		{"a.csv", "Id;Name;IsDeleted;Website\n1;a;0;\n", "csv ; salesforce account, Id Name IsDeleted Website"},
		{"a.csv", "x,y\n1,2\n", "csv , , x y"},
		{"export.log", "#Software: X\r\n#Fields: a,b\r\n1,2\r\n", "csv , , a b"},
		{"a.json", `{"count":1,"tickets":[{"id":1,"subject":"s","requester_id":2,"status":"new","created_at":"2026-01-01T00:00:00Z","generated_timestamp":1767225600}]}`,
			"json zendesk ticket, id subject requester_id status created_at generated_timestamp"},
		{"a.csv", "id,subject,requester_id,status,created_at,_fivetran_synced\n1,a,2,new,2026-01-01,2026-01-02\n",
			"csv , fivetran_zendesk ticket, id subject requester_id status created_at _fivetran_synced"},
		{"odd.json", `[{"a":1},{"b":`, "json , a b"},
		{"inbox", "From ann@acme.example Thu Jan  1 00:00:00 2026\nSubject: x\n\nx\n", "mail mail message, "},
		{"x.eml", "Subject: x\n\nx\n", "mail mail message, "},
		{"box/cur/1:2,S", "X-Own: 1\nFrom: ann@acme.example\n\nx\n", "mail mail message, "},
		{"letter.txt", "From: ann@acme.example\nTo: bo@acme.example\n\nx\n", "csv , , From: ann@acme.example"}, // two fields are no message yet
		{"log.xes", `<?xml version="1.0"?><log xes.version="1.0"></log>`, "xes xes event, "},
		{"p.xml", `<?xml version="1.0"?><page/>`, "xes , "},
		{"a.parquet", "PAR1\x00\x00", "parquet , "},
	}
	for _, test := range tests {
		path := filepath.Join(t.TempDir(), "input")
		if err := os.WriteFile(path, []byte(test.content), 0o644); err != nil {
			t.Fatal(err)
		}
		found, unreadable := Recognise(Input{Name: test.name, Path: path}, all, Limits{})
		if unreadable != nil {
			t.Errorf("%s: %s", test.name, unreadable.Reason)
			continue
		}
		best := Fit{}
		if len(found.Fits) > 0 {
			best = found.Fits[0]
		}
		got := found.Format + " "
		if found.Delimiter != 0 {
			got += string(found.Delimiter) + " "
		}
		got += strings.TrimSpace(best.Preset+" "+best.Object) + ", " + strings.Join(found.Columns, " ")
		if got != test.want {
			t.Errorf("%s: %s\nwant %s", test.name, got, test.want)
		}
	}
	for content, code := range map[string]string{"": "empty", " \n": "empty", "%PDF-1.4": NotUsed, "PK\x03\x04": "nested_archive"} {
		path := filepath.Join(t.TempDir(), "input")
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		if found, unreadable := Recognise(Input{Name: "a.csv", Path: path}, all, Limits{}); unreadable == nil || unreadable.Code != code {
			t.Errorf("%q is %+v (%v), want %s", content, found, unreadable, code)
		}
	}
}

func TestSure(t *testing.T) {
	crm := Preset{Name: "crm", Objects: []Object{
		{Name: "thing", Requires: []string{"Id", "Name"}},
		{Name: "call", Requires: []string{"Id", "Call Key"}},
		{Name: "visit", Requires: []string{"Id", "Visit Key", "Visited by"}, Optional: []string{"Place"}},
	}}
	copied := Preset{Name: "fivetran_crm", Objects: []Object{{Name: "visit", Requires: []string{"Id", "Visit Key"}, Optional: []string{"_fivetran_synced"}}}}
	declared := Preset{Name: "table", Objects: []Object{{Name: "event", Times: []string{"ts"}}}}
	tests := []struct{ columns, want string }{
		{"Id,Name", "crm thing 0"},
		{"Id,Call Key", "crm call 1"},
		{"Id,Visit Key,Visited by,Place", "crm visit 2; fivetran_crm visit 1"},
		{"Id,Visit Key,Visited by,_sdc_batched_at", "fivetran_crm visit 2; crm visit 2"},
		{"Key", ""},
	}
	for base, want := range map[string]string{"visit.csv": "crm", "visit.parquet": "fivetran_crm"} {
		if fits := RecogniseColumns([]string{"Id", "Visit Key", "Visited by"}, []Preset{copied, crm}, base); fits[0].Preset != want {
			t.Errorf("%s is %+v, want %s", base, fits, want)
		}
	}
	for _, test := range tests {
		var got []string
		for _, fit := range RecogniseColumns(strings.Split(test.columns, ","), []Preset{copied, crm, declared}, "export.csv") {
			got = append(got, fmt.Sprintf("%s %s %d", fit.Preset, fit.Object, fit.Sure))
		}
		if got := strings.Join(got, "; "); got != test.want {
			t.Errorf("%s: %s, want %s", test.columns, got, test.want)
		}
	}
}
