package pipeline

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"throughline/fixtures"
	"throughline/pipeline/warehouse"
)

const brokenConfig = `
journey: [journey.yaml, recent.yaml]
timezone: UTC
as_of: 2026-06-20
company: {domains: [vendor.example]}
sources:
  - name: log
    preset: table
    path: log.csv
    events:
      ts: {column: time, format: "%Y-%m-%d"}
      account: customer
      activity: activity
      direction: {value: outbound}
  - name: customers
    preset: table
    path: customers.csv
    accounts:
      id: customer
      name: customer
      started_at: {column: signed, format: "%Y-%m-%d"}
      churned_at: {column: gone, format: "%Y-%m-%d"}
      arr: arr
`

// brokenJourney takes its id and its horizon.
const brokenJourney = `
journey: %s
version: "1"
start: {account: started_at}
%s
value: [{id: live, when: {activity: live}}]
silence: {after: 400d}
stages:
  - id: setup
    enter: {start: true}
    exit: {activity: live}
    target: 10d
    effort: 2
    touchpoints:
      - {id: kickoff, match: {activity: kickoff}, due: 5d, required: true, effort: 4}
`

func brokenFiles(t *testing.T, customers, log string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"config.yaml": brokenConfig, "customers.csv": "customer,signed,gone,arr\n" + customers, "log.csv": "customer,time,activity\n" + log,
		"journey.yaml": fmt.Sprintf(brokenJourney, "onboarding", ""), "recent.yaml": fmt.Sprintf(brokenJourney, "recent", "horizon: 60d"),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// night runs the night of a day and asks what it published.
func nightOf(t *testing.T, dir, day, query string) []string {
	t.Helper()
	ctx := context.Background()
	if _, err := Run(ctx, Options{Config: filepath.Join(dir, "config.yaml"), AsOf: day}); err != nil {
		t.Fatal(err)
	}
	reader, err := warehouse.Read(ctx, filepath.Join(dir, "data"), warehouse.Limits{}, "")
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	return answers(t, reader, query)
}

// Two accounts are slow: a from 11 January, live on the 31st, and b from 11 June on. Journey recent looks back 60 days only. The first
// word is the beginning of the id: of the md5 of onboarding|slow_stage|setup||all, and the same of recent.
func TestJourneyGapsOverFourNights(t *testing.T) {
	dir := brokenFiles(t, "a,2026-01-01,,100\nb,2026-06-01,,20\n",
		"a,2026-01-02,kickoff\na,2026-01-31,live\nb,2026-06-02,kickoff\n")
	const query = `
		select printf('%s %s %s since %s until %s: %d accounts, %g days, %s %s', left(journey_gap_id, 4), journey, state, first_seen, last_seen,
			accounts, coalesce(excess_days, -1), coalesce(arr::varchar, 'nothing'), coalesce(quadrant, 'nowhere'))
		from journey_gaps where kind = 'slow_stage' and segment = 'all' order by journey`
	for _, night := range []struct {
		day  string
		want []string
	}{
		{"2026-01-20", []string{
			"b2b1 onboarding new since 2026-01-20 until 2026-01-20: 1 accounts, 9 days, 100.00 quick_win",
			"b4ae recent new since 2026-01-20 until 2026-01-20: 1 accounts, 9 days, 100.00 quick_win",
		}},
		{"2026-02-20", []string{
			"b2b1 onboarding persisting since 2026-01-20 until 2026-01-31: 1 accounts, 20 days, 100.00 quick_win",
			"b4ae recent persisting since 2026-01-20 until 2026-01-31: 1 accounts, 20 days, 100.00 quick_win",
		}},
		{"2026-05-20", []string{
			"b2b1 onboarding closed since 2026-01-20 until 2026-01-31: 1 accounts, 20 days, 100.00 nowhere",
			"b4ae recent closed since 2026-01-20 until 2026-01-31: 0 accounts, -1 days, nothing nowhere",
		}},
		{"2026-06-20", []string{
			"b2b1 onboarding reopened since 2026-01-20 until 2026-06-20: 2 accounts, 29 days, 120.00 quick_win",
			"b4ae recent reopened since 2026-01-20 until 2026-06-20: 1 accounts, 9 days, 20.00 quick_win",
		}},
		{"2026-06-20", []string{ // once more
			"b2b1 onboarding reopened since 2026-01-20 until 2026-06-20: 2 accounts, 29 days, 120.00 quick_win",
			"b4ae recent reopened since 2026-01-20 until 2026-06-20: 1 accounts, 9 days, 20.00 quick_win",
		}},
	} {
		got := nightOf(t, dir, night.day, query)
		if diff := cmp.Diff(night.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", night.day, diff)
		}
	}
}

// Of ten accounts whose kickoff came late nine left us, of ten others three: the second example of Newcombe's Table II. Those with the late
// kickoff were live after 20 days, the others after 10. One more account is not in the comparison: it left before its kickoff was due.
func TestEffectsOfAKnownHistory(t *testing.T) {
	var customers, log strings.Builder
	for i := range 20 {
		late, gone := i < 10, ""
		if i < 9 || i >= 17 {
			gone = "2026-04-01"
		}
		kickoff, live := "2026-01-03", "2026-01-11"
		if late {
			kickoff, live = "2026-01-09", "2026-01-21"
		}
		fmt.Fprintf(&customers, "c%02d,2026-01-01,%s,\n", i, gone)
		fmt.Fprintf(&log, "c%02d,%s,kickoff\nc%02d,%s,live\n", i, kickoff, i, live)
	}
	customers.WriteString("early,2026-01-01,2026-01-04,\n")
	dir := brokenFiles(t, customers.String(), log.String())
	got := nightOf(t, dir, "2026-06-20", `
		select printf('%s: %.4f (%.4f to %.4f) of %d and %d; %g (%g to %g) days of the first %g; %s; %s', kind, coalesce(effect, 9), coalesce(effect_low, 9),
			coalesce(effect_high, 9), n_with, n_without, coalesce(dwell_effect, 99), coalesce(dwell_effect_low, 99), coalesce(dwell_effect_high, 99),
			coalesce(dwell_days, 0), coalesce(method, 'none'), note)
		from journey_gaps where journey = 'onboarding' and segment = 'all' order by kind`)
	want := []string{
		"late_touchpoint: 0.6000 (0.1705 to 0.8090) of 10 and 10; 10 (10 to 10) days of the first 20; " +
			"ended: difference of shares, Newcombe's hybrid score interval at 95 %; " +
			"dwell: difference of Kaplan-Meier means of the first 20 days, normal interval at 95 %; association, not cause",
		// of 21 accounts 13 left: the ten slow ones, who are those with the late kickoff, and early among the others
		"missing_touchpoint: 9.0000 (9.0000 to 9.0000) of 0 and 20; 99 (99 to 99) days of the first 0; none; " +
			"association, not cause; ended: fewer than 10 cases on one side; dwell: fewer than 10 visits on one side, or fewer than 5 of them left",
		"slow_stage: 0.5364 (0.1212 to 0.7637) of 10 and 11; 99 (99 to 99) days of the first 0; " +
			"ended: difference of shares, Newcombe's hybrid score interval at 95 %; association, not cause; dwell: longer by definition",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What was planted in the demo is where its journey breaks, and nothing else of its kind.
func TestJourneyGapsOfTheDemo(t *testing.T) {
	dir := t.TempDir()
	truth, err := fixtures.Generate(dir, fixtures.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "config.yaml"), []byte(fixtures.Config("")), 0o644); err != nil {
		t.Fatal(err)
	}
	sure := map[string]bool{} // silences of the vendor's side, by account and end
	silences := 0
	for _, s := range truth.Silences {
		if s.Side == "vendor" && s.Status != "unknown" {
			sure[s.Account+s.To.String()] = true
			silences++
		}
	}
	handoffs := map[string]int{}
	for _, h := range truth.Handoffs {
		if stage := map[string]string{"Onboarding": "handover", "Customer Success": "adoption"}[h.To]; sure[h.Account+h.At.String()] {
			handoffs[stage]++
		}
	}
	untrained := 0
	for _, s := range truth.Segments {
		untrained += s.Kickoffs - s.Trained
	}
	want := []string{
		// one account was trained, and not again when its implementation began anew
		fmt.Sprintf("missing_touchpoint of admin_training in implementation: %d", untrained+1),
		fmt.Sprintf("regression in implementation: %d", len(truth.Regressions)),
		// one of them began when the account was in no stage
		fmt.Sprintf("silence in any: %d", silences-1),
		fmt.Sprintf("silent_handoff in adoption: %d", handoffs["adoption"]),
		fmt.Sprintf("silent_handoff in handover: %d", handoffs["handover"]),
	}
	got := answers(t, published(t, dir), `
		select printf('%s in %s: %d', kind, stage, accounts) from journey_gaps where segment = 'all' and kind in ('regression', 'silent_handoff')
		union all
		select printf('missing_touchpoint of admin_training in implementation: %d', accounts) from journey_gaps
		where segment = 'all' and kind = 'missing_touchpoint' and touchpoint = 'admin_training' and rank = 1
		union all
		select printf('silence in any: %d', sum(occurrences)::bigint) from journey_gaps where segment = 'all' and kind = 'silence'
		order by 1`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-planted +found):\n%s", diff)
	}
}
