package pipeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	diff "github.com/google/go-cmp/cmp"
)

// anyJourney is for nights whose journey does not matter.
const anyJourney = `
journey: care
version: "1"
start: first_event
value: [{id: live, when: {activity: live}}]
stages: [{id: use, enter: {start: true}}]
`

const driftQuery = `select concat_ws(' | ', kind, source, object, name, events::varchar, file) from drift order by kind, source, object, name`

// An export loses a column, wins another one that is read, and a field has a value that it never had: told on the first night, by name, and
// not again on the next.
func TestDriftIsToldOnItsFirstNight(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{
		"config.yaml": `
journey: journey.yaml
sources:
  - {name: crm, preset: salesforce, path: crm/*/*.csv}
`,
		"journey.yaml":      anyJourney,
		"crm/1/Account.csv": "Id,Name,Website\n001000000000001AAA,Acme,acme.example\n",
		"crm/1/Case.csv":    "Id,CaseNumber,AccountId,Status,CreatedDate\n500000000000001AAA,1,001000000000001AAA,New,2026-01-01T10:00:00Z\n",
		"crm/1/CaseHistory.csv": `Id,CaseId,Field,OldValue,NewValue,CreatedDate
01,500000000000001AAA,Status,New,Working,2026-01-02T10:00:00Z
02,500000000000001AAA,Status,Working,New,2026-01-03T10:00:00Z
03,500000000000001AAA,Status,New,Working,2026-01-04T10:00:00Z
04,500000000000001AAA,Status,Working,New,2026-01-05T10:00:00Z
05,500000000000001AAA,Status,New,Working,2026-01-05T11:00:00Z
06,500000000000001AAA,Status,Working,New,2026-01-05T12:00:00Z
`,
	})
	want := func(day string, want ...string) {
		t.Helper()
		if d := diff.Diff(want, nightOf(t, dir, day, driftQuery)); d != "" {
			t.Errorf("the night of %s (-want +got):\n%s", day, d)
		}
	}
	want("2026-01-06")
	writeFiles(t, dir, map[string]string{
		"crm/2/Account.csv": "Id,Name,ParentId\n001000000000001AAA,Acme,\n",
		"crm/2/CaseHistory.csv": `Id,CaseId,Field,OldValue,NewValue,CreatedDate
07,500000000000001AAA,Status,New,Paused,2026-01-07T10:00:00Z
08,500000000000001AAA,Status,Paused,New,2026-01-08T10:00:00Z
09,500000000000001AAA,Status,New,Paused,2026-01-09T10:00:00Z
`,
	})
	drift := []string{
		"column_gone | crm | account | Website | crm/2/Account.csv",
		"column_new | crm | account | ParentId | crm/2/Account.csv",
		"value_new | crm | Status | Paused | 2",
	}
	want("2026-01-10", drift...)
	// the same night again tells the same; the next one has nothing new
	want("2026-01-10", drift...)
	want("2026-01-11")
}

// A ticket system whose export is written in local time, and read as UTC: the same mail lies in the mailbox with its zone.
func TestClocksThatSeemWrong(t *testing.T) {
	var mail, tickets strings.Builder
	tickets.WriteString("customer,time,message,activity,direction\n")
	for day := 1; day <= 6; day++ {
		fmt.Fprintf(&mail, "From x@acme.example Thu Jan  1 00:00:00 2026\nFrom: x@acme.example\nTo: help@vendor.example\nSubject: question %d\nMessage-ID: <q%d@acme.example>\nDate: %d Jun 2026 10:00:00 +0200\n\nhello\n\n", day, day, day)
	}
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{
		"box.mbox": mail.String(),
		"trace.csv": "Received,SenderAddress,RecipientAddress,Subject,Status,FromIP,ToIP,Size,MessageId,MessageTraceId\n" + func() string {
			var rows strings.Builder
			for day := 1; day <= 6; day++ {
				fmt.Fprintf(&rows, "2026-06-%02d 10:00:20,x@acme.example,help@vendor.example,question,Delivered,,,1000,<q%d@acme.example>,t%d\n", day, day, day)
			}
			return rows.String()
		}(),
		"config.yaml": `
journey: journey.yaml
timezone: Europe/Berlin
company: {domains: [vendor.example]}
identity: {create: [domain]}
sources:
  - {name: mail, preset: mail, path: box.mbox}
  - {name: trace, preset: m365, path: trace.csv, timezone: UTC}
`,
		"journey.yaml": anyJourney,
	})
	got := nightOf(t, dir, "2026-06-30", `select concat_ws(' | ', source, sign, other_source, events::varchar, of_events::varchar, shift_hours::varchar) from time_suspicions`)
	if want := []string{"trace | copies_differ | mail | 6 | 6 | -2.0"}; !slices.Equal(got, want) {
		t.Errorf("suspicions %q, want %q", got, want)
	}
	got = nightOf(t, dir, "2026-06-30", `select concat_ws(' | ', events.source, list(records.source || ' ' || records.place order by place)) from events
		inner join event_sources as records using (event_id) group by events.event_id, events.source, events.seq order by events.seq limit 1`)
	if want := []string{"mail | [mail 1, trace 2]"}; !slices.Equal(got, want) {
		t.Errorf("records of an event %q, want %q", got, want)
	}
}
