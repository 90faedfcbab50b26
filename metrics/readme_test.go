package metrics_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"throughline/metrics"
)

var update = flag.Bool("update", false, "write README.md anew")

// sections are the headings of README.md with the tables whose metrics stand
// under them.
var sections = []struct {
	title  string
	tables []string
}{
	{"Silences and hand-offs", []string{"main.communication_gaps", "main.handoffs"}},
	{"Time to value and dwell", []string{"main.survival_summary", "main.time_to_value", "main.stage_visits"}},
	{"Touchpoints and paths", []string{"main.touchpoint_status", "main.transitions", "main.paths"}},
	{"Where the journey breaks", []string{"main.journey_gaps"}},
	{"Risks, features, pain points", []string{"main.risks", "main.feature_adoption", "main.pain_points"}},
	{"KPIs of the stages", []string{"main.stage_kpis"}},
	{"What the numbers rest on", []string{"main.events", "main.restatements"}},
}

const marker = "-update -->\n"

// README.md tells what the catalogue says.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	written, _, found := strings.Cut(string(text), marker)
	if !found {
		t.Fatalf("README.md has no line that ends with %q", marker)
	}
	want := written + marker + catalogue(t)
	if string(text) == want {
		return
	}
	if !*update {
		t.Fatal("README.md does not tell what the catalogue says: go test ./metrics -run TestReadme -update")
	}
	if err := os.WriteFile("README.md", []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

func catalogue(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	told := 0
	for _, section := range sections {
		fmt.Fprintf(&b, "\n## %s\n", section.title)
		for _, table := range section.tables {
			for _, m := range metrics.Catalogue {
				if m.Table == table {
					told++
					entry(&b, m)
				}
			}
		}
	}
	if told != len(metrics.Catalogue) {
		t.Errorf("%d of %d metrics stand under a heading: add their table to sections", told, len(metrics.Catalogue))
	}
	return b.String()
}

func entry(b *strings.Builder, m metrics.Metric) {
	fmt.Fprintf(b, "\n### `%s`\n\n%s\n\n", m.Name, m.Meaning)
	facts := []string{"unit: " + string(m.Unit), "one for each " + m.Grain}
	if m.Better != metrics.Neutral {
		facts = append(facts, string(m.Better)+" is better")
	}
	fmt.Fprintf(b, "- %s.\n", strings.Join(facts, "; "))
	for _, part := range []struct{ title, text string }{{"Trap", m.Traps}, {"Interval", m.Interval()}, {"Proof", m.Oracle}} {
		if part.text != "" {
			fmt.Fprintf(b, "- **%s:** %s\n", part.title, strings.TrimSuffix(part.text, ".")+".")
		}
	}
	where := fmt.Sprintf("`%s.%s`", strings.TrimPrefix(m.Table, "main."), m.Column)
	if m.Model != "" {
		where += fmt.Sprintf(", made in [%[1]s](../queries/%[1]s)", m.Model)
	}
	if m.Query != "" {
		where += fmt.Sprintf("; `throughline query %s`", m.Query)
	}
	fmt.Fprintf(b, "- %s\n", where)
}

// The page of a metric for a terminal has all that the catalogue says, in lines
// that fit.
func TestPage(t *testing.T) {
	for _, m := range metrics.Catalogue {
		page := m.Page()
		for _, text := range []string{m.Name, string(m.Unit), m.Meaning, m.Traps, m.Oracle, m.Grain, m.Table, m.Column, m.Query} {
			if !strings.Contains(strings.Join(strings.Fields(page), " "), text) {
				t.Errorf("the page of %s lacks %q", m.Name, text)
			}
		}
		for line := range strings.Lines(page) {
			if len([]rune(line)) > 121 {
				t.Errorf("the page of %s has a line of %d letters", m.Name, len([]rune(line)))
			}
		}
	}
	if page := (metrics.Metric{Name: "one", Unit: metrics.Days, Grain: "account"}).Page(); strings.Contains(page, "Trap") || strings.Contains(page, "Ask") {
		t.Errorf("an empty part is told: %s", page)
	}
}
