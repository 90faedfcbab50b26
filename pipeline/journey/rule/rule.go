// Package rule reads the rules of journey and config files ({activity:
// held_meeting, subject: {re: kick.?off}}) and brings them into one form that
// an engine can evaluate with bound parameters: any of a few clauses, each of
// them all of a few literals. It knows no SQL.
package rule

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"throughline/pipeline/config/strict"
)

// Kind is what the values of a column are compared as.
type Kind int

// The kinds of columns.
const (
	Text         Kind = iota // values and patterns; no order
	TextOrNumber             // text; gte, gt, lt and lte compare it as a number, and do not match what is none
	Number
	Time // UTC; values are written as 2006-01-02 15:04:05.999999
)

// Op is how a literal compares.
type Op string

// The operators. Re is an unanchored RE2 pattern, everything else compares
// whole values, in the case as written.
const (
	In  Op = "in"
	Re  Op = "re"
	Gte Op = "gte"
	Gt  Op = "gt"
	Lt  Op = "lt"
	Lte Op = "lte"
)

// Literal is one comparison. A NULL in the column matches no comparison, so a
// negated literal matches it: NULL counts as not equal.
type Literal struct {
	Column string
	Op     Op
	Values []string // In: one or more, sorted, any of them matches; else exactly one
	Negate bool
}

// Clause matches where all its literals do. It has at least one.
type Clause []Literal

// Scope is what a rule may name where it stands.
type Scope struct {
	Columns    map[string]Kind     // nil: any column, as TextOrNumber
	Words      map[string][]string // columns with a closed vocabulary
	References []string            // keys that name something defined elsewhere: touchpoint, stage
	Start      bool                // start: true is allowed
}

// Reference is a place in a rule that stands for another rule.
type Reference struct {
	Kind string // a key of Scope.References
	ID   string
	At   strict.Value
}

type operator int

const (
	invalid operator = iota // its problem is reported
	all
	anyOf
	not
	literal
	reference
	start
)

// Expr is a rule as it was written.
type Expr struct {
	op   operator
	args []Expr
	lit  Literal
	ref  Reference
	at   strict.Value
}

// At is where the rule stands.
func (e Expr) At() strict.Value { return e.at }

// Parse reads a rule and reports what is wrong with it in its document.
func Parse(v strict.Value, scope Scope) Expr {
	if !v.Exists() {
		return Expr{op: invalid, at: v}
	}
	m := v.Mapping()
	if !m.IsMapping() {
		return Expr{op: invalid, at: v}
	}
	if len(m.Keys()) == 0 {
		m.Failf("name a column, or leave the rule out", "%s is an empty rule", v.Name())
		return Expr{op: invalid, at: v}
	}
	e := Expr{op: all, at: v}
	for _, key := range m.Keys() {
		e.args = append(e.args, entry(key, m.Get(key), scope))
	}
	return e
}

func entry(key string, v strict.Value, scope Scope) Expr {
	switch {
	case !v.Exists():
		return Expr{op: invalid, at: v}
	case key == "all" || key == "any":
		e := Expr{op: all, at: v}
		if key == "any" {
			e.op = anyOf
		}
		items := v.Items()
		if v.IsList() && len(items) == 0 {
			v.Failf("list one rule or more", "%s is an empty list", v.Name())
		}
		if len(items) == 0 {
			return Expr{op: invalid, at: v}
		}
		for _, item := range items {
			e.args = append(e.args, Parse(item, scope))
		}
		return e
	case key == "not":
		return Expr{op: not, args: []Expr{Parse(v, scope)}, at: v}
	case key == "start" && scope.Start:
		if !v.Bool() {
			v.Failf("write start: true", "%s is not true", v.Name())
			return Expr{op: invalid, at: v}
		}
		return Expr{op: start, at: v}
	case key == "start" && scope.References != nil:
		v.Failf("write it under a stage's enter:", "%s: the start of a case is no event", v.Name())
		return Expr{op: invalid, at: v}
	case slices.Contains(scope.References, key):
		e := Expr{op: anyOf, at: v}
		for _, item := range v.OneOrMore() {
			e.args = append(e.args, Expr{op: reference, ref: Reference{Kind: key, ID: item.Text(), At: item}, at: item})
		}
		return e
	}
	return comparison(key, v, scope)
}

func comparison(column string, v strict.Value, scope Scope) Expr {
	kind, known := scope.Columns[column]
	if scope.Columns == nil {
		kind, known = TextOrNumber, true
	}
	if !known {
		v.Failf(strict.Suggest(column, scope.keys(), "a rule can name"), "unknown column %q in a rule", column)
		return Expr{op: invalid, at: v}
	}
	if v.IsMapping() {
		return operators(column, kind, v)
	}
	lit := Literal{Column: column, Op: In}
	items := v.OneOrMore()
	if len(items) == 0 && v.IsList() {
		v.Failf("list one value or more", "%s is an empty list", v.Name())
	}
	for _, item := range items {
		value, ok := operand(item, kind)
		if words := scope.Words[column]; ok && words != nil && !slices.Contains(words, value) {
			item.Failf(strict.Suggest(value, words, "known values"), "%s is never %q", column, value)
			ok = false
		}
		if ok {
			lit.Values = append(lit.Values, value)
		}
	}
	if len(items) == 0 || len(lit.Values) != len(items) {
		return Expr{op: invalid, at: v}
	}
	slices.Sort(lit.Values)
	lit.Values = slices.Compact(lit.Values)
	return Expr{op: literal, lit: lit, at: v}
}

func (s Scope) keys() []string {
	keys := []string{}
	for column := range s.Columns {
		keys = append(keys, column)
	}
	slices.Sort(keys)
	keys = append(keys, "all", "any", "not")
	keys = append(keys, s.References...)
	if s.Start {
		keys = append(keys, "start")
	}
	return keys
}

func operators(column string, kind Kind, v strict.Value) Expr {
	written := v.Mapping().Keys()
	if len(written) == 0 {
		v.Failf("give re, gte, gt, lt or lte", "%s compares with nothing", v.Name())
	}
	m := v.Mapping("re", "gte", "gt", "lt", "lte")
	e := Expr{op: all, at: v}
	for _, key := range m.Keys() {
		item := m.Get(key)
		read := bound
		if key == "re" {
			read = pattern
		}
		if value, ok := read(item, column, kind); ok {
			e.args = append(e.args, Expr{op: literal, lit: Literal{Column: column, Op: Op(key), Values: []string{value}}, at: item})
		}
	}
	if len(e.args) == 0 || len(e.args) != len(written) {
		return Expr{op: invalid, at: v}
	}
	return e
}

func pattern(v strict.Value, column string, kind Kind) (string, bool) {
	text := v.Text()
	if text == "" {
		return "", false
	}
	if kind == Number || kind == Time {
		v.Failf("use gte, gt, lt or lte", "%s is no text, so no pattern matches it", column)
		return "", false
	}
	if _, err := regexp.Compile(text); err != nil {
		v.Failf("write an RE2 pattern, in single quotes if it has a backslash", "bad pattern %q: %s", text,
			strings.TrimPrefix(err.Error(), "error parsing regexp: "))
		return "", false
	}
	return text, true
}

func bound(v strict.Value, column string, kind Kind) (string, bool) {
	switch kind {
	case Text:
		v.Failf("give a value, a list or {re: …}", "%s is text and has no order", column)
		return "", false
	case TextOrNumber:
		return operand(v, Number)
	}
	return operand(v, kind)
}

// operand is one value, in the one spelling that its kind has.
func operand(v strict.Value, kind Kind) (string, bool) {
	switch kind {
	case Number:
		number, ok := v.Number()
		return strconv.FormatFloat(number, 'f', -1, 64), ok
	case Time:
		text := v.Text()
		if text == "" {
			return "", false
		}
		for _, layout := range []string{time.DateOnly, time.RFC3339Nano} {
			if t, err := time.Parse(layout, text); err == nil {
				return t.UTC().Format("2006-01-02 15:04:05.999999"), true
			}
		}
		v.Failf("write 2026-09-30 or 2026-09-30T12:00:00Z", "%s: %q is not a date or an instant", v.Name(), text)
		return "", false
	}
	return v.TextOrEmpty(), v.IsText()
}
