package config

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"

	"throughline/pipeline/config/strict"
	"throughline/queries"
)

var sourceName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$`)

func (d *decoder) sources(v strict.Value) {
	items := v.Items()
	if v.IsList() && len(items) == 0 {
		v.Failf("add one source at least", "sources is an empty list")
	}
	first := map[string]int{}
	for _, item := range items {
		source := d.source(item)
		// Names become folders, and some file systems fold case.
		key := strings.ToLower(source.Name)
		if line, twice := first[key]; twice && key != "" {
			item.Failf("give each source its own name", "source %q is already on line %d", source.Name, line)
		} else {
			first[key] = item.Line()
		}
		d.config.Sources = append(d.config.Sources, source)
	}
}

func (d *decoder) source(v strict.Value) Source {
	m := v.Mapping("name", "preset", "path", "read", "timezone", "unique", "events", "accounts", "contacts", "snapshot")
	var s Source
	s.Name = m.Require("name", "name: crm").Text()
	if s.Name != "" && !sourceName.MatchString(s.Name) {
		m.Get("name").Failf("use letters, digits, - and _, 64 at most", "source name %q cannot be a folder name", s.Name)
	}
	s.Preset = m.Require("preset", "preset: table").OneOf(queries.Presets()...)
	s.Paths = d.paths(m.Require("path", "path: "+examplePath(s.Preset)))
	for _, path := range s.Paths {
		if _, err := filepath.Match(path.Full, ""); err != nil {
			m.Get("path").Failf(`close the [ or write \[ for a bracket in a name`, "bad path pattern %q", path.Written)
		}
	}
	if zone := m.Get("timezone"); zone.Exists() {
		s.Timezone = zone.Text()
		if _, err := loadZone(s.Timezone); err != nil && s.Timezone != "" {
			zone.Failf(zoneFix, "unknown time zone %q", s.Timezone)
		}
	}
	s.Read = readOptions(m.Get("read"), s.Preset)
	d.records(m, &s)
	return s
}

func examplePath(preset string) string {
	switch preset {
	case Mail:
		return "mail/*.mbox"
	case "", Table:
		return "crm/*.csv"
	}
	return preset + "/*"
}

// readOptions are those of text. Mail declares its own.
func readOptions(v strict.Value, preset string) Read {
	m := v.Mapping("delimiter", "encoding", "skip", "header", "footer", "comment", "null")
	if v.Exists() && preset == Mail {
		v.Failf("remove read:", "preset %s has no read options", preset)
	}
	r := Read{Delimiter: m.Get("delimiter").TextOrEmpty(), Encoding: m.Get("encoding").Text()}
	if m.Has("delimiter") && r.Delimiter == `\t` {
		r.Delimiter = "\t"
	}
	if m.Get("delimiter").IsText() && (utf8.RuneCountInString(r.Delimiter) != 1 || strings.ContainsAny(r.Delimiter, "\"\r\n")) {
		m.Get("delimiter").Failf(`give one character, such as ";" or "\t"`, "delimiter %q is not one character", r.Delimiter)
	}
	if r.Encoding != "" {
		if _, err := htmlindex.Get(r.Encoding); err != nil {
			m.Get("encoding").Failf("write utf-8, utf-16le, windows-1252, iso-8859-1 or another name of the WHATWG list", "unknown encoding %q", r.Encoding)
		}
	}
	r.Skip, _ = m.Get("skip").Whole()
	if header := m.Get("header"); header.Exists() {
		if preset != Table {
			header.Failf("remove it", "preset %s knows the header of its files", preset)
		}
		r.Headerless = true
		if !header.IsText() || header.TextOrEmpty() != "none" {
			r.Header = names(header)
		}
	}
	for _, item := range m.Get("footer").OneOrMore() {
		text := item.Text()
		if _, err := regexp.Compile(text); err != nil {
			item.Failf("write an RE2 pattern, in single quotes if it has a backslash", "bad pattern %q: %s", text, strings.TrimPrefix(err.Error(), "error parsing regexp: "))
		}
		r.Footer = append(r.Footer, text)
	}
	if comment := m.Get("comment"); comment.Exists() {
		if r.Comment = comment.Text(); strings.ContainsAny(r.Comment, "\"\r\n") {
			comment.Failf(`write what begins such lines, such as "#"`, "%s: %q begins no line", comment.Name(), r.Comment)
		}
	}
	if null := m.Get("null"); null.Exists() {
		r.Null = []string{}
		for _, item := range null.OneOrMore() {
			r.Null = append(r.Null, item.TextOrEmpty())
		}
		slices.Sort(r.Null)
		r.Null = slices.Compact(r.Null)
	}
	return r
}

// names are those of the columns of files without a header.
func names(v strict.Value) []string {
	var names []string
	for _, item := range v.Items() {
		name := item.Text()
		if slices.ContainsFunc(names, func(known string) bool { return strings.EqualFold(known, name) }) {
			item.Failf("give each column its own name", "%s names %q twice", v.Name(), name)
		}
		names = append(names, name)
	}
	if v.IsList() && len(names) == 0 {
		v.Failf("list the names of the columns, or write none", "%s is an empty list", v.Name())
	}
	return names
}

// records reads what the source's files tell: a table's mappings, or the
// custom fields of a preset.
func (d *decoder) records(m strict.Mapping, s *Source) {
	events, accounts, contacts, snapshot, unique := m.Get("events"), m.Get("accounts"), m.Get("contacts"), m.Get("snapshot"), m.Get("unique")
	switch s.Preset {
	case Table:
		s.Unique = unique.Texts()
		s.Events = append(d.mappings(events, eventTargets), d.snapshot(snapshot)...)
		s.Accounts = d.mappings(accounts, accountTargets)
		s.Contacts = d.mappings(contacts, contactTargets)
		if !m.Has("events") && !m.Has("accounts") && !m.Has("contacts") && !m.Has("snapshot") {
			m.Failf("add events: {ts: …, account: …, activity: …}", "source %q says nothing of what its rows are", s.Name)
		}
	default:
		for _, v := range []strict.Value{events, contacts, snapshot, unique} {
			if v.Exists() {
				v.Failf("remove it, or use preset: table", "preset %s takes no such key: %s", s.Preset, v.Name())
			}
		}
		custom, err := queries.Custom(s.Preset)
		switch {
		case !accounts.Exists() || s.Preset == "": // an unknown preset is told already
		case err != nil:
			accounts.Failf("install the program anew", "%v", err)
		case len(custom) == 0:
			accounts.Failf("remove it, or use preset: table", "preset %s takes no such key: %s", s.Preset, accounts.Name())
		default:
			s.Accounts = []Mapping{d.mapping(accounts, customTargets(custom))}
		}
	}
}
