package queries_test

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"throughline/queries"
)

// Journeys once more, event by event: a case is walked through its events in
// their order, and every table is told from what a person would note on the
// way. Random small worlds go through it and through the rules and models;
// both must tell the same rows.
func TestJourneysAgainstNaive(t *testing.T) {
	db := memory(t)
	exec(t, db, naiveCalendar())
	steps := journeySteps(t)
	var used []string
	for _, step := range steps {
		used = append(used, step.Table())
	}
	used = append(used, "work.settings", "work.sources", "work.journeys", "work.journey_versions", "work.stages", "work.touchpoints", "work.milestones", "work.segments",
		"work.waivers", "work.rule_literals", "work.watermarks", "work.outages", "main.accounts", "main.events")
	fewer(t, "12")
	rapid.Check(t, func(rt *rapid.T) {
		w := drawWorld(rt)
		w.drawVersions(rt)
		exec(t, db, "DELETE FROM "+strings.Join(used, "; DELETE FROM "), strings.Join(w.statements(), "; "))
		w.build(t, db, steps)
		want := w.tables()
		for _, table := range journeyTables {
			got := told(t, db, table.sql)
			slices.Sort(want[table.name])
			slices.Sort(got)
			if !slices.Equal(got, want[table.name]) {
				rt.Fatalf("%s\n%s by models:\n  %s\nby hand:\n  %s", strings.Join(w.statements(), ";\n"), table.name,
					strings.Join(difference(got, want[table.name]), "\n  "), strings.Join(difference(want[table.name], got), "\n  "))
			}
		}
	})
}

// A ticket's field history, as Zendesk keeps it, through a journey with one case
// per ticket: the status changes of ticket 11071 of the public Fivetran seeds,
// all at 11:01:27. Its time per status was added up by hand from these dates.
func TestTicketDwell(t *testing.T) {
	db := memory(t)
	exec(t, db, naiveCalendar())
	at := func(day string) point {
		ts, err := time.Parse(time.DateTime, "2020-"+day+" 11:01:27")
		if err != nil {
			t.Fatal(err)
		}
		return instant(ts, time.UTC)
	}
	asOf, err := time.Parse(time.DateOnly, "2020-12-01")
	if err != nil {
		t.Fatal(err)
	}
	w := world{asOf: asOf, until: asOf, watched: map[string]bool{"log": true}}
	p := plan{id: "tickets", kind: "case", start: "first_event", end: "none"}
	for _, status := range []string{"open", "pending", "on-hold", "solved", "closed"} {
		w.rules = append(w.rules, testRule{{{"events.activity", "in", []string{status}, false}}})
		p.phases = append(p.phases, phase{id: status, enter: len(w.rules)})
	}
	w.plans = []plan{p}
	for i, change := range [][2]string{
		{"08-28", "open"}, {"08-29", "pending"}, {"09-02", "on-hold"}, {"09-05", "pending"}, {"09-15", "open"}, {"09-30", "pending"},
		{"10-01", "on-hold"}, {"10-15", "open"}, {"10-17", "on-hold"}, {"10-20", "pending"}, {"11-02", "open"}, {"11-14", "solved"}, {"11-15", "closed"},
	} {
		w.deeds = append(w.deeds, deed{point: at(change[0]), seq: i, caseID: "11071", activity: change[1], source: "log"})
	}
	exec(t, db, strings.Join(w.statements(), "; "))
	w.build(t, db, journeySteps(t))
	got := told(t, db, "SELECT stage, count(*), sum(days) FROM main.stage_visits WHERE observed GROUP BY stage ORDER BY sum(days) DESC")
	want := []string{line("open", 4, 30.0), line("pending", 4, 28.0), line("on-hold", 3, 20.0), line("solved", 1, 1.0)}
	if !slices.Equal(got, want) {
		t.Errorf("dwell %q, want %q", got, want)
	}
}

// difference is what only a has.
func difference(a, b []string) []string {
	var only []string
	for _, line := range a {
		if !slices.Contains(b, line) {
			only = append(only, line)
		}
	}
	return only
}

// journeySteps are the rules and the models from subjects to transitions, in
// build order.
func journeySteps(t *testing.T) []queries.Query {
	t.Helper()
	all, err := queries.Models()
	if err != nil {
		t.Fatal(err)
	}
	files, err := queries.FS.ReadDir("rules")
	if err != nil {
		t.Fatal(err)
	}
	var steps []queries.Query
	for _, model := range all {
		if model.Name == "18_account_states" || model.Name == "19_subjects" {
			steps = append(steps, model)
		}
	}
	for _, file := range files {
		query, err := queries.Load("rules/" + file.Name())
		if err != nil {
			t.Fatal(err)
		}
		steps = append(steps, query)
	}
	for _, model := range all {
		if model.Name == "20_account_segments" || model.Name > "21" && model.Name < "40" {
			steps = append(steps, model)
		}
	}
	return steps
}

var journeyTables = []struct{ name, sql string }{
	{"stage_visits", `SELECT journey, journey_version, case_id, account_id, stage, visit, entered_at, left_at, observed, days, business_days, state, move,
		entered_event_id, left_event_id FROM main.stage_visits`},
	{"time_to_value", `SELECT journey, journey_version, case_id, account_id, segment, cohort, milestone, started_at, ended_at, outcome, days, event_id
		FROM main.time_to_value`},
	{"touches", `SELECT journey, journey_version, case_id, account_id, stage, visit, touchpoint, event_id, ts, source FROM main.touches`},
	{"touchpoint_status", `SELECT journey, journey_version, case_id, account_id, stage, visit, touchpoint, occurrence, due_at, met_at, status, days_late, event_id, reason
		FROM main.touchpoint_status`},
	{"transitions", `SELECT journey, journey_version, level, "from", "to", n, cases, median_days, p90_days FROM main.transitions`},
}

func told(t *testing.T, db *sql.Conn, query string) []string {
	t.Helper()
	rows, err := db.QueryContext(context.Background(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for rows.Next() {
		values := make([]any, len(columns))
		targets := make([]any, len(columns))
		for i := range values {
			targets[i] = &values[i]
		}
		if err := rows.Scan(targets...); err != nil {
			t.Fatal(err)
		}
		list = append(list, line(values...))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return list
}

// line writes values alike, whether they come from a table or from the walk.
func line(values ...any) string {
	parts := make([]string, len(values))
	for i, value := range values {
		switch v := value.(type) {
		case nil:
		case float64:
			parts[i] = fmt.Sprintf("%.7f", v)
		case *float64:
			if v != nil {
				parts[i] = fmt.Sprintf("%.7f", *v)
			}
		case time.Time:
			parts[i] = v.UTC().Format("2006-01-02 15:04:05.999999")
		default:
			parts[i] = fmt.Sprint(v)
		}
	}
	return strings.Join(parts, " | ")
}

// ------------------------------------------------------------------- worlds

type comparison struct {
	column   string
	op       string
	operands []string
	negate   bool
}

type testRule [][]comparison // any of, all of

type world struct {
	asOf, until time.Time
	customers   []customer
	deeds       []deed
	plans       []plan
	outages     []blackout
	waivers     []waiver
	watched     map[string]bool // sources that ever gave a record
	rules       []testRule      // number 1 is the first
}

type customer struct {
	id               string
	arr              int
	zone             *time.Location
	started, churned *point
}

type deed struct {
	point
	seq                                int
	account, caseID, activity, subject string
	score                              *int
	source                             string
}

type blackout struct {
	source   string
	from, to time.Time
}

// waiver is for an account or a case; what is empty or 0 is any.
type waiver struct {
	account, caseID, journey, stage, touchpoint string
	occurrence                                  int
	until                                       string // a day
}

type plan struct {
	id                 string
	kind               string // account | case
	start, end         string // account | first_event | rule | none
	startRule, endRule int    // 0: none
	phases             []phase
	milestones         []int // rules; 0: none of this number
	segmentRule        int
	from               string // the day on which this version comes into force; empty: always
	later              []plan // the versions after this one, with phases of the same numbers
}

type phase struct {
	id          string
	absent      bool // this version does not have it
	onStart     bool
	enter, exit int
	target, max *float64
	expected    []touchpoint
}

type touchpoint struct {
	id         string
	position   int
	rule       int
	due, every *float64
	unit       string
	grace      *float64
	required   bool
}

// versions are those of a plan, in the order in which they come into force.
func (p plan) versions() []plan { return append([]plan{p}, p.later...) }

// on is the number of the version in force on a day.
func (p plan) on(day string) int {
	return p.lastUpTo(day, func(plan) bool { return true })
}

// lastUpTo is the number of the last version up to a day that has something, or -1.
func (p plan) lastUpTo(day string, has func(plan) bool) int {
	found := -1
	for i, v := range p.versions() {
		if v.from <= day && has(v) {
			found = i
		}
	}
	return found
}

// find gives a touchpoint of a version and the number of its phase.
func (p plan) find(id string) (phase int, tp touchpoint, ok bool) {
	for i, f := range p.phases {
		for _, tp := range f.expected {
			if tp.id == id && !f.absent {
				return i, tp, true
			}
		}
	}
	return 0, touchpoint{}, false
}

func (p plan) label(version int) string { return fmt.Sprintf("v%d of %s", version+1, p.id) }

func drawWorld(t *rapid.T) world {
	w := world{watched: map[string]bool{"mail": true, "log": true, "idle": rapid.IntRange(0, 4).Draw(t, "idle") > 0}}
	if rapid.Bool().Draw(t, "as of a date") {
		w.asOf = time.Date(2026, 4, 20, 0, 0, 0, 0, berlin).UTC()
		w.until = w.asOf
	} else {
		w.asOf = time.Date(2026, 4, 5, 3, 30, 0, 0, time.UTC)
		w.until = w.asOf.Add(time.Microsecond)
	}
	at := func(label string, from, to int) time.Time {
		return start.Add(time.Duration(rapid.IntRange(from*24, to*24).Draw(t, label)) * time.Hour)
	}
	when := func(label string, from, to int, zone *time.Location) point {
		p := at(label, from, to)
		if rapid.IntRange(0, 3).Draw(t, label+" to the day") == 0 {
			return wholeDay(p)
		}
		return instant(p, zone)
	}
	for i := range rapid.IntRange(1, 6).Draw(t, "customers") {
		c := customer{id: fmt.Sprintf("a%d", i), arr: rapid.IntRange(0, 3).Draw(t, "arr"),
			zone: rapid.SampledFrom([]*time.Location{berlin, newYork, sydney}).Draw(t, "zone")}
		if rapid.IntRange(0, 5).Draw(t, "has a start") > 0 {
			p := when("started", -2, 30, c.zone)
			c.started = &p
		}
		if rapid.IntRange(0, 2).Draw(t, "churns") == 0 {
			p := when("churned", 0, 60, c.zone)
			c.churned = &p
		}
		w.customers = append(w.customers, c)
	}
	for i := range rapid.IntRange(0, 60).Draw(t, "deeds") {
		d := deed{seq: i}
		zone := berlin
		if k := rapid.IntRange(-1, len(w.customers)-1).Draw(t, "customer"); k >= 0 {
			d.account, zone = w.customers[k].id, w.customers[k].zone
		}
		if k := rapid.IntRange(-3, 3).Draw(t, "case"); k >= 0 {
			// a case keeps to one customer or to none, so that it has one zone
			k = k*10 + max(0, slices.IndexFunc(w.customers, func(c customer) bool { return c.id == d.account })+1)
			d.caseID = fmt.Sprintf("c%02d", k)
		}
		d.point = when("at", -5, 52, zone)
		d.activity = rapid.SampledFrom([]string{"", "a", "a", "b", "b", "c", "d"}).Draw(t, "activity")
		d.subject = rapid.SampledFrom([]string{"", "Kick-off", "kickoff agenda", "review", "it's"}).Draw(t, "subject")
		if rapid.Bool().Draw(t, "scored") {
			n := rapid.IntRange(0, 9).Draw(t, "score")
			d.score = &n
		}
		d.source = rapid.SampledFrom([]string{"mail", "log"}).Draw(t, "source")
		w.deeds = append(w.deeds, d)
	}
	for range rapid.IntRange(0, 2).Draw(t, "outages") {
		from := at("outage", -2, 50)
		w.outages = append(w.outages, blackout{rapid.SampledFrom([]string{"mail", "log", "idle"}).Draw(t, "dark"), from,
			from.Add(time.Duration(rapid.IntRange(1, 10).Draw(t, "dark days")) * 24 * time.Hour)})
	}
	for i := range rapid.IntRange(1, 3).Draw(t, "plans") {
		w.plans = append(w.plans, w.drawPlan(t, fmt.Sprintf("j%d", i)))
	}
	for range rapid.IntRange(0, 4).Draw(t, "waivers") {
		v := waiver{touchpoint: fmt.Sprintf("t%d", rapid.IntRange(1, 5).Draw(t, "waived"))}
		if rapid.IntRange(0, 3).Draw(t, "for an account") > 0 {
			v.account = fmt.Sprintf("a%d", rapid.IntRange(0, 5).Draw(t, "account"))
		}
		if v.account == "" || rapid.IntRange(0, 5).Draw(t, "for a case") == 0 {
			v.caseID = rapid.SampledFrom([]string{"a0", "a1", "c00", "c01", "c11"}).Draw(t, "case of a waiver")
		}
		v.journey = rapid.SampledFrom([]string{"", "", "j0", "j1"}).Draw(t, "journey of a waiver")
		v.stage = rapid.SampledFrom([]string{"", "", "s0", "s1"}).Draw(t, "stage of a waiver")
		v.occurrence = rapid.SampledFrom([]int{0, 0, 1, 2}).Draw(t, "occurrence")
		if rapid.Bool().Draw(t, "ends") {
			v.until = at("until", -3, 50).Format(time.DateOnly)
		}
		w.waivers = append(w.waivers, v)
	}
	return w
}

func (w *world) drawPlan(t *rapid.T, id string) plan {
	p := plan{id: id, kind: rapid.SampledFrom([]string{"account", "account", "case"}).Draw(t, "kind")}
	p.start = rapid.SampledFrom([]string{"account", "account", "first_event", "rule"}).Draw(t, "start")
	if p.start == "rule" {
		p.startRule = w.drawRule(t, "start rule")
	}
	p.end = rapid.SampledFrom([]string{"account", "rule", "none"}).Draw(t, "end")
	if p.end == "rule" {
		p.endRule = w.drawRule(t, "end rule")
	}
	if rapid.Bool().Draw(t, "segments") {
		w.rules = append(w.rules, testRule{{{"accounts.arr", rapid.SampledFrom([]string{"gte", "gt", "lt", "lte", "in"}).Draw(t, "bound"),
			[]string{fmt.Sprint(rapid.IntRange(0, 3).Draw(t, "arr bound"))}, rapid.Bool().Draw(t, "not")}}})
		p.segmentRule = len(w.rules)
	}
	days := func(label string, some int) *float64 {
		if rapid.IntRange(0, some).Draw(t, label+" given") == 0 {
			return nil
		}
		n := float64(rapid.IntRange(1, 12).Draw(t, label)) / 2
		return &n
	}
	position := 0
	for i := range rapid.IntRange(1, 4).Draw(t, "stages") {
		f := phase{id: fmt.Sprintf("s%d", i), onStart: rapid.IntRange(0, 3).Draw(t, "on start") == 0, target: days("target", 1), max: days("max", 1)}
		if !f.onStart || rapid.Bool().Draw(t, "enters by rule too") {
			f.enter = w.drawRule(t, "enter")
		}
		if rapid.Bool().Draw(t, "exits") {
			f.exit = w.drawRule(t, "exit")
		}
		for range rapid.IntRange(0, 2).Draw(t, "touchpoints") {
			position++
			tp := touchpoint{id: fmt.Sprintf("t%d", position), position: position, due: days("due", 1), grace: days("grace", 1),
				required: rapid.Bool().Draw(t, "required"), unit: rapid.SampledFrom([]string{"d", "bd"}).Draw(t, "unit")}
			if rapid.Bool().Draw(t, "recurs") {
				tp.every = days("every", 9)
			}
			if rapid.IntRange(0, 9).Draw(t, "has a rule") > 0 {
				tp.rule = w.drawRule(t, "match")
			}
			f.expected = append(f.expected, tp)
		}
		p.phases = append(p.phases, f)
	}
	for range rapid.IntRange(0, 2).Draw(t, "milestones") {
		p.milestones = append(p.milestones, w.drawRule(t, "milestone"))
	}
	return p
}

// drawVersions gives journeys later versions, in which anything may be
// otherwise: rules, times, stages and touchpoints that come, go and move.
func (w *world) drawVersions(t *rapid.T) {
	rarely := func(label string) bool { return rapid.IntRange(0, 3).Draw(t, label) == 0 }
	for n := range w.plans {
		p := &w.plans[n]
		positions := 9 * (n + 1) // above all of the first version
		for i, day := range drawDays(t) {
			if i == 0 {
				continue
			}
			fresh := w.drawPlan(t, p.id)
			versions := p.versions()
			v := versions[len(versions)-1]
			v.from, v.later = day, nil
			if v.start == "rule" && rarely("another start rule") {
				v.startRule = w.drawRule(t, "start rule")
			}
			if v.end == "rule" && rarely("another end rule") {
				v.endRule = w.drawRule(t, "end rule")
			}
			v.milestones = slices.Clone(v.milestones)
			for k := range v.milestones {
				if rarely("another milestone") {
					v.milestones[k] = w.drawRule(t, "milestone")
				} else if rarely("no milestone") {
					v.milestones[k] = 0
				}
			}
			if rarely("one more milestone") {
				v.milestones = append(v.milestones, w.drawRule(t, "milestone"))
			}
			phases := v.phases
			v.phases = nil
			var moving []touchpoint
			for k, f := range phases {
				f.absent = rarely("stage goes") || f.absent && rapid.Bool().Draw(t, "stays away")
				if k < len(fresh.phases) && rarely("stage changes") {
					other := fresh.phases[k]
					f.onStart, f.enter, f.exit, f.target, f.max = other.onStart, other.enter, other.exit, other.target, other.max
				}
				var expected []touchpoint
				for _, tp := range append(moving, f.expected...) {
					if rarely("touchpoint changes") && len(fresh.phases[0].expected) > 0 {
						other := fresh.phases[0].expected[0]
						other.id, other.position = tp.id, tp.position
						tp = other
					}
					switch rapid.IntRange(0, 7).Draw(t, "touchpoint stays") {
					case 0: // it goes
					case 1:
						moving = append(slices.Clone(moving), tp)
						continue
					default:
						expected = append(expected, tp)
					}
					moving = slices.DeleteFunc(slices.Clone(moving), func(other touchpoint) bool { return other.id == tp.id })
				}
				f.expected = expected
				v.phases = append(v.phases, f)
			}
			if rarely("one more stage") {
				f := fresh.phases[len(fresh.phases)-1]
				f.id, f.expected = fmt.Sprintf("s%d", len(v.phases)), slices.Clone(f.expected)
				for k := range f.expected {
					positions++
					f.expected[k].id, f.expected[k].position = fmt.Sprintf("t%d", positions), positions
				}
				v.phases = append(v.phases, f)
			}
			p.later = append(p.later, v)
		}
		// every version has the same numbers of phases and milestones
		last := p.versions()[len(p.later)]
		even := func(v *plan) {
			for k := len(v.phases); k < len(last.phases); k++ {
				v.phases = append(slices.Clip(v.phases), phase{id: last.phases[k].id, absent: true})
			}
			for len(v.milestones) < len(last.milestones) {
				v.milestones = append(slices.Clip(v.milestones), 0)
			}
		}
		even(p)
		for k := range p.later {
			even(&p.later[k])
		}
	}
}

// drawRule adds a rule, or takes one that is there, and gives its number.
func (w *world) drawRule(t *rapid.T, label string) int {
	one := func() comparison {
		c := rapid.SampledFrom([]comparison{
			{"events.activity", "in", []string{"a"}, false}, {"events.activity", "in", []string{"b"}, false},
			{"events.activity", "in", []string{"c", "d"}, false}, {"events.activity", "in", []string{"a", "c"}, false},
			{"events.subject", "re", []string{"(?i)kick.?off"}, false}, {"events.subject", "in", []string{"it's", "review"}, false},
			{"events.score", "gte", []string{"5"}, false}, {"events.score", "lt", []string{"3"}, false},
			{"events.source", "in", []string{"mail"}, false}, {"events.ts", "gte", []string{"2026-03-20 00:00:00"}, false},
		}).Draw(t, label)
		c.negate = rapid.IntRange(0, 4).Draw(t, label+" not") == 0
		return c
	}
	var r testRule
	for range rapid.SampledFrom([]int{1, 1, 1, 2}).Draw(t, label+" clauses") {
		clause := []comparison{one()}
		if rapid.Bool().Draw(t, label+" two") {
			clause = append(clause, one())
		}
		r = append(r, clause)
	}
	w.rules = append(w.rules, r)
	return len(w.rules)
}

// literals numbers the distinct comparisons.
func (w world) literals() []comparison {
	var list []comparison
	for _, r := range w.rules {
		for _, clause := range r {
			for _, c := range clause {
				c.negate = false
				if !slices.ContainsFunc(list, func(o comparison) bool { return alike(o, c) }) {
					list = append(list, c)
				}
			}
		}
	}
	return list
}

// alike tells whether two comparisons are one, whatever they are negated to.
func alike(a, b comparison) bool {
	return a.column == b.column && a.op == b.op && slices.Equal(a.operands, b.operands)
}

func (w world) build(t *testing.T, db *sql.Conn, steps []queries.Query) {
	t.Helper()
	for _, step := range steps {
		for _, args := range w.arguments(step) {
			if _, err := db.ExecContext(context.Background(), "INSERT INTO "+step.Table()+" BY NAME "+step.SQL, args...); err != nil {
				t.Fatalf("%s: %v", step.Path, err)
			}
		}
	}
}

// arguments are what a step is run with, once per element.
func (w world) arguments(step queries.Query) [][]any {
	switch {
	case step.Table() == "work.literal_values":
		var list [][]any
		for i, c := range w.literals() {
			list = append(list, []any{sql.Named("literal", i+1), sql.Named("column", c.column), sql.Named("op", c.op), sql.Named("operands", c.operands)})
		}
		return list
	case len(step.Params()) > 0:
		columns := []string{}
		for _, c := range w.literals() {
			columns = append(columns, c.column)
		}
		slices.Sort(columns)
		return [][]any{{sql.Named("columns", slices.Compact(columns))}}
	}
	return [][]any{nil}
}

func (w world) statements() []string {
	value := func(v any) string {
		switch v := v.(type) {
		case string:
			if v == "" {
				return "NULL"
			}
			return "'" + strings.ReplaceAll(v, "'", "''") + "'"
		case *int:
			if v == nil {
				return "NULL"
			}
			return fmt.Sprint(*v)
		case *float64:
			if v == nil {
				return "NULL"
			}
			return fmt.Sprint(*v)
		case int:
			if v == 0 {
				return "NULL"
			}
			return fmt.Sprint(v)
		case *point:
			if v == nil {
				return "NULL, NULL"
			}
			return "'" + v.at.Format("2006-01-02 15:04:05") + "', " + map[bool]string{true: "'day'", false: "'second'"}[v.whole]
		case time.Time:
			return "'" + v.Format("2006-01-02 15:04:05.999999") + "'"
		}
		panic(fmt.Sprintf("%T", v))
	}
	list := []string{
		fmt.Sprintf("INSERT INTO work.settings (as_of, until, today, timezone) VALUES (%s, %s, '%s', 'Europe/Berlin')", value(w.asOf), value(w.until), w.today()),
	}
	for i, source := range []string{"mail", "log", "idle"} {
		mark := "NULL"
		if w.watched[source] {
			mark = "TIMESTAMP '2026-04-01'"
		}
		list = append(list, fmt.Sprintf("INSERT INTO work.sources VALUES ('%s', 'table', %d)", source, i+1),
			fmt.Sprintf("INSERT INTO work.watermarks (source, communicates, watermark) VALUES ('%s', %t, %s)", source, source == "log", mark))
	}
	for _, o := range w.outages {
		list = append(list, fmt.Sprintf("INSERT INTO work.outages (source, from_ts, to_ts) VALUES ('%s', %s, %s)", o.source, value(o.from), value(o.to)))
	}
	for i, v := range w.waivers {
		list = append(list, fmt.Sprintf("INSERT INTO work.waivers VALUES (%d, %s, %s, %s, %s, '%s', %s, 'w%d', %s)",
			i+2, value(v.account), value(v.caseID), value(v.journey), value(v.stage), v.touchpoint, value(v.occurrence), i+2, value(v.until)))
	}
	for _, c := range w.customers {
		zone := c.zone.String()
		if c.zone == berlin {
			zone = ""
		}
		list = append(list, fmt.Sprintf(
			"INSERT INTO main.accounts (account_id, name, arr, timezone, started_at, started_precision, churned_at, churned_precision) VALUES ('%s', '%[1]s', %d, %s, %s, %s)",
			c.id, c.arr, value(zone), value(c.started), value(c.churned)))
	}
	for _, d := range w.deeds {
		list = append(list, fmt.Sprintf(
			"INSERT INTO main.events (seq, event_id, ts, ts_precision, day, account_id, case_id, activity, subject, score, source) VALUES (%d, 'e%[1]d', %s, '%s', %s, %s, %s, %s, %s, '%s')",
			d.seq, value(&d.point), d.day, value(d.account), value(d.caseID), value(d.activity), value(d.subject), value(d.score), d.source))
	}
	for i, p := range w.plans {
		versions := p.versions()
		latest := versions[len(versions)-1]
		list = append(list, fmt.Sprintf(
			"INSERT INTO work.journeys (journey, journey_version, position, case_kind, start_kind, start_rule, end_kind, end_rule) VALUES ('%s', '%s', %d, '%s', '%s', %s, '%s', %s)",
			p.id, p.label(len(versions)-1), i+1, p.kind, p.start, value(latest.startRule), p.end, value(latest.endRule)))
		for n, v := range versions {
			until := ""
			if n+1 < len(versions) {
				until = versions[n+1].from
			}
			list = append(list, fmt.Sprintf(
				"INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day, start_rule, end_rule) VALUES ('%s', %d, '%s', %s, %s, %s, %s)",
				p.id, n+1, p.label(n), value(v.from), value(until), value(v.startRule), value(v.endRule)))
			list = append(list, v.statements(n+1, value)...)
		}
	}
	literals := w.literals()
	for i, r := range w.rules {
		for k, clause := range r {
			for _, c := range clause {
				number := slices.IndexFunc(literals, func(o comparison) bool { return alike(o, c) }) + 1
				operands := make([]string, len(c.operands))
				for n, operand := range c.operands {
					operands[n] = value(operand)
				}
				list = append(list, fmt.Sprintf("INSERT INTO work.rule_literals VALUES (%d, %d, %d, '%s', '%s', [%s], %t)",
					i+1, k+1, number, c.column, c.op, strings.Join(operands, ", "), c.negate))
			}
		}
	}
	return list
}

// statements are the rows of one version of a journey.
func (p plan) statements(version int, value func(any) string) (list []string) {
	for k, f := range p.phases {
		if f.absent {
			continue
		}
		list = append(list, fmt.Sprintf(
			"INSERT INTO work.stages (journey, version_no, stage, position, enter_on_start, enter_rule, exit_rule, target_days, max_days) VALUES ('%s', %d, '%s', %d, %t, %s, %s, %s, %s)",
			p.id, version, f.id, k+1, f.onStart, value(f.enter), value(f.exit), value(f.target), value(f.max)))
		for _, tp := range f.expected {
			dueUnit := ""
			if tp.due != nil {
				dueUnit = tp.unit
			}
			list = append(list, fmt.Sprintf(
				"INSERT INTO work.touchpoints (journey, version_no, stage, stage_position, touchpoint, position, rule, due_value, due_unit, every_value, every_unit, grace_days, required) VALUES ('%s', %d, '%s', %d, '%s', %d, %s, %s, %s, %s, '%s', %s, %t)",
				p.id, version, f.id, k+1, tp.id, tp.position, value(tp.rule), value(tp.due), value(dueUnit), value(tp.every), tp.unit, value(tp.grace), tp.required))
		}
	}
	for k, rule := range p.milestones {
		if rule > 0 {
			list = append(list, fmt.Sprintf("INSERT INTO work.milestones (journey, version_no, milestone, position, rule) VALUES ('%s', %d, 'm%d', %d, %d)", p.id, version, k+1, k+1, rule))
		}
	}
	if p.segmentRule > 0 {
		list = append(list, fmt.Sprintf("INSERT INTO work.segments (journey, version_no, segment, position, rule) VALUES ('%s', %d, 'some', 1, %d), ('%[1]s', %[2]d, 'rest', 2, NULL)",
			p.id, version, p.segmentRule))
	}
	return list
}

// ------------------------------------------------------------------ by hand

func (w world) today() string {
	return w.until.Add(-time.Microsecond).In(berlin).Format(time.DateOnly)
}

func (w world) counts(p point) bool {
	if p.whole {
		return p.day <= w.today()
	}
	return p.at.Before(w.until)
}

func (w world) holds(rule int, d deed) bool {
	if rule == 0 {
		return false
	}
	fields := map[string]string{"events.activity": d.activity, "events.subject": d.subject, "events.source": d.source,
		"events.ts": d.at.Format("2006-01-02 15:04:05")}
	if d.score != nil {
		fields["events.score"] = fmt.Sprint(*d.score)
	}
	return w.rules[rule-1].holds(fields)
}

func (r testRule) holds(fields map[string]string) bool {
	return slices.ContainsFunc(r, func(clause []comparison) bool {
		return !slices.ContainsFunc(clause, func(c comparison) bool { return c.matches(fields[c.column]) == c.negate })
	})
}

func (c comparison) matches(value string) bool {
	operand := c.operands[0]
	order := cmp.Compare(value, operand) // operands have one digit, or are instants
	switch {
	case value == "":
		return false
	case c.op == "in":
		return slices.Contains(c.operands, value)
	case c.op == "re":
		return regexp.MustCompile(operand).MatchString(value)
	case c.op == "gte":
		return order >= 0
	case c.op == "gt":
		return order > 0
	case c.op == "lt":
		return order < 0
	}
	return order <= 0
}

// walk is one case of one journey.
type walk struct {
	plan     plan
	caseID   string
	customer *customer
	zone     *time.Location
	segment  string
	started  point
	startSeq int // -1: no event
	ended    *point
	endSeq   int
	deeds    []deed // of the case, in order, before until
	stays    []stay
	touches  []touch
}

type stay struct {
	phase    int
	version  int
	visit    int
	entered  point
	enterSeq int
	left     *point
	leftSeq  int
}

type touch struct {
	deed
	tp      touchpoint
	phase   int
	version int
	visit   int
}

func inOrder(a, b deed) int { return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.seq, b.seq)) }

func (w world) walks() []*walk {
	var list []*walk
	for _, p := range w.plans {
		subjects := map[string][]deed{}
		var ids []string
		if p.kind == "account" {
			for _, c := range w.customers {
				subjects[c.id] = nil
				ids = append(ids, c.id)
			}
		}
		for _, d := range w.deeds {
			id := d.caseID
			if p.kind == "account" {
				id = d.account
			}
			if id == "" || !w.counts(d.point) {
				continue
			}
			if _, known := subjects[id]; !known {
				ids = append(ids, id)
			}
			subjects[id] = append(subjects[id], d)
		}
		for _, id := range ids {
			slices.SortFunc(subjects[id], inOrder)
			if k := w.walk(p, id, subjects[id]); k != nil {
				list = append(list, k)
			}
		}
	}
	return list
}

// walk starts a case, or gives nil if it has not started.
func (w world) walk(p plan, id string, deeds []deed) *walk {
	k := &walk{plan: p, caseID: id, zone: berlin, startSeq: -1, endSeq: -1, deeds: deeds}
	owner := id
	if p.kind == "case" {
		owner = ""
		for _, d := range deeds {
			if d.account != "" {
				owner = d.account
				break
			}
		}
	}
	for i := range w.customers {
		if w.customers[i].id == owner {
			k.customer, k.zone = &w.customers[i], w.customers[i].zone
		}
	}
	switch p.start {
	case "account":
		if k.customer == nil || k.customer.started == nil {
			return nil
		}
		k.started = *k.customer.started
	default:
		i := slices.IndexFunc(deeds, func(d deed) bool { return p.start == "first_event" || w.holds(p.versions()[p.on(d.day)].startRule, d) })
		if i < 0 {
			return nil
		}
		k.started, k.startSeq = deeds[i].point, deeds[i].seq
	}
	if !w.counts(k.started) {
		return nil
	}
	if p.segmentRule > 0 {
		k.segment = "rest"
		if k.customer != nil && w.rules[p.segmentRule-1].holds(map[string]string{"accounts.arr": fmt.Sprint(k.customer.arr)}) {
			k.segment = "some"
		}
	}
	switch p.end {
	case "account":
		if k.customer != nil && k.customer.churned != nil && w.counts(*k.customer.churned) {
			if !notBefore(*k.customer.churned, k.started) {
				return nil
			}
			k.ended = k.customer.churned
		}
	case "rule":
		for i, d := range deeds {
			after := notBefore(d.point, k.started)
			if k.startSeq >= 0 {
				after = inOrder(d, deed{point: k.started, seq: k.startSeq}) > 0
			}
			if after && w.holds(p.versions()[p.on(d.day)].endRule, d) {
				k.ended, k.endSeq = &deeds[i].point, d.seq
				break
			}
		}
	}
	w.walkStages(k)
	w.touch(k)
	return k
}

func (k *walk) over(p point) bool { return k.ended != nil && !notBefore(*k.ended, p) }

// walkStages goes from event to event: out of the stage first, then in.
func (w world) walkStages(k *walk) {
	type moment struct {
		point
		seq    int
		event  *deed
		starts bool
	}
	var moments []moment
	for i, d := range k.deeds {
		if !k.over(d.point) || d.seq == k.startSeq {
			moments = append(moments, moment{d.point, d.seq, &k.deeds[i], d.seq == k.startSeq})
		}
	}
	if k.startSeq < 0 {
		moments = append(moments, moment{point: k.started, seq: -1, starts: true})
	}
	// a date alone stands at the beginning of its local day
	slices.SortFunc(moments, func(a, b moment) int {
		if a.day != b.day || a.whole && b.whole {
			return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.seq, b.seq))
		}
		if a.whole != b.whole {
			if a.whole {
				return -1
			}
			return 1
		}
		return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.seq, b.seq))
	})
	versions := k.plan.versions()
	// the rule of a stage that is no more stays in force
	exit := func(phase int, day string) int {
		return versions[k.plan.lastUpTo(day, func(v plan) bool { return !v.phases[phase].absent })].phases[phase].exit
	}
	current := -1
	leave := func(p point, seq int) {
		last := &k.stays[len(k.stays)-1]
		last.left, last.leftSeq = &p, seq
		current = -1
	}
	for _, m := range moments {
		if current >= 0 && m.event != nil && w.holds(exit(current, m.day), *m.event) {
			leave(m.point, m.seq)
		}
		var ways []int
		version := k.plan.on(m.day)
		for i, f := range versions[version].phases {
			if !f.absent && (m.starts && f.onStart && len(k.stays) == 0 || m.event != nil && w.holds(f.enter, *m.event)) {
				ways = append(ways, i)
			}
		}
		if len(ways) == 0 || slices.Contains(ways, current) {
			continue
		}
		if current >= 0 {
			leave(m.point, m.seq)
		}
		current = ways[0]
		visit := 1
		for _, s := range k.stays {
			if s.phase == current {
				visit++
			}
		}
		k.stays = append(k.stays, stay{phase: current, version: version, visit: visit, entered: m.point, enterSeq: m.seq, leftSeq: -1})
	}
	if current >= 0 && k.ended != nil {
		leave(*k.ended, k.endSeq)
	}
}

func (w world) touch(k *walk) {
	versions := k.plan.versions()
	for _, d := range k.deeds {
		type candidate struct {
			touch
			in, gone bool
		}
		var found []candidate
		version := k.plan.on(d.day)
		for i, f := range versions[version].phases {
			for _, tp := range f.expected {
				if f.absent || !w.holds(tp.rule, d) {
					continue
				}
				one := candidate{touch: touch{deed: d, tp: tp, phase: i, version: version}}
				if s := k.begun(i, d.point); s != nil {
					one.visit, one.in = s.visit, s.holds(d.point)
				}
				found = append(found, one)
			}
		}
		// what the visit still expects though it is no more
		for i := range versions[version].phases {
			s := k.begun(i, d.point)
			if s == nil || !s.holds(d.point) {
				continue
			}
			for _, tp := range versions[s.version].phases[i].expected {
				if _, _, known := versions[version].find(tp.id); known {
					continue
				}
				last := k.plan.lastUpTo(d.day, func(v plan) bool { _, _, has := v.find(tp.id); return has })
				if _, old, _ := versions[last].find(tp.id); w.holds(old.rule, d) {
					found = append(found, candidate{touch: touch{deed: d, tp: tp, phase: i, version: s.version, visit: s.visit}, in: true, gone: true})
				}
			}
		}
		if len(found) == 0 {
			continue
		}
		first := slices.MinFunc(found, func(a, b candidate) int {
			yesFirst := func(a, b bool) int { return map[bool]int{true: -1}[a] - map[bool]int{true: -1}[b] }
			return cmp.Or(yesFirst(a.in, b.in), yesFirst(a.gone, b.gone), cmp.Compare(a.tp.position, b.tp.position), cmp.Compare(a.phase, b.phase))
		})
		k.touches = append(k.touches, first.touch)
	}
}

// begun is the last stay in a phase that had begun by then.
func (k *walk) begun(phase int, at point) (last *stay) {
	for i, s := range k.stays {
		if s.phase == phase && notBefore(at, s.entered) {
			last = &k.stays[i]
		}
	}
	return last
}

// holds tells whether a stay that has begun is not over.
func (s stay) holds(at point) bool { return s.left == nil || notBefore(*s.left, at) }

// span gives the days and business days from one point to another, or to now.
func (w world) span(k *walk, from point, to *point) (days, business float64) {
	if to != nil {
		days, business = length(from, *to, k.zone)
	} else {
		now := instant(w.asOf, k.zone)
		if from.whole {
			now = point{day: w.today(), whole: true}
		}
		days, business = length(from, now, k.zone)
	}
	return max(days, 0), max(business, 0)
}

func event(seq int) any {
	if seq < 0 {
		return nil
	}
	return fmt.Sprintf("e%d", seq)
}

func (w world) tables() map[string][]string {
	tables := map[string][]string{}
	add := func(table string, values ...any) { tables[table] = append(tables[table], line(values...)) }
	walks := w.walks()
	seen := map[string][]string{} // journey and touchpoint → sources
	for _, k := range walks {
		for _, x := range k.touches {
			key := k.plan.id + x.tp.id
			if !slices.Contains(seen[key], x.source) {
				seen[key] = append(seen[key], x.source)
			}
		}
	}
	steps := newSteps()
	for _, k := range walks {
		var owner any
		if k.customer != nil {
			owner = k.customer.id
		}
		for i, s := range k.stays {
			versions := k.plan.versions()
			phases := versions[s.version].phases
			f := phases[s.phase]
			days, business := w.span(k, s.entered, s.left)
			move := "enter"
			if i > 0 {
				before := k.stays[i-1].phase
				switch {
				case s.phase <= before:
					move = "regression"
				case slices.ContainsFunc(phases[before+1:s.phase], func(f phase) bool { return !f.absent }):
					move = "skip"
				default:
					move = "forward"
				}
				steps.add(k, "stage", phases[before].id, f.id, k.stays[i-1].entered, s.entered)
			}
			var state any
			switch {
			case f.max != nil && days > *f.max:
				state = "stuck"
			case f.target != nil && days > *f.target:
				state = "behind"
			case f.target != nil || f.max != nil:
				state = "on_track"
			}
			var left any
			if s.left != nil {
				left = latest(s.left.at, s.entered.at)
			}
			add("stage_visits", k.plan.id, k.plan.label(s.version), k.caseID, owner, f.id, s.visit, s.entered.at, left, s.left != nil, days, business, state, move,
				event(s.enterSeq), event(s.leftSeq))
			for _, tp := range f.expected {
				if tp.due == nil && tp.every == nil && !tp.required {
					continue
				}
				for _, o := range w.expect(k, i, tp, seen[k.plan.id+tp.id]) {
					reason := w.waivedBy(k, s, f, tp, o)
					if reason != nil {
						o.status, o.late = "waived", nil
					}
					add("touchpoint_status", k.plan.id, k.plan.label(s.version), k.caseID, owner, f.id, s.visit, tp.id, o.number, o.due, o.met, o.status, o.late, o.event, reason)
				}
			}
		}
		for i, x := range k.touches {
			var visit any
			if x.visit > 0 {
				visit = x.visit
			}
			add("touches", k.plan.id, k.plan.label(x.version), k.caseID, owner, k.plan.phases[x.phase].id, visit, x.tp.id, event(x.seq), x.at, x.source)
			if i > 0 {
				steps.add(k, "touchpoint", k.touches[i-1].tp.id, x.tp.id, k.touches[i-1].point, x.point)
			}
		}
		version := k.plan.on(k.started.day)
		for i, rule := range k.plan.versions()[version].milestones {
			if rule == 0 {
				continue
			}
			outcome, ended, by := "waiting", k.ended, any(nil)
			if ended != nil {
				outcome = "churned"
			}
			for n, d := range k.deeds {
				// by the version of its day, or the last one that had the milestone
				judge := k.plan.lastUpTo(d.day, func(v plan) bool { return v.milestones[i] > 0 })
				if judge >= 0 && w.holds(k.plan.versions()[judge].milestones[i], d) && notBefore(d.point, k.started) && !k.over(d.point) {
					outcome, ended, by = "reached", &k.deeds[n].point, event(d.seq)
					break
				}
			}
			days, _ := w.span(k, k.started, ended)
			var at any
			if ended != nil {
				at = ended.at
			}
			var segment any
			if k.segment != "" {
				segment = k.segment
			}
			month, err := time.Parse("2006-01", k.started.day[:7])
			if err != nil {
				panic(err)
			}
			add("time_to_value", k.plan.id, k.plan.label(version), k.caseID, owner, segment, month, fmt.Sprintf("m%d", i+1), k.started.at, at, outcome, days, by)
		}
	}
	tables["transitions"] = steps.lines()
	return tables
}

type outcome struct {
	number   int
	due, met any
	status   string
	late     *float64
	event    any
}

// expect tells what became of a touchpoint in a stay, the sources being those
// that ever showed it.
func (w world) expect(k *walk, n int, tp touchpoint, sources []string) []outcome {
	s := k.stays[n]
	measure := func(p point) float64 { // from the stay's entry, in the touchpoint's unit
		days, business := length(s.entered, p, k.zone)
		if tp.unit == "bd" && (tp.every != nil || tp.due != nil) {
			return business
		}
		return days
	}
	reach, reachBusiness := w.span(k, s.entered, s.left)
	if tp.unit == "bd" && (tp.every != nil || tp.due != nil) {
		reach = reachBusiness
	}
	var before *point // the end of the visit before
	for _, other := range k.stays[:n] {
		if other.phase == s.phase {
			before = other.left
		}
	}
	within := func(p point) bool {
		if s.left != nil && !notBefore(*s.left, p) || before != nil && !after(p, *before) {
			return false
		}
		switch {
		case tp.every != nil:
			return notBefore(p, s.entered)
		case before == nil:
			return notBefore(p, k.started) || notBefore(p, s.entered)
		}
		return true
	}
	var touches []touch
	for _, x := range k.touches {
		if x.tp.id == tp.id && within(x.point) {
			touches = append(touches, x)
		}
	}
	if tp.every == nil {
		o := outcome{number: 1, status: "not_yet_due"}
		if tp.due != nil {
			o.due = w.date(k, s, tp.unit, *tp.due)
		}
		if len(touches) > 0 {
			x := touches[0]
			o.met, o.event, o.status = x.at, event(x.seq), "met"
			if late := measure(x.point); tp.due != nil && late > *tp.due {
				late -= *tp.due
				o.status, o.late = "late", &late
			}
			return []outcome{o}
		}
		if s.left != nil || tp.due != nil && reach > 2**tp.due {
			until := reach
			if tp.due != nil {
				until = min(until, 2**tp.due)
			}
			o.status = w.missed(k, s, tp, sources, 0, until)
			if o.status == "missed" && tp.due != nil && reach > *tp.due {
				late := reach - *tp.due
				o.late = &late
			}
		}
		return []outcome{o}
	}
	every := *tp.every
	grace := 0.0
	if tp.grace != nil {
		grace = min(*tp.grace, every)
	}
	usedUp := map[int]bool{}
	var list []outcome
	for i := 1; ; i++ {
		from, due := float64(i-1)*every, float64(i)*every
		if s.left != nil && due > reach || s.left == nil && i > 1 && from >= reach {
			return list
		}
		o := outcome{number: i, due: w.date(k, s, tp.unit, due), status: "not_yet_due"}
		var late *touch
		for n, x := range touches {
			at := max(measure(x.point), 0)
			inPeriod := at <= due && (at > from || i == 1)
			if usedUp[x.seq] {
				continue
			}
			if inPeriod {
				o.met, o.event, o.status = x.at, event(x.seq), "met"
				break
			}
			if at > due && at <= due+grace && late == nil {
				late = &touches[n]
			}
		}
		switch {
		case o.status == "met":
		case late != nil:
			usedUp[late.seq] = true
			days := measure(late.point) - due
			o.met, o.event, o.status, o.late = late.at, event(late.seq), "late", &days
		case s.left != nil || reach > due+grace:
			o.status = w.missed(k, s, tp, sources, from, min(reach, due+grace))
			if o.status == "missed" && reach > due {
				days := reach - due
				o.late = &days
			}
		}
		list = append(list, o)
	}
}

// waivedBy is the reason of the first waiver for something that was not met.
func (w world) waivedBy(k *walk, s stay, f phase, tp touchpoint, o outcome) any {
	day := s.entered.day
	if due, ok := o.due.(time.Time); ok && s.entered.whole {
		day = due.Format(time.DateOnly)
	} else if ok {
		day = due.In(k.zone).Format(time.DateOnly)
	}
	owner := ""
	if k.customer != nil {
		owner = k.customer.id
	}
	for i, v := range w.waivers {
		if o.status != "met" && tp.id == v.touchpoint &&
			(v.account == "" || v.account == owner) && (v.caseID == "" || v.caseID == k.caseID) &&
			(v.journey == "" || v.journey == k.plan.id) && (v.stage == "" || v.stage == f.id) &&
			(v.occurrence == 0 || v.occurrence == o.number) && (v.until == "" || day <= v.until) {
			return fmt.Sprintf("w%d", i+2)
		}
	}
	return nil
}

// missed is "unknown" where a source could not have shown the touchpoint at
// some time between two distances from the stay's entry.
func (w world) missed(k *walk, s stay, tp touchpoint, sources []string, from, to float64) string {
	unit := tp.unit
	if tp.every == nil && tp.due == nil {
		unit = "d"
	}
	begin, end := w.around(k, s, unit, from), w.around(k, s, unit, to)
	versions := k.plan.versions()
	for i, v := range versions {
		if _, its, has := v.find(tp.id); !has || its.rule > 0 {
			continue
		}
		blind := i == 0 || midnight(v.from).Before(end)
		if i+1 < len(versions) {
			blind = blind && midnight(versions[i+1].from).After(begin)
		}
		if blind {
			return "unknown"
		}
	}
	if len(sources) == 0 {
		sources = []string{"log"} // the one that gives communications
		if !w.watched["idle"] {
			return "unknown"
		}
	}
	for _, o := range w.outages {
		if slices.Contains(sources, o.source) && o.from.Before(end) && o.to.After(begin) {
			return "unknown"
		}
	}
	return "missed"
}

// midnight begins a day in the reports' zone.
func midnight(day string) time.Time {
	at, err := time.ParseInLocation(time.DateOnly, day, berlin)
	if err != nil {
		panic(err)
	}
	return at
}

// date is the instant, or the day, at a distance from the stay's entry.
func (w world) date(k *walk, s stay, unit string, distance float64) time.Time {
	if unit == "d" {
		return s.entered.at.Add(time.Duration(distance * 24 * float64(time.Hour)))
	}
	// Business days are walked through one by one: the one that begins last
	// among those not beyond the distance, and as far into it as is left.
	rest := distance
	day := s.entered.day
	if businessDay(day) && !s.entered.whole {
		rest += float64(clock(s.entered.at.In(k.zone))) / 86400
	}
	for !businessDay(day) {
		day = nextDay(day)
	}
	for rest >= 1 {
		day, rest = nextDay(day), rest-1
		for !businessDay(day) {
			day = nextDay(day)
		}
	}
	wall, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err)
	}
	if s.entered.whole {
		return wall
	}
	return fromWall(wall.Add(time.Duration(math.Round(rest*86400))*time.Second), k.zone)
}

// around is date for the ends of what could have been seen: from the entry on
// it is the entry itself.
func (w world) around(k *walk, s stay, unit string, distance float64) time.Time {
	if distance == 0 {
		return s.entered.at
	}
	return w.date(k, s, unit, distance)
}

// fromWall reads a wall clock: the later instant of an hour that comes twice,
// an hour that is left out by the offset before.
func fromWall(wall time.Time, zone *time.Location) time.Time {
	for _, hours := range []int{24, -24} {
		_, offset := wall.Add(time.Duration(hours) * time.Hour).In(zone).Zone()
		at := wall.Add(-time.Duration(offset) * time.Second)
		if at.In(zone).Format(time.DateTime) == wall.Format(time.DateTime) || hours < 0 {
			return at
		}
	}
	panic("unreachable")
}

type steps struct {
	days  map[string][]float64
	cases map[string]map[string]bool
}

func newSteps() *steps { return &steps{map[string][]float64{}, map[string]map[string]bool{}} }

func (s *steps) add(k *walk, level, from, to string, a, b point) {
	key := line(k.plan.id, k.plan.label(len(k.plan.later)), level, from, to)
	days, _ := length(a, b, k.zone)
	s.days[key] = append(s.days[key], max(days, 0))
	if s.cases[key] == nil {
		s.cases[key] = map[string]bool{}
	}
	s.cases[key][k.caseID] = true
}

func (s *steps) lines() []string {
	var list []string
	for key, days := range s.days {
		slices.Sort(days)
		list = append(list, line(key, len(days), len(s.cases[key]), quantile(days, 0.5), quantile(days, 0.9)))
	}
	return list
}

// quantile interpolates between the two nearest of sorted values.
func quantile(sorted []float64, q float64) float64 {
	at := q * float64(len(sorted)-1)
	low := int(math.Floor(at))
	high := int(math.Ceil(at))
	return sorted[low] + (at-float64(low))*(sorted[high]-sorted[low])
}
