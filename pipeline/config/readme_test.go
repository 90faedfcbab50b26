package config

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The examples in the page of declared tables are what the config takes, and the
// page has one of each key.
func TestExamplesOfTables(t *testing.T) {
	page, err := os.ReadFile("../../queries/sources/table/README.md")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "users.csv"), []byte("id,email\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	load := func(source string) {
		t.Helper()
		text := "journey: j.yaml\nsources:\n- name: log\n  preset: table\n  path: x\n"
		for line := range strings.Lines(source) {
			text += "  " + line
		}
		if _, err := decode(filepath.Join(dir, "config.yaml"), []byte(text), nil); err != nil {
			t.Errorf("%v\n%s", err, text)
		}
	}
	blocks := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	rows := regexp.MustCompile("(?m)^\\| `([a-z]+)` \\| `([^`]+)`").FindAllStringSubmatch(string(page), -1)
	if len(blocks) < 5 {
		t.Fatalf("%d examples", len(blocks))
	}
	for _, block := range blocks {
		load(block[1])
	}
	shown := map[string]bool{}
	for _, row := range rows {
		shown[row[1]] = true
		target, _, _ := strings.Cut(row[2], ":")
		switch {
		case !strings.Contains(row[2], row[1]+":"):
			t.Errorf("the example of %s is %s", row[1], row[2])
		case target == "domains":
			load("accounts: {id: i, " + row[2] + "}\n")
		case target == "ts":
			load("events: {account: a, activity: b, " + row[2] + "}\n")
		case target == "activity":
			load("events: {account: a, ts: t, " + row[2] + "}\n")
		default:
			load("events: {ts: t, activity: b, " + row[2] + "}\n")
		}
	}
	for _, key := range columnKeys {
		if !shown[key] {
			t.Errorf("the page has no row for %s", key)
		}
	}
}
