package journey

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// filesOf makes journey files, one per text, and gives their paths.
func filesOf(t *testing.T, texts ...string) (paths []string) {
	t.Helper()
	dir := t.TempDir()
	for i, text := range texts {
		path := filepath.Join(dir, fmt.Sprintf("%d.yaml", i+1))
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}

// version is a journey file with the given lines after the mandatory ones.
func version(id, name, from string, lines ...string) string {
	text := fmt.Sprintf("journey: %s\nversion: %q\nvalue: [{id: v, when: {activity: a}}]\n", id, name)
	if from != "" {
		text += "effective_from: " + from + "\n"
	}
	text += strings.Join(lines, "\n") + "\n"
	if !strings.Contains(text, "\nstart:") {
		text += "start: first_event\n"
	}
	return text
}

func TestVersionsStandInTheOrderOfTheirDays(t *testing.T) {
	files := filesOf(t, version("j", "second", "2026-07-01"), version("other", "1", "2026-01-01"), version("j", "third", "2026-10-01"), version("j", "first", ""))
	want := []string{"j first 1 up to 2026-06-30", "j second 2 2026-07-01 to 2026-09-30", "j third 3 from 2026-10-01", "other 1 1 always"}
	for _, places := range [][]int{{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 3, 0, 1}} {
		var paths []string
		for _, place := range places {
			paths = append(paths, files[place])
		}
		journeys, err := Load(paths)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, j := range journeys {
			got = append(got, fmt.Sprint(j.ID, " ", j.Version, " ", j.VersionNo, " ", j.Range()))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%v: %s", places, diff)
		}
	}
}

func TestInForce(t *testing.T) {
	journeys, err := Load(filesOf(t, version("j", "1", "2026-01-01"), version("j", "2", "2026-07-01"), version("j", "3", "2026-10-01")))
	if err != nil {
		t.Fatal(err)
	}
	for day, want := range map[string][]string{
		"2025-06-01": {"1 always"}, // the first one is in force before its day, too
		"2026-06-30": {"1 always"},
		"2026-07-01": {"1 up to 2026-06-30", "2 from 2026-07-01"},
		"2026-10-01": {"1 up to 2026-06-30", "2 2026-07-01 to 2026-09-30", "3 from 2026-10-01"},
	} {
		midnight, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, j := range InForce(journeys, midnight) {
			got = append(got, j.Version+" "+j.Range())
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", day, diff)
		}
	}
}

func TestContradictions(t *testing.T) {
	stages := func(text string) string { return "stages: [" + text + "]" }
	tests := []struct {
		name, first, second string
		want                string // %s: the first file
	}{
		{"both since ever", version("j", "1", ""), version("j", "2", ""),
			"journey j is also in %s; give each version its own effective_from, or each journey its own name"},
		{"from one day", version("j", "1", "2026-07-01"), version("j", "2", "2026-07-01"),
			"journey j is also in %s; give each version its own effective_from, or each journey its own name"},
		{"one name", version("j", "1", ""), version("j", "1", "2026-07-01"),
			"journey j: %s is version 1 too; give each version its own name"},
		{"kinds of case", version("j", "1", "", "end: none"), version("j", "2", "2026-07-01", "case: case"),
			"journey j: case: is case here and account in %s; write the same in all versions, or give the journey another name"},
		{"starts", version("j", "1", ""), version("j", "2", "2026-07-01", "start: {account: started_at}"),
			"journey j: start: is a date of the account here and first_event in %s; write the same in all versions, or give the journey another name"},
		{"ends", version("j", "1", "", "end: {activity: left}"), version("j", "2", "2026-07-01", "end: none"),
			"journey j: end: is none here and a rule in %s; write the same in all versions, or give the journey another name"},
		{"a stage that becomes a touchpoint", version("j", "1", "", stages("{id: go, enter: {start: true}}, {id: s, enter: {activity: b}}")),
			version("j", "2", "2026-07-01", stages("{id: s, enter: {start: true}, touchpoints: [{id: go, match: {activity: a}}]}")),
			`journey j: "go" is a touchpoint here and a stage in %s; give one of them another id`},
		{"a touchpoint that becomes a stage", version("j", "1", "", stages("{id: s, enter: {start: true}, touchpoints: [{id: go, match: {activity: a}}]}")),
			version("j", "2", "2026-07-01", stages("{id: go, enter: {start: true}}, {id: s, enter: {activity: b}}")),
			`journey j: "go" is a stage here and a touchpoint in %s; give one of them another id`},
		{"a rule changes", version("j", "1", "", "end: {activity: left}"), version("j", "2", "2026-07-01", "end: {activity: gone}"), ""},
		{"both a stage and a touchpoint", version("j", "1", "", stages("{id: go, enter: {start: true}, touchpoints: [{id: go, match: {activity: a}}]}")),
			version("j", "2", "2026-07-01", stages("{id: go, enter: {start: true}}")), ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			paths := filesOf(t, test.first, test.second)
			_, err := Load(paths)
			got := ""
			if err != nil {
				got = strings.TrimPrefix(err.Error(), paths[1]+":1: ")
			}
			if want := strings.ReplaceAll(test.want, "%s", paths[0]); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
		})
	}
}

func TestStagesThatChangePlacesAreWarnedOf(t *testing.T) {
	paths := filesOf(t, version("j", "1", "", "stages: [{id: a, enter: {start: true}}, {id: x, enter: {activity: x}}, {id: b, enter: {activity: b}}]"),
		version("j", "2", "2026-07-01", "stages: [{id: b, enter: {activity: b}}, {id: a, enter: {start: true}}, {id: y, enter: {activity: y}}]"))
	journeys, err := Load(paths)
	if err != nil {
		t.Fatal(err)
	}
	want := paths[1] + ":1: journey j: the order of the stages (b, a) differs from that in " + paths[0] +
		" (a, b); what is forward and what is back is told by the order in the latest version"
	if got := journeys[1].Warnings(); len(got) != 1 || got[0].String() != want {
		t.Errorf("%v, want %s", got, want)
	}
	if got := journeys[0].Warnings(); len(got) != 0 {
		t.Errorf("%v of the first version", got)
	}
}

// Positions are those of the latest version; what it no longer has stands after
// what it followed.
func TestPositions(t *testing.T) {
	tests := []struct{ versions, want string }{
		{"a b c", "a b c"},
		{"a x b / a b", "a x b"},
		{"x a b / a b", "x a b"},
		{"a x y b / a b", "a x y b"},
		{"a x b / a z b / a b", "a x z b"},
		{"a b / a n b", "a n b"},
		{"a b / b a", "b a"},
		{"a b c / d e", "a b c d e"},
		{" / a", "a"},
	}
	for _, test := range tests {
		var versions [][]string
		for text := range strings.SplitSeq(test.versions, "/") {
			versions = append(versions, strings.Fields(text))
		}
		numbers := positions(versions)
		got := make([]string, len(numbers))
		for id, position := range numbers {
			got[position-1] = id
		}
		if diff := cmp.Diff(strings.Fields(test.want), got); diff != "" {
			t.Errorf("%s: %s", test.versions, diff)
		}
	}
}

func TestFlattenVersions(t *testing.T) {
	journeys, err := Load(filesOf(t,
		version("j", "1", "", "silence: {after: 5d, sides: vendor}", `stages:
- {id: a, enter: {activity: a}, exit: {activity: out}, target: 5d, targets: {csat: 0.5}, touchpoints: [{id: t, match: {activity: t}, due: 1d}, {id: old, match: {activity: old}}]}
- {id: x, enter: {activity: x}, risks: [{id: r, risk: bad, when: {activity: bad}}]}
- {id: b, enter: {activity: b}}`),
		version("j", "2", "2026-07-01", "silence: {after: 7bd}", `stages:
- {id: a, enter: {activity: a}, exit: {activity: out}, target: 9d}
- {id: b, enter: {activity: b}, touchpoints: [{id: new, match: {activity: new}}, {id: t, match: {activity: t}, due: 2d}]}`)))
	if err != nil {
		t.Fatal(err)
	}
	rows := Flatten(journeys)
	var got []string
	for _, j := range rows.Journeys {
		got = append(got, fmt.Sprint("journey ", j.JourneyVersion, " ", j.Position, " ", j.SilenceValue, j.SilenceUnit))
	}
	date := func(day *time.Time) string {
		if day == nil {
			return "-"
		}
		return day.Format(time.DateOnly)
	}
	for _, v := range rows.Versions {
		got = append(got, fmt.Sprint("version ", v.VersionNo, " ", v.JourneyVersion, " ", date(v.FromDay), " ", date(v.ToDay), " ", v.SilenceValue, v.SilenceUnit, " ",
			v.SilenceVendor, v.SilenceCustomer))
	}
	for _, s := range rows.Stages {
		got = append(got, fmt.Sprint("stage ", s.VersionNo, " ", s.Stage, " ", s.Position, " ", *s.EnterRule))
	}
	for _, s := range rows.Touchpoints {
		got = append(got, fmt.Sprint("touchpoint ", s.VersionNo, " ", s.Touchpoint, " ", s.Position, " of ", s.StagePosition, " ", *s.Rule))
	}
	for _, m := range rows.Milestones {
		got = append(got, fmt.Sprint("milestone ", m.VersionNo, " ", m.Milestone, " ", m.Rule))
	}
	for _, r := range rows.Risks {
		got = append(got, fmt.Sprint("risk ", r.VersionNo, " ", r.Risk, " ", r.StagePosition, " ", *r.Rule))
	}
	for _, s := range rows.Targets {
		got = append(got, fmt.Sprint("target ", s.VersionNo, " ", s.KPI, " ", s.Target))
	}
	want := []string{
		"journey 2 1 7bd",
		"version 1 1 - 2026-07-01 5d true false", "version 2 2 2026-07-01 - 7bd true true",
		// rules: 1 a (the milestone, too), 2 out, 3 t, 4 old, 5 x, 6 bad, 7 b, 8 new
		"stage 1 a 1 1", "stage 1 x 2 5", "stage 1 b 3 7", "stage 2 a 1 1", "stage 2 b 3 7",
		// the latest has new, t; old followed t
		"touchpoint 1 t 2 of 1 3", "touchpoint 1 old 3 of 1 4", "touchpoint 2 new 1 of 3 8", "touchpoint 2 t 2 of 3 3",
		"milestone 1 v 1", "milestone 2 v 1",
		"risk 1 r 2 6",
		"target 1 csat 0.5",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
