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
