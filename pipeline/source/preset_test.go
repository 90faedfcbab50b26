package source

import (
	"strings"
	"testing"
	"testing/fstest"
)

func crm(t *testing.T, comment string) Preset {
	t.Helper()
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	preset, err := LoadPreset(fstest.MapFS{
		"sources/macros.sql":               file("-- macros\nselect 1\n"),
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
	if _, err := LoadPreset(fstest.MapFS{"sources/crm/account.sql": {}}, "crm"); err == nil {
		t.Error("a query without a kind is taken")
	}
	if _, err := LoadPreset(fstest.MapFS{}, "crm"); err == nil {
		t.Error("a preset without queries is taken")
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
