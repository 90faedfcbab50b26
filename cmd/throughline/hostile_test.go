package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/xuri/excelize/v2"
)

// hostileTexts are what somebody may have typed into any field, or sent in a
// subject. A page in which one of the scripts runs has window.ran.
var hostileTexts = []string{
	`<script>window.ran=1</script>`,
	`</bdi></td></table></style></title></script><svg onload=window.ran=1>-->`,
	`" onmouseover="window.ran=1" x='`,
	`<img src=x onerror=window.ran=1>`,
	`<a href="javascript:window.ran=1">x</a>`,
	`{{.Page}} {{template "head" .}} ${window.ran=1}`,
	"\u202egnp.exe\u2067 \u200f\u061c \u2066x",
	"a\x1b[31mred\x1b]0;title\x07 \u009b2J\r\n\tb\u2028c\x7f",
	`=HYPERLINK("http://evil.example","x")`, `+1+1|cmd'!A1`, `-2+3`, `@SUM(A1)`, "\t=1+1",
	`null`, `NaN`, `undefined`, `\N`, `0`, `'`, `#ref`, `%s %d %!v`,
	"👩‍🚀 雪 Zoë e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
	strings.Repeat("n", 10_000), strings.Repeat("Ünïcode 雪 ", 1_000),
}

// hostileFolder is an installation in which every text comes from hostileTexts:
// names and ids of accounts, owners, segments, teams, people, subjects, threads,
// files, quarantined lines, waivers, decisions and all prose of the journey.
func hostileFolder(t *testing.T) string {
	t.Helper()
	next := 0
	text := func() string {
		next++
		return hostileTexts[next%len(hostileTexts)]
	}
	stage := func(id string, more map[string]any) map[string]any {
		touchpoint := map[string]any{
			"id": "call_" + id, "name": text(), "match": map[string]any{"activity": "call_" + id}, "due": "5d", "required": true, "objective": text(), "medium": text(),
			"owner": text(), "customer_role": text(), "actions": []string{text(), text()}, "exit_criteria": text(), "effort": 2, "experience": "negative",
			"resources": []any{map[string]any{"name": text(), "url": "https://vendor.example/x"}}, "feature_group": "essential",
		}
		s := map[string]any{
			"id": id, "name": text(), "goal": text(), "customer": map[string]any{"goal": text(), "feeling": text()}, "owner": text(), "target": "10d", "max": "20d",
			"raci":        map[string]any{"responsible": text(), "accountable": text(), "consulted": []string{text()}, "informed": []string{text(), text()}},
			"touchpoints": []any{touchpoint}, "targets": map[string]any{"touchpoint_coverage": 0.9},
			"risks": []any{map[string]any{"id": "slow_" + id, "risk": text(), "when": map[string]any{"dwell": map[string]any{"gte": "12d"}}, "mitigation": text()}},
		}
		for key, value := range more {
			s[key] = value
		}
		return s
	}
	journey := map[string]any{
		"journey": "onboarding", "version": "1", "start": map[string]any{"account": "started_at"}, "end": map[string]any{"account": "churned_at"},
		"value":   []any{map[string]any{"id": "live", "when": map[string]any{"activity": "live"}}},
		"silence": map[string]any{"after": "10d", "sides": []string{"vendor", "customer", "mutual"}},
		"stages": []any{
			stage("setup", map[string]any{"enter": map[string]any{"start": true}, "exit": map[string]any{"activity": "live"}}),
			stage("use", map[string]any{"enter": map[string]any{"activity": "live"}}),
		},
	}
	var decisions []map[string]any
	for range 3 {
		decisions = append(decisions, map[string]any{"quarter": "2026Q2", "decision": text(), "owner": text(), "due": text(), "status": text(), "note": text(), "stage": "setup", "kpi": "touchpoint_coverage"})
	}
	accounts := [][]string{{"id", "name", "owner", "segment", "arr", "signed", "left"}}
	events := [][]string{{"customer", "time", "activity", "channel", "direction", "visibility", "team", "person", "thread", "subject"}}
	asOf := time.Date(2026, 9, 30, 12, 0, 0, 0, time.UTC)
	for i := range 2 * len(hostileTexts) {
		id := fmt.Sprintf("C%02d", i)
		if i%2 == 1 && len(hostileTexts[i/2]) < 1000 { // ids as well, up to what a person could still copy
			id = hostileTexts[i/2] + id
		}
		left := ""
		if i%7 == 3 {
			left = "2026-09-20"
		}
		accounts = append(accounts, []string{id, hostileTexts[i/2], text(), text(), strconv.Itoa(1000 * i), asOf.AddDate(0, 0, -120).Format(time.DateOnly), left})
		for n, event := range []struct{ activity, channel, direction, visibility string }{
			{"wrote", "email", "outbound", "public"}, {"call_setup", "call", "outbound", "public"}, {"wrote", "email", "inbound", "public"}, {"noted", "note", "internal", "internal"},
			{"live", "portal", "inbound", "public"}, {"wrote", "email", "outbound", "public"}, {"call_use", "call", "outbound", "public"}, {"noted", "note", "internal", "internal"},
		} {
			if i%3 == 0 && n > 3 {
				break // never got there
			}
			at := asOf.AddDate(0, 0, -118+13*n).Add(time.Duration(i) * time.Minute)
			events = append(events, []string{id, at.Format(time.RFC3339), event.activity, event.channel, event.direction, event.visibility, text(), text(), text(), text()})
		}
	}
	for _, hostile := range hostileTexts {
		events = append(events, []string{"C00", hostile, "wrote", "email", "outbound", "public", "", "", "", hostile}) // no time: quarantined
		events = append(events, []string{"nobody " + hostile, asOf.AddDate(0, 0, -3).Format(time.RFC3339), "wrote", "email", "inbound", "public", "", "", "", hostile})
	}
	dir := t.TempDir()
	inJSON := func(name string, value any) { // which is YAML
		encoded, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		// JSON may hold two of the control characters that YAML may not.
		write(t, filepath.Join(dir, name), strings.NewReplacer("\x7f", `\u007f`, "\u009b", `\u009b`).Replace(string(encoded)))
	}
	inCSV := func(name string, rows [][]string) {
		var b strings.Builder
		out := csv.NewWriter(&b)
		if err := out.WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), b.String())
	}
	inJSON("journey.yaml", journey)
	inJSON("decisions.yaml", decisions)
	write(t, filepath.Join(dir, "config.yaml"), `journey: journey.yaml
as_of: 2026-09-30
company: {domains: [vendor.example]}
limits: {rejects: 0.5}
waivers: waivers.csv
sources:
  - name: customers
    preset: table
    path: customers.csv
    accounts: {id: id, name: name, owner: owner, segment: segment, arr: arr, started_at: signed, churned_at: left}
  - name: log
    preset: table
    path: "in/*.csv"
    events: {ts: time, account: customer, activity: activity, channel: channel, direction: direction, visibility: visibility, team: team, resource: person, thread_id: thread, subject: subject}
`)
	inCSV("waivers.csv", [][]string{{"account_id", "touchpoint", "reason"}, {"C00", "call_use", text()}, {"C02", "call_use", text()}})
	inCSV("customers.csv", accounts)
	if err := os.Mkdir(filepath.Join(dir, "in"), 0o755); err != nil {
		t.Fatal(err)
	}
	inCSV("in/=<img src=x onerror=window.ran=1> \"'\u202e{{.}}.csv", events)
	return dir
}

// Whatever stands in any field: the night goes on, a terminal is not steered, a
// spreadsheet runs nothing.
func TestHostileTextEverywhere(t *testing.T) {
	dir := hostileFolder(t)
	harmless := func(what, text string) {
		t.Helper()
		for _, r := range text {
			if r != '\n' && r != '\t' && unicode.IsControl(r) || unicode.In(r, unicode.Bidi_Control) || r == '\u2028' {
				t.Errorf("%s writes %U to the terminal", what, r)
				return
			}
		}
	}
	_, talk, code := call(t, dir, "run")
	if code != 0 {
		t.Fatalf("exit code %d: %.2000s", code, talk)
	}
	harmless("run", talk)
	out, talk, code := call(t, dir, "review", "--quarter", "2026Q3", "--out", "review")
	if code != 0 {
		t.Fatalf("review: exit code %d: %.2000s", code, talk)
	}
	harmless("review", out+talk)
	for _, args := range [][]string{
		{"query"}, {"query", "--sql", "select * from events order by event_id"}, {"query", "--sql", "select * from definitions order by all"}, {"query", "gaps"}, {"query", "handoffs"},
		{"query", "rejects"}, {"query", "unresolved"}, {"query", "status"}, {"query", "risks"}, {"query", "waivers"}, {"query", "touchpoints"}, {"query", "paths"},
		{"status", "C00"}, {"status", "C02"}, {"status", hostileTexts[7] + "C15"}, {"explain", "C00"}, {"runs"}, {"check"},
	} {
		out, talk, code := call(t, dir, args...)
		if code != 0 || len(out) == 0 {
			t.Errorf("%s: exit code %d, %d bytes: %.500s", strings.Join(args, " "), code, len(out), talk)
		}
		harmless(strings.Join(args, " "), out+talk)
	}

	tables, err := filepath.Glob(filepath.Join(dir, "reports", "latest", "*.csv"))
	if err != nil || len(tables) == 0 {
		t.Fatal(tables, err)
	}
	guarded := 0
	for _, name := range tables {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(file).ReadAll()
		file.Close()
		if err != nil {
			t.Errorf("%s: %v", filepath.Base(name), err)
		}
		for _, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
					if _, err := strconv.ParseFloat(cell, 64); err != nil {
						t.Errorf("%s: a spreadsheet would run %.60q", filepath.Base(name), cell)
					}
				}
				if strings.HasPrefix(cell, "'=") {
					guarded++
				}
			}
		}
	}
	if guarded == 0 {
		t.Error("no cell of a CSV begins like a formula: the test proves nothing")
	}

	must(t, dir, "query", "gaps", "--format", "xlsx", "--out", "gaps.xlsx")
	for _, name := range []string{"gaps.xlsx", "review/review.xlsx"} {
		book, err := excelize.OpenFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		for _, sheet := range book.GetSheetList() {
			rows, err := book.GetRows(sheet)
			if err != nil {
				t.Errorf("%s, %s: %v", name, sheet, err)
			}
			for r, row := range rows {
				for c := range row {
					cell, err := excelize.CoordinatesToCellName(c+1, r+1)
					if err != nil {
						t.Fatal(err)
					}
					if formula, err := book.GetCellFormula(sheet, cell); err != nil || formula != "" {
						t.Errorf("%s, %s!%s is the formula %q (%v)", name, sheet, cell, formula, err)
					}
				}
			}
		}
		book.Close()
	}
}
