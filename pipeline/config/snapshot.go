package config

import (
	"slices"
	"strings"
	"unicode"

	"throughline/pipeline/config/strict"
)

// stateTargets are what a snapshot may say of its events beside their states.
var stateTargets = []string{"account", "case", "contact", "email", "resource", "team", "channel", "thread_id"}

// snapshot reads how a table tells the current state of things, and gives a
// mapping for each column that is a state.
func (d *decoder) snapshot(v strict.Value) []Mapping {
	m := v.Mapping(append([]string{"key", "at", "columns", "when"}, stateTargets...)...)
	if !m.IsMapping() {
		return nil
	}
	shared := Mapping{State: m.Require("key", "key: Ticket ID").Texts()}
	if at := m.Require("at", "at: Updated"); at.Exists() {
		shared.Columns = append(shared.Columns, d.column(eventTargets, "ts", at))
	}
	for _, target := range stateTargets {
		if value := m.Get(target); value.Exists() {
			shared.Columns = append(shared.Columns, d.column(eventTargets, target, value))
		}
	}
	if when := m.Get("when"); when.Exists() {
		shared.When = condition(when)
	}
	if !slices.ContainsFunc(eventTargets.ties, m.Has) {
		m.Warnf("add one of them", "%s fills none of %s, so its records are tied to no account", v.Name(), strings.Join(eventTargets.ties, ", "))
	}
	states := []Mapping{}
	add := func(column, activity string) {
		state := shared
		state.Columns = append(slices.Clone(shared.Columns), Column{Target: "activity", Value: &activity},
			Column{Target: "field", Value: &column}, Column{Target: "value_to", Column: column})
		slices.SortFunc(state.Columns, func(a, b Column) int { return strings.Compare(a.Target, b.Target) })
		states = append(states, state)
	}
	columns := m.Require("columns", "columns: [Status, Owner]")
	if columns.IsMapping() {
		named := columns.Mapping()
		for _, column := range named.Keys() {
			add(column, named.Get(column).Text())
		}
	} else {
		for _, column := range columns.Texts() {
			add(column, "changed_"+snakeCase(column))
		}
	}
	if len(states) == 0 && columns.Exists() {
		columns.Failf("list the columns whose changes count", "%s names no column", columns.Name())
	}
	return states
}

// snakeCase is a column's name as a part of an activity's: "Ticket Status" is
// ticket_status.
func snakeCase(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.Join(words, "_")
}
