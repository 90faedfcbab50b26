package journey

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"go.yaml.in/yaml/v3"
)

func TestRuleWords(t *testing.T) {
	for _, test := range []struct{ rule, want string }{
		{`{activity: held_meeting}`, `activity is held_meeting`},
		{`{activity: [held_meeting, logged_call], subject: {re: "(?i)kick.?off"}}`,
			`activity is held_meeting or logged_call, and subject matches "(?i)kick.?off"`},
		{`{arr: {gte: 1000, lt: 5000}}`, `arr is at least 1000 and is less than 5000`},
		{`{score: {gt: 0, lte: 5}}`, `score is more than 0 and is at most 5`},
		{`{value_to: [Closed Won, Live]}`, `value_to is "Closed Won" or Live`},
		{`{subject: {re: 'say "yes"\b'}}`, `subject matches 'say "yes"\b'`},
		{`{team: ""}`, `team is ""`},
		{`{any: [{start: true}, {activity: won_deal, value_to: Won}]}`, `the start of the case, or (activity is won_deal, and value_to is Won)`},
		{`{channel: email, any: [{team: CS}, {all: [{team: Sales}, {not: {direction: inbound}}]}]}`,
			`channel is email, and (team is CS, or (team is Sales, and not (direction is inbound)))`},
		{`{any: [{team: CS, channel: email}]}`, `team is CS, and channel is email`},
		{`{not: {any: [{team: CS}, {team: Sales}]}}`, `not (team is CS, or team is Sales)`},
		{`{touchpoint: [kickoff, go live]}`, `touchpoint is kickoff or "go live"`},
		{`{stage: value, visibility: public}`, `it enters stage value, and visibility is public`},
	} {
		var document yaml.Node
		if err := yaml.Unmarshal([]byte(test.rule), &document); err != nil {
			t.Fatal(err)
		}
		if got := RuleWords(document.Content[0]); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.rule, got, test.want)
		}
	}
}

const wordy = `
journey: support
version: "3"
effective_from: 2026-07-01
case: case
start: first_event
end: {activity: closed_ticket}
horizon: 90d
value: [{id: solved, name: Solved for good, when: {touchpoint: solution}}]
segments: [{id: big, when: {arr: {gte: 100000}}}, {id: rest}]
personas: [{id: admin, when: {title: {re: "(?i)admin"}}}]
silence: {after: 1bd, sides: vendor}
stages:
  - id: open
    goal: Answer soon
    target: 36h
    max: 3d
    silence: {after: 2d}
    enter: {any: [{start: true}, {activity: opened_ticket}]}
    exit: {touchpoint: solution}
    raci: {responsible: [Support, CS]}
    targets: {reopen_rate: 0.1, csat: 0.9, own_number: 7}
    risks:
      - {id: quiet, risk: Nobody writes, when: {silence: {gte: 1bd}}, mitigation: Write}
      - {id: long, risk: It takes long, when: {dwell: {gte: 14d}}}
      - {id: gone, risk: No answer, when: {missing: solution}}
      - {id: angry, risk: An escalation, when: {activity: escalated_ticket}}
      - {id: noted, risk: Only noted}
    touchpoints:
      - {id: reply, match: {activity: replied_to_ticket}, due: 4h, effort: 2, required: false}
      - {id: solution, name: The solution, match: {activity: solved_ticket}, required: true}
      - {id: checkin, match: {activity: logged_call}, due: {every: 30d, grace: 7d}}
      - {id: gift}
  - {id: closed, name: Closed, enter: {any: [{activity: closed_ticket}, {stage: open, team: CS}]}}
`

// The definitions of a file, in its order: kind, stage, id, position, name, rule, detail.
var wordyDefinitions = [][]string{
	{"journey", "", "support", "1", "support", "one case per case_id of the source; a silence is 1 business day or more without a communication, on the side of: vendor; horizon 90 days",
		`{"journey":"support","version":"3","effective_from":"2026-07-01","case":"case","horizon":"90d","silence":{"after":"1bd","sides":"vendor"}}`},
	{"start", "", "start", "1", "start", "the first event of the case", `"first_event"`},
	{"end", "", "end", "1", "end", "the first event where activity is closed_ticket", `{"activity":"closed_ticket"}`},
	{"segment", "", "big", "1", "big", "accounts where arr is at least 100000", `{"when":{"arr":{"gte":100000}}}`},
	{"segment", "", "rest", "2", "rest", "all accounts, if none of those before it fits", `{}`},
	{"persona", "", "admin", "1", "admin", `contacts where title matches "(?i)admin"`, `{"when":{"title":{"re":"(?i)admin"}}}`},
	{"milestone", "", "solved", "1", "Solved for good", "the first event since the start of the case where touchpoint is solution", `{"when":{"touchpoint":"solution"}}`},
	{"stage", "open", "open", "1", "open", "entered when: the start of the case, or activity is opened_ticket; left when: touchpoint is solution, or another stage is entered or the case ends; should take at most 36 hours; stuck after 3 days; a silence is 2 days or more",
		`{"goal":"Answer soon","target":"36h","max":"3d","silence":{"after":"2d"},"enter":{"any":[{"start":true},{"activity":"opened_ticket"}]},"exit":{"touchpoint":"solution"},"raci":{"responsible":["Support","CS"]}}`},
	{"target", "open", "reopen_rate", "1", "reopen_rate", "reopen_rate is at most 0.1", `0.1`},
	{"target", "open", "csat", "2", "csat", "csat is at least 0.9", `0.9`},
	{"target", "open", "own_number", "3", "own_number", "own_number is held against 7", `7`},
	{"risk", "open", "quiet", "1", "Nobody writes", "trips at a silence of 1 business day or more in the stage", `{"risk":"Nobody writes","when":{"silence":{"gte":"1bd"}},"mitigation":"Write"}`},
	{"risk", "open", "long", "2", "It takes long", "trips when the case has been in the stage for 14 days", `{"risk":"It takes long","when":{"dwell":{"gte":"14d"}}}`},
	{"risk", "open", "gone", "3", "No answer", "trips when touchpoint solution is missing", `{"risk":"No answer","when":{"missing":"solution"}}`},
	{"risk", "open", "angry", "4", "An escalation", "trips at an event in the stage where activity is escalated_ticket", `{"risk":"An escalation","when":{"activity":"escalated_ticket"}}`},
	{"risk", "open", "noted", "5", "Only noted", "declared only: it never trips", `{"risk":"Only noted"}`},
	{"touchpoint", "open", "reply", "1", "reply", "activity is replied_to_ticket; due within 4 hours of the entry of the stage", `{"match":{"activity":"replied_to_ticket"},"due":"4h","effort":2,"required":false}`},
	{"touchpoint", "open", "solution", "2", "The solution", "activity is solved_ticket; required before the stage is left", `{"match":{"activity":"solved_ticket"},"required":true}`},
	{"touchpoint", "open", "checkin", "3", "checkin", "activity is logged_call; due every 30 days from the entry of the stage, with 7 days of grace", `{"match":{"activity":"logged_call"},"due":{"every":"30d","grace":"7d"}}`},
	{"touchpoint", "open", "gift", "4", "gift", "no event ever matches: the file gives no rule; optional", `{}`},
	{"stage", "closed", "closed", "2", "Closed", "entered when: activity is closed_ticket, or (it enters stage open, and team is CS); left when: another stage is entered or the case ends",
		`{"enter":{"any":[{"activity":"closed_ticket"},{"stage":"open","team":"CS"}]}}`},
}

func TestDefine(t *testing.T) {
	j, err := load(t, wordy)
	if err != nil {
		t.Fatal(err)
	}
	definitions, err := Define(j, "journeys/support.yaml", []byte(wordy))
	if err != nil {
		t.Fatal(err)
	}
	for i, d := range definitions {
		stage := ""
		if d.Stage != nil {
			stage = *d.Stage
		}
		got := []string{d.Kind, stage, d.ID, fmt.Sprint(d.Position), d.Name, d.Rule, d.Detail}
		if i < len(wordyDefinitions) && !slices.Equal(got, wordyDefinitions[i]) {
			t.Errorf("definition %d:\n got %q\nwant %q", i+1, got, wordyDefinitions[i])
		}
		if !json.Valid([]byte(d.Detail)) {
			t.Errorf("%s %s: %s is no JSON", d.Kind, d.ID, d.Detail)
		}
		if d.Journey != "support" || d.JourneyVersion != "3" || d.EffectiveFrom.Format("2006-01-02") != "2026-07-01" || d.File != "journeys/support.yaml" || d.Hash != j.Hash {
			t.Errorf("%s %s is of another file: %+v", d.Kind, d.ID, d)
		}
	}
	if len(definitions) != len(wordyDefinitions) {
		t.Errorf("%d definitions, want %d", len(definitions), len(wordyDefinitions))
	}
}

// Without bounds and silences of its own, a journey has the defaults, and they are told.
func TestDefineDefaults(t *testing.T) {
	text := `{journey: plain, version: "1", start: {account: started_at}, value: [{id: v, when: {activity: won_deal}}]}`
	j, err := load(t, text)
	if err != nil {
		t.Fatal(err)
	}
	definitions, err := Define(j, "plain.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"one case per account; a silence is 10 days or more without a communication, on the side of: vendor, customer, mutual",
		"the account's started_at",
		"the account's churned_at",
		"the first event since the start of the case where activity is won_deal",
	}
	for i, d := range definitions {
		if d.Rule != want[i] || d.EffectiveFrom != nil {
			t.Errorf("%s: %q from %v, want %q", d.Kind, d.Rule, d.EffectiveFrom, want[i])
		}
	}
	if _, err := Define(j, "plain.yaml", []byte("a: [")); err == nil {
		t.Error("another text than the loaded one is no error")
	}
}

func load(t *testing.T, text string) (Journey, error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "journey.yaml")
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	journeys, err := Load([]string{file})
	if err != nil {
		return Journey{}, err
	}
	return journeys[0], nil
}
