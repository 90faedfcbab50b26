package config

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"slices"
	"strings"

	"throughline/pipeline/config/strict"
)

// columnKeys are what a column of a mapping may say, in the order in which a
// value goes through them.
var columnKeys = []string{
	"column", "first", "all", "value", // where it comes from
	"json", "pattern", "split", // which part of it counts
	"lookup", "map", "default", // what it is called
	"list", "format", "locale", "timezone", "decimal", // how it is read
}

// column reads what fills one target: the name of a column, or a mapping of
// columnKeys.
func (d *decoder) column(t targets, target string, v strict.Value) Column {
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
	case t.plain:
		v.Failf("write "+target+": and the name of its column", "%s is read as the preset reads its own columns, it takes no keys", v.Name())
		return c
	}
	m := v.Mapping(columnKeys...)
	if places := slices.DeleteFunc(slices.Clone(columnKeys[:4]), func(key string) bool { return !m.Has(key) }); len(places) != 1 {
		m.Failf("give column:, first:, all: or value:, and one of them only", "%s says not where its value comes from", v.Name())
	}
	c.Column = m.Get("column").Text()
	if first := m.Get("first"); first.Exists() {
		if c.First = first.Texts(); len(c.First) < 2 {
			first.Failf("list two columns or more, or write column:", "%s names no second choice", first.Name())
		}
	}
	c.All = m.Get("all").Text()
	if value := m.Get("value"); value.Exists() {
		c.Value = t.constant(target, value)
		for _, key := range columnKeys[4:] {
			if m.Has(key) {
				m.Get(key).Failf("remove it", "a constant takes no %s", key)
			}
		}
	}
	part(m, &c)
	d.name(t, target, m, &c)
	t.reading(target, m, &c)
	return c
}

var jsonPath = regexp.MustCompile(`^\$(\.[\pL\pN_-]+|\."[^"]+"|\[[0-9]+\])+$`)

// part reads which part of a cell counts.
func part(m strict.Mapping, c *Column) {
	if path := m.Get("json"); path.Exists() {
		if c.JSON = path.Text(); c.JSON != "" && !jsonPath.MatchString(c.JSON) {
			path.Failf("write a path such as $.customer.id or $.tags[0]", "%s: %q is no path", path.Name(), c.JSON)
		}
	}
	if pattern := m.Get("pattern"); pattern.Exists() {
		c.Pattern = pattern.Text()
		switch re, err := regexp.Compile(c.Pattern); {
		case err != nil:
			pattern.Failf("write an RE2 pattern, in single quotes if it has a backslash", "bad pattern %q: %s", c.Pattern, strings.TrimPrefix(err.Error(), "error parsing regexp: "))
		case c.Pattern != "" && re.NumSubexp() != 1:
			pattern.Failf("put ( and ) around the part that counts, and (?: around others", "%s has %d groups, and not one", pattern.Name(), re.NumSubexp())
		}
	}
	if split := m.Get("split"); split.Exists() {
		s := split.Mapping("on", "take", "limit")
		c.Split = &Split{On: s.Require("on", `on: ";"`).TextOrEmpty()}
		if c.Split.On == "" && s.Has("on") {
			s.Get("on").Failf(`write what stands between the pieces, such as ";"`, "%s is empty", s.Get("on").Name())
		}
		c.Split.Take, _ = s.Require("take", "take: 1").Whole()
		c.Split.Limit, _ = s.Get("limit").Whole()
		if s.Get("take").IsText() && c.Split.Take == 0 {
			s.Get("take").Failf("write 1 for the first piece", "%s is no piece", s.Get("take").Name())
		}
		if s.Has("limit") && c.Split.Limit < c.Split.Take {
			s.Get("limit").Failf("raise limit: or lower take:", "%s is %d, so there is no piece %d", s.Get("limit").Name(), c.Split.Limit, c.Split.Take)
		}
	}
}

// name reads what a value of the file is called here.
func (d *decoder) name(t targets, target string, m strict.Mapping, c *Column) {
	if lookup := m.Get("lookup"); lookup.Exists() {
		l := lookup.Mapping("file", "key", "value")
		path, data, _ := d.file(l.Require("file", "file: users.csv"))
		sum := sha256.Sum256(data)
		c.Lookup = &Lookup{File: path, SHA256: hex.EncodeToString(sum[:]), Key: l.Require("key", "key: id").Text(), Value: l.Require("value", "value: email").Text()}
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
}

// locales are the languages whose names of months and days are known.
var locales = []string{"de", "en", "es", "fr", "it", "nl", "pt"}

// reading reads how a text becomes an instant, a number or a list.
func (t targets) reading(target string, m strict.Mapping, c *Column) {
	for _, keys := range []struct {
		targets []string
		what    string
		keys    []string
	}{
		{t.times, "time", []string{"format", "locale", "timezone"}},
		{t.numbers, "number", []string{"decimal"}},
		{t.lists, "list", []string{"list"}},
	} {
		for _, key := range keys.keys {
			if m.Has(key) && !slices.Contains(keys.targets, target) {
				m.Get(key).Failf("remove it", "%s is no %s, so it takes no %s", target, keys.what, key)
			}
		}
	}
	for _, item := range m.Get("format").OneOrMore() {
		text := item.Text()
		checkFormat(item, text)
		c.Format = append(c.Format, text)
	}
	if locale := m.Get("locale"); locale.Exists() {
		c.Locale = locale.OneOf(locales...)
		if !slices.ContainsFunc(c.Format, hasNames) {
			locale.Failf("remove it, or write the name of the month as %b or %B in format:", "%s is for names of months and days, and no format has any", locale.Name())
		}
	}
	if zone := m.Get("timezone"); zone.Exists() {
		c.Timezone = zone.Text()
		if _, err := loadZone(c.Timezone); err != nil && c.Timezone != "" {
			zone.Failf(zoneFix, "unknown time zone %q", c.Timezone)
		}
	}
	c.Decimal = m.Get("decimal").OneOf("comma", "point")
	if list := m.Get("list"); list.Exists() {
		if c.List = list.TextOrEmpty(); c.List == "" {
			list.Failf(`write what stands between the values, such as ";", or json`, "%s is empty", list.Name())
		}
	}
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

// formatWords are formats that need no letters: ISO 8601, and numbers that count
// from 1970.
var formatWords = []string{"iso", "epoch", "epoch_ms", "epoch_us"}

// checkFormat finds what strptime would refuse in the middle of the night.
func checkFormat(v strict.Value, format string) {
	const fix = "use strptime letters such as %Y-%m-%d %H:%M:%S"
	if slices.Contains(formatWords, format) {
		return
	}
	letters := ""
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		i++
		if i < len(format) && format[i] == '-' {
			i++
		}
		if i >= len(format) || !strings.ContainsRune(specifiers, rune(format[i])) {
			v.Failf(fix, "format %q has an unknown letter after %%", format)
			return
		}
		letters += format[i : i+1]
	}
	switch {
	case format == "":
	case letters == "":
		v.Failf(fix+", or "+strings.Join(formatWords, ", "), "format %q has no %% letter", format)
	case strings.Contains(letters, "I") != strings.Contains(letters, "p"):
		v.Failf("write %I:%M %p for a clock of 12 hours, and %H:%M for one of 24", "format %q has one of %%I and %%p without the other", format)
	}
}

// hasNames says whether a format reads names of months or days.
func hasNames(format string) bool {
	return strings.Contains(format, "%b") || strings.Contains(format, "%B") || strings.Contains(format, "%a") || strings.Contains(format, "%A")
}
