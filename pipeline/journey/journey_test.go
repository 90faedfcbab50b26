package journey

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"throughline/pipeline/config/strict"
	"throughline/pipeline/journey/rule"
)

func in(column string, values ...string) rule.Literal {
	return rule.Literal{Column: column, Op: rule.In, Values: values}
}

func re(column, pattern string) rule.Literal {
	return rule.Literal{Column: column, Op: rule.Re, Values: []string{pattern}}
}

// The contract's example, completed.
func TestFullExample(t *testing.T) {
	journeys, err := Load([]string{"testdata/onboarding.yaml"})
	if err != nil {
		t.Fatal(err)
	}
	if len(journeys) != 1 {
		t.Fatalf("%d journeys", len(journeys))
	}
	live := rule.Clause{in("activity", "changed_deal_stage"), in("value_to", "Live")}
	kickoff := rule.Clause{in("activity", "held_meeting", "logged_call"), re("subject", "(?i)kick.?off")}
	notInternal := in("direction", "internal")
	notInternal.Negate = true
	want := Journey{
		ID: "Onboarding", Version: "2026-07", VersionNo: 1, EffectiveFrom: time.Date(2026, 7, 1, 0, 0, 0, 0, time.UTC), File: "testdata/onboarding.yaml",
		Case: CaseAccount, HorizonDays: 540,
		Segments: []Segment{{ID: "enterprise", Name: "enterprise", When: []rule.Clause{{{Column: "arr", Op: rule.Gte, Values: []string{"100000"}}}}},
			{ID: "smb", Name: "smb"}},
		Personas: []Persona{{ID: "admin", Name: "admin", When: []rule.Clause{{re("title", "(?i)admin")}}}},
		Start:    Bound{Kind: ByAccount}, End: Bound{Kind: ByAccount},
		Value:   []Milestone{{ID: "first_value", Name: "first_value", When: []rule.Clause{live}}},
		Silence: Silence{After: Duration{10, "d"}, Sides: []string{"vendor", "mutual"}},
		Stages: []Stage{
			{ID: "implementation", Name: "Implementation", Goal: "Live with the first use case",
				Customer: Customer{Goal: "Work as before, only faster", Feeling: "curious"},
				Target:   Duration{30, "d"}, Max: Duration{45, "d"}, Silence: Silence{After: Duration{7, "d"}},
				OnStart: true, Enter: []rule.Clause{{in("activity", "changed_deal_stage"), in("value_to", "Closed Won")}}, Exit: []rule.Clause{live},
				Owner:  "Onboarding",
				Effort: 4,
				RACI:   RACI{[]string{"Onboarding"}, []string{"CS"}, []string{"Product"}, []string{"Sales"}},
				Risks: []Risk{
					{ID: "no_admin", Risk: "No administrator named", Mitigation: "Ask in the kickoff", Cause: RiskSilence, Over: Duration{14, "d"}},
					{ID: "no_training", Risk: "Nobody was trained", Cause: RiskMissing, Missing: "training"},
					{ID: "escalation", Risk: "The customer escalates", Cause: RiskEvent, When: []rule.Clause{{in("activity", "escalated_ticket")}}}},
				Targets: []Target{{"touchpoint_coverage", 0.9}, {"first_reply_hours", 8}},
				Touchpoints: []Touchpoint{
					{ID: "kickoff", Name: "Kickoff call", Match: []rule.Clause{kickoff}, Due: Duration{5, "d"}, Required: true, Persona: "admin",
						Objective: "Agree on the first use case", Medium: "video", Duration: Duration{60, "m"}, Owner: "Onboarding", CustomerRole: "Sponsor",
						Actions: []string{"Bring the data", "Name an administrator"}, Resources: []Resource{{"Agenda", "https://vendor.example/agenda"}},
						ExitCriteria: "Plan signed", FeatureGroup: "quick_win", Effort: 2, Experience: "positive"},
					{ID: "training", Name: "training", Match: []rule.Clause{{in("activity", "held_meeting"), re("subject", "(?i)training")}}, Due: Duration{12, "bd"}, Actions: []string{}},
					{ID: "go_live", Name: "go_live", Match: []rule.Clause{live}, Due: Duration{30, "d"}, Required: true, Actions: []string{}}}},
			{ID: "adoption", Name: "adoption", Enter: []rule.Clause{live}, RACI: RACI{[]string{}, []string{}, []string{}, []string{}}, Risks: []Risk{},
				Touchpoints: []Touchpoint{
					{ID: "review", Name: "review", Match: []rule.Clause{{in("activity", "held_meeting"), re("subject", `(?i)\bQBR\b`), notInternal}},
						Every: Duration{90, "d"}, Grace: Duration{14, "d"}, Actions: []string{}}}},
		},
	}
	got := journeys[0]
	if got.Hash != fileHash(t, "testdata/onboarding.yaml") {
		t.Errorf("hash %s", got.Hash)
	}
	got.Hash = ""
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(Journey{})); diff != "" {
		t.Error(diff)
	}
}

func fileHash(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path + ".sha256") // written by sha256sum
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(string(data))[0]
}

func TestFlatten(t *testing.T) {
	journeys, err := Load([]string{"testdata/onboarding.yaml"})
	if err != nil {
		t.Fatal(err)
	}
	rows := Flatten(journeys)
	number := func(n int) *int { return &n }
	text := func(s string) *string { return &s }
	days := func(d float64) *float64 { return &d }
	want := Rows{
		Journeys: []JourneyRow{{Journey: "Onboarding", JourneyVersion: "2026-07", JourneyHash: journeys[0].Hash, Position: 1, CaseKind: "account",
			StartKind: "account", EndKind: "account", HorizonDays: number(540), SilenceValue: 10, SilenceUnit: "d", SilenceVendor: true, SilenceMutual: true}},
		Versions: []VersionRow{{Journey: "Onboarding", VersionNo: 1, JourneyVersion: "2026-07", JourneyHash: journeys[0].Hash,
			SilenceValue: 10, SilenceUnit: "d", SilenceVendor: true, SilenceMutual: true}},
		Stages: []StageRow{
			{Journey: "Onboarding", Stage: "implementation", Position: 1, Name: "Implementation", Goal: text("Live with the first use case"), Owner: text("Onboarding"),
				CustomerGoal: text("Work as before, only faster"), CustomerFeeling: text("curious"), TargetDays: days(30), MaxDays: days(45),
				SilenceValue: days(7), SilenceUnit: text("d"), EnterOnStart: true, EnterRule: number(4), ExitRule: number(3), Effort: number(4), VersionNo: 1},
			{Journey: "Onboarding", Stage: "adoption", Position: 2, Name: "adoption", EnterRule: number(3), VersionNo: 1}},
		Touchpoints: []TouchpointRow{
			{Journey: "Onboarding", Stage: "implementation", StagePosition: 1, Touchpoint: "kickoff", Position: 1, Name: "Kickoff call", Rule: number(5),
				DueValue: days(5), DueUnit: text("d"), Required: true, Persona: text("admin"), Owner: text("Onboarding"), Medium: text("video"),
				Objective: text("Agree on the first use case"), CustomerRole: text("Sponsor"), ExitCriteria: text("Plan signed"), FeatureGroup: text("quick_win"),
				Effort: number(2), Experience: text("positive"), VersionNo: 1},
			{Journey: "Onboarding", Stage: "implementation", StagePosition: 1, Touchpoint: "training", Position: 2, Name: "training", Rule: number(6),
				DueValue: days(12), DueUnit: text("bd"), VersionNo: 1},
			{Journey: "Onboarding", Stage: "implementation", StagePosition: 1, Touchpoint: "go_live", Position: 3, Name: "go_live", Rule: number(3),
				DueValue: days(30), DueUnit: text("d"), Required: true, VersionNo: 1},
			{Journey: "Onboarding", Stage: "adoption", StagePosition: 2, Touchpoint: "review", Position: 4, Name: "review", Rule: number(8),
				EveryValue: days(90), EveryUnit: text("d"), GraceDays: days(14), VersionNo: 1}},
		Milestones: []MilestoneRow{{"Onboarding", "first_value", 1, 3, 1}},
		Segments:   []SegmentRow{{"Onboarding", "enterprise", 1, number(1), 1}, {"Onboarding", "smb", 2, nil, 1}},
		Personas:   []PersonaRow{{"Onboarding", "admin", 1, number(2), 1}},
		Targets:    []TargetRow{{"Onboarding", "implementation", "touchpoint_coverage", 0.9, 1}, {"Onboarding", "implementation", "first_reply_hours", 8, 1}},
		Risks: []RiskRow{
			{Journey: "Onboarding", VersionNo: 1, Stage: "implementation", StagePosition: 1, Risk: "no_admin", Position: 1, Name: "No administrator named",
				Mitigation: text("Ask in the kickoff"), Cause: text("silence"), OverValue: days(14), OverUnit: text("d")},
			{Journey: "Onboarding", VersionNo: 1, Stage: "implementation", StagePosition: 1, Risk: "no_training", Position: 2, Name: "Nobody was trained",
				Cause: text("missing"), Touchpoint: text("training")},
			{Journey: "Onboarding", VersionNo: 1, Stage: "implementation", StagePosition: 1, Risk: "escalation", Position: 3, Name: "The customer escalates",
				Cause: text("event"), Rule: number(7)}},
	}
	on := []string{}
	for i, r := range rows.Rules {
		if r.ID != i+1 || len(r.Clauses) == 0 {
			t.Errorf("rule %d: %+v", i+1, r)
		}
		on = append(on, r.On)
	}
	if diff := cmp.Diff([]string{"accounts", "contacts", "events", "events", "events", "events", "events", "events"}, on); diff != "" {
		t.Error(diff)
	}
	rows.Rules = nil
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Error(diff)
	}
}

// Rules are numbered through all journeys, and equal ones are evaluated once.
func TestFlattenSharesRules(t *testing.T) {
	a, problems := decode("a.yaml", []byte("journey: a\nversion: 1\nstart: {activity: signed}\nvalue: [{id: v, when: {activity: live}}]\n"))
	b, more := decode("b.yaml", []byte("journey: b\nversion: 1\nstart: {activity: live}\nvalue: [{id: v, when: {activity: used}}]\n"))
	if len(problems)+len(more) > 0 {
		t.Fatal(problems, more)
	}
	journeys, more := order([]Journey{a, b})
	if len(more) > 0 {
		t.Fatal(more)
	}
	rows := Flatten(journeys)
	got := []int{*rows.Journeys[0].StartRule, rows.Milestones[0].Rule, *rows.Journeys[1].StartRule, rows.Milestones[1].Rule, len(rows.Rules)}
	if diff := cmp.Diff([]int{1, 2, 2, 3, 3}, got); diff != "" {
		t.Error(diff)
	}
}

// The fields of each row are the columns of its table, as queries/schema.sql
// declares them.
func TestRowsAreTheColumnsOfTheSchema(t *testing.T) {
	schema, err := os.ReadFile("../../queries/schema.sql")
	if err != nil {
		t.Fatal(err)
	}
	for table, row := range map[string]any{"journeys": JourneyRow{}, "stages": StageRow{}, "touchpoints": TouchpointRow{}, "milestones": MilestoneRow{},
		"segments": SegmentRow{}, "personas": PersonaRow{}, "targets": TargetRow{}, "journey_versions": VersionRow{}, "risks": RiskRow{}} {
		m := regexp.MustCompile(`(?s)CREATE TABLE work\.` + table + `\s*\((.*?)\);`).FindSubmatch(schema)
		if m == nil {
			t.Errorf("queries/schema.sql has no table work.%s", table)
			continue
		}
		declaration := regexp.MustCompile(`--[^\n]*`).ReplaceAllString(string(m[1]), "")
		columns := []string{}
		for _, column := range strings.Split(declaration, ",") {
			columns = append(columns, strings.Fields(column)[0])
		}
		fields := []string{}
		for i := range reflect.TypeOf(row).NumField() {
			fields = append(fields, snakeCase(reflect.TypeOf(row).Field(i).Name))
		}
		slices.Sort(columns)
		slices.Sort(fields)
		if diff := cmp.Diff(columns, fields); diff != "" {
			t.Errorf("work.%s: %s", table, diff)
		}
	}
}

func snakeCase(name string) string {
	if strings.ToUpper(name) == name {
		return strings.ToLower(name)
	}
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

const head = "journey: j\nversion: 1\nstart: first_event\nvalue: [{id: v, when: {activity: a}}]\n" // 4 lines

func TestProblems(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"empty file", "", "j.yaml:1: the file is empty; write journey, version, start, value and stages"},
		{"everything missing", "{}", "j.yaml:1: key \"journey\" is missing; add journey: onboarding\n" +
			"j.yaml:1: key \"version\" is missing; add version: \"2026-07\"\n" +
			"j.yaml:1: key \"value\" is missing; add value: [{id: first_value, when: {touchpoint: go_live}}]\n" +
			"j.yaml:1: key \"start\" is missing; add start: {account: started_at}"},
		{"unknown keys", head + "stage: []\nstages:\n- {id: s, enter: {start: true}, tuchpoints: []}\n",
			"j.yaml:5: unknown key \"stage\"; did you mean stages?\n" +
				"j.yaml:7: unknown key \"tuchpoints\" in stages[1]; did you mean touchpoints?"},
		{"stage without id and enter", head + "stages:\n- {name: s}\n",
			"j.yaml:6: key \"id\" is missing in stages[1]; add id: a short name\n" +
				"j.yaml:6: key \"enter\" is missing in stages[1]; add enter: {start: true}, or a rule on events"},
		{"milestone without when", "journey: j\nversion: 1\nstart: first_event\nvalue: [{id: v}]\n",
			"j.yaml:4: key \"when\" is missing in value[1]; add when: {touchpoint: go_live}"},
		{"no milestone", "journey: j\nversion: 1\nstart: first_event\nvalue: []\n", "j.yaml:4: value names no milestone; add {id: first_value, when: …}"},
		{"start", "journey: j\nversion: 1\nstart: last_event\nvalue: [{id: v, when: {activity: a}}]\nend: {account: started_at}\n",
			"j.yaml:3: start: unknown value \"last_event\"; did you mean first_event?\n" +
				"j.yaml:5: end.account: unknown value \"started_at\"; known values: churned_at"},
		{"account and more", "journey: j\nversion: 1\nstart: {account: started_at, activity: a}\nvalue: [{id: v, when: {activity: a}}]\n",
			`j.yaml:3: unknown key "activity" in start; known keys: account`},
		{"case", head + "case: ticket\n", `j.yaml:5: case: unknown value "ticket"; known values: account, case`},
		{"lengths of time", head + "horizon: 1.5d\nsilence: {after: 10, sides: [us]}\nstages:\n- {id: s, enter: {start: true}, target: 7bd, max: 0d, silence: {after: 2h}}\n",
			"j.yaml:5: horizon is not a number of days up to 36500; write whole days, such as 540d\n" +
				"j.yaml:6: silence.after: \"10\" is no length of time; write d or bd after the number, such as 7d\n" +
				"j.yaml:6: silence.sides[1]: unknown value \"us\"; known values: vendor, customer, mutual\n" +
				"j.yaml:8: stages[1].target: \"7bd\" is in a unit that does not fit here; write d or h or m after the number, such as 7d\n" +
				"j.yaml:8: stages[1].max: \"0d\" is no time at all; write d or h or m after the number, such as 7d\n" +
				"j.yaml:8: stages[1].silence.after: \"2h\" is in a unit that does not fit here; write d or bd after the number, such as 7d"},
		{"no side", head + "silence: {sides: []}\n", "j.yaml:5: silence.sides is an empty list; name one side at least, or leave the key out for all"},
		{"sides of a stage", head + "stages:\n- {id: s, enter: {start: true}, silence: {after: 5d, sides: [vendor]}}\n",
			`j.yaml:6: unknown key "sides" in stages[1].silence; known keys: after`},
		{"max below target", head + "stages:\n- {id: s, enter: {start: true}, target: 30d, max: 20d}\n",
			`j.yaml:6: stage "s": max is shorter than target; make max the longer one`},
		{"a segment named like the total", head + "segments: [{id: all}]\nstages: [{id: s, enter: {start: true}}]\n",
			`j.yaml:5: segment "all": all stands for every account in the tables; give it another id`},
		{"duplicate ids", head + "segments: [{id: x}, {id: x}]\npersonas: [{id: p}, {id: p}]\nstages:\n" +
			"- id: s\n  enter: {start: true}\n  touchpoints: [{id: t, match: {activity: a}}]\n- id: s\n  enter: {activity: b}\n  touchpoints: [{id: t, match: {activity: c}}]\n",
			"j.yaml:5: segment \"x\" is already on line 5; give each its own id\n" +
				"j.yaml:6: persona \"p\" is already on line 6; give each its own id\n" +
				"j.yaml:11: stage \"s\" is already on line 8; give each its own id\n" +
				"j.yaml:13: touchpoint \"t\" is already on line 10; give each its own id"},
		{"ids", strings.Replace(head, "journey: j", "journey: a/b", 1) + "stages:\n- {id: \"<b>\", enter: {start: true}}\n",
			"j.yaml:1: journey: \"a/b\" is no usable name; use letters, digits, spaces, _, . and -, 100 at most\n" +
				"j.yaml:6: stages[1].id: \"<b>\" is no usable name; use letters, digits, spaces, _, . and -, 100 at most"},
		{"columns by table", head + "segments: [{id: x, when: {activity: a}}]\npersonas: [{id: p, when: {email: {re: a}}}]\nend: {arr: {gte: 5}}\n",
			"j.yaml:5: unknown column \"activity\" in a rule; a rule can name: account_id, arr, churned_at, created_from, name, owner, parent_account_id, segment, started_at, timezone, all, any, not\n" +
				"j.yaml:6: unknown column \"email\" in a rule; a rule can name: account_id, contact_id, title, all, any, not\n" +
				"j.yaml:7: unknown column \"arr\" in a rule; a rule can name: account_id, activity, actor_type, automation, case_id, channel, contact_id, direction, features, field, resource, score, source, subject, team, thread_id, ts, value_from, value_to, visibility, all, any, not, touchpoint, stage"},
		{"bad pattern", head + "stages:\n- {id: s, enter: {subject: {re: 'a('}}}\n",
			"j.yaml:6: bad pattern \"a(\": missing closing ): `a(`; write an RE2 pattern, in single quotes if it has a backslash"},
		{"unknown references", head + "stages:\n- {id: live, enter: {stage: onboardng}, exit: {touchpoint: golive}, touchpoints: [{id: go_live, match: {activity: a}}]}\n- {id: onboarding, enter: {start: true}}\n",
			"j.yaml:6: unknown stage \"onboardng\"; did you mean onboarding?\n" +
				"j.yaml:6: unknown touchpoint \"golive\"; did you mean go_live?"},
		{"no touchpoints at all", "journey: j\nversion: 1\nstart: first_event\nvalue: [{id: v, when: {touchpoint: t}}]\n", `j.yaml:4: unknown touchpoint "t"; the journey has: none`},
		{"start: true where no case starts", head + "stages:\n- {id: s, enter: {start: true}, exit: {start: true}}\n",
			"j.yaml:6: stages[1].exit.start: the start of a case is no event; write it under a stage's enter:"},
		{"stage entered by start and an event", head + "stages:\n- {id: s, enter: {start: true, activity: a}}\n",
			`j.yaml:6: stage "s": start: true is combined with another condition; write enter: {any: [{start: true}, …]}`},
		{"stage whose rule contradicts itself", head + "stages:\n- {id: s, enter: {all: [{activity: a}, {activity: b}]}}\n",
			`j.yaml:6: stage "s" cannot be entered: its enter rule contradicts itself; change the rule`},
		{"stage behind another one", head + "stages:\n- {id: s, enter: {any: [{start: true}, {activity: [a, b]}]}}\n- {id: t, enter: {activity: a, team: x}}\n- {id: u, enter: {start: true}}\n",
			"j.yaml:7: stage \"t\" cannot be entered: whatever enters it enters an earlier stage first; narrow the rule of the earlier stage, or change the order\n" +
				"j.yaml:8: stage \"u\" cannot be entered: whatever enters it enters an earlier stage first; narrow the rule of the earlier stage, or change the order"},
		{"exit that never matches", head + "stages:\n- {id: s, enter: {start: true}, exit: {score: {gt: 5, lt: 5}}}\n",
			"j.yaml:6: stages[1].exit contradicts itself and never matches; change the rule"},
		{"rules in a circle", head + "stages:\n- id: s\n  enter: {touchpoint: a}\n  touchpoints:\n  - {id: a, match: {any: [{touchpoint: b}, {activity: x}]}}\n  - {id: b, match: {stage: s}}\n",
			`j.yaml:10: stage "s" refers back to itself; write one of the rules out`},
		{"a touchpoint of itself", head + "stages:\n- {id: s, enter: {start: true}, touchpoints: [{id: a, match: {not: {touchpoint: a}}}]}\n",
			`j.yaml:6: touchpoint "a" refers back to itself; write one of the rules out`},
		{"reference to nothing", head + "stages:\n- {id: s, enter: {start: true}, exit: {touchpoint: a}, touchpoints: [{id: a}]}\n- {id: t, enter: {stage: s}}\n",
			"j.yaml:6: touchpoint \"a\" has no match: rule to refer to; add match: to it\n" +
				"j.yaml:7: stage \"s\" is entered only at the start of the case, which is no event; refer to a stage that an event enters"},
		{"touchpoint", head + "stages:\n- id: s\n  enter: {start: true}\n  touchpoints:\n  - id: t\n    match: {activity: a}\n    due: {grace: 5bd}\n    required: yes\n    persona: boss\n    duration: 1bd\n" +
			"    resources: [{name: x, url: 'javascript:alert(1)'}]\n    feature_group: quick-win\n    effort: 9\n    experience: good\n",
			"j.yaml:11: key \"every\" is missing in stages[1].touchpoints[1].due; add every: 90d\n" +
				"j.yaml:11: stages[1].touchpoints[1].due.grace: \"5bd\" is in a unit that does not fit here; write d or h or m after the number, such as 7d\n" +
				"j.yaml:12: stages[1].touchpoints[1].required: unknown value \"yes\"; known values: true, false\n" +
				"j.yaml:13: unknown persona \"boss\"; the journey has: none\n" +
				"j.yaml:14: stages[1].touchpoints[1].duration: \"1bd\" is in a unit that does not fit here; write m or h or d after the number, such as 7m\n" +
				"j.yaml:15: \"javascript:alert(1)\" is no link that a report may carry; use https://, http://, mailto: or a relative path\n" +
				"j.yaml:16: stages[1].touchpoints[1].feature_group: unknown value \"quick-win\"; did you mean quick_win?\n" +
				"j.yaml:17: effort 9 is not between 1 and 5; write 1 (little) to 5 (much)\n" +
				"j.yaml:18: stages[1].touchpoints[1].experience: unknown value \"good\"; known values: positive, negative, neutral"},
		{"recurring within a day", head + "stages:\n- {id: s, enter: {start: true}, touchpoints: [{id: t, match: {activity: a}, due: {every: 0.5d}}]}\n",
			"j.yaml:6: stages[1].touchpoints[1].due.every is shorter than a day; write 1d or more"},
		{"risks", head + "stages:\n- id: s\n  enter: {start: true}\n  risks:\n  - {id: a, risk: x, when: {silence: {gt: 3d}}}\n  - {id: b, when: {missing: t}}\n  - {id: c, risk: z, when: {dwell: {gte: 3bd}}}\n" +
			"  - {id: d, risk: z, when: {silence: {gte: 3d}, activity: a}}\n",
			"j.yaml:9: unknown key \"gt\" in stages[1].risks[1].when.silence; did you mean gte?\n" +
				"j.yaml:9: key \"gte\" is missing in stages[1].risks[1].when.silence; add {gte: 14d}\n" +
				"j.yaml:10: key \"risk\" is missing in stages[1].risks[2]; add risk: what can go wrong\n" +
				"j.yaml:10: unknown touchpoint \"t\"; the journey has: none\n" +
				"j.yaml:11: stages[1].risks[3].when.dwell.gte: \"3bd\" is in a unit that does not fit here; write d after the number, such as 7d\n" +
				"j.yaml:12: unknown key \"activity\" in stages[1].risks[4].when; known keys: silence"},
		{"target", head + "stages:\n- {id: s, enter: {start: true}, targets: {csat: high}}\n", `j.yaml:6: stages[1].targets.csat: "high" is not a number; give a number`},
		{"date", head + "effective_from: July\n", `j.yaml:5: effective_from: "July" is no date; write it as 2026-07-01`},
		{"a rule of a list", head + "end: [a]\n", "j.yaml:5: end is a list; give a mapping of keys to values"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, problems := decode("j.yaml", []byte(test.text))
			err := strict.AsError(problems)
			if err == nil {
				t.Fatal("no problems found")
			}
			if diff := cmp.Diff(test.want, err.Error()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWarnings(t *testing.T) {
	j, problems := decode("j.yaml", []byte(head+"segments: [{id: everyone}, {id: rest, when: {arr: 1}}]\nstages:\n- id: leads\n  enter: {start: true}\n"+
		"  targets: {csatt: 0.9, early_kickoffs: 0.8}\n  touchpoints: [{id: t, due: 5d}, {id: idea}]\n- {id: s, name: Pre-Sales, enter: {activity: a}}\n- {id: lead_user_training, enter: {activity: b}}\n"), "early_kickoffs")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	want := []string{
		`j.yaml:5: segment "everyone" has no when: and takes every account that is left, so none gets to the next; move it to the end`,
		`j.yaml:7: stage "leads" (leads) looks like one before the contract; this product maps post-sales journeys; begin with the first stage after the contract`,
		`j.yaml:9: target for "csatt", which is no KPI; did you mean csat?`,
		`j.yaml:10: touchpoint "t" is expected but has no match: rule, so no event can ever meet it; add match:, or leave due: and required: out`,
		`j.yaml:11: stage "s" (pre sales) looks like one before the contract; this product maps post-sales journeys; begin with the first stage after the contract`,
	}
	got := []string{}
	for _, warning := range j.Warnings() {
		got = append(got, warning.String())
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestDefaults(t *testing.T) {
	tests := []struct {
		name, text string
		end        Bound
	}{
		{"of accounts", head, Bound{Kind: ByAccount}},
		{"of cases", head + "case: case\n", Bound{Kind: ByNone}},
		{"no end", head + "end: none\n", Bound{Kind: ByNone}},
		{"end by a rule", head + "end: {activity: closed}\n", Bound{Kind: ByRule, When: []rule.Clause{{in("activity", "closed")}}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			j, problems := decode("j.yaml", []byte(test.text))
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			if diff := cmp.Diff(test.end, j.End); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(Silence{After: Duration{10, "d"}, Sides: []string{"vendor", "customer", "mutual"}}, j.Silence); diff != "" {
				t.Error(diff)
			}
			if j.Start.Kind != ByFirstEvent || j.HorizonDays != 0 || !j.EffectiveFrom.IsZero() {
				t.Errorf("%+v", j)
			}
		})
	}
}

// A stage reference is the events that enter the stage, without the start.
func TestStageReference(t *testing.T) {
	j, problems := decode("j.yaml", []byte("journey: j\nversion: 1\nstart: first_event\nvalue: [{id: v, when: {stage: s}}]\nstages:\n- {id: s, enter: {any: [{start: true}, {activity: a}]}}\n"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if diff := cmp.Diff([]rule.Clause{{in("activity", "a")}}, j.Value[0].When); diff != "" {
		t.Error(diff)
	}
}

func TestProblemsOfSeveralFiles(t *testing.T) {
	dir := t.TempDir()
	bad, gone := filepath.Join(dir, "bad.yaml"), filepath.Join(dir, "gone.yaml")
	if err := os.WriteFile(bad, []byte(head+"horizon: 5\ncase: x\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Load([]string{gone, bad})
	var problems *strict.Problems
	if !errors.As(err, &problems) {
		t.Fatalf("err %v", err)
	}
	files := []string{}
	for _, problem := range problems.List {
		files = append(files, fmt.Sprintf("%s:%d", filepath.Base(problem.File), problem.Line))
	}
	if diff := cmp.Diff([]string{"gone.yaml:0", "bad.yaml:5", "bad.yaml:6"}, files); diff != "" {
		t.Error(diff)
	}
}

// Whatever the file holds, decoding ends in a journey that has its mandatory
// parts or in problems that say what and where.
func FuzzDecode(f *testing.F) {
	full, err := os.ReadFile("testdata/onboarding.yaml")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(full)
	f.Add([]byte(head))
	f.Add([]byte(head + "stages: [{id: s, enter: {any: [{start: true}, {not: {touchpoint: t}}]}, touchpoints: [{id: t, match: {all: [{activity: a}, {stage: s}]}}]}]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		j, problems := decode("j.yaml", data)
		if len(problems) == 0 {
			versions, contradictions := order([]Journey{j})
			if len(contradictions) > 0 {
				t.Errorf("one file contradicts itself: %v", contradictions)
			}
			rows := Flatten(versions)
			if j.ID == "" || j.Version == "" || j.Start.Kind == "" || j.End.Kind == "" || len(rows.Milestones) == 0 {
				t.Errorf("unusable journey %+v", j)
			}
			for _, stage := range rows.Stages {
				if stage.EnterRule == nil && !stage.EnterOnStart {
					t.Errorf("stage %s cannot be entered", stage.Stage)
				}
			}
			return
		}
		for _, problem := range problems {
			if problem.Message == "" || problem.Line < 1 {
				t.Errorf("problem without place or message: %+v", problem)
			}
		}
	})
}
