package initial

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"throughline/pipeline/journey"
)

// drafted writes the journey of facts and reads it as a run does: without an
// error, and without a warning.
func drafted(t *testing.T, f Facts) (journey.Journey, string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "journey.yaml")
	text := f.Journey()
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	journeys, err := journey.Load([]string{file})
	if err != nil {
		t.Fatalf("the drafted journey is wrong: %v\n%s", err, text)
	}
	for _, warning := range journeys[0].Warnings() {
		t.Errorf("%s\n%s", warning.String(), text)
	}
	return journeys[0], string(text)
}

// outline is "stage: touchpoint touchpoint | stage: …".
func outline(j journey.Journey) string {
	var stages []string
	for _, s := range j.Stages {
		ids := []string{s.ID + ":"}
		for _, t := range s.Touchpoints {
			ids = append(ids, t.ID)
		}
		stages = append(stages, strings.Join(ids, " "))
	}
	return strings.Join(stages, " | ")
}

func TestJourney(t *testing.T) {
	for name, test := range map[string]struct {
		facts Facts
		want  string
		lines []string
	}{
		"nothing is known": {Facts{}, "customer:", []string{"start: first_event", "when: {direction: inbound}"}},
		"meetings with a purpose": {
			Facts{
				Accounts: 10, Owners: 10, Started: 10, Early: 2,
				Activities: []Activity{
					{Name: "held_meeting", Channel: "meeting", Events: 40, Owners: 10, Days: 5, Directed: 40},
					{Name: "opened_ticket", Channel: "ticket", Events: 20, Owners: 8, Days: 60},
					{Name: "changed_deal_stage", Events: 90, Owners: 10, Changes: 90},
					{Name: "used_feature", Events: 2, Owners: 2, Days: 9},
				},
				Purposes: []Purpose{
					{"demo", "Demo", "(?i)demo", "held_meeting", 10, 10, -20},
					{"go_live", "Go-live", "(?i)go.?live", "held_meeting", 9, 9, 40},
					{"kickoff", "Kickoff", "(?i)kick.?off", "held_meeting,logged_call", 10, 10, 5},
				},
				Segments: []Segment{{"Big & small", 6}, {"yes", 4}},
			},
			"onboarding: | implementation: kickoff | in_use: go_live opened_ticket",
			[]string{"start: {account: started_at}   # known of 10 of 10 accounts, of which 2 have events before it", "silence: {after: 10d}\n", `when: {segment: "yes"}`},
		},
		"a history of stages": {
			Facts{
				Accounts: 5, Owners: 5, Churned: 2,
				Activities: []Activity{{Name: "sent_email", Events: 9, Owners: 5, Days: 1}},
				States: []State{
					{"lifecycle_stage", "lead", 5, 5, 0}, {"lifecycle_stage", "Customer", 5, 5, 3}, {"lifecycle_stage", "Evangelist: it's #1", 4, 4, 90}, {"lifecycle_stage", "Renewal", 4, 4, 300},
					{"stage_id", "1234", 5, 5, 0}, {"stage_id", "99", 5, 5, 2},
				},
			},
			"customer: sent_email | evangelist_it_s_1: | renewal:",
			[]string{"end: {account: churned_at}   # known of 2 of 5 accounts", "sides: [mutual]"},
		},
		"an event log without accounts": {
			Facts{
				Cases: 100, Logs: []string{"log"},
				Activities: []Activity{
					{Name: "Enter", Source: "log", Sources: 1, Events: 100, Owners: 100, Days: 0},
					{Name: "Notify", Source: "log", Sources: 1, Events: 100, Owners: 100, Days: 2},
					{Name: "Check", Source: "log", Sources: 1, Events: 90, Owners: 90, Days: 1},
					{Name: "Repeat", Source: "log", Sources: 1, Events: 30, Owners: 10, Days: 1.5},
				},
			},
			"enter: | check: repeat | notify:",
			[]string{"case: case", "the last step; seen 100 times for 100 of 100 cases"},
		},
		"an end that another table tells": {
			Facts{
				Accounts: 4, Owners: 4, Started: 4,
				Activities: []Activity{{Name: "used_feature", Events: 50, Owners: 4, Days: 3}, {Name: "churned", Events: 1, Owners: 1, Days: 300}},
			},
			"onboarding: | in_use: used_feature",
			[]string{"end: {activity: churned}   # seen once for 1 of 4 accounts"},
		},
		"the value comes at once": {
			Facts{Accounts: 4, Owners: 4, Activities: []Activity{{Name: "received_email", Events: 5, Owners: 4}}},
			"customer: received_email",
			nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			j, text := drafted(t, test.facts)
			if got := outline(j); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			for _, line := range test.lines {
				if !strings.Contains(text, line) {
					t.Errorf("no line %q:\n%s", line, text)
				}
			}
		})
	}
}
