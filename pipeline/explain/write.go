package explain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"
	"time"
	"unicode/utf8"

	"throughline/pipeline/report"
)

// Formats are the names that Write accepts.
var Formats = []string{"text", "json"}

// Write tells an answer: text for a person, the times in a zone; JSON with
// every column of every record, the times in UTC.
func Write(w io.Writer, format string, a Answer, zone *time.Location) error {
	switch format {
	case "text":
		return writeText(w, a, zone)
	case "json":
		return writeJSON(w, a)
	}
	return fmt.Errorf("unknown format %q; use one of %s", format, strings.Join(Formats, ", "))
}

const (
	width = 110 // of running text
	// shownRows is how many records of a list a terminal shows; JSON has all.
	shownRows = 60
)

func writeText(w io.Writer, a Answer, zone *time.Location) error {
	var b strings.Builder
	for line := range strings.Lines(a.Headline) {
		paragraph(&b, "", strings.TrimSpace(line))
	}
	b.WriteString("\n")
	paragraph(&b, "", fmt.Sprintf("%s, as of %s; times are of %s.", a.ID, clock(a.AsOf, zone), zone))
	if len(a.Numbers) > 0 {
		b.WriteString("\n")
		longest := 0
		for _, n := range a.Numbers {
			longest = max(longest, utf8.RuneCountInString(n.Name))
		}
		for _, n := range a.Numbers {
			pad := strings.Repeat(" ", longest-utf8.RuneCountInString(n.Name))
			b.WriteString("  " + strings.TrimRight(report.Printable(n.Name+pad+"  "+n.Value+" "+n.Unit), " ") + "\n")
		}
	}
	if len(a.Meanings) > 0 {
		b.WriteString("\nWhat it means\n")
	}
	for _, m := range a.Meanings {
		paragraph(&b, "  ", fmt.Sprintf("%s (%s): %s", m.Metric.Name, m.Metric.Unit, m.Metric.Meaning))
		if m.Metric.Traps != "" {
			paragraph(&b, "    ", "Trap: "+m.Metric.Traps)
		}
	}
	if len(a.Rules) > 0 {
		b.WriteString("\nWhat the rules say\n")
	}
	for _, r := range a.Rules {
		paragraph(&b, "  ", r.title()+": "+r.Words)
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return err
	}
	for _, section := range a.Evidence {
		if err := section.writeText(w, zone); err != nil {
			return err
		}
	}
	b.Reset()
	if len(a.See) > 0 {
		b.WriteString("\nSee also\n")
	}
	for _, id := range a.See {
		b.WriteString("  throughline explain " + shell(report.Printable(id)) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// title is "stage kickoff of onboarding 2026-07 (journey.yaml) gives the threshold 7d".
func (r Rule) title() string {
	title := r.Kind
	if r.ID != r.Kind {
		title += " " + r.ID
	}
	if r.Journey != "" && r.Kind != "journey" {
		title += " of " + r.Journey
	}
	if r.Version != "" {
		title += " version " + r.Version
	}
	switch {
	case r.File != "" && !r.EffectiveFrom.IsZero():
		title += " (" + r.File + ", in force from " + r.EffectiveFrom.Format(time.DateOnly) + ")"
	case r.File != "":
		title += " (" + r.File + ")"
	}
	return title + " " + r.What
}

// shell quotes an id for the command line, where it has to be.
func shell(id string) string {
	if strings.ContainsFunc(id, func(r rune) bool { return !strings.ContainsRune("-_.:/@%+,", r) && !isWord(r) }) {
		return "'" + strings.ReplaceAll(id, "'", `'\''`) + "'"
	}
	return id
}

func isWord(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}

// paragraph writes running text in lines.
func paragraph(b *strings.Builder, indent, text string) {
	used := 0
	for i, word := range strings.Fields(report.Printable(text)) {
		length := utf8.RuneCountInString(word)
		switch {
		case i == 0:
			b.WriteString(indent)
			used = len(indent)
		case used+1+length > width:
			b.WriteString("\n" + indent + "  ")
			used = len(indent) + 2
		default:
			b.WriteByte(' ')
			used++
		}
		b.WriteString(word)
		used += length
	}
	b.WriteByte('\n')
}

func (s Section) writeText(w io.Writer, zone *time.Location) error {
	if _, err := fmt.Fprintf(w, "\n%s\n", report.Printable(s.Title)); err != nil {
		return err
	}
	rows := s.Table.Rows[:min(len(s.Table.Rows), shownRows)]
	next := 0
	table := report.Rows{Columns: s.Shown, Next: func() ([]any, error) {
		if next == len(rows) {
			return nil, io.EOF
		}
		row := s.Table.record(next)
		next++
		cells := make([]any, len(s.Shown))
		for i, column := range s.Shown {
			cells[i] = s.cell(row, column, zone)
		}
		return cells, nil
	}}
	if err := report.Write(w, "table", table); err != nil {
		return err
	}
	var b strings.Builder
	if hidden := len(s.Table.Rows) - len(rows); hidden > 0 {
		fmt.Fprintf(&b, "and %d more; --format json has all\n", hidden)
	}
	if s.Note != "" {
		paragraph(&b, "", s.Note)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// cell is what a terminal shows of a record. place is where a person finds it.
func (s Section) cell(row Record, column string, zone *time.Location) any {
	if column == "place" {
		if row.null("file") {
			return ""
		}
		return row.text("file") + ":" + row.text("line")
	}
	value := row.value(column)
	t, ok := value.(time.Time)
	switch {
	case !ok:
		return value
	case s.Table.kind(column) == "DATE" || column == "ts" && row.text("ts_precision") == "day":
		return t.UTC().Format(time.DateOnly)
	}
	return clock(t, zone)
}

func (t Table) kind(column string) string {
	for i, name := range t.Columns {
		if name == column {
			return t.Types[i]
		}
	}
	return ""
}

// clock is an instant in a zone, or the date if it is known to the day.
func clock(t time.Time, zone *time.Location) string {
	if dateOnly(t) {
		return t.UTC().Format(time.DateOnly)
	}
	return t.In(zone).Format("2006-01-02 15:04")
}

func writeJSON(w io.Writer, a Answer) error {
	type number struct {
		Name  string `json:"name"`
		Value string `json:"value"`
		Unit  string `json:"unit,omitempty"`
	}
	type meaning struct {
		Metric  string `json:"metric"`
		Unit    string `json:"unit"`
		Grain   string `json:"grain"`
		Meaning string `json:"meaning"`
		Traps   string `json:"traps,omitempty"`
		Oracle  string `json:"oracle,omitempty"`
	}
	type rule struct {
		What          string          `json:"what"`
		Kind          string          `json:"kind"`
		Stage         string          `json:"stage,omitempty"`
		ID            string          `json:"id"`
		Name          string          `json:"name,omitempty"`
		Rule          string          `json:"rule"`
		Detail        json.RawMessage `json:"detail,omitempty"`
		Journey       string          `json:"journey,omitempty"`
		Version       string          `json:"journey_version,omitempty"`
		EffectiveFrom string          `json:"effective_from,omitempty"`
		File          string          `json:"file,omitempty"`
		Hash          string          `json:"hash,omitempty"`
	}
	type section struct {
		Title   string   `json:"title"`
		Note    string   `json:"note,omitempty"`
		LeftOut int64    `json:"left_out,omitempty"`
		Rows    []object `json:"rows"`
	}
	out := struct {
		ID       string    `json:"id"`
		Table    string    `json:"table,omitempty"`
		AsOf     string    `json:"as_of"`
		Headline string    `json:"headline"`
		Rows     []object  `json:"rows"`
		Numbers  []number  `json:"numbers,omitempty"`
		Meaning  []meaning `json:"meaning,omitempty"`
		Rules    []rule    `json:"rules,omitempty"`
		Evidence []section `json:"evidence,omitempty"`
		See      []string  `json:"see,omitempty"`
	}{ID: a.ID, Table: a.Table, AsOf: a.AsOf.UTC().Format(time.RFC3339Nano), Headline: a.Headline, Rows: objects(a.Rows), See: a.See}
	for _, n := range a.Numbers {
		out.Numbers = append(out.Numbers, number(n))
	}
	for _, m := range a.Meanings {
		out.Meaning = append(out.Meaning, meaning{m.Metric.Name, string(m.Metric.Unit), m.Metric.Grain, m.Metric.Meaning, m.Metric.Traps, m.Metric.Oracle})
	}
	for _, r := range a.Rules {
		effective := ""
		if !r.EffectiveFrom.IsZero() {
			effective = r.EffectiveFrom.Format(time.DateOnly)
		}
		out.Rules = append(out.Rules, rule{r.What, r.Kind, r.Stage, r.ID, r.Name, r.Words, json.RawMessage(r.Detail), r.Journey, r.Version, effective, r.File, r.Hash})
	}
	for _, s := range a.Evidence {
		list := section{Title: s.Title, Note: s.Note, LeftOut: s.LeftOut}
		for i := range s.Table.Rows {
			list.Rows = append(list.Rows, object(s.Table.record(i)))
		}
		out.Evidence = append(out.Evidence, list)
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}

// object is a record as a JSON object, its columns in their order.
type object Record

func objects(rows []Record) []object {
	list := make([]object, len(rows))
	for i, row := range rows {
		list[i] = object(row)
	}
	return list
}

// MarshalJSON keeps the order of the columns.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, column := range o.table.Columns {
		if i > 0 {
			b.WriteByte(',')
		}
		name, err := json.Marshal(column)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(plain(o.cells[i], o.table.Types[i]))
		if err != nil {
			return nil, err
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// plain turns a database value into one that JSON encodes as a person expects.
func plain(value any, kind string) any {
	switch v := value.(type) {
	case time.Time:
		if kind == "DATE" {
			return v.UTC().Format(time.DateOnly)
		}
		return v.UTC().Format(time.RFC3339Nano)
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil
		}
	case interface{ Float64() float64 }: // DECIMAL
		return json.Number(report.Text(value))
	}
	return value
}
