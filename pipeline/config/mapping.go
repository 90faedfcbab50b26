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
	times    []string            // targets that take format
	words    map[string][]string // targets with a closed vocabulary
	required []string            // each entry: one of the targets, separated by |
	ties     []string            // targets of which one ties the record to an account
	when     bool
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
	times: []string{"ts"},
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
}

var accountTargets = targets{
	names:    []string{"id", "name", "segment", "owner", "arr", "started_at", "churned_at", "parent", "external_id", "domains", "timezone"},
	synonyms: map[string]string{"account_id": "id", "parent_account_id": "parent"},
	given:    map[string]string{"created_from": "remove it, it says how the account came to be known"},
	times:    []string{"started_at", "churned_at"},
	required: []string{"id"},
	when:     true,
}

var contactTargets = targets{
	names:    []string{"id", "account", "email", "title", "name", "external_id"},
	synonyms: map[string]string{"contact_id": "id", "account_id": "account"},
	given:    map[string]string{"persona": "remove it, the journey's personas decide"},
	required: []string{"id|email"},
	when:     true,
}

// customTargets are the columns of a preset's accounts that the config may
// name. Their values are read as the preset reads its own.
func customTargets(names []string) targets { return targets{names: names, plain: true} }

// mappings reads one mapping or a list of them.
func mappings(v strict.Value, t targets) []Mapping {
	result := []Mapping{}
	items := v.OneOrMore()
	if v.IsList() && len(items) == 0 {
		v.Failf("give a mapping of columns", "%s is an empty list", v.Name())
	}
	for _, item := range items {
		result = append(result, mapping(item, t))
	}
	return result
}

func mapping(v strict.Value, t targets) Mapping {
	m := v.Mapping()
	result := Mapping{}
	from := map[string]string{} // target → key as written
	for _, key := range m.Keys() {
		value := m.Get(key)
		if key == "when" && t.when {
			result.When = condition(value)
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
			result.Columns = append(result.Columns, t.column(target, value))
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

func (t targets) column(target string, v strict.Value) Column {
	c := Column{Target: target}
	switch {
	case target == "features":
		for _, item := range v.OneOrMore() {
			c.Columns = append(c.Columns, item.Text())
		}
		if v.IsList() && len(c.Columns) == 0 {
			v.Failf("list one column or more", "%s is an empty list", v.Name())
		}
		return c
	case !v.IsMapping():
		c.Column = v.Text()
		return c
	}
	if t.plain {
		v.Failf("write "+target+": and the name of its column", "%s is read as the preset reads its own columns, it takes no keys", v.Name())
		return c
	}
	m := v.Mapping("column", "value", "map", "default", "format")
	if m.Has("column") == m.Has("value") {
		m.Failf("give column: or value:, and not both", "%s says not where its value comes from", v.Name())
	}
	c.Column = m.Get("column").Text()
	if value := m.Get("value"); value.Exists() {
		c.Value = t.constant(target, value)
		for _, key := range []string{"map", "default", "format"} {
			if m.Has(key) {
				m.Get(key).Failf("remove it", "a constant takes no %s", key)
			}
		}
	}
	if translation := m.Get("map"); translation.Exists() {
		c.Map = map[string]string{}
		entries := translation.Mapping()
		for _, key := range entries.Keys() {
			if value := entries.Get(key); value.Exists() {
				c.Map[key] = *t.constant(target, value)
			}
		}
	}
	if value := m.Get("default"); value.Exists() {
		c.Default = t.constant(target, value)
	}
	if formats := m.Get("format"); formats.Exists() {
		if !slices.Contains(t.times, target) {
			formats.Failf("remove it", "%s is no time, so it takes no format", target)
		}
		for _, item := range formats.OneOrMore() {
			text := item.Text()
			checkFormat(item, text)
			c.Format = append(c.Format, text)
		}
	}
	return c
}

// constant is a value that the config itself gives to a target.
func (t targets) constant(target string, v strict.Value) *string {
	text := v.TextOrEmpty()
	if words := t.words[target]; words != nil && v.IsText() && !slices.Contains(words, text) {
		v.Failf(strict.Suggest(text, words, "known values"), "%s is never %q", target, text)
	}
	return &text
}

// specifiers of DuckDB's strptime.
const specifiers = "aAwdbBmyYHIpMSgfnzZjUWcxX%GuV"

// checkFormat finds what strptime would refuse in the middle of the night.
func checkFormat(v strict.Value, format string) {
	found := false
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		i++
		if i < len(format) && format[i] == '-' {
			i++
		}
		if i >= len(format) || !strings.ContainsRune(specifiers, rune(format[i])) {
			v.Failf("use strptime letters such as %Y-%m-%d %H:%M:%S", "format %q has an unknown letter after %%", format)
			return
		}
		found = true
	}
	if !found && format != "" {
		v.Failf("use strptime letters such as %Y-%m-%d %H:%M:%S", "format %q has no %% letter", format)
	}
}
