package pipeline

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const statesConfig = `
journey: journey.yaml
timezone: UTC
as_of: 2026-06-30
company: {domains: [vendor.example]}
identity: {create: key}
sources:
  - name: tickets
    preset: table
    path: "*.csv"
    read: {footer: '^Exported'}
    snapshot:
      key: Ticket
      at: {column: Updated, format: "%d/%b/%y %I:%M %p"}
      account: Customer
      case: Ticket
      columns: {Status: changed_ticket_status, Owner: reassigned_ticket}
`

// Two exports of what is now, one day apart: what has changed in between are
// events, and every record of both is accounted for.
func TestTwoExportsOfWhatIsNow(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("config.yaml", statesConfig)
	write("journey.yaml", "journey: support\nversion: \"1\"\nstart: first_event\nvalue: [{id: solved, when: {value_to: solved}}]\nstages: [{id: run, enter: {start: true}}]\n")
	write("2026-06-01.csv", `Ticket,Customer,Status,Owner,Updated
1,acme,open,Ann,30/May/26 09:15 AM
2,acme,open,Ann,31/May/26 11:00 AM
3,beta,pending,,31/May/26 05:45 PM
Exported by Ann,,,,
`)
	first := published(t, dir)
	counts := "select printf('%s: %d records, %d loaded, %d duplicates, %d skipped, %d rejects, %d events', file, records, loaded, duplicates, skipped, rejects, events) from files order by file"
	if diff := cmp.Diff([]string{"2026-06-01.csv: 4 records, 3 loaded, 0 duplicates, 1 skipped, 0 rejects, 0 events"}, answers(t, first, counts)); diff != "" {
		t.Errorf("the first night (-want +got):\n%s", diff)
	}

	// 1: nothing has happened. 2: solved, at the stamp of its last change. 3: another owner under the same stamp. 4: new.
	write("2026-06-02.csv", `Ticket,Customer,Status,Owner,Updated
1,acme,open,Ann,30/May/26 09:15 AM
2,acme,solved,Ann,01/Jun/26 02:30 PM
3,beta,pending,Bob,31/May/26 05:45 PM
4,beta,open,,02/Jun/26 12:05 AM
Exported by Bob,,,,
`)
	second := published(t, dir)
	if diff := cmp.Diff([]string{
		"2026-06-01.csv: 4 records, 3 loaded, 0 duplicates, 1 skipped, 0 rejects, 0 events",
		"2026-06-02.csv: 5 records, 3 loaded, 1 duplicates, 1 skipped, 0 rejects, 2 events",
	}, answers(t, second, counts)); diff != "" {
		t.Errorf("the second night (-want +got):\n%s", diff)
	}
	const events = `select printf('%s %s %s %s: %s to %s, %s, %s line %d', strftime(ts, '%d %H:%M'), case_id, account_id, activity,
		coalesce(value_from, 'nobody'), value_to, features, file, line) from events order by seq`
	want := []string{
		`01 14:30 2 acme changed_ticket_status: open to solved, {"derived":true,"since":"2026-05-31T11:00:00Z"}, 2026-06-02.csv line 3`,
		`31 17:45 3 beta reassigned_ticket: nobody to Bob, {"derived":true,"since":"2026-05-31T17:45:00Z"}, 2026-06-02.csv line 4`,
	}
	if diff := cmp.Diff(want, answers(t, second, events)); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}

	// The same export once more under another name tells nothing.
	third, err := os.ReadFile(filepath.Join(dir, "2026-06-02.csv"))
	if err != nil {
		t.Fatal(err)
	}
	write("2026-06-03.csv", string(third))
	if diff := cmp.Diff(want, answers(t, published(t, dir), events)); diff != "" {
		t.Errorf("a copy changes the events (-want +got):\n%s", diff)
	}
	if _, err := Check(context.Background(), Options{Config: filepath.Join(dir, "config.yaml")}); err != nil {
		t.Error(err)
	}
}
