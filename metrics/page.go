package metrics

import (
	"fmt"
	"strings"
)

// Page is everything that the catalogue says of a metric, for a terminal.
func (m Metric) Page() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n\n", m.Name, m.Unit)
	for _, part := range []struct{ title, text string }{
		{"Means", m.Meaning},
		{"One for each", m.Grain},
		{"Trap", m.Traps},
		{"Better", string(m.Better)},
		{"Interval", m.Interval()},
		{"Proven by", m.Oracle},
		{"Stands in", m.Table + ", column " + m.Column},
		{"Made in", m.maker()},
		{"Ask for it", m.command()},
	} {
		if part.text != "" {
			fmt.Fprintf(&b, "%-12s  %s\n", part.title, wrapped(part.text, 96, "\n              "))
		}
	}
	return b.String()
}

// Interval says in words how the interval of a KPI is made.
func (m Metric) Interval() string {
	switch m.CI {
	case Wilson:
		return "95 %, Wilson's score interval of a share"
	case Ranks:
		return "95 %, two of the values, whatever their distribution"
	case Poisson:
		return "95 %, exact, of a number of incidents (Garwood)"
	case Own:
		return "95 %, as its query gives it"
	}
	return ""
}

func (m Metric) maker() string {
	if m.File != "" {
		return m.File
	}
	if m.Model == "" {
		return "Go, from the tables above it"
	}
	return "queries/" + m.Model
}

func (m Metric) command() string {
	if m.Query == "" {
		return ""
	}
	return "throughline query " + m.Query
}

// wrapped breaks a text into lines of a width.
func wrapped(text string, width int, newline string) string {
	var b strings.Builder
	used := 0
	for i, word := range strings.Fields(text) {
		length := len([]rune(word))
		switch {
		case i == 0:
		case used+1+length > width:
			b.WriteString(newline)
			used = 0
		default:
			b.WriteByte(' ')
			used++
		}
		b.WriteString(word)
		used += length
	}
	return b.String()
}
