package pipeline

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"throughline/pipeline/warehouse"
)

// pathFiles is a small history known by heart, up to 2026-06-30. Setup asks for a call and a mail, from April on for a survey too, and
// allows a gift; running asks for a review every 30 days.
var pathFiles = map[string]string{
	"config.yaml": `
journey: [journey.yaml, journey2.yaml]
timezone: UTC
as_of: 2026-06-30
company: {domains: [vendor.example]}
waivers: waivers.csv
sources:
  - name: log
    preset: table
    path: log.csv
    events:
      ts: {column: time, format: "%Y-%m-%d %H:%M"}
      account: customer
      activity: activity
      direction: {value: outbound}
  - name: customers
    preset: table
    path: customers.csv
    accounts: {id: customer, name: customer, started_at: {column: signed, format: "%Y-%m-%d"}}
`,
	"journey.yaml":  fmt.Sprintf(pathJourney, `version: "1"`, ""),
	"journey2.yaml": fmt.Sprintf(pathJourney, "version: \"2\"\neffective_from: 2026-04-01", "      - {id: survey, match: {activity: survey}, due: 10d}\n"),
	"waivers.csv": `account_id,touchpoint,occurrence,until,reason
C,call,,,Knows us
C,review,2,2026-12-31,Merged with the third
nobody,call,,,A slip
`,
	"customers.csv": "customer,signed\nA,2026-01-01\nB,2026-01-01\nC,2026-01-01\nD,2026-06-28\nE,2026-04-05\nF,2026-01-01\nG,2026-04-05\n",
}

const pathJourney = `
journey: care
%s
start: {account: started_at}
value: [{id: live, when: {activity: live}}]
stages:
  - id: setup
    enter: {any: [{start: true}, {activity: reopened}]}
    exit: {activity: live}
    touchpoints:
      - {id: call, match: {activity: call}, due: 5d}
      - {id: mail, match: {activity: mail}, due: 10d}
%s      - {id: gift, match: {activity: gift}}
  - id: running
    enter: {activity: live}
    touchpoints:
      - {id: review, match: {activity: review}, due: {every: 30d, grace: 5d}}
`

// pathHistories are what happened, in 2026: month-day and activity.
var pathHistories = map[string]string{
	"A": "01-02 call 01-05 mail 01-20 live 02-10 review 03-15 review 04-10 review 05-15 review 06-12 review",
	"B": "01-02 mail 01-03 call 01-20 live",
	"C": "01-02 mail 01-04 mail 01-20 live 02-10 review 04-10 review 05-15 review 06-12 review",
	"D": "",
	"E": "04-06 call 04-07 mail 04-08 gift 05-20 live 06-10 review",
	"G": "04-06 call 04-07 mail 04-08 survey 05-20 live 06-10 review",
	"F": "01-02 call 01-03 mail 01-10 live 02-01 review 03-01 reopened 03-02 call 03-10 live 04-01 review 05-01 review 06-01 review",
}

func TestPathsOfAKnownHistory(t *testing.T) {
	var log strings.Builder
	log.WriteString("customer,time,activity\n")
	for day := time.Date(2026, 1, 1, 9, 0, 0, 0, time.UTC); day.Month() < 7; day = day.AddDate(0, 0, 1) {
		fmt.Fprintf(&log, "Z,%s,tick\n", day.Format("2006-01-02 15:04")) // the log never fell silent
	}
	for customer, history := range pathHistories {
		words := strings.Fields(history)
		for i := 0; i < len(words); i += 2 {
			fmt.Fprintf(&log, "%s,2026-%s 12:00,%s\n", customer, words[i], words[i+1])
		}
	}
	dir := t.TempDir()
	for name, text := range pathFiles {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "log.csv"), []byte(log.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	result, err := Run(ctx, Options{Config: filepath.Join(dir, "config.yaml")})
	if err != nil {
		t.Fatal(err)
	}
	reader, err := warehouse.Read(ctx, filepath.Join(dir, "data"), warehouse.Limits{}, "")
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()

	want := []string{
		"A 1.0000 | missing [] misplaced [] extra [] | 7 expected, cost 0 of 14",
		"B 0.2222 | missing [review, review, review, review, review] misplaced [call] extra [] | 7 expected, cost 7 of 9",
		// not the call, nor the second review: both are waived
		"C 0.9091 | missing [] misplaced [] extra [mail] | 5 expected, cost 1 of 11",
		// nothing is due yet
		"D | missing [] misplaced [] extra [] | 0 expected, cost 0 of 0",
		// the gift is free; the survey is due to whom entered since April
		"E 0.8750 | missing [survey] misplaced [] extra [] | 4 expected, cost 1 of 8",
		// back in setup: the second call is in place, the second mail is lacking
		"F 0.9333 | missing [mail] misplaced [] extra [] | 8 expected, cost 1 of 15",
		"G 1.0000 | missing [] misplaced [] extra [] | 4 expected, cost 0 of 8",
	}
	got := answers(t, reader, `
		select concat_ws(' ', case_id, printf('%.4f', fitness), '| missing', missing, 'misplaced', misplaced, 'extra', extra, '|', expected, 'expected, cost', cost, 'of', worst_cost)
		from paths order by case_id`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("paths (-want +got):\n%s", diff)
	}
	got = answers(t, reader, "select concat_ws(' ', case_id, touchpoint, occurrence, reason) from touchpoint_status where status = 'waived' order by 1")
	if diff := cmp.Diff([]string{"C call 1 Knows us", "C review 2 Merged with the third"}, got); diff != "" {
		t.Errorf("waived (-want +got):\n%s", diff)
	}
	told := strings.Join(result.Warnings, "\n")
	if !strings.Contains(told, "waivers_fit_something") || !strings.Contains(told, ": line 4, waived for ") || strings.Contains(told, "NULL") {
		t.Errorf("the slip in line 4 is not told: %s", told)
	}
}
