package initial

import (
	"fmt"
	"strings"
)

// Table is what the columns of a table seem to mean.
type Table struct {
	Kind      string // in words
	Log       bool   // its rows say themselves what happened
	Unique    string // a column that no two rows share; empty: the whole row is what makes one
	UniqueWhy string
	Accounts  []mapping
	Contacts  []mapping
	Events    []mapping
	Doubts    []string // what a person should look at
}

// mapping fills targets.
type mapping struct {
	fields []field
}

// field fills one target, and says why.
type field struct {
	target string
	value  string // as YAML, but for a lookup's file
	lookup *File
	why    string
}

func (m *mapping) add(target, value, why string) {
	m.fields = append(m.fields, field{target: target, value: value, why: why})
}

// from fills a target from a column.
func (m *mapping) from(target string, c column, why string) {
	m.add(target, scalar(c.Name), why)
}

// constant fills a target with a word.
func (m *mapping) constant(target, word, why string) {
	m.add(target, "{value: "+scalar(word)+"}", why)
}

// time fills a target from a column of times.
func (m *mapping) time(target string, c column) {
	value := scalar(c.Name)
	if t := c.times; t.formats != nil {
		formats := make([]string, len(t.formats))
		for i, format := range t.formats {
			formats[i] = scalar(format)
		}
		value = fmt.Sprintf("{column: %s, format: [%s]}", value, strings.Join(formats, ", "))
	}
	m.add(target, value, c.timeWhy())
}

// timeWhy tells what is known of the times in a column.
func (c column) timeWhy() string {
	why := fmt.Sprintf("in %s of %s, %s to %s", number(c.filled), count(int64(c.rows), "row"), c.times.first.Format("2006-01-02"), c.times.last.Format("2006-01-02"))
	if c.times.unproven {
		why += "; nothing proves that the day comes before the month: look at a row that you know"
	}
	return why
}

func number(n int) string { return fmt.Sprint(n) }

// write writes the mappings of a source. dir is the folder that was looked at.
func (t *Table) write(dir string, line func(string, ...any)) {
	for _, doubt := range t.Doubts {
		line("    # %s", comment(doubt))
	}
	if t.Unique != "" {
		line("    unique: [%s]   # %s", scalar(t.Unique), comment(t.UniqueWhy))
	}
	for _, kind := range []struct {
		name     string
		mappings []mapping
	}{{"accounts", t.Accounts}, {"contacts", t.Contacts}, {"events", t.Events}} {
		if len(kind.mappings) > 0 {
			line("    %s:", kind.name)
		}
		for _, m := range kind.mappings {
			lead := "      - "
			for _, f := range m.fields {
				line("%s%s: %s%s", lead, f.target, f.text(dir), remark(f.why))
				lead = "        "
			}
		}
	}
}

func (f field) text(dir string) string {
	if f.lookup == nil {
		return f.value
	}
	return fmt.Sprintf(f.value, scalar(below(dir, f.lookup.Rel)))
}

// remark is a comment behind a line; none for no text.
func remark(why string) string {
	if why == "" {
		return ""
	}
	return "   # " + comment(why)
}
