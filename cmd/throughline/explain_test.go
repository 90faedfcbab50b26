package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestExplainAndMetrics(t *testing.T) {
	dir := demo(t)
	if _, stderr, code := call(t, dir, "explain", "anything"); code != 1 || !strings.Contains(stderr, "nothing is published yet") {
		t.Errorf("before the first night: exit code %d, %s", code, stderr)
	}
	must(t, dir, "run", "--quiet")
	id := answer(t, dir, "select gap_id from communication_gaps where internal_events > 0 order by gap_id limit 1")[0][0]

	text := must(t, dir, "explain", id)
	for _, want := range []string{"silence of", "What it means", "What the rules say", "gives the threshold", "The silence and what lies around it", "internal work", "crm/", "gap:" + id} {
		if !strings.Contains(text, want) {
			t.Errorf("explain %s lacks %q:\n%s", id, want, text)
		}
	}
	must(t, dir, "explain", id, "--format", "json", "--out", "gap.json")
	written, err := os.ReadFile(filepath.Join(dir, "gap.json"))
	if err != nil {
		t.Fatal(err)
	}
	var gap struct {
		ID, Table, Headline string
		Rows                []map[string]any
		Evidence            []struct{ Rows []map[string]any }
	}
	if err := json.Unmarshal(written, &gap); err != nil || gap.ID != "gap:"+id || gap.Table != "main.communication_gaps" || len(gap.Rows) != 1 || gap.Rows[0]["gap_id"] != id || len(gap.Evidence) == 0 {
		t.Errorf("%v: %s", err, written)
	}

	for _, test := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"explain", "Bergkamp Foods", "--around", "2026-01-15", "--days", "7"}, 0, "Left out"},
		{[]string{"explain", "kickoff"}, 0, "activity is held_meeting"},
		{[]string{"explain", "Bergkmap Foods"}, 2, "(Bergkamp Foods)"},
		{[]string{"explain", "visit:x/y"}, 2, "it is made of visit:JOURNEY/CASE_ID/STAGE/VISIT"},
		{[]string{"explain"}, 2, "accepts 1 arg"},
		{[]string{"explain", id, "--format", "csv"}, 2, "use one of text, json"},
		{[]string{"explain", id, "--days", "0"}, 2, "use 1 or more"},
		{[]string{"explain", id, "--around", "yesterday"}, 2, "write it as 2026-09-30"},
		{[]string{"metrics"}, 0, "touchpoint_coverage"},
		{[]string{"metrics", "--format", "jsonl"}, 0, `"metric":"silence"`},
		{[]string{"metrics", "csat"}, 0, "Trap"},
		{[]string{"metrics", "csat", "--format", "csv"}, 0, "csat,share,"},
		{[]string{"metrics", "nps"}, 2, `there is no metric "nps"; there are: silence`},
	} {
		stdout, stderr, code := call(t, dir, test.args...)
		if code != test.code || !strings.Contains(stdout+stderr, test.want) {
			t.Errorf("throughline %s: exit code %d, want %d, and %q in:\n%s%s", strings.Join(test.args, " "), code, test.code, test.want, stdout, stderr)
		}
	}
}
