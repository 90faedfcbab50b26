package report

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

// reviewed is the review of a generation, parsed.
func reviewed(t *testing.T, db Tables, decisions ...Decision) page {
	t.Helper()
	return reviewedOf(t, db, time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), decisions...)
}

func reviewedOf(t *testing.T, db Tables, quarter time.Time, decisions ...Decision) page {
	t.Helper()
	folder := t.TempDir()
	night := Published(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC), time.UTC)
	night.Apart = true
	if err := Review(context.Background(), db, folder, night, ReviewOptions{Quarter: quarter, Decisions: decisions}); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(folder, "review.html"))
	if err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(strings.NewReader(string(text)))
	if err != nil {
		t.Fatal(err)
	}
	p := page{string(text), root}
	sound(t, "review.html", p, map[string]page{"review.html": p}, night)
	return p
}

const quarters = `INSERT INTO main.stage_kpis BY NAME SELECT *, 'quarter' AS grain, 'onboarding' AS journey, 'all' AS segment, 'kick_off' AS stage, 'share' AS unit FROM (VALUES
	(DATE '2025-10-01', '1', 'touchpoint_coverage', 20, 0.5, 0.3, 0.7, NULL, 'no_target', NULL::DOUBLE),
	(DATE '2026-01-01', '2', 'touchpoint_coverage', 40, 0.9, 0.75, 0.97, 0.95, 'missed', 0.5),
	(DATE '2026-01-01', '2', 'contact_coverage', 10, 0.8, 0.5, 0.95, NULL, 'no_target', NULL))
	AS v (period, journey_version, kpi, n, value, ci_low, ci_high, target, status, previous)`

func TestReview(t *testing.T) {
	db := tables(t, append(small(same), quarters,
		`UPDATE main.stage_kpis SET change = value - previous`,
		`INSERT INTO main.journey_gaps BY NAME SELECT 'j1' AS journey_gap_id, 'onboarding' AS journey, 'missing_touchpoint' AS kind, 'kick_off' AS stage, 'welcome' AS touchpoint, 'all' AS segment,
			1 AS rank, 'new' AS state, DATE '2026-02-28' AS first_seen, 3 AS accounts, 4 AS accounts_in_place, 120 AS excess_days, 0.1 AS effect, -0.05 AS effect_low, 0.25 AS effect_high, 12 AS n_with, 30 AS n_without,
			2 AS effort, 'quick_win' AS quadrant`,
		`INSERT INTO main.paths BY NAME SELECT 'onboarding' AS journey, 'a1' AS case_id, ['welcome', 'chat'] AS path, 'v1' AS variant_id, 0.5 AS fitness, ['chat'] AS missing, []::VARCHAR[] AS misplaced, []::VARCHAR[] AS extra`,
	)...)
	p := reviewed(t, db,
		Decision{Quarter: "2025 Q4", Decision: "Call everybody", Owner: "Ann", Stage: "kick_off", KPI: "touchpoint_coverage"},
		Decision{Quarter: "2025 Q4", Decision: "Hire"})
	text := words(p.root)
	for _, want := range []string{
		"The quarter 2026 Q1 beside 2025 Q4", "it is not over yet", "67 % of 3 communications",
		"mail outage 2026-02-01 to 2026-02-10", "Welcome call → chat", "an association, not a cause",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the review does not say %q", want)
		}
	}
	if diff := cmp.Diff([][]string{{"touchpoint coverage", "Kick-off", "50 % n = 20", "90 % n = 40, better", "75 % to 97 %", "95 %", "missed",
		"intervals do not overlap another version of the journey than in 2025 Q4"}}, rows(t, p, "onboarding")); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([][]string{
		{"Call everybody", "2025 Q4", "Ann", "", "touchpoint coverage in kick off target 95 %", "50 % 2025 Q4, n = 20", "90 % 2026 Q1, n = 40; intervals do not overlap"},
		{"Hire", "2025 Q4", "", "", "it names no stage and kpi that it wants to move", "", ""},
	}, rows(t, p, "9. Decisions, and what became of them")); diff != "" {
		t.Errorf("decisions (-want +got):\n%s", diff)
	}
	breaks := rows(t, p, "8. Where the journey breaks")
	if diff := cmp.Diff([][]string{{"missing touchpoint: Kick-off, Welcome call throughline explain j1", "new", "3 of 4", "", "120.0",
		"+10.0 points -5.0 points to +25.0 points; n = 12 and 30", "too few", "quick win no. 1 below"}}, breaks); diff != "" {
		t.Errorf("breaks (-want +got):\n%s", diff)
	}
}

// On the first night every trouble is new, which tells nothing of any; later
// each says since when it is known.
func TestReviewOfTheFirstNight(t *testing.T) {
	gap := func(id, stage, state, seen string) string {
		return `INSERT INTO main.journey_gaps BY NAME SELECT '` + id + `' AS journey_gap_id, 'onboarding' AS journey, 'slow_stage' AS kind, '` + stage + `' AS stage, 'all' AS segment, '` +
			state + `' AS state, DATE '` + seen + `' AS first_seen`
	}
	const first = "This is the first night that found them"
	text := words(reviewed(t, tables(t, append(small(same), gap("j1", "kick_off", "new", "2026-02-28"))...)).root)
	if !strings.Contains(text, first) || strings.Contains(text, "found on 2026-02-28") {
		t.Errorf("the first night is told as any other: %s", text)
	}
	text = words(reviewed(t, tables(t, append(small(same), gap("j1", "kick_off", "new", "2026-02-28"), gap("j2", "live", "persisting", "2026-02-10"))...)).root)
	for _, want := range []string{"new found on 2026-02-28", "persisting since 2026-02-10"} {
		if !strings.Contains(text, want) || strings.Contains(text, first) {
			t.Errorf("a later night does not say %q: %s", want, text)
		}
	}
}

// A review of a quarter long over says of each chapter that it knows more.
func TestReviewOfAnOlderQuarter(t *testing.T) {
	db := tables(t, small(same)...)
	for quarter, want := range map[time.Time]int{time.Date(2025, 10, 1, 0, 0, 0, 0, time.UTC): 7, time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC): 0} {
		if got := strings.Count(words(reviewedOf(t, db, quarter).root), "Up to the end of 2026-02-28, not 2025 Q4 alone"); got != want {
			t.Errorf("%s: %d chapters say that they tell more than the quarter, want %d", quarter.Format(time.DateOnly), got, want)
		}
	}
}

func TestReviewOfNothing(t *testing.T) {
	text := words(reviewed(t, tables(t)).root)
	for _, want := range []string{"No change of team was seen", "No decision is written down"} {
		if !strings.Contains(text, want) {
			t.Errorf("the review does not say %q", want)
		}
	}
}

func TestReviewAgainstHostileText(t *testing.T) {
	for _, hostile := range []string{`</bdi></section><script>alert(1)</script>`, "\u202egnp.exe\u2067", `{{.Page}} ${x}`, strings.Repeat("n", 10_000)} {
		db := tables(t, append(small(func(s string) string { return hostile + s }), quarters)...)
		reviewed(t, db, Decision{Quarter: "2025 Q4", Decision: hostile, Owner: hostile, Due: hostile, Status: hostile, Note: hostile, Stage: hostile, KPI: hostile})
	}
}

// A stage that two journeys have is no number to compare with, unless the decision names the journey.
func TestDecisionOfOneOfTwoJourneys(t *testing.T) {
	db := tables(t, quarters, `INSERT INTO main.stage_kpis BY NAME SELECT * REPLACE ('renewal' AS journey) FROM main.stage_kpis`)
	decision := Decision{Quarter: "2025 Q4", Decision: "Call everybody", Stage: "kick_off", KPI: "touchpoint_coverage"}
	named := decision
	named.Journey = "renewal"
	text := words(reviewed(t, db, decision, named).root)
	for _, want := range []string{"several journeys have this stage, and it names none of them", "50 % 2025 Q4, n = 20"} {
		if strings.Count(text, want) != 1 {
			t.Errorf("the review says %q %d times", want, strings.Count(text, want))
		}
	}
}
