package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"throughline/fixtures"
)

// proposal is what init told of a folder: its rows by source, then by path for
// what no source takes.
func proposal(t *testing.T, stdout string) (sources map[string]map[string]string, unplaced map[string]string) {
	t.Helper()
	records, err := csv.NewReader(strings.NewReader(stdout)).ReadAll()
	if err != nil || len(records) == 0 {
		t.Fatalf("init wrote no table: %v\n%s", err, stdout)
	}
	sources, unplaced = map[string]map[string]string{}, map[string]string{}
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, name := range records[0] {
			row[name] = record[i]
		}
		switch {
		case row["source"] == "":
			unplaced[row["path"]] = row["note"]
		case sources[row["source"]] == nil:
			sources[row["source"]] = row
		}
	}
	return sources, unplaced
}

// addUp fails unless every record of a source is accounted for.
func addUp(t *testing.T, row map[string]string) {
	t.Helper()
	number := func(column string) int {
		n, err := strconv.Atoi(row[column])
		if err != nil {
			t.Fatalf("source %s: %s is %q", row["source"], column, row[column])
		}
		return n
	}
	if sum := number("loaded") + number("duplicates") + number("skipped") + number("rejects"); sum != number("records") || sum == 0 {
		t.Errorf("source %s: %d records, of which %d are told", row["source"], number("records"), sum)
	}
}

func TestInitOfSeveralSystems(t *testing.T) {
	exports := filepath.Join(t.TempDir(), "all our exports")
	if err := os.Mkdir(exports, 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err := fixtures.Generate(exports, fixtures.Options{Accounts: 4}); err != nil {
		t.Fatal(err)
	}
	before := tree(t, exports)
	config := filepath.Join(t.TempDir(), "new", "config.yaml")
	sources, _ := proposal(t, must(t, t.TempDir(), "init", exports, "--config", config, "--format", "csv"))
	for name, preset := range map[string]string{"crm": "salesforce", "zendesk": "zendesk", "mail": "mail"} {
		if sources[name]["preset"] != preset {
			t.Errorf("source %s: preset %q, and not %s", name, sources[name]["preset"], preset)
			continue
		}
		addUp(t, sources[name])
	}
	if after := tree(t, exports); after != before {
		t.Errorf("init has changed the folder of the exports:\n%s\nbefore:\n%s", after, before)
	}
	text := read(t, config)
	if !strings.Contains(text, "- brightdesk.example") {
		t.Errorf("our own domain is not found:\n%s", text)
	}
	must(t, t.TempDir(), "check", "--config", config)
	must(t, t.TempDir(), "run", "--config", config)

	if _, stderr, code := call(t, t.TempDir(), "init", exports, "--config", config); code != 2 || !strings.Contains(stderr, "--force") {
		t.Errorf("over a config that is there: exit code %d\n%s", code, stderr)
	}
	must(t, t.TempDir(), "init", exports, "--config", config, "--force")
	if again := read(t, config); again != text {
		t.Errorf("a second init writes another config:\n%s\nbefore:\n%s", again, text)
	}
}

func TestInitOfNothing(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"an empty folder":       {},
		"nothing but pictures":  {"a.png": "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"},
		"nothing but blank ink": {"a.csv": "", "b.txt": "\n\n"},
	} {
		t.Run(name, func(t *testing.T) {
			dir, work := t.TempDir(), t.TempDir()
			for file, text := range files {
				write(t, filepath.Join(dir, file), text)
			}
			stdout, stderr, code := call(t, work, "init", dir)
			if code != 2 || !strings.Contains(stderr, "no file here can be read") {
				t.Errorf("exit code %d\n%s", code, stderr)
			}
			for file := range files {
				if !strings.Contains(stdout, file) {
					t.Errorf("%s is not told:\n%s", file, stdout)
				}
			}
			if entries, err := os.ReadDir(work); err != nil || len(entries) > 0 {
				t.Errorf("%d files were written, %v", len(entries), err)
			}
		})
	}
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// tree lists the files below a folder, with their sizes.
func tree(t *testing.T, dir string) string {
	t.Helper()
	var list strings.Builder
	err := filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		fmt.Fprintln(&list, path, info.Size(), info.ModTime())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list.String()
}

// A folder as vendors of software keep it, with names that are patterns, beside
// files that are none of its business.
func TestInitOfTables(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "export [2026] #1")
	table := func(name, header string, n int, row func(i int) string) {
		lines := []string{header}
		for i := range n {
			lines = append(lines, row(i))
		}
		write(t, filepath.Join(dir, name), strings.Join(lines, "\n")+"\n")
	}
	day := func(i int) string { return fmt.Sprintf("%02d/%02d/2025", 1+i%28, 1+i/28%12) }
	table("accounts.csv", "account_id,account_name,signup_date,plan_tier", 12, func(i int) string {
		return fmt.Sprintf("A%d,\"Company, %d\",%s,%s", i, i, day(i), []string{"Basic", "Pro"}[i%2])
	})
	table("subscriptions.csv", "subscription_id,account_id,start_date,end_date", 24, func(i int) string {
		return fmt.Sprintf("S%d,A%d,%s,", i, i%12, day(i))
	})
	table("usage 2025.csv", "usage_id,subscription_id,usage_date,feature_name", 200, func(i int) string {
		return fmt.Sprintf("U%d,S%d,%s,feature %d", i, i%24, day(60+i), i%3)
	})
	table("tickets.csv", "ticket_id,account_id,submitted_at,closed_at,satisfaction_score", 30, func(i int) string {
		return fmt.Sprintf("T%d,A%d,%s,%s 14:05,%d", i, i%12, day(20+i), day(21+i), 1+i%5)
	})
	table("churn_events.csv", "churn_event_id,account_id,churn_date,reason", 3, func(i int) string {
		return fmt.Sprintf("C%d,A%d,%s,price", i, i, day(300+i))
	})
	table("prices.csv", "plan,price", 4, func(i int) string { return fmt.Sprintf("P%d,%d", i, i) })
	write(t, filepath.Join(dir, "README.md"), "# Exports\nof our systems\n")
	write(t, filepath.Join(dir, "broken.csv.gz"), "\x1f\x8b\x08 no gzip")

	work := t.TempDir()
	sources, unplaced := proposal(t, must(t, work, "init", dir, "--format", "csv"))
	for name, records := range map[string]string{"accounts": "12", "subscriptions": "24", "usage-2025": "200", "tickets": "30", "churn_events": "3"} {
		if sources[name]["records"] != records || sources[name]["loaded"] != records {
			t.Errorf("source %s: %v, and not %s records, all of them loaded", name, sources[name], records)
		}
	}
	for name, reason := range map[string]string{"prices.csv": "no column holds times", "README.md": "no table", "broken.csv.gz": "damaged"} {
		if !strings.Contains(unplaced[name], reason) {
			t.Errorf("%s: %q does not say %q", name, unplaced[name], reason)
		}
	}
	journey := read(t, filepath.Join(work, "journey.yaml"))
	for _, line := range []string{
		"start: {account: started_at}   # known of 12 of 12 accounts",
		"end: {activity: churned}   # seen 3 times for 3 of 12 accounts",
		"when: {activity: used_feature}}   # seen 200 times for 12 of 12 accounts",
		"- {id: pro, name: Pro, when: {segment: Pro}}   # 6 accounts",
		"- id: in_use",
		"match: {activity: opened_ticket}",
	} {
		if !strings.Contains(journey, line) {
			t.Errorf("the journey has no line %q:\n%s", line, journey)
		}
	}
	if config := read(t, filepath.Join(work, "config.yaml")); !strings.Contains(config, "as_of: 2025-") {
		t.Errorf("the config does not say of when the exports are:\n%s", config)
	}
	must(t, work, "run")
	told := must(t, work, "query", "--sql", "select count(*) as n from main.stage_visits where stage = 'in_use'", "--format", "csv")
	if told != "n\n12\n" {
		t.Errorf("accounts in use: %s", told)
	}
	if stdout := must(t, work, "query", "--sql", "select min(score) as low, max(score) as high from main.events", "--format", "csv"); stdout != "low,high\n0,1\n" {
		t.Errorf("scores: %s", stdout)
	}
}

func TestInitOfMail(t *testing.T) {
	// People call the folder of their exports data, as the program does its own.
	work := t.TempDir()
	dir := filepath.Join(work, "data")
	for i := range 12 {
		from, to := "ann@vendor.example", fmt.Sprintf("bo@customer%d.example", i%3)
		if i%2 == 1 {
			from, to = to, from
		}
		write(t, filepath.Join(dir, "inbox", fmt.Sprintf("%02d.eml", i)), fmt.Sprintf(
			"From: %s\r\nTo: %s\r\nDate: %02d Mar 2026 10:00:00 +0100\r\nSubject: Kick-off\r\nMessage-ID: <%d@vendor.example>\r\n\r\nHello\r\n", from, to, 1+i, i))
	}
	sources, _ := proposal(t, must(t, work, "init", "data", "--format", "csv"))
	if mail := sources["inbox"]; mail["preset"] != "mail" || mail["loaded"] != "12" || mail["zone"] != "explicit" {
		t.Errorf("source inbox: %v", sources)
	}
	config := read(t, filepath.Join(work, "config.yaml"))
	for _, line := range []string{"- vendor.example   # has a part in 12 of 12 messages", "create: [key, domain]", "path: \"data/inbox/*.eml\"", "data: throughline-data"} {
		if !strings.Contains(config, line) {
			t.Errorf("the config has no line %q:\n%s", line, config)
		}
	}
	if journey := read(t, filepath.Join(work, "journey.yaml")); !strings.Contains(journey, "id: kickoff   # seen 12 times for 3 of 3 accounts") {
		t.Errorf("the subjects' touchpoint is missing:\n%s", journey)
	}
	must(t, work, "run")
}
