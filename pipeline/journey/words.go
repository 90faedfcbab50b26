package journey

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"throughline/metrics"
	"throughline/pipeline/config/strict"
)

// The kinds of definitions.
const (
	KindJourney    = "journey"
	KindStart      = "start"
	KindEnd        = "end"
	KindSegment    = "segment"
	KindPersona    = "persona"
	KindMilestone  = "milestone"
	KindStage      = "stage"
	KindTouchpoint = "touchpoint"
	KindRisk       = "risk"
	KindTarget     = "target"
)

// Definition is one thing that a journey file says, in words: a row of
// main.definitions.
type Definition struct {
	Journey, JourneyVersion string
	EffectiveFrom           *time.Time // midnight UTC; nil: since ever
	Kind                    string
	Stage                   *string // nil: of the whole journey
	ID                      string
	Position                int // from 1, in the order of the file: of a touchpoint in its journey, of a risk or target in its stage
	Name                    string
	Rule                    string // in words
	Detail                  string // JSON: everything that the file says of it, with its own keys, but for what has a row of its own
	File, Hash              string
}

// Define tells in words what a journey file says. text is the file that j was
// loaded from; file is its name as people know it.
func Define(j Journey, file string, text []byte) ([]Definition, error) {
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		return nil, fmt.Errorf("tell in words what %s says: %w", file, err)
	}
	if len(document.Content) != 1 {
		return nil, fmt.Errorf("tell in words what %s says: it is empty", file)
	}
	d := definer{journey: j, file: file}
	d.read(node{document.Content[0]})
	return d.list, nil
}

// node is a place in a YAML document that was decoded before, so it has the
// right form. The zero node is one that the file does not have.
type node struct{ *yaml.Node }

func (n node) exists() bool    { return n.Node != nil }
func (n node) isMapping() bool { return n.Node != nil && n.Kind == yaml.MappingNode }
func (n node) isList() bool    { return n.Node != nil && n.Kind == yaml.SequenceNode }

func (n node) text() string {
	if n.Node == nil {
		return ""
	}
	return n.Value
}

func (n node) keys() []string {
	var keys []string
	if n.isMapping() {
		for i := 0; i+1 < len(n.Content); i += 2 {
			keys = append(keys, n.Content[i].Value)
		}
	}
	return keys
}

func (n node) get(key string) node {
	if n.isMapping() {
		for i := 0; i+1 < len(n.Content); i += 2 {
			if n.Content[i].Value == key {
				return node{n.Content[i+1]}
			}
		}
	}
	return node{}
}

// items are those of a list, or the value itself as the only one.
func (n node) items() []node {
	if !n.exists() {
		return nil
	}
	if !n.isList() {
		return []node{n}
	}
	items := make([]node, len(n.Content))
	for i, content := range n.Content {
		items[i] = node{content}
	}
	return items
}

// definer collects the definitions of one file.
type definer struct {
	journey     Journey
	file        string
	touchpoints int
	list        []Definition
}

func (d *definer) add(kind, stage, id string, position int, name, rule string, detail node, without ...string) {
	definition := Definition{
		Journey: d.journey.ID, JourneyVersion: d.journey.Version, Kind: kind, ID: id, Position: position, Name: name, Rule: rule,
		Detail: encode(detail, without...), File: d.file, Hash: d.journey.Hash, Stage: optional(stage),
	}
	if !d.journey.EffectiveFrom.IsZero() {
		definition.EffectiveFrom = &d.journey.EffectiveFrom
	}
	if definition.Name == "" {
		definition.Name = id
	}
	d.list = append(d.list, definition)
}

func (d *definer) read(root node) {
	d.add(KindJourney, "", d.journey.ID, 1, root.get("name").text(), d.journeyWords(), root,
		"start", "end", "segments", "personas", "value", "stages")
	d.add(KindStart, "", "start", 1, "", d.boundWords(d.journey.Start, root.get("start")), root.get("start"))
	d.add(KindEnd, "", "end", 1, "", d.boundWords(d.journey.End, root.get("end")), root.get("end"))
	for i, segment := range root.get("segments").items() {
		d.add(KindSegment, "", segment.get("id").text(), i+1, segment.get("name").text(), groupWords("accounts", i, segment.get("when")), segment, "id", "name")
	}
	for i, persona := range root.get("personas").items() {
		d.add(KindPersona, "", persona.get("id").text(), i+1, persona.get("name").text(), groupWords("contacts", i, persona.get("when")), persona, "id", "name")
	}
	for i, milestone := range root.get("value").items() {
		d.add(KindMilestone, "", milestone.get("id").text(), i+1, milestone.get("name").text(), "the first event since the start of the case where "+RuleWords(milestone.get("when").Node), milestone, "id", "name")
	}
	for i, stage := range root.get("stages").items() {
		d.stage(i+1, stage)
	}
}

func (d *definer) stage(position int, stage node) {
	id := stage.get("id").text()
	d.add(KindStage, id, id, position, stage.get("name").text(), stageWords(stage), stage, "id", "name", "touchpoints", "risks", "targets")
	for i, kpi := range stage.get("targets").keys() {
		value := stage.get("targets").get(kpi)
		d.add(KindTarget, id, kpi, i+1, "", targetWords(kpi, value.text()), value)
	}
	for i, risk := range stage.get("risks").items() {
		d.add(KindRisk, id, risk.get("id").text(), i+1, risk.get("risk").text(), riskWords(risk), risk, "id")
	}
	for _, touchpoint := range stage.get("touchpoints").items() {
		d.touchpoints++
		d.add(KindTouchpoint, id, touchpoint.get("id").text(), d.touchpoints, touchpoint.get("name").text(), touchpointWords(touchpoint), touchpoint, "id", "name")
	}
}

func (d *definer) journeyWords() string {
	words := "one case per account"
	if d.journey.Case == CaseSource {
		words = "one case per case_id of the source"
	}
	words += fmt.Sprintf("; a silence is %s or more without a communication, on the side of: %s",
		lengthWords(strconv.FormatFloat(d.journey.Silence.After.Value, 'f', -1, 64)+d.journey.Silence.After.Unit), strings.Join(d.journey.Silence.Sides, ", "))
	if d.journey.HorizonDays > 0 {
		words += fmt.Sprintf("; horizon %d days", d.journey.HorizonDays)
	}
	return words
}

func (d *definer) boundWords(b Bound, rule node) string {
	switch b.Kind {
	case ByAccount:
		if rule.get("account").text() == "started_at" {
			return "the account's started_at"
		}
		return "the account's churned_at"
	case ByFirstEvent:
		return "the first event of the case"
	case ByRule:
		return "the first event where " + RuleWords(rule.Node)
	}
	return "never: a case does not end"
}

// groupWords is the rule of a segment or persona, of which the first that fits is taken.
func groupWords(things string, before int, when node) string {
	words := "all " + things
	if when.exists() {
		words = things + " where " + RuleWords(when.Node)
	}
	if before > 0 {
		words += ", if none of those before it fits"
	}
	return words
}

func stageWords(stage node) string {
	words := "entered when: " + RuleWords(stage.get("enter").Node) + "; left when: "
	if exit := stage.get("exit"); exit.exists() {
		words += RuleWords(exit.Node) + ", or "
	}
	words += "another stage is entered or the case ends"
	if target := stage.get("target"); target.exists() {
		words += "; should take at most " + lengthWords(target.text())
	}
	if longest := stage.get("max"); longest.exists() {
		words += "; stuck after " + lengthWords(longest.text())
	}
	if after := stage.get("silence").get("after"); after.exists() {
		words += "; a silence is " + lengthWords(after.text()) + " or more"
	}
	return words
}

func touchpointWords(touchpoint node) string {
	words := "no event ever matches: the file gives no rule"
	if match := touchpoint.get("match"); match.exists() {
		words = RuleWords(match.Node)
	}
	switch due := touchpoint.get("due"); {
	case due.isMapping():
		words += "; due every " + lengthWords(due.get("every").text()) + " from the entry of the stage"
		if grace := due.get("grace"); grace.exists() {
			words += ", with " + lengthWords(grace.text()) + " of grace"
		}
	case due.exists():
		words += "; due within " + lengthWords(due.text()) + " of the entry of the stage"
	case touchpoint.get("required").text() == "true":
		words += "; required before the stage is left"
	default:
		words += "; optional"
	}
	return words
}

func riskWords(risk node) string {
	when := risk.get("when")
	switch {
	case !when.exists():
		return "declared only: it never trips"
	case when.get("silence").exists():
		return "trips at a silence of " + lengthWords(when.get("silence").get("gte").text()) + " or more in the stage"
	case when.get("dwell").exists():
		return "trips when the case has been in the stage for " + lengthWords(when.get("dwell").get("gte").text())
	case when.get("missing").exists():
		return "trips when touchpoint " + value(when.get("missing").text()) + " is missing"
	}
	return "trips at an event in the stage where " + RuleWords(when.Node)
}

func targetWords(kpi, target string) string {
	metric, _ := metrics.Find(kpi)
	switch metric.Better {
	case metrics.Higher:
		return kpi + " is at least " + target
	case metrics.Lower:
		return kpi + " is at most " + target
	}
	return kpi + " is held against " + target
}

// lengthWords is 14 days for 14d.
func lengthWords(text string) string {
	m := durationPattern.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		return text
	}
	unit := map[string]string{"d": "day", "bd": "business day", "h": "hour", "m": "minute"}[m[2]]
	if m[1] != "1" {
		unit += "s"
	}
	return m[1] + " " + unit
}

// RuleWords is a rule of a journey file in words, for example: activity is
// held_meeting or logged_call, and subject matches "(?i)kick.?off".
func RuleWords(rule *yaml.Node) string {
	words, _ := ruleWords(node{rule})
	return words
}

// ruleWords also tells whether the words join several conditions, and so need
// brackets inside others.
func ruleWords(rule node) (words string, several bool) {
	var parts []string
	for _, key := range rule.keys() {
		part, joined := keyWords(key, rule.get(key))
		if joined && len(rule.keys()) > 1 {
			part = "(" + part + ")"
		}
		parts = append(parts, part)
		several = several || joined
	}
	return strings.Join(parts, ", and "), several || len(parts) > 1
}

func keyWords(key string, v node) (words string, several bool) {
	switch key {
	case "any", "all":
		between := map[string]string{"any": ", or ", "all": ", and "}[key]
		items := v.items()
		var parts []string
		for _, item := range items {
			part, joined := ruleWords(item)
			if joined && len(items) > 1 {
				part = "(" + part + ")"
			}
			parts = append(parts, part)
			several = several || joined
		}
		return strings.Join(parts, between), several || len(parts) > 1
	case "not":
		words, _ := ruleWords(v)
		return "not (" + words + ")", false
	case "start":
		return "the start of the case", false
	case "touchpoint":
		return "touchpoint is " + values(v), false
	case "stage":
		return "it enters stage " + values(v), false
	}
	if !v.isMapping() {
		return key + " is " + values(v), false
	}
	var parts []string
	for _, op := range v.keys() {
		operand := v.get(op).text()
		if op == "re" {
			operand = quoted(operand)
		}
		parts = append(parts, operators[op]+" "+operand)
	}
	return key + " " + strings.Join(parts, " and "), false
}

var operators = map[string]string{"re": "matches", "gte": "is at least", "gt": "is more than", "lt": "is less than", "lte": "is at most"}

func values(v node) string {
	var parts []string
	for _, item := range v.items() {
		parts = append(parts, value(item.text()))
	}
	return strings.Join(parts, " or ")
}

// value is a value as it is written, in quotes unless it is one word.
func value(text string) string {
	if text == "" || strings.ContainsAny(text, " \t\n,;()\"'") {
		return quoted(text)
	}
	return text
}

// quoted leaves backslashes alone, so that a pattern reads as it is written.
func quoted(text string) string {
	if strings.Contains(text, `"`) && !strings.Contains(text, "'") {
		return "'" + text + "'"
	}
	return `"` + text + `"`
}

// encode is a node as JSON, in the order of the file: numbers and truths as
// such, everything else as text as it is written.
func encode(n node, without ...string) string {
	var b bytes.Buffer
	write(&b, n, without...)
	return b.String()
}

func write(b *bytes.Buffer, n node, without ...string) {
	switch {
	case !n.exists():
		b.WriteString("{}")
	case n.isMapping():
		b.WriteByte('{')
		first := true
		for _, key := range n.keys() {
			if slices.Contains(without, key) {
				continue
			}
			if !first {
				b.WriteByte(',')
			}
			first = false
			writeJSON(b, key)
			b.WriteByte(':')
			write(b, n.get(key))
		}
		b.WriteByte('}')
	case n.isList():
		b.WriteByte('[')
		for i, item := range n.items() {
			if i > 0 {
				b.WriteByte(',')
			}
			write(b, item)
		}
		b.WriteByte(']')
	default:
		if number, ok := strict.ParseNumber(n.Value); ok && (n.ShortTag() == "!!int" || n.ShortTag() == "!!float") {
			writeJSON(b, number)
		} else if n.ShortTag() == "!!bool" {
			writeJSON(b, n.Value == "true")
		} else {
			writeJSON(b, n.Value)
		}
	}
}

func writeJSON(b *bytes.Buffer, value any) {
	encoder := json.NewEncoder(b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(fmt.Sprintf("journey: write %v as JSON: %v", value, err)) // text, numbers and truths always encode
	}
	b.Truncate(b.Len() - 1) // Encode ends with a new line
}
