package rule

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"throughline/pipeline/config/strict"
)

// MaxClauses bounds what one rule may expand to. Every clause is a pass over
// the distinct shapes of the events, and a rule beyond this is not read by
// people either.
const MaxClauses = 256

// ErrTooMany is returned for a rule that expands to more than MaxClauses.
var ErrTooMany = fmt.Errorf("the rule expands to more than %d alternatives", MaxClauses)

// errReported stops the expansion of a rule whose problem is already reported.
var errReported = errors.New("the rule has problems")

// opStart marks start: true until Split takes it out.
const opStart Op = "start"

// Lookup gives the clauses that a reference stands for. It reports a reference
// to nothing itself and then returns false.
type Lookup func(Reference) ([]Clause, bool)

// Clauses expands a rule: it matches where any of the clauses does. No clauses
// and no error mean that the rule contradicts itself and never matches.
// ok is false if the rule has problems, which are then reported.
func (e Expr) Clauses(lookup Lookup) (clauses []Clause, ok bool) {
	clauses, err := e.expand(lookup, false)
	if errors.Is(err, ErrTooMany) {
		e.at.Failf("split it, or use lists and patterns instead of any: and not:", "%s: %s", e.at.Name(), err)
	}
	return clauses, err == nil
}

func (e Expr) expand(lookup Lookup, negate bool) ([]Clause, error) {
	switch e.op {
	case invalid:
		return nil, errReported
	case not:
		return e.args[0].expand(lookup, !negate)
	case literal:
		lit := e.lit
		lit.Negate = negate
		return []Clause{{lit}}, nil
	case start:
		return []Clause{{{Op: opStart, Negate: negate}}}, nil
	case reference:
		clauses, ok := lookup(e.ref)
		if !ok {
			return nil, errReported
		}
		if !negate {
			return clauses, nil
		}
		return negated(clauses)
	}
	// De Morgan: not all of them is any of them not, and the reverse.
	conjunction := (e.op == all) != negate
	var result []Clause
	for i, arg := range e.args {
		clauses, err := arg.expand(lookup, negate)
		if err != nil {
			return nil, err
		}
		switch {
		case i == 0:
			result = clauses
		case conjunction:
			result, err = both(result, clauses)
		default:
			result, err = either(result, clauses)
		}
		if err != nil {
			return nil, err
		}
	}
	return result, nil
}

// negated is the clauses that match where none of the given ones does.
func negated(clauses []Clause) ([]Clause, error) {
	var result []Clause
	for i, clause := range clauses {
		alternatives := []Clause{}
		for _, lit := range clause {
			lit.Negate = !lit.Negate
			alternatives = append(alternatives, Clause{lit})
		}
		if i == 0 {
			result = alternatives
			continue
		}
		var err error
		if result, err = both(result, alternatives); err != nil {
			return nil, err
		}
	}
	return result, nil
}

func both(a, b []Clause) ([]Clause, error) {
	var result []Clause
	for _, left := range a {
		for _, right := range b {
			if merged, possible := simplify(slices.Concat(left, right)); possible {
				var err error
				if result, err = either(result, []Clause{merged}); err != nil {
					return nil, err
				}
			}
		}
	}
	return result, nil
}

// either adds clauses, without those that another one already includes.
func either(a, b []Clause) ([]Clause, error) {
	result := slices.Clone(a)
	for _, clause := range b {
		if slices.ContainsFunc(result, func(other Clause) bool { return Covers(other, clause) }) {
			continue
		}
		result = slices.DeleteFunc(result, func(other Clause) bool { return Covers(clause, other) })
		result = append(result, clause)
	}
	if len(result) > MaxClauses {
		return nil, ErrTooMany
	}
	return result, nil
}

// simplify drops what is said twice and narrows lists of values to what all of
// them allow. possible is false if nothing can match.
func simplify(clause Clause) (simple Clause, possible bool) {
	for _, lit := range clause {
		merged := false
		for i, other := range simple {
			if other.Column != lit.Column || other.Op != lit.Op || other.Op != In && !slices.Equal(other.Values, lit.Values) {
				continue
			}
			switch {
			case other.Op != In && other.Negate != lit.Negate:
				return nil, false
			case other.Op != In:
			case !other.Negate && !lit.Negate:
				simple[i].Values = intersection(other.Values, lit.Values)
			case other.Negate && lit.Negate:
				simple[i].Values = union(other.Values, lit.Values)
			case lit.Negate:
				simple[i].Values = difference(other.Values, lit.Values)
			default:
				simple[i].Values, simple[i].Negate = difference(lit.Values, other.Values), false
			}
			merged = true
			break
		}
		if !merged {
			simple = append(simple, lit)
		}
	}
	for _, lit := range simple {
		if lit.Op == In && !lit.Negate && len(lit.Values) == 0 || emptyRange(simple, lit.Column) {
			return nil, false
		}
	}
	return simple, true
}

// emptyRange tells whether the bounds on a column exclude every value.
func emptyRange(clause Clause, column string) bool {
	for _, low := range clause {
		if low.Column != column || low.Negate || low.Op != Gte && low.Op != Gt {
			continue
		}
		for _, high := range clause {
			if high.Column != column || high.Negate || high.Op != Lt && high.Op != Lte {
				continue
			}
			order := compare(low.Values[0], high.Values[0])
			if order > 0 || order == 0 && (low.Op == Gt || high.Op == Lt) {
				return true
			}
		}
	}
	return false
}

// compare orders two bounds of one column: both numbers, or both instants.
func compare(a, b string) int {
	x, isNumber := strict.ParseNumber(a)
	y, other := strict.ParseNumber(b)
	if isNumber && other {
		return cmp.Compare(x, y)
	}
	return cmp.Compare(a, b)
}

// Covers tells whether whatever matches the narrow clause surely matches the
// wide one.
func Covers(wide, narrow Clause) bool {
	for _, w := range wide {
		if !slices.ContainsFunc(narrow, func(n Literal) bool { return implies(n, w) }) {
			return false
		}
	}
	return true
}

func implies(n, w Literal) bool {
	if n.Column != w.Column || n.Op != w.Op {
		return false
	}
	if n.Op != In {
		return n.Negate == w.Negate && slices.Equal(n.Values, w.Values)
	}
	switch {
	case !n.Negate && !w.Negate:
		return len(difference(n.Values, w.Values)) == 0
	case n.Negate && w.Negate:
		return len(difference(w.Values, n.Values)) == 0
	case w.Negate:
		return len(intersection(n.Values, w.Values)) == 0
	}
	return false
}

func intersection(a, b []string) []string {
	return keep(a, func(value string) bool { return slices.Contains(b, value) })
}

func difference(a, b []string) []string {
	return keep(a, func(value string) bool { return !slices.Contains(b, value) })
}

func union(a, b []string) []string {
	values := slices.Concat(a, b)
	slices.Sort(values)
	return slices.Compact(values)
}

func keep(values []string, want func(string) bool) []string {
	var kept []string
	for _, value := range values {
		if want(value) {
			kept = append(kept, value)
		}
	}
	return kept
}

// Split takes start: true out of the clauses of a stage's way in. mixed is
// true if start is combined with something else or negated, which no engine
// of this program can tell apart from the start of the case.
func Split(clauses []Clause) (rest []Clause, onStart, mixed bool) {
	for _, clause := range clauses {
		has := slices.ContainsFunc(clause, func(lit Literal) bool { return lit.Op == opStart })
		switch {
		case !has:
			rest = append(rest, clause)
		case len(clause) == 1 && !clause[0].Negate:
			onStart = true
		default:
			return nil, false, true
		}
	}
	return rest, onStart, false
}
