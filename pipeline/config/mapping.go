package config

import (
	"slices"
	"strings"

	"throughline/pipeline/config/strict"
	"throughline/pipeline/journey/rule"
)

// targets is what a mapping may fill.
type targets struct {
	names    []string            // in the order in which messages list them
	synonyms map[string]string   // names of the published tables, for people who know those
	given    map[string]string   // columns that no mapping fills, and what to do instead
	times    []string            // targets that take format, locale and timezone
	numbers  []string            // targets that take decimal
	lists    []string            // targets that take list
	words    map[string][]string // targets with a closed vocabulary
	required []string            // each entry: one of the targets, separated by |
	ties     []string            // targets of which one ties the record to an account
	when     bool
	explode  bool // a list in a cell may give several
	plain    bool // each is the name of a column and nothing else
}

var eventTargets = targets{
	names: []string{"ts", "account", "case", "contact", "email", "activity", "channel", "direction", "visibility", "automation", "actor_type",
		"resource", "team", "thread_id", "field", "value_from", "value_to", "score", "subject", "features", "ts_precision", "ts_zone"},
	synonyms: map[string]string{"account_id": "account", "case_id": "case", "contact_id": "contact"},
	given: map[string]string{
		"event_id":      "name the columns of a record's own identity in unique:",
		"account_match": "map account, contact or email",
		"source":        "remove it, the source's name is used",
		"file":          "remove it, the file's name is used",
		"line":          "remove it, the file's line is used",
	},
	times:   []string{"ts"},
	numbers: []string{"score"},
	lists:   []string{"email"},
	words: map[string][]string{
		"direction":    {"inbound", "outbound", "internal", "unknown"},
		"visibility":   {"public", "internal"},
		"automation":   {"human", "helpdesk_relay", "auto_reply", "bounce", "receipt", "notification", "bulk", "calendar", "tracking", "system"},
		"actor_type":   {"customer", "agent", "bot", "system", "unknown"},
		"ts_precision": {"second", "minute", "day"},
		"ts_zone":      {"explicit", "configured", "assumed"},
	},
	required: []string{"ts", "activity"},
	ties:     []string{"account", "contact", "email"},
	when:     true,
	explode:  true,
}

var accountTargets = targets{
	names:    []string{"id", "name", "segment", "owner", "arr", "started_at", "churned_at", "parent", "external_id", "domains", "timezone"},
	synonyms: map[string]string{"account_id": "id", "parent_account_id": "parent"},
	given:    map[string]string{"created_from": "remove it, it says how the account came to be known"},
	times:    []string{"started_at", "churned_at"},
	numbers:  []string{"arr"},
	lists:    []string{"domains", "external_id"},
	required: []string{"id"},
	when:     true,
}

var contactTargets = targets{
	names:    []string{"id", "account", "email", "title", "name", "external_id"},
	synonyms: map[string]string{"contact_id": "id", "account_id": "account"},
	given:    map[string]string{"persona": "remove it, the journey's personas decide"},
	lists:    []string{"external_id"},
	required: []string{"id|email"},
	when:     true,
}

// customTargets are the columns of a preset's accounts that the config may
// name. Their values are read as the preset reads its own.
func customTargets(names []string) targets { return targets{names: names, plain: true} }

// mappings reads one mapping or a list of them.
func (d *decoder) mappings(v strict.Value, t targets) []Mapping {
	result := []Mapping{}
	items := v.OneOrMore()
	if v.IsList() && len(items) == 0 {
		v.Failf("give a mapping of columns", "%s is an empty list", v.Name())
	}
	for _, item := range items {
		result = append(result, d.mapping(item, t))
	}
	return result
}

func (d *decoder) mapping(v strict.Value, t targets) Mapping {
	m := v.Mapping()
	result := Mapping{}
	from := map[string]string{} // target → key as written
	for _, key := range m.Keys() {
		value := m.Get(key)
		if key == "when" && t.when {
			result.When = condition(value)
			continue
		}
		if key == "explode" && t.explode {
			result.Explode = value.Text()
			continue
		}
		target := key
		if synonym, ok := t.synonyms[key]; ok {
			target = synonym
		}
		switch {
		case t.given[key] != "":
			value.Failf(t.given[key], "%s is not for a mapping to fill", value.Name())
			continue
		case !slices.Contains(t.names, target):
			value.Failf(strict.Suggest(key, t.names, "a mapping fills"), "unknown column %q in %s", key, v.Name())
			continue
		case from[target] != "":
			value.Failf("remove one of the two", "%s and %s are the same column", from[target], key)
			continue
		}
		from[target] = key
		if value.Exists() {
			result.Columns = append(result.Columns, d.column(t, target, value))
		}
	}
	slices.SortFunc(result.Columns, func(a, b Column) int { return strings.Compare(a.Target, b.Target) })
	for _, names := range t.required {
		alternatives := strings.Split(names, "|")
		if m.IsMapping() && !slices.ContainsFunc(alternatives, func(name string) bool { return from[name] != "" }) {
			m.Failf("add "+alternatives[0]+": with the name of the file's column", "%s fills no %s", v.Name(), strings.Join(alternatives, " or "))
		}
	}
	if filled := func(name string) bool { return from[name] != "" }; t.ties != nil && m.IsMapping() && !slices.ContainsFunc(t.ties, filled) {
		m.Warnf("add one of them", "%s fills none of %s, so its records are tied to no account", v.Name(), strings.Join(t.ties, ", "))
	}
	return result
}

// condition is a rule on the file's columns.
func condition(v strict.Value) []rule.Clause {
	clauses, ok := rule.Parse(v, rule.Scope{}).Clauses(nil)
	if ok && len(clauses) == 0 {
		v.Failf("change the rule, or remove the mapping", "%s contradicts itself and never holds", v.Name())
	}
	return clauses
}
