package journey

import (
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"throughline/pipeline/config/strict"
	"throughline/pipeline/journey/rule"
)

// decoder reads one file. Rules may refer to touchpoints and stages further
// down, so they are parsed while reading and compiled once all are known.
type decoder struct {
	doc         *strict.Document
	journey     Journey
	touchpoints map[string]*definition
	stages      map[string]*definition
	personas    map[string]bool
	kpis        []string // that a stage may have a target for
	later       []func()
}

// compile asks for the clauses of a rule, to be stored once the whole file is
// read.
func (d *decoder) compile(v strict.Value, scope rule.Scope, into *[]rule.Clause) {
	if !v.Exists() {
		return
	}
	expr := rule.Parse(v, scope)
	d.later = append(d.later, func() { *into = d.clauses(expr) })
}

func (d *decoder) read(root strict.Value) {
	if !root.Exists() {
		root.Failf("write journey, version, start, value and stages", "the file is empty")
		return
	}
	m := root.Mapping("journey", "version", "effective_from", "case", "horizon", "segments", "personas", "start", "end", "value", "silence", "stages")
	j := &d.journey
	j.ID = identifier(m.Require("journey", "journey: onboarding"))
	j.Version = m.Require("version", `version: "2026-07"`).Text()
	j.EffectiveFrom = day(m.Get("effective_from"))
	j.Case = CaseAccount
	if kind := m.Get("case"); kind.Exists() {
		j.Case = kind.OneOf(CaseAccount, CaseSource)
	}
	if horizon := duration(m.Get("horizon"), "d"); horizon.Exists() {
		j.HorizonDays = int(horizon.Value)
		if float64(j.HorizonDays) != horizon.Value || j.HorizonDays > 36500 {
			m.Get("horizon").Failf("write whole days, such as 540d", "horizon is not a number of days up to 36500")
		}
	}
	j.Silence = Silence{After: Duration{10, "d"}, Sides: slices.Clone(sides)}
	if silence := m.Get("silence"); silence.Exists() {
		s := silence.Mapping("after", "sides")
		if after := duration(s.Get("after"), "d", "bd"); after.Exists() {
			j.Silence.After = after
		}
		if s.Has("sides") {
			j.Silence.Sides = d.sides(s.Get("sides"))
		}
	}
	d.groups(m)
	d.stageList(m.Get("stages"))
	d.bounds(m)
	for _, compile := range d.later {
		compile()
	}
	d.unreachable()
}

var sides = []string{"vendor", "customer", "mutual"}

func (d *decoder) sides(v strict.Value) []string {
	chosen := []string{}
	items := v.OneOrMore()
	for _, item := range items {
		if side := item.OneOf(sides...); side != "" && !slices.Contains(chosen, side) {
			chosen = append(chosen, side)
		}
	}
	if v.IsList() && len(items) == 0 {
		v.Failf("name one side at least, or leave the key out for all", "%s is an empty list", v.Name())
	}
	return chosen
}

// bounds reads start and end.
func (d *decoder) bounds(m strict.Mapping) {
	j := &d.journey
	start := m.Require("start", "start: {account: started_at}")
	switch {
	case start.IsText():
		j.Start.Kind = start.OneOf(ByFirstEvent)
	default:
		d.bound(start, "started_at", &j.Start)
	}
	j.End.Kind = ByNone
	if j.Case == CaseAccount {
		j.End.Kind = ByAccount
	}
	switch end := m.Get("end"); {
	case end.IsText():
		j.End.Kind = end.OneOf(ByNone)
	case end.Exists():
		d.bound(end, "churned_at", &j.End)
	}
}

func (d *decoder) bound(v strict.Value, column string, b *Bound) {
	if v.IsMapping() {
		if m := v.Mapping(); m.Has("account") {
			v.Mapping("account").Get("account").OneOf(column)
			b.Kind = ByAccount
			return
		}
	}
	b.Kind = ByRule
	d.compile(v, events, &b.When)
}

// groups reads segments, personas and milestones.
func (d *decoder) groups(m strict.Mapping) {
	j := &d.journey
	segments := d.entries(m.Get("segments"), "segment", "id", "name", "when")
	j.Segments = make([]Segment, len(segments))
	for i, entry := range segments {
		j.Segments[i].ID, j.Segments[i].Name = entry.id, entry.name()
		if entry.id == "all" {
			entry.Get("id").Failf("give it another id", "segment %q: all stands for every account in the tables", entry.id)
		}
		d.compile(entry.Get("when"), accounts, &j.Segments[i].When)
		if !entry.Has("when") && i < len(segments)-1 {
			entry.Warnf("move it to the end", "segment %q has no when: and takes every account that is left, so none gets to the next", entry.id)
		}
	}
	personas := d.entries(m.Get("personas"), "persona", "id", "name", "when")
	j.Personas = make([]Persona, len(personas))
	for i, entry := range personas {
		j.Personas[i].ID, j.Personas[i].Name = entry.id, entry.name()
		d.personas[entry.id] = true
		d.compile(entry.Get("when"), contacts, &j.Personas[i].When)
	}
	value := m.Require("value", "value: [{id: first_value, when: {touchpoint: go_live}}]")
	milestones := d.entries(value, "milestone", "id", "name", "when")
	if value.IsList() && len(milestones) == 0 {
		value.Failf("add {id: first_value, when: …}", "value names no milestone")
	}
	j.Value = make([]Milestone, len(milestones))
	for i, entry := range milestones {
		j.Value[i].ID, j.Value[i].Name = entry.id, entry.name()
		d.compile(entry.Require("when", "when: {touchpoint: go_live}"), events, &j.Value[i].When)
	}
}

func (d *decoder) stageList(v strict.Value) {
	stages := d.entries(v, "stage", "id", "name", "goal", "customer", "target", "max", "silence", "enter", "exit", "owner", "raci", "risks",
		"targets", "effort", "touchpoints")
	if len(stages) == 0 {
		v.Warnf("add stages: to see where customers stand", "the journey has no stages, so only time to value and silences are measured")
	}
	touchpointLines := map[string]int{}
	d.journey.Stages = make([]Stage, len(stages))
	for i, entry := range stages {
		d.stage(entry, &d.journey.Stages[i], touchpointLines)
	}
}

func (d *decoder) stage(m entry, s *Stage, touchpointLines map[string]int) {
	s.ID, s.Name, s.Goal, s.Owner = m.id, m.name(), m.Get("goal").Text(), m.Get("owner").Text()
	if word := preSales(s.ID + " " + s.Name); word != "" {
		m.Warnf("begin with the first stage after the contract", "stage %q (%s) looks like one before the contract; this product maps post-sales journeys", s.ID, word)
	}
	customer := m.Get("customer").Mapping("goal", "feeling")
	s.Customer = Customer{Goal: customer.Get("goal").Text(), Feeling: customer.Get("feeling").Text()}
	s.Target, s.Max = duration(m.Get("target"), "d", "h", "m"), duration(m.Get("max"), "d", "h", "m")
	if s.Target.Exists() && s.Max.Exists() && s.Max.Days() < s.Target.Days() {
		m.Get("max").Failf("make max the longer one", "stage %q: max is shorter than target", s.ID)
	}
	s.Silence.After = duration(m.Get("silence").Mapping("after").Get("after"), "d", "bd")

	enter := definition{owner: s.ID}
	if v := m.Require("enter", "enter: {start: true}, or a rule on events"); v.Exists() {
		enter.expr, enter.given = rule.Parse(v, entering), true
	}
	if d.stages[s.ID] == nil {
		d.stages[s.ID] = &enter
	}
	d.later = append(d.later, func() { s.Enter, s.OnStart = d.enter(&enter) })
	d.compile(m.Get("exit"), events, &s.Exit)

	raci := m.Get("raci").Mapping("responsible", "accountable", "consulted", "informed")
	s.RACI = RACI{raci.Get("responsible").Texts(), raci.Get("accountable").Texts(), raci.Get("consulted").Texts(), raci.Get("informed").Texts()}
	s.Effort = effort(m.Get("effort"))
	risks := d.entries(m.Get("risks"), "risk", "id", "risk", "when", "mitigation")
	s.Risks = make([]Risk, len(risks))
	for i, entry := range risks {
		d.risk(entry, &s.Risks[i])
	}
	targets := m.Get("targets").Mapping()
	for _, kpi := range targets.Keys() {
		v := targets.Get(kpi)
		number, ok := v.Number()
		if !slices.Contains(d.kpis, kpi) {
			v.Warnf(strict.Suggest(kpi, d.kpis, "KPIs"), "target for %q, which is no KPI", kpi)
		}
		if ok {
			s.Targets = append(s.Targets, Target{KPI: kpi, Value: number})
		}
	}
	touchpoints := d.entriesAmong(m.Get("touchpoints"), "touchpoint", touchpointLines, "id", "name", "match", "due", "required", "persona", "objective", "medium",
		"duration", "owner", "customer_role", "actions", "resources", "exit_criteria", "feature_group", "effort", "experience")
	s.Touchpoints = make([]Touchpoint, len(touchpoints))
	for i, entry := range touchpoints {
		d.touchpoint(entry, &s.Touchpoints[i])
	}
}

func (d *decoder) touchpoint(m entry, t *Touchpoint) {
	t.ID, t.Name, t.Objective, t.Medium, t.Owner = m.id, m.name(), m.Get("objective").Text(), m.Get("medium").Text(), m.Get("owner").Text()
	t.CustomerRole, t.ExitCriteria = m.Get("customer_role").Text(), m.Get("exit_criteria").Text()
	t.Actions = m.Get("actions").Texts()
	t.Required = m.Get("required").Bool()
	t.Duration = duration(m.Get("duration"), "m", "h", "d")
	if due := m.Get("due"); due.IsMapping() {
		recurring := due.Mapping("every", "grace")
		every := recurring.Require("every", "every: 90d")
		t.Every = duration(every, "d", "bd")
		if t.Every.Exists() && t.Every.Value < 1 {
			every.Failf("write 1d or more", "%s is shorter than a day", every.Name())
		}
		t.Grace = duration(recurring.Get("grace"), "d", "h", "m")
	} else {
		t.Due = duration(due, "d", "bd", "h", "m")
	}
	if persona := m.Get("persona"); persona.Exists() {
		t.Persona = persona.Text()
		if t.Persona != "" && !d.personas[t.Persona] {
			persona.Failf(strict.Suggest(t.Persona, slices.Sorted(maps.Keys(d.personas)), "the journey has"), "unknown persona %q", t.Persona)
		}
	}
	for _, item := range m.Get("resources").OneOrMore() {
		r := item.Mapping("name", "url")
		resource := Resource{Name: r.Require("name", "name: Agenda").Text(), URL: r.Require("url", "url: https://…").Text()}
		if !safeLink(resource.URL) {
			r.Get("url").Failf("use https://, http://, mailto: or a relative path", "%q is no link that a report may carry", resource.URL)
		}
		t.Resources = append(t.Resources, resource)
	}
	t.FeatureGroup = m.Get("feature_group").OneOf("quick_win", "key_differentiator", "essential", "difficult_to_adopt")
	t.Experience = m.Get("experience").OneOf("positive", "negative", "neutral")
	t.Effort = effort(m.Get("effort"))
	match := definition{owner: t.ID}
	if v := m.Get("match"); v.Exists() {
		match.expr, match.given = rule.Parse(v, events), true
	} else if t.Expected() && !m.Has("match") {
		m.Warnf("add match:, or leave due: and required: out", "touchpoint %q is expected but has no match: rule, so no event can ever meet it", t.ID)
	}
	if d.touchpoints[t.ID] == nil {
		d.touchpoints[t.ID] = &match
	}
	d.later = append(d.later, func() { t.Match = d.match(&match) })
}

func (d *decoder) risk(m entry, r *Risk) {
	r.ID, r.Risk, r.Mitigation = m.id, m.Require("risk", "risk: what can go wrong").Text(), m.Get("mitigation").Text()
	v := m.Get("when")
	if !v.Exists() {
		return
	}
	when := v.Mapping()
	for _, cause := range []string{RiskSilence, RiskDwell, RiskMissing} {
		if !when.Has(cause) {
			continue
		}
		r.Cause = cause
		at := v.Mapping(cause).Get(cause)
		if cause == RiskMissing {
			r.Missing = at.Text()
			d.later = append(d.later, func() {
				if r.Missing != "" && d.touchpoints[r.Missing] == nil {
					at.Failf(d.suggest(d.touchpoints, r.Missing), "unknown touchpoint %q", r.Missing)
				}
			})
			return
		}
		units := []string{"d"}
		if cause == RiskSilence {
			units = append(units, "bd")
		}
		r.Over = duration(at.Mapping("gte").Require("gte", "{gte: 14d}"), units...)
		return
	}
	r.Cause = RiskEvent
	d.compile(v, events, &r.When)
}

// effort reads 1 to 5; 0 for none.
func effort(v strict.Value) int {
	effort, ok := v.Whole()
	if ok && (effort < 1 || effort > 5) {
		v.Failf("write 1 (little) to 5 (much)", "effort %d is not between 1 and 5", effort)
	}
	return effort
}

// entry is one item of a list of things with an id.
type entry struct {
	strict.Mapping
	id string
}

func (e entry) name() string {
	if name := e.Get("name").Text(); name != "" {
		return name
	}
	return e.id
}

// entries reads a list of mappings whose ids differ.
func (d *decoder) entries(v strict.Value, what string, keys ...string) []entry {
	return d.entriesAmong(v, what, map[string]int{}, keys...)
}

// entriesAmong is entries whose ids differ from those in lines, too.
func (d *decoder) entriesAmong(v strict.Value, what string, lines map[string]int, keys ...string) []entry {
	result := []entry{}
	for _, item := range v.Items() {
		m := item.Mapping(keys...)
		id := identifier(m.Require("id", "id: a short name"))
		if line, twice := lines[id]; twice && id != "" {
			m.Get("id").Failf("give each its own id", "%s %q is already on line %d", what, id, line)
		} else {
			lines[id] = m.Get("id").Line()
		}
		result = append(result, entry{Mapping: m, id: id})
	}
	return result
}

var idPattern = regexp.MustCompile(`^[\pL\pN][\pL\pN _.-]{0,99}$`)

func identifier(v strict.Value) string {
	id := v.Text()
	if id != "" && !idPattern.MatchString(id) {
		v.Failf("use letters, digits, spaces, _, . and -, 100 at most", "%s: %q is no usable name", v.Name(), id)
	}
	return id
}

var durationPattern = regexp.MustCompile(`^(\d{1,6}(?:\.\d{1,6})?)(d|bd|h|m)$`)

// duration reads a positive length of time in one of the units.
func duration(v strict.Value, units ...string) Duration {
	text := strings.TrimSpace(v.Text())
	if text == "" {
		return Duration{}
	}
	example := "write " + strings.Join(units, " or ") + " after the number, such as 7" + units[0]
	m := durationPattern.FindStringSubmatch(text)
	if m == nil {
		v.Failf(example, "%s: %q is no length of time", v.Name(), text)
		return Duration{}
	}
	value, _ := strconv.ParseFloat(m[1], 64) // the pattern admits numbers only
	switch {
	case !slices.Contains(units, m[2]):
		v.Failf(example, "%s: %q is in a unit that does not fit here", v.Name(), text)
		return Duration{}
	case value == 0:
		v.Failf(example, "%s: %q is no time at all", v.Name(), text)
		return Duration{}
	}
	return Duration{Value: value, Unit: m[2]}
}

func day(v strict.Value) time.Time {
	text := v.Text()
	if text == "" {
		return time.Time{}
	}
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		v.Failf("write it as 2026-07-01", "%s: %q is no date", v.Name(), text)
	}
	return t
}

// safeLink keeps script addresses out of the reports.
func safeLink(text string) bool {
	if text == "" {
		return true
	}
	link, err := url.Parse(text)
	if err != nil || strings.ContainsFunc(text, unicode.IsControl) {
		return false
	}
	return slices.Contains([]string{"", "http", "https", "mailto"}, strings.ToLower(link.Scheme))
}

// preSalesWords name stages that lie before a contract.
var preSalesWords = []string{"awareness", "consideration", "leads", "lead generation", "new lead", "prospect", "prospects", "prospecting", "presales", "pre sales",
	"qualification", "negotiation", "proposal"}

// preSales is the first of those words in a text, or nothing.
func preSales(text string) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	padded := " " + strings.Join(words, " ") + " "
	for _, word := range preSalesWords {
		if strings.Contains(padded, " "+word+" ") {
			return word
		}
	}
	return ""
}
