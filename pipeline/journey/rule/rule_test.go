package rule

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"throughline/pipeline/config/strict"
)

var scope = Scope{
	Columns:    map[string]Kind{"activity": Text, "value_to": TextOrNumber, "score": Number, "ts": Time, "direction": Text},
	Words:      map[string][]string{"direction": {"inbound", "outbound"}},
	References: []string{"touchpoint"},
	Start:      true,
}

// clauses compiles a rule in which touchpoint go_live is an activity.
func clauses(text string) ([]Clause, bool, *strict.Document) {
	d := strict.Parse("r.yaml", []byte(text))
	e := Parse(d.Root(), scope)
	compiled, ok := e.Clauses(func(r Reference) ([]Clause, bool) {
		if r.ID != "go_live" {
			r.At.Failf("", "unknown %s %q", r.Kind, r.ID)
			return nil, false
		}
		return []Clause{{{Column: "activity", Op: In, Values: []string{"live"}}}, {{Column: "value_to", Op: In, Values: []string{"Live"}}}}, true
	})
	return compiled, ok, d
}

func describe(clauses []Clause) string {
	alternatives := []string{}
	for _, clause := range clauses {
		literals := []string{}
		for _, l := range clause {
			not := ""
			if l.Negate {
				not = "not "
			}
			literals = append(literals, fmt.Sprintf("%s%s %s %s", not, l.Column, l.Op, strings.Join(l.Values, "|")))
		}
		alternatives = append(alternatives, strings.Join(literals, " & "))
	}
	return strings.Join(alternatives, "\n")
}

func TestClauses(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a value", "activity: a", "activity in a"},
		{"a list is sorted, each once", "activity: [b, a, b]", "activity in a|b"},
		{"keys are all", "{activity: a, value_to: {re: '^W'}}", "activity in a & value_to re ^W"},
		{"a range", "score: {gte: 0.50, lt: 1e2}", "score gte 0.5 & score lt 100"},
		{"numbers in text", "value_to: {gt: 7}", "value_to gt 7"},
		{"instants in UTC", "ts: {gte: 2026-01-01, lt: '2026-07-01T00:00:00.5+02:00'}", "ts gte 2026-01-01 00:00:00 & ts lt 2026-06-30 22:00:00.5"},
		{"the empty value", "activity: ''", "activity in "},
		{"any", "any: [{activity: a}, {value_to: b}]", "activity in a\nvalue_to in b"},
		{"any within all", "{value_to: b, any: [{activity: a}, {score: 1}]}", "value_to in b & activity in a\nvalue_to in b & score in 1"},
		{"not of all", "not: {activity: a, value_to: b}", "not activity in a\nnot value_to in b"},
		{"not of any", "not: {any: [{activity: a}, {value_to: b}]}", "not activity in a & not value_to in b"},
		{"not of not", "not: {not: {activity: a}}", "activity in a"},
		{"reference", "{touchpoint: go_live, score: 1}", "activity in live & score in 1\nvalue_to in Live & score in 1"},
		{"not of a reference", "not: {touchpoint: go_live}", "not activity in live & not value_to in Live"},
		{"lists on one column meet", "all: [{activity: [a, b]}, {activity: [b, c]}]", "activity in b"},
		{"a value that is not excluded", "all: [{activity: [a, b]}, {not: {activity: a}}]", "activity in b"},
		{"the other way round", "all: [{not: {activity: a}}, {activity: [a, b]}]", "activity in b"},
		{"exclusions add up", "all: [{not: {activity: b}}, {not: {activity: a}}]", "not activity in a|b"},
		{"the narrow alternative goes", "any: [{activity: a, score: 1}, {activity: [a, b]}]", "activity in a|b"},
		{"the wide alternative stays", "any: [{not: {activity: a}}, {activity: b}]", "not activity in a"},
		{"never: lists", "all: [{activity: a}, {activity: b}]", ""},
		{"never: range", "all: [{score: {gte: 9}}, {score: {lt: 10}}, {score: {gt: 11}}]", ""},
		{"never: empty range", "score: {gte: 10, lt: 10}", ""},
		{"one point", "score: {gte: 10, lte: 10}", "score gte 10 & score lte 10"},
		{"never: pattern", "all: [{activity: {re: a}}, {not: {activity: {re: a}}}]", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, ok, d := clauses(test.text)
			if !ok || d.Err() != nil {
				t.Fatalf("ok %v, problems: %v", ok, d.Err())
			}
			if diff := cmp.Diff(test.want, describe(got)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestProblems(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"unknown column", "activty: a", `r.yaml:1: unknown column "activty" in a rule; did you mean activity?`},
		{"no column is near", "zzz: a", `r.yaml:1: unknown column "zzz" in a rule; a rule can name: activity, direction, score, ts, value_to, all, any, not, touchpoint, start`},
		{"unknown operator", "activity: {regex: a}", `r.yaml:1: unknown key "regex" in activity; did you mean re?`},
		{"bad pattern", "activity: {re: '('}", "r.yaml:1: bad pattern \"(\": missing closing ): `(`; write an RE2 pattern, in single quotes if it has a backslash"},
		{"no order", "activity: {gte: 3}", "r.yaml:1: activity is text and has no order; give a value, a list or {re: …}"},
		{"no pattern", "score: {re: a}", "r.yaml:1: score is no text, so no pattern matches it; use gte, gt, lt or lte"},
		{"not a number", "score: many", `r.yaml:1: score: "many" is not a number; give a number`},
		{"not an instant", "ts: {gte: yesterday}", `r.yaml:1: ts.gte: "yesterday" is not a date or an instant; write 2026-09-30 or 2026-09-30T12:00:00Z`},
		{"not a word of the column", "direction: inbond", `r.yaml:1: direction is never "inbond"; did you mean inbound?`},
		{"empty rule", "{}", "r.yaml:1: this is an empty rule; name a column, or leave the rule out"},
		{"empty any", "any: []", "r.yaml:1: any is an empty list; list one rule or more"},
		{"empty values", "activity: []", "r.yaml:1: activity is an empty list; list one value or more"},
		{"no operator", "activity: {}", "r.yaml:1: activity compares with nothing; give re, gte, gt, lt or lte"},
		{"null", "activity: ~", "r.yaml:1: activity is empty; give a value or remove the key"},
		{"not a mapping", "[a]", "r.yaml:1: this is a list; give a mapping of keys to values"},
		{"start: false", "start: false", "r.yaml:1: start is not true; write start: true"},
		{"unknown reference", "touchpoint: gone", `r.yaml:1: unknown touchpoint "gone"`},
		{"too many", "all: [" + manyAlternatives + "]",
			"r.yaml:1: this: the rule expands to more than 256 alternatives; split it, or use lists and patterns instead of any: and not:"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, ok, d := clauses(test.text)
			if ok {
				t.Error("a rule with a problem is compiled")
			}
			var problems *strict.Problems
			if !errors.As(d.Err(), &problems) {
				t.Fatal("no problems found")
			}
			if diff := cmp.Diff(test.want, problems.Error()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// 4^5 combinations of independent alternatives.
var manyAlternatives = func() string {
	groups := []string{}
	for g := range 5 {
		alternatives := []string{}
		for i := range 4 {
			alternatives = append(alternatives, fmt.Sprintf("{activity: {re: 'g%di%d'}}", g, i))
		}
		groups = append(groups, "{any: ["+strings.Join(alternatives, ", ")+"]}")
	}
	return strings.Join(groups, ", ")
}()

func TestSplit(t *testing.T) {
	tests := []struct {
		name, text     string
		rest           string
		onStart, mixed bool
	}{
		{"no start", "activity: a", "activity in a", false, false},
		{"start alone", "start: true", "", true, false},
		{"start or an event", "any: [{activity: a}, {start: true}]", "activity in a", true, false},
		{"start and an event", "{start: true, activity: a}", "", false, true},
		{"not the start", "not: {start: true}", "", false, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			compiled, ok, d := clauses(test.text)
			if !ok {
				t.Fatal(d.Err())
			}
			rest, onStart, mixed := Split(compiled)
			if describe(rest) != test.rest || onStart != test.onStart || mixed != test.mixed {
				t.Errorf("rest %q, on start %v, mixed %v", describe(rest), onStart, mixed)
			}
		})
	}
}

// The clauses of any rule match the same rows as the rule itself, read literally.
func TestClausesMeanWhatTheRuleSays(t *testing.T) {
	letter := rapid.SampledFrom([]string{"a", "b", "c"})
	var generate func(depth int) *rapid.Generator[node]
	generate = func(depth int) *rapid.Generator[node] {
		return rapid.Custom(func(t *rapid.T) node {
			kinds := []string{"in", "re", "all", "any", "not"}
			if depth == 0 {
				kinds = kinds[:2]
			}
			n := node{kind: rapid.SampledFrom(kinds).Draw(t, "kind"), column: rapid.SampledFrom([]string{"activity", "value_to"}).Draw(t, "column")}
			switch n.kind {
			case "in":
				n.values = rapid.SliceOfN(letter, 1, 3).Draw(t, "values")
			case "re":
				n.values = []string{"[" + strings.Join(rapid.SliceOfN(letter, 1, 2).Draw(t, "letters"), "") + "]"}
			case "not":
				n.args = []node{generate(depth-1).Draw(t, "arg")}
			default:
				n.args = rapid.SliceOfN(generate(depth-1), 1, 3).Draw(t, "args")
			}
			return n
		})
	}
	null := "NULL"
	rapid.Check(t, func(t *rapid.T) {
		rule := generate(3).Draw(t, "rule")
		compiled, ok, d := clauses(rule.yaml())
		if !ok {
			t.Fatalf("%s: %v", rule.yaml(), d.Err())
		}
		for _, activity := range []string{"a", "b", "c", "d", null} {
			for _, value := range []string{"a", "b", "c", "d", null} {
				row := map[string]string{}
				if activity != null {
					row["activity"] = activity
				}
				if value != null {
					row["value_to"] = value
				}
				if want, got := rule.matches(row), anyMatches(compiled, row); want != got {
					t.Fatalf("%s on %v: clauses say %v, the rule %v\n%s", rule.yaml(), row, got, want, describe(compiled))
				}
			}
		}
	})
}

type node struct {
	kind, column string
	values       []string
	args         []node
}

func (n node) yaml() string {
	switch n.kind {
	case "in":
		return fmt.Sprintf("{%s: [%s]}", n.column, strings.Join(n.values, ", "))
	case "re":
		return fmt.Sprintf("{%s: {re: '%s'}}", n.column, n.values[0])
	case "not":
		return "{not: " + n.args[0].yaml() + "}"
	}
	args := []string{}
	for _, arg := range n.args {
		args = append(args, arg.yaml())
	}
	return fmt.Sprintf("{%s: [%s]}", n.kind, strings.Join(args, ", "))
}

// matches reads the rule literally: a missing value equals nothing.
func (n node) matches(row map[string]string) bool {
	value, present := row[n.column]
	switch n.kind {
	case "in":
		return present && slices.Contains(n.values, value)
	case "re":
		return present && regexp.MustCompile(n.values[0]).MatchString(value)
	case "not":
		return !n.args[0].matches(row)
	case "all":
		return !slices.ContainsFunc(n.args, func(arg node) bool { return !arg.matches(row) })
	}
	return slices.ContainsFunc(n.args, func(arg node) bool { return arg.matches(row) })
}

// anyMatches evaluates clauses as their documentation says.
func anyMatches(clauses []Clause, row map[string]string) bool {
	return slices.ContainsFunc(clauses, func(clause Clause) bool {
		return !slices.ContainsFunc(clause, func(l Literal) bool {
			value, present := row[l.Column]
			matches := present && slices.Contains(l.Values, value)
			if l.Op == Re {
				matches = present && regexp.MustCompile(l.Values[0]).MatchString(value)
			}
			return matches == l.Negate
		})
	})
}
