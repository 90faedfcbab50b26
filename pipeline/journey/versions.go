package journey

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"throughline/pipeline/config/strict"
)

// Latest tells whether no later version of the journey comes into force.
func (j Journey) Latest() bool { return j.EffectiveTo.IsZero() }

// Range is when the version is in force, in words.
func (j Journey) Range() string {
	until := j.EffectiveTo.AddDate(0, 0, -1).Format(time.DateOnly)
	switch {
	case j.VersionNo == 1 && j.Latest():
		return "always"
	case j.VersionNo == 1:
		return "up to " + until
	case j.Latest():
		return "from " + j.EffectiveFrom.Format(time.DateOnly)
	}
	return j.EffectiveFrom.Format(time.DateOnly) + " to " + until
}

// InForce leaves out the versions that come into force after a day: nothing up
// to then is measured by them. The day is a midnight in UTC.
func InForce(journeys []Journey, day time.Time) []Journey {
	var known []Journey
	for _, j := range journeys {
		if j.VersionNo > 1 && j.EffectiveFrom.After(day) {
			continue
		}
		if j.EffectiveTo.After(day) {
			j.EffectiveTo = time.Time{}
		}
		known = append(known, j)
	}
	return known
}

// order puts the versions of each journey next to each other, numbers them, and
// finds what they contradict each other in.
func order(loaded []Journey) (journeys []Journey, problems []strict.Problem) {
	for _, versions := range group(loaded) {
		slices.SortStableFunc(versions, func(a, b Journey) int { return a.EffectiveFrom.Compare(b.EffectiveFrom) })
		for i := range versions {
			versions[i].VersionNo = i + 1
			if i > 0 {
				versions[i-1].EffectiveTo = versions[i].EffectiveFrom
			}
		}
		problems = append(problems, contradictions(versions)...)
		journeys = append(journeys, versions...)
	}
	return journeys, problems
}

// group gathers the files of each journey. A file whose id could not be read is
// a group of its own.
func group(loaded []Journey) [][]Journey {
	var groups [][]Journey
	for _, j := range loaded {
		i := slices.IndexFunc(groups, func(versions []Journey) bool { return versions[0].ID == j.ID && j.ID != "" })
		if i < 0 {
			groups = append(groups, nil)
			i = len(groups) - 1
		}
		groups[i] = append(groups[i], j)
	}
	return groups
}

// contradictions compares each version with those before it. What a thing is
// called and how a case begins and ends must not change; the rules may.
func contradictions(versions []Journey) (problems []strict.Problem) {
	for i := range versions {
		j := &versions[i]
		fail := func(fix, format string, args ...any) {
			problems = append(problems, strict.Problem{File: j.File, Line: 1, Message: "journey " + j.ID + ": " + fmt.Sprintf(format, args...), Fix: fix})
		}
		for _, old := range versions[:i] {
			if j.EffectiveFrom.Equal(old.EffectiveFrom) {
				problems = append(problems, strict.Problem{File: j.File, Line: 1, Message: "journey " + j.ID + " is also in " + old.File,
					Fix: "give each version its own effective_from, or each journey its own name"})
				continue
			}
			if j.Version == old.Version && j.Version != "" {
				fail("give each version its own name", "%s is version %s too", old.File, j.Version)
			}
		}
		if i == 0 {
			continue
		}
		old := versions[i-1]
		same := func(key, now, before string) {
			if now != before && now != "" && before != "" {
				fail("write the same in all versions, or give the journey another name", "%s is %s here and %s in %s", key, now, before, old.File)
			}
		}
		same("case:", j.Case, old.Case)
		same("start:", j.Start.words(), old.Start.words())
		same("end:", j.End.words(), old.End.words())
		j.compareNames(old, fail)
	}
	return problems
}

// words is how a bound is found, without the rule.
func (b Bound) words() string {
	switch b.Kind {
	case ByAccount:
		return "a date of the account"
	case ByRule:
		return "a rule"
	}
	return b.Kind
}

// compareNames finds an id that has changed its kind, and stages whose order
// has changed.
func (j *Journey) compareNames(old Journey, fail func(fix, format string, args ...any)) {
	stages, touchpoints := j.ids()
	oldStages, oldTouchpoints := old.ids()
	only := func(in, notIn []string, id string) bool {
		return slices.Contains(in, id) && !slices.Contains(notIn, id)
	}
	for _, id := range stages {
		if only(oldTouchpoints, oldStages, id) && !slices.Contains(touchpoints, id) {
			fail("give one of them another id", "%q is a stage here and a touchpoint in %s", id, old.File)
		}
	}
	for _, id := range touchpoints {
		if only(oldStages, oldTouchpoints, id) && !slices.Contains(stages, id) {
			fail("give one of them another id", "%q is a touchpoint here and a stage in %s", id, old.File)
		}
	}
	kept := func(ids, others []string) []string {
		return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return !slices.Contains(others, id) })
	}
	now, before := kept(stages, oldStages), kept(oldStages, stages)
	if !slices.Equal(now, before) {
		j.warnings = append(slices.Clone(j.warnings), strict.Problem{File: j.File, Line: 1,
			Message: fmt.Sprintf("journey %s: the order of the stages (%s) differs from that in %s (%s)", j.ID, strings.Join(now, ", "), old.File, strings.Join(before, ", ")),
			Fix:     "what is forward and what is back is told by the order in the latest version"})
	}
}

// ids lists what the file names its stages and touchpoints, in its order.
func (j Journey) ids() (stages, touchpoints []string) {
	for _, s := range j.Stages {
		stages = append(stages, s.ID)
		for _, t := range s.Touchpoints {
			touchpoints = append(touchpoints, t.ID)
		}
	}
	return stages, touchpoints
}

// positions numbers the ids of all versions, 1.. in the order of the latest
// one; what it no longer has stands after what it followed.
func positions(versions [][]string) map[string]int {
	var all []string
	for _, ids := range slices.Backward(versions) {
		at := 0 // right after what was before
		for _, id := range ids {
			i := slices.Index(all, id)
			if i < 0 {
				i = at
				all = slices.Insert(all, i, id)
			}
			at = i + 1
		}
	}
	numbers := map[string]int{}
	for i, id := range all {
		numbers[id] = i + 1
	}
	return numbers
}
