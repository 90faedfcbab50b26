package pipeline

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"throughline/pipeline/report"
)

func TestFirstDayOfTheQuarter(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	// in Berlin it is the first of October already
	asOf := time.Date(2026, 9, 30, 22, 30, 0, 0, time.UTC)
	for quarter, want := range map[string]string{"": "2026-07-01", "2026Q3": "2026-07-01", "2024-Q1": "2024-01-01", "2025Q4": "2025-10-01"} {
		if got, err := firstDay(quarter, asOf, berlin); err != nil || got.Format(time.DateOnly) != want {
			t.Errorf("%q: %v (%v), want %s", quarter, got, err, want)
		}
	}
	for _, quarter := range []string{"2026", "2026Q5", "Q3 2026", "2026Q3; drop"} {
		if _, err := firstDay(quarter, asOf, berlin); !errors.Is(err, ErrConfig) {
			t.Errorf("%q: %v, want an error of usage", quarter, err)
		}
	}
}

func TestDecisions(t *testing.T) {
	dir := t.TempDir()
	options := ReviewOptions{Config: filepath.Join(dir, "config.yaml")}
	if list, err := readDecisions(options, ""); err != nil || list != nil {
		t.Errorf("no file: %v, %v", list, err)
	}
	write := func(text string) {
		if err := os.WriteFile(filepath.Join(dir, "decisions.yaml"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("- {quarter: 2026-Q1, decision: Call, owner: Ann, stage: s, kpi: k}\n")
	list, err := readDecisions(options, "")
	if diff := cmp.Diff([]report.Decision{{Quarter: "2026 Q1", Decision: "Call", Owner: "Ann", Stage: "s", KPI: "k"}}, list); err != nil || diff != "" {
		t.Errorf("%v\n%s", err, diff)
	}
	write("- {quarter: soon, decision: Call, ownr: Ann}\n- {quarter: 2026Q1}\n")
	_, err = readDecisions(options, "")
	for _, want := range []string{"decisions.yaml:1: quarter is not a quarter", "ownr", "decisions.yaml:2"} {
		if err == nil || !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: does not say %q", err, want)
		}
	}
	// The flag wins over the config, and what is named must be there.
	other := filepath.Join(dir, "other.yaml")
	if err := os.WriteFile(other, []byte("- {quarter: 2026Q2, decision: Train}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if list, err := readDecisions(options, other); err != nil || len(list) != 1 || list[0].Decision != "Train" {
		t.Errorf("named in the config: %v, %v", list, err)
	}
	options.Decisions = other
	if list, err := readDecisions(options, filepath.Join(dir, "none.yaml")); err != nil || len(list) != 1 {
		t.Errorf("named by the flag: %v, %v", list, err)
	}
	options.Decisions = ""
	if _, err := readDecisions(options, filepath.Join(dir, "none.yaml")); !errors.Is(err, ErrConfig) {
		t.Errorf("named in the config, and not there: %v", err)
	}
}
