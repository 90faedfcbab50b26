package pipeline

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// versionedFiles are two versions of a journey, the second from March on, and one that comes too late. a signs on the day before, b on
// the day itself. c goes through the stage pilot, which is no more when it leaves it.
var versionedFiles = map[string]string{
	"config.yaml": `
journey: [late.yaml, second.yaml, first.yaml]
timezone: UTC
as_of: 2026-06-30
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
    accounts: {id: customer, name: customer, started_at: {column: signed, format: "%Y-%m-%d"}}
`,
	"first.yaml": `
journey: onboarding
version: "1"
start: {account: started_at}
value: [{id: live, when: {activity: live}}]
silence: {after: 30d, sides: vendor}
stages:
  - {id: setup, enter: {start: true}, target: 20d, touchpoints: [{id: call, match: {activity: call}, due: 5d}]}
  - {id: pilot, enter: {activity: live}, exit: {activity: done}}
  - {id: use, enter: {activity: done}}
`,
	"second.yaml": `
journey: onboarding
version: "2"
effective_from: 2026-03-01
start: {account: started_at}
value: [{id: live, when: {activity: live}}]
silence: {after: 10d, sides: vendor}
stages:
  - {id: setup, enter: {start: true}, target: 5d, touchpoints: [{id: call, match: {activity: call}, due: 2d}]}
  - {id: use, enter: {activity: live}}
`,
	"late.yaml": `
journey: onboarding
version: "3"
effective_from: 2026-07-01
start: {account: started_at}
value: [{id: live, when: {activity: nothing}}]
`,
	"customers.csv": `customer,signed
a,2026-02-28
b,2026-03-01
c,2026-02-01
`,
	"log.csv": `customer,time,activity
c,2026-02-03,call
c,2026-02-20,live
a,2026-03-04,call
b,2026-03-05,call
a,2026-03-10,live
b,2026-03-10,live
c,2026-03-15,done
a,2026-04-04,hello
`,
}

func TestVersionsOfAJourney(t *testing.T) {
	dir := t.TempDir()
	for name, text := range versionedFiles {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	plan, err := Check(context.Background(), Options{Config: filepath.Join(dir, "config.yaml")})
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, j := range plan.Journeys {
		told = append(told, j.Version+" "+j.InForce)
	}
	if diff := cmp.Diff([]string{"1 up to 2026-02-28", "2 2026-03-01 to 2026-06-30", "3 from 2026-07-01"}, told); diff != "" {
		t.Errorf("versions (-want +got):\n%s", diff)
	}

	reader := published(t, dir)
	for _, test := range []struct {
		name, query string
		want        []string
	}{
		{"a visit keeps the version of its entry, and what is no more is skipped by nobody", `
			select printf('%s %s v%s, %s to %s, target %s: %s', case_id, stage, journey_version, entered_at::date,
				coalesce(left_at::date::varchar, 'now'), coalesce(target_days::bigint::varchar, 'none'), move)
			from stage_visits order by case_id, entered_at`,
			[]string{"a setup v1, 2026-02-28 to 2026-03-10, target 20: enter", "a use v2, 2026-03-10 to now, target none: forward",
				"b setup v2, 2026-03-01 to 2026-03-10, target 5: enter", "b use v2, 2026-03-10 to now, target none: forward",
				"c setup v1, 2026-02-01 to 2026-02-20, target 20: enter", "c pilot v1, 2026-02-20 to 2026-03-15, target none: forward"}},
		{"so do its due times", "select printf('%s v%s %s', case_id, journey_version, status) from touchpoint_status order by case_id",
			[]string{"a v1 met", "b v2 late", "c v1 met"}},
		{"an event is what the version of its day says", "select printf('%s v%s', case_id, journey_version) from touches order by ts",
			[]string{"c v1", "a v2", "b v2"}},
		{"a case has the version of its start", "select printf('%s v%s %s', case_id, journey_version, outcome) from time_to_value order by case_id",
			[]string{"a v1 reached", "b v2 reached", "c v1 reached"}},
		{"a silence is judged by the version in force when it began", `
			select printf('%s v%s %s, %g days', account_id, journey_version, threshold, days) from communication_gaps
			where status = 'closed' order by account_id, started_at`,
			[]string{"a v2 10d, 25 days"}}, // c's 23 days began in February
	} {
		if diff := cmp.Diff(test.want, answers(t, reader, test.query)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
