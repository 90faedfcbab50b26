package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A draft with a longer threshold: the summary for people and for programs, whom it is about, and exit codes.
func TestCompare(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	journey := strings.TrimSpace(`
journey: j
version: "1"
start: first_event
value: [{id: v, when: {activity: done}}]
silence: {after: 10d, sides: [vendor]}
stages: [{id: s, enter: {start: true}}]
`)
	write(t, filepath.Join(dir, "journey.yaml"), journey)
	write(t, filepath.Join(dir, "draft.yaml"), strings.Replace(journey, "after: 10d", "after: 20d", 1))
	write(t, filepath.Join(dir, "broken.yaml"), "journey: j\n")
	write(t, filepath.Join(dir, "config.yaml"), `
journey: journey.yaml
as_of: 2026-01-31
sources:
  - name: log
    preset: table
    path: log.csv
    events: {ts: at, account: id, activity: {value: sent_email}, channel: {value: email}, direction: {value: outbound}}
`)
	// A name that would steer a terminal or start a formula. Twelve days of silence; bea hears from us every day.
	write(t, filepath.Join(dir, "log.csv"), "id,at\n"+mails("=1+\x1b[31mann", "2026-01-01", "2026-01-13")+mails("=1+\x1b[31mann", days(t, "2026-01-14", "2026-01-31")...)+
		mails("bea", days(t, "2026-01-01", "2026-01-31")...))

	if _, stderr, code := call(t, dir, "compare", "journey.yaml", "draft.yaml"); code != 1 || !strings.Contains(stderr, "nothing is landed yet") {
		t.Errorf("before the first night: exit code %d, %s", code, stderr)
	}
	must(t, dir, "run", "--quiet")
	table, stderr, code := call(t, dir, "compare", "journey.yaml", "draft.yaml")
	if code != 0 || !strings.Contains(stderr, "something is another for 1 of 2 cases; --detail tells for whom") {
		t.Errorf("exit code %d, %s", code, stderr)
	}
	if line := lineWith(table, "silences", "vendor"); strings.Join(strings.Fields(line), " ") != "silences vendor count 1 0 -1 1" {
		t.Errorf("%q in\n%s", line, table)
	}
	detail := must(t, dir, "compare", "journey.yaml", "draft.yaml", "--detail", "--quiet")
	if line := lineWith(detail, "ann"); !strings.Contains(line, "vendor: closed 12.00 → -") || strings.Contains(detail, "\x1b") || strings.Contains(detail, "bea") {
		t.Errorf("detail: %q", detail)
	}
	must(t, dir, "compare", "journey.yaml", "draft.yaml", "--detail", "--quiet", "--format", "csv", "--out", "who.csv")
	text, err := os.ReadFile(filepath.Join(dir, "who.csv"))
	if err != nil || !strings.Contains(string(text), "\n'=1+") {
		t.Errorf("csv: %q, %v", text, err)
	}
	for _, args := range [][]string{{"journey.yaml"}, {"journey.yaml", "broken.yaml"}, {"journey.yaml", "none.yaml"}, {"journey.yaml", "draft.yaml", "--format", "xml"}} {
		if _, stderr, code := call(t, dir, append([]string{"compare"}, args...)...); code != 2 || stderr == "" {
			t.Errorf("%v: exit code %d, %s", args, code, stderr)
		}
	}
}

func lineWith(text string, parts ...string) string {
	for line := range strings.Lines(text) {
		found := true
		for _, part := range parts {
			found = found && strings.Contains(line, part)
		}
		if found {
			return line
		}
	}
	return ""
}
