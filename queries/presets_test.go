package queries_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"throughline/queries"
)

var update = flag.Bool("update", false, "write sources/README.md anew")

func TestPresets(t *testing.T) {
	presets := queries.Presets()
	for _, name := range []string{"mail", "salesforce", "table", "zendesk"} {
		if !slices.Contains(presets, name) {
			t.Errorf("%s is not among %s", name, presets)
		}
	}
	if !slices.IsSorted(presets) || slices.Contains(presets, "macros.sql") {
		t.Errorf("presets are %s", presets)
	}
}

func TestMacros(t *testing.T) {
	macros, err := queries.Macros()
	if err != nil || !strings.Contains(macros[0].SQL, "macro instant(") {
		t.Fatalf("the common macros are not the first: %v", err)
	}
	// A macro is known to the queries of every preset, so its name tells whose it is.
	for _, preset := range queries.Presets() {
		text, err := queries.FS.ReadFile("sources/" + preset + "/macros.sql")
		if err != nil {
			continue
		}
		for line := range strings.Lines(strings.ToLower(string(text))) {
			if _, name, ok := strings.Cut(line, " macro "); ok && !strings.HasPrefix(line, "--") && !strings.HasPrefix(name, preset+"_") {
				t.Errorf("sources/%s/macros.sql: the name of %q does not begin with %s_", preset, strings.TrimSpace(line), preset)
			}
		}
	}
}

func TestCustom(t *testing.T) {
	names, err := queries.Custom("salesforce")
	if err != nil || !slices.Contains(names, "started_at") || slices.Contains(names, "") {
		t.Errorf("salesforce: %s, %v", names, err)
	}
	if names, err = queries.Custom("mail"); err != nil || len(names) > 0 {
		t.Errorf("mail: %s, %v", names, err)
	}
}

// TestPresetTable keeps the tables of all presets equal to their pages; -update
// writes them anew.
func TestPresetTable(t *testing.T) {
	var table, histories strings.Builder
	histories.WriteString("| Preset | History |\n| --- | --- |\n")
	table.WriteString(`# Presets

What a source of the config may be. Each preset has a page: what to export and where to click, what is in it and what it cannot know.
This table is made from those pages: ` + "`go test ./queries -run TestPresetTable -update`" + `.

| Preset | What is in it | History | Zone of bare stamps | Deletes |
| --- | --- | --- | --- | --- |
`)
	cell := strings.NewReplacer("|", `\|`)
	for _, preset := range queries.Presets() {
		page, err := queries.PresetPage(preset)
		if err != nil {
			t.Error(err)
			continue
		}
		fmt.Fprintf(&table, "| [`%s`](%s/README.md) %s", preset, preset, cell.Replace(page.Title))
		for _, key := range []string{"What is in it", "History", "Zone", "Deletes"} {
			fmt.Fprintf(&table, " | %s", cell.Replace(page.Says[key]))
		}
		table.WriteString(" |\n")
		fmt.Fprintf(&histories, "| [`%s`](queries/sources/%s/README.md) | %s |\n", preset, preset, cell.Replace(page.Says["History"]))
	}
	keep(t, "sources/README.md", func(string) string { return table.String() })
	keep(t, "../README.md", func(text string) string {
		const begin, end = "TestPresetTable -update -->\n", "<!-- end -->"
		before, rest, found := strings.Cut(text, begin)
		_, after, ended := strings.Cut(rest, end)
		if !found || !ended {
			t.Fatal("the README has no place for the table of histories")
		}
		return before + begin + histories.String() + end + after
	})
}

// keep compares a file with what it should be, or with -update writes that.
func keep(t *testing.T, file string, should func(text string) string) {
	t.Helper()
	written, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := should(string(written))
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(written) != want {
		t.Errorf("%s is not what the pages say; run go test ./queries -run TestPresetTable -update", file)
	}
}
