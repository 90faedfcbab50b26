package source

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

func crm(t *testing.T, comment string) Preset { return crmWith(t, comment, "0") }

func crmWith(t *testing.T, comment, own string) Preset {
	t.Helper()
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	preset, err := LoadPreset(fstest.MapFS{
		"sources/macros.sql":               file("-- macros\nselect 1\n"),
		"sources/crm/macros.sql":           file("-- macros\nselect " + own + "\n"),
		"sources/crm/account.accounts.sql": file("-- Accounts.\n-- requires: Id, Name\n-- optional: Website,\n-- optional:   Owner.Name\n-- custom: arr\nselect 1\n"),
		"sources/crm/account.events.sql":   file("-- " + comment + "\n-- requires: Id\n-- optional: CreatedDate, Name\n-- wrapper: accounts\nselect 2\n"),
		"sources/crm/task.events.sql":      file("-- Tasks.\n-- requires: Id, Subject, Status\n-- optional: ActivityDate\nselect 3\n"),
		"sources/crm/call_task.events.sql": file("-- Calls.\n-- requires: Id, Subject, Status, Minutes\nselect 4\n"),
	}, "crm")
	if err != nil {
		t.Fatal(err)
	}
	return preset
}

func TestLoadPreset(t *testing.T) {
	preset := crm(t, "Events.")
	var names []string
	for _, o := range preset.Objects {
		names = append(names, o.Name)
	}
	if got := strings.Join(names, " "); got != "account call_task task" {
		t.Errorf("objects %s", got)
	}
	account := preset.Objects[0]
	if got := strings.Join(account.Columns(), " "); got != "Id Name Website Owner.Name CreatedDate" || len(account.Requires) != 2 {
		t.Errorf("columns %s, of which %d required", got, len(account.Requires))
	}
	if len(account.Queries) != 2 || account.Custom[0] != "arr" || account.Wrappers[0] != "accounts" {
		t.Errorf("account %+v", account)
	}
	if preset.Hash != crm(t, "Other words.").Hash {
		t.Error("a comment changes the version of everything that is landed")
	}
	if preset.Hash == crmWith(t, "Events.", "1").Hash {
		t.Error("other macros land nothing anew")
	}
}

func TestLoadPresetRefuses(t *testing.T) {
	for want, files := range map[string]map[string]string{
		"not named object.kind.sql":            {"account.sql": "select 1"},
		"no queries in sources/crm":            {"macros.sql": "select 1"},
		`alias "Name Nom" is not written`:      {"account.accounts.sql": "-- requires: Name\n-- alias: Name Nom\nselect 1"},
		`alias names "Nom", which is neither`:  {"account.accounts.sql": "-- requires: Name\n-- alias: Nom = Name\nselect 1"},
		`repeated names "Tag", which is neith`: {"account.accounts.sql": "-- requires: Name\n-- repeated: Tag\nselect 1"},
	} {
		folder := fstest.MapFS{"sources/macros.sql": {Data: []byte("select 1")}}
		for name, text := range files {
			folder["sources/crm/"+name] = &fstest.MapFile{Data: []byte(text)}
		}
		if _, err := LoadPreset(folder, "crm"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v, want %s", files, err, want)
		}
	}
}

// deals is a preset with every key that a header may have.
func deals(t *testing.T) []Object {
	t.Helper()
	preset, err := LoadPreset(fstest.MapFS{
		"sources/macros.sql": {Data: []byte("select 1")},
		"sources/crm/deal.events.sql": {Data: []byte(`-- Deals.
-- requires: Record ID, Stage
-- optional: Comment, Owner
-- alias: Record ID = Datensatz-ID | ID de registro
-- alias: Stage = Phase
-- repeated: Comment
select 1`)},
		"sources/crm/deal_json.events.sql": {Data: []byte(`-- Deals of the API.
-- requires: id, properties
-- keys: properties.dealname | properties.dealstage
-- wrapper: results
select 2`)},
		"sources/crm/ticket_json.events.sql": {Data: []byte(`-- Tickets of the API.
-- requires: id, properties
-- keys: properties.subject
-- keys: type | properties.kind
-- wrapper: results
select 3`)},
	}, "crm")
	if err != nil {
		t.Fatal(err)
	}
	return preset.Objects
}

func TestAliases(t *testing.T) {
	deal := deals(t)[0]
	tests := []struct{ columns, want string }{
		{"Record ID,Stage", "Record ID [0], Stage [1]"},
		{"Phase, datensatz-id ,Owner", "Record ID [1], Stage [0], Owner [2]"},
		{"Phase,Stage,ID de registro,Record ID", "Record ID [3], Stage [1]"}, // the preset's own spelling first
		{"ID de registro,Datensatz-ID,Stage", "Record ID [1], Stage [2]"},    // then in the order of the header
		{"Record ID,Stage,Comment,stage,Comment", "Record ID [0], Stage [1], Comment [2 4]"},
		{"Record ID,STAGE,stage", "Record ID [0], Stage [1 2]"},
	}
	for _, test := range tests {
		columns := strings.Split(test.columns, ",")
		if found, unknown := recognise([]Object{deal}, "export.csv", columns, nil); unknown != nil || found.Name != "deal" {
			t.Errorf("%s is not recognised: %v", test.columns, unknown)
		}
		var got []string
		at := deal.Match(deal.Columns(), columns)
		for _, name := range deal.Columns() {
			if places, ok := at[name]; ok {
				got = append(got, fmt.Sprint(name, " ", places))
			}
		}
		if got := strings.Join(got, ", "); got != test.want {
			t.Errorf("%s: %s, want %s", test.columns, got, test.want)
		}
	}
	_, unknown := recognise([]Object{deal}, "deal.csv", []string{"Datensatz-ID"}, nil)
	if unknown == nil || unknown.Column != "Stage" {
		t.Errorf("a missing column is told as %v", unknown)
	}
}

func TestRecogniseByKeys(t *testing.T) {
	objects := deals(t)
	tests := []struct{ record, want string }{
		{`{"id":1,"properties":{"dealname":"a"}}`, "deal_json"},
		{`{"id":1,"properties":{"x":{},"dealstage":null}}`, "deal_json"},
		{`{"id":1,"type":"t","properties":{"subject":"a"}}`, "ticket_json"},
		{`{"id":1,"properties":{"subject":"a","kind":"t"}}`, "ticket_json"},
		{`{"id":1,"properties":{"subject":"a"}}`, NotUsed},
		{`{"id":1,"properties":"dealname"}`, NotUsed},
		{`{"id":1,"dealname":1,"properties":{}}`, NotUsed},
		{`{"id":1,"properties":{"a":"}","b":[{"dealname":1}]}}`, NotUsed},
	}
	for _, test := range tests {
		keys, _, _ := topKeys([]byte(test.record))
		object, unknown := recognise(objects, "export.json", keys, []byte(test.record))
		got := object.Name
		if unknown != nil {
			got = unknown.Code
		}
		if got != test.want {
			t.Errorf("%s is %s, want %s", test.record, got, test.want)
		}
	}
	// In a CSV, such a key can only be the name of a column.
	if object, unknown := recognise(objects, "export.csv", []string{"id", "properties"}, nil); unknown == nil {
		t.Errorf("a CSV is %s", object.Name)
	}
	if object, unknown := recognise(objects, "export.csv", []string{"id", "properties", "properties.dealname"}, nil); unknown != nil || object.Name != "deal_json" {
		t.Errorf("a CSV of flattened objects is %s (%v)", object.Name, unknown)
	}
}

func TestRecognise(t *testing.T) {
	objects := crm(t, "Events.").Objects
	tests := []struct{ file, columns, want string }{
		{"Account.csv", "Id Name", "account"},
		{"export.csv", "ID NAME Website", "account"},
		{"export.csv", "Id Subject Status Minutes", "call_task"}, // more of its columns are there
		{"Task.csv", "Id Subject Status Minutes", "task"},
		{"sf_call_task_2026.csv.gz", "Id Subject Status Minutes", "call_task"},
		{"export.csv", "Id Subject", NotUsed},
		{"TaskFeed.csv", "Id Subject", NotUsed},
		{"export.csv", "Id Subject Minutes", "missing_column Status"},
		{"Task.csv", "Key", "missing_column Id"},
		{"export.csv", "Key Value", NotUsed},
	}
	for _, test := range tests {
		object, unknown := recognise(objects, test.file, strings.Fields(test.columns), nil)
		got := object.Name
		if unknown != nil {
			got = strings.TrimSpace(unknown.Code + " " + unknown.Column)
		}
		if got != test.want {
			t.Errorf("recognise(%s, %s) = %s, want %s", test.file, test.columns, got, test.want)
		}
	}
}

func TestMatch(t *testing.T) {
	tests := []struct {
		columns, wanted string
		want            int // of the first wanted column; -1 absent, -2 ambiguous
	}{
		{"a b", "b", 1},
		{"a B", "b", 1},
		{"B b", "b", 1}, // spelled just so
		{"B Bb", "b", 0},
		{"a", "b", -1},
		{"b b", "b", -2},
		{"B B", "b", -2},
		{"x x b", "b", 2},
	}
	for _, test := range tests {
		at, ambiguous := Match([]string{test.wanted}, strings.Fields(test.columns))
		got, ok := at[test.wanted]
		switch {
		case ambiguous != nil:
			got = -2
		case !ok:
			got = -1
		}
		if got != test.want {
			t.Errorf("Match(%s, %s) = %d, want %d", test.wanted, test.columns, got, test.want)
		}
	}
}
