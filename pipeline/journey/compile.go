package journey

import (
	"maps"
	"slices"

	"throughline/pipeline/config/strict"
	"throughline/pipeline/journey/rule"
)

// The columns that rules may name: those of the published tables that are known
// before any rule is evaluated.
var (
	eventColumns = map[string]rule.Kind{
		"activity": rule.Text, "channel": rule.Text, "direction": rule.Text, "visibility": rule.Text, "automation": rule.Text,
		"actor_type": rule.Text, "resource": rule.Text, "team": rule.Text, "field": rule.Text, "value_from": rule.TextOrNumber,
		"value_to": rule.TextOrNumber, "subject": rule.Text, "source": rule.Text, "case_id": rule.Text, "contact_id": rule.Text,
		"account_id": rule.Text, "thread_id": rule.Text, "score": rule.Number, "features": rule.Text, "ts": rule.Time,
	}
	accountColumns = map[string]rule.Kind{
		"account_id": rule.Text, "name": rule.Text, "segment": rule.Text, "owner": rule.Text, "arr": rule.Number, "started_at": rule.Time,
		"churned_at": rule.Time, "parent_account_id": rule.Text, "created_from": rule.Text, "timezone": rule.Text,
	}
	contactColumns = map[string]rule.Kind{"contact_id": rule.Text, "account_id": rule.Text, "title": rule.Text}

	eventWords = map[string][]string{
		"direction":  {"inbound", "outbound", "internal", "unknown"},
		"visibility": {"public", "internal"},
		"automation": {"human", "helpdesk_relay", "auto_reply", "bounce", "receipt", "notification", "bulk", "calendar", "tracking", "system"},
	}
)

// What a rule may name, by where it stands.
var (
	references = []string{"touchpoint", "stage"}
	events     = rule.Scope{Columns: eventColumns, Words: eventWords, References: references}
	entering   = rule.Scope{Columns: eventColumns, Words: eventWords, References: references, Start: true}
	accounts   = rule.Scope{Columns: accountColumns}
	contacts   = rule.Scope{Columns: contactColumns}
)

// definition is a rule that others can refer to: a touchpoint's match, or a
// stage's enter.
type definition struct {
	owner   string // id of the touchpoint or stage
	expr    rule.Expr
	given   bool // the file has the rule
	state   state
	clauses []rule.Clause
}

type state int

const (
	fresh state = iota
	compiling
	compiled
	broken // its problem is reported
)

// expand compiles a definition once. ok is false if it is of no use, which is
// then reported.
func (d *decoder) expand(def *definition) (clauses []rule.Clause, ok bool) {
	if def.state == fresh {
		def.state = compiling
		clauses, ok := def.expr.Clauses(d.lookup)
		if ok && def.state == compiling {
			def.clauses, def.state = clauses, compiled
		} else {
			def.state = broken
		}
	}
	return def.clauses, def.state == compiled
}

// lookup resolves touchpoint: and stage: in a rule.
func (d *decoder) lookup(ref rule.Reference) ([]rule.Clause, bool) {
	known, key := d.touchpoints, "match"
	if ref.Kind == "stage" {
		known, key = d.stages, "enter"
	}
	def := known[ref.ID]
	switch {
	case def == nil:
		ref.At.Failf(d.suggest(known, ref.ID), "unknown %s %q", ref.Kind, ref.ID)
		return nil, false
	case !def.given:
		if ref.Kind == "touchpoint" { // a stage without enter is reported where it stands
			ref.At.Failf("add "+key+": to it", "%s %q has no %s: rule to refer to", ref.Kind, ref.ID, key)
		}
		return nil, false
	case def.state == compiling:
		ref.At.Failf("write one of the rules out", "%s %q refers back to itself", ref.Kind, ref.ID)
		def.state = broken
		return nil, false
	}
	clauses, ok := d.expand(def)
	if !ok {
		return nil, false
	}
	clauses, onStart, mixed := rule.Split(clauses)
	if onStart && len(clauses) == 0 {
		ref.At.Failf("refer to a stage that an event enters", "stage %q is entered only at the start of the case, which is no event", ref.ID)
		return nil, false
	}
	return clauses, !mixed && len(clauses) > 0
}

func (d *decoder) suggest(known map[string]*definition, id string) string {
	return strict.Suggest(id, slices.Sorted(maps.Keys(known)), "the journey has")
}

// clauses compiles a rule that nothing refers to.
func (d *decoder) clauses(expr rule.Expr) []rule.Clause {
	clauses, ok := expr.Clauses(d.lookup)
	if ok && len(clauses) == 0 {
		never(expr.At())
	}
	return clauses
}

func (d *decoder) match(def *definition) []rule.Clause {
	if !def.given {
		return nil
	}
	clauses, ok := d.expand(def)
	if ok && len(clauses) == 0 {
		never(def.expr.At())
	}
	return clauses
}

func never(at strict.Value) {
	at.Failf("change the rule", "%s contradicts itself and never matches", at.Name())
}

// enter compiles a stage's way in.
func (d *decoder) enter(def *definition) (clauses []rule.Clause, onStart bool) {
	if !def.given {
		return nil, false
	}
	clauses, ok := d.expand(def)
	if !ok {
		return nil, false
	}
	clauses, onStart, mixed := rule.Split(clauses)
	switch {
	case mixed:
		def.expr.At().Failf("write enter: {any: [{start: true}, …]}", "stage %q: start: true is combined with another condition", def.owner)
	case !onStart && len(clauses) == 0:
		def.expr.At().Failf("change the rule", "stage %q cannot be entered: its enter rule contradicts itself", def.owner)
	}
	return clauses, onStart
}

// unreachable finds the stages that cannot be entered because every way in
// leads into an earlier stage: of two stages that one event enters, the first
// in the file is taken.
func (d *decoder) unreachable() {
	var before []rule.Clause
	takenAtStart := false
	for _, stage := range d.journey.Stages {
		def := d.stages[stage.ID]
		taken := func(clause rule.Clause) bool {
			return slices.ContainsFunc(before, func(earlier rule.Clause) bool { return rule.Covers(earlier, clause) })
		}
		free := slices.ContainsFunc(stage.Enter, func(clause rule.Clause) bool { return !taken(clause) })
		waysIn := stage.OnStart || len(stage.Enter) > 0
		if waysIn && !free && (!stage.OnStart || takenAtStart) && def.owner == stage.ID {
			def.expr.At().Failf("narrow the rule of the earlier stage, or change the order",
				"stage %q cannot be entered: whatever enters it enters an earlier stage first", stage.ID)
		}
		before = append(before, stage.Enter...)
		takenAtStart = takenAtStart || stage.OnStart
	}
}
