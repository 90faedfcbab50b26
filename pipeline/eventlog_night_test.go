package pipeline

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"throughline/pipeline/report/eventlog"
	"throughline/pipeline/source"
)

// What throughline writes as an event log it reads back as the same journey:
// the same cases with the same activities at the same instants, and all that an
// event says of itself.
func TestEventLogsComeBack(t *testing.T) {
	at := time.Date(2026, 3, 29, 0, 59, 0, 123_000_000, time.UTC)
	touches := []eventlog.Touch{
		{Journey: "onboarding", Version: "1", CaseID: "C 1", AccountID: "A<1>", Segment: "smb", EventID: "e1", Touchpoint: "kickoff", Name: "Kick-off & \"go\"", Stage: "start",
			Visit: 1, TS: at, Channel: "meeting", Direction: "outbound", Team: "CS", Thread: "t1", Source: "crm"},
		{Journey: "onboarding", Version: "1", CaseID: "C 1", AccountID: "A<1>", Segment: "smb", EventID: "e1b", Touchpoint: "welcome", Name: "Welcome", Stage: "start",
			Visit: 1, TS: at, Channel: "meeting", Direction: "outbound", Team: "CS", Thread: "t1", Source: "crm"},
		{Journey: "onboarding", Version: "1", CaseID: "C 1", AccountID: "A<1>", Segment: "smb", EventID: "e2", Touchpoint: "go_live", Name: "Go-live", Stage: "start",
			Visit: 1, TS: at.Truncate(24*time.Hour).AddDate(0, 0, 3), DayOnly: true, Source: "crm"},
		{Journey: "onboarding", Version: "1", CaseID: "Ü2", AccountID: "B", EventID: "e3", Touchpoint: "kickoff", Name: "Kickoff", TS: at.Add(time.Hour), Direction: "inbound",
			Channel: "email"},
	}
	next := func() func() (eventlog.Touch, error) {
		n := 0
		return func() (eventlog.Touch, error) {
			if n == len(touches) {
				return eventlog.Touch{}, io.EOF
			}
			n++
			return touches[n-1], nil
		}
	}
	ctx := context.Background()
	stager, db := landingDatabases(t)

	columns := []string{"case_id", "activity", "ts", "ts_precision", "account_ref", "channel", "direction", "team", "subject"}
	for _, log := range []struct {
		preset, file string
		write        func(io.Writer) error
		of           func(eventlog.Touch) (caseID, activity string, ts time.Time)
	}{
		{"xes", "onboarding.xes", func(w io.Writer) error { return eventlog.XES(w, "onboarding", next()) }, func(touch eventlog.Touch) (string, string, time.Time) {
			return touch.CaseID, touch.Touchpoint, touch.TS
		}},
		// an object-centric log holds several journeys, whose names part their cases and touchpoints, and is written in whole seconds
		{"ocel", "journeys.jsonocel", func(w io.Writer) error { return eventlog.OCEL(w, next()) }, func(touch eventlog.Touch) (string, string, time.Time) {
			return touch.Journey + "/" + touch.CaseID, touch.Journey + "/" + touch.Touchpoint, touch.TS.Truncate(time.Second)
		}},
	} {
		t.Run(log.preset, func(t *testing.T) {
			e := export{t: t, dir: t.TempDir(), preset: log.preset, stager: stager, db: db}
			var text strings.Builder
			if err := log.write(&text); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(e.dir, log.file), []byte(text.String()), 0o644); err != nil {
				t.Fatal(err)
			}
			report := e.land(ctx)
			want := grid{columns: columns}
			accounts := grid{columns: []string{"account_ref"}}
			for _, touch := range touches {
				caseID, activity, ts := log.of(touch)
				precision, channel, direction := "second", "system", "internal"
				if touch.DayOnly {
					precision = "day"
				}
				if touch.Channel != "" {
					channel, direction = touch.Channel, touch.Direction
				}
				want.rows = append(want.rows, []string{caseID, activity, strings.TrimRight(strings.TrimRight(ts.Format("2006-01-02 15:04:05.000"), "0"), "."), precision,
					touch.AccountID, channel, direction, touch.Team, touch.Name})
				if row := []string{touch.AccountID}; !slices.ContainsFunc(accounts.rows, func(known []string) bool { return known[0] == row[0] }) {
					accounts.rows = append(accounts.rows, row)
				}
			}
			e.same("the events of "+log.file, e.landed(report, source.Events), want)
			e.same("the accounts of "+log.file, e.landed(report, source.Accounts), accounts)
			if rejects := e.landed(report, source.Rejects); len(rejects.rows) > 0 {
				t.Errorf("rejects: %q", rejects.rows)
			}
			e.count(report)
		})
	}
}
