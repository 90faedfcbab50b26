package queries_test

import (
	"cmp"
	"database/sql"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"throughline/metrics"
	"throughline/queries"
)

// The KPIs once more, cell by cell: for each month and quarter, segment and
// stage one goes through all visits, messages, silences, touches and tickets
// and notes what counts there, as the catalogue says it. Random small worlds,
// with segments that change, several versions of the journey and business hours
// over clock changes, go through it and through the models from 50 to 55; both
// must tell the same cells.
func TestKPIsAgainstNaive(t *testing.T) {
	db := memory(t)
	exec(t, db, naiveCalendar())
	models := kpiModels(t)
	fewer(t, "12")
	rapid.Check(t, func(rt *rapid.T) {
		w := drawKPIWorld(rt)
		got := w.published(t, db, models, `SELECT grain, strftime(period, '%Y-%m-%d'), journey_version, segment, stage, kpi, n, value, ci_low, ci_high,
			target, status, previous, change FROM main.stage_kpis`)
		want := w.cells()
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			rt.Fatalf("%s\nby models:\n  %s\nby hand:\n  %s", strings.Join(w.statements(), ";\n"),
				strings.Join(difference(got, want), "\n  "), strings.Join(difference(want, got), "\n  "))
		}
		if rows := told(t, db, strings.TrimRight(load(t, "checks/kpis_add_up.sql"), "; \n")); len(rows) > 0 {
			rt.Fatalf("%s\ndo not add up: %v", strings.Join(w.statements(), ";\n"), rows)
		}
	})
}

// What becomes of an account after a quarter changes nothing that is told of
// the quarter, whatever it is.
func TestClosedPeriodsStayAsTheyWere(t *testing.T) {
	db := memory(t)
	exec(t, db, naiveCalendar())
	models := kpiModels(t)
	const closed = `SELECT grain, period, segment, stage, kpi, n, value, ci_low, ci_high, status FROM main.stage_kpis
		WHERE period < date '2026-04-01' ORDER BY ALL`
	fewer(t, "6")
	rapid.Check(t, func(rt *rapid.T) {
		w := drawKPIWorld(rt)
		before := w.published(t, db, models, closed)
		for i := range w.accounts {
			w.accounts[i].changes = append(slices.DeleteFunc(slices.Clone(w.accounts[i].changes), func(c change) bool { return !c.at.Before(secondQuarter) }),
				change{secondQuarter.Add(time.Duration(rapid.IntRange(0, 500).Draw(rt, "hours later")) * time.Hour), rapid.SampledFrom(segmentNames).Draw(rt, "then")})
		}
		if after := w.published(t, db, models, closed); !slices.Equal(before, after) {
			rt.Fatalf("%s\nbefore:\n  %s\nafter:\n  %s", strings.Join(w.statements(), ";\n"),
				strings.Join(difference(before, after), "\n  "), strings.Join(difference(after, before), "\n  "))
		}
	})
}

// kpiModels are the models from the periods to the KPIs, in build order.
func kpiModels(t *testing.T) []queries.Query {
	t.Helper()
	all, err := queries.Models()
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(all, func(model queries.Query) bool { return model.Name < "50" || model.Name >= "56" })
}

// published runs the models on the world and asks.
func (w kpiWorld) published(t *testing.T, db *sql.Conn, models []queries.Query, query string) []string {
	t.Helper()
	used := []string{"work.settings", "work.account_numbers", "work.account_segments", "work.spans", "work.journeys", "work.journey_versions", "work.stages",
		"work.segments", "work.targets", "work.touchpoints", "work.cases", "work.stage_stays", "main.stage_visits", "work.communications",
		"main.communication_gaps", "main.handoffs", "main.touchpoint_status", "work.placed_touches", "main.events", "main.accounts",
		"work.rank_bounds", "work.count_bounds"}
	for _, model := range models {
		used = append(used, model.Table())
	}
	exec(t, db, "DELETE FROM "+strings.Join(used, "; DELETE FROM "), strings.Join(w.statements(), "; "))
	for _, model := range models {
		if model.Table() == "main.stage_kpis" {
			exec(t, db, bounds()...)
		}
		exec(t, db, "INSERT INTO "+model.Table()+" BY NAME "+model.SQL)
	}
	return told(t, db, query)
}

// secondQuarter is when it begins in Berlin.
var secondQuarter = time.Date(2026, 3, 31, 22, 0, 0, 0, time.UTC)

// bounds are those of every number that these small worlds reach.
func bounds() []string {
	var counts, ranks []string
	for k := range int64(60) {
		low, high := metrics.CountInterval(k)
		counts = append(counts, fmt.Sprintf("(%d, %.17g, %.17g)", k, low, high))
		for _, q := range []float64{0.5, 0.9} {
			if low, high, ok := metrics.QuantileRanks(k, q); ok {
				ranks = append(ranks, fmt.Sprintf("(%g, %d, %d, %d)", q, k, low, high))
			}
		}
	}
	return []string{
		"INSERT INTO work.count_bounds VALUES " + strings.Join(counts, ", "),
		"INSERT INTO work.rank_bounds VALUES " + strings.Join(ranks, ", "),
	}
}

// ------------------------------------------------------------------- worlds

var (
	segmentNames = []string{"smb", "ent", ""} // "": none
	stageNames   = []string{"s1", "s2", "s3"}
)

type change struct {
	at      time.Time
	segment string
}

type kpiAccount struct {
	id      string
	zone    *time.Location // nil: the config's
	first   string         // segment before all changes
	changes []change
}

func (a kpiAccount) segment(at time.Time) string {
	segment := a.first
	for _, c := range a.changes {
		if !c.at.After(at) {
			segment = c.segment
		}
	}
	return segment
}

type kpiVisit struct {
	stage            int // 1..
	number           int // of the stay in the stage
	from, to         time.Time
	open             bool
	target           *float64
	regression       bool
	status           string // of a touchpoint expected in it; "": none
	due, met         time.Time
	touched          time.Time // zero: never
	touchpoint       int
	dueKnown, isMet  bool
	dueAtMidnightUTC bool
}

type kpiCase struct {
	id      string
	account int // index, -1: none
	segment string
	visits  []kpiVisit
	ended   bool // with its last visit, if that is over
}

type kpiEvent struct {
	account int
	at      time.Time
	what    string // email_in, email_out, call
}

type kpiGap struct {
	account int
	at      time.Time
	side    string
	status  string
	days    int
	dark    int
	handoff time.Time // of the hand-off that ends it; zero: none
}

type kpiTicket struct {
	account                                int
	opened                                 time.Time
	asked                                  bool
	replied, solved, solvedAgain, reopened time.Time // zero: never
	rating                                 float64
	rated                                  bool
}

type kpiVersion struct {
	from    time.Time // local day; zero: since ever
	stages  int
	side    string // the first that is measured
	target  float64
	feeling []string // of the touchpoints
}

type kpiWorld struct {
	asOf       time.Time
	fromMinute int
	toMinute   int
	versions   []kpiVersion
	accounts   []kpiAccount
	cases      []kpiCase
	events     []kpiEvent
	gaps       []kpiGap
	tickets    []kpiTicket
}

func drawKPIWorld(t *rapid.T) kpiWorld {
	hour := func(name string) time.Time {
		return start.Add(time.Duration(rapid.IntRange(0, span*24).Draw(t, name)) * time.Hour)
	}
	w := kpiWorld{asOf: start.AddDate(0, 0, span).Add(-2 * time.Hour), toMinute: 1440}
	if rapid.Bool().Draw(t, "an instant") {
		w.asOf = start.Add(time.Duration(rapid.IntRange(20*24, span*24).Draw(t, "as of")) * time.Hour)
	}
	if rapid.Bool().Draw(t, "business hours") {
		// Hours that begin or end in the hour that a clock change skips or repeats have no one meaning.
		outside := func(minute int) int {
			if minute >= 120 && minute < 180 {
				return 180
			}
			return minute
		}
		w.fromMinute = outside(rapid.IntRange(0, 700).Draw(t, "from minute"))
		w.toMinute = max(outside(rapid.IntRange(1, 1440).Draw(t, "to minute")), w.fromMinute+1)
	}
	for i := range rapid.IntRange(1, 3).Draw(t, "versions") {
		v := kpiVersion{stages: rapid.IntRange(1, 3).Draw(t, "stages"), side: rapid.SampledFrom([]string{"vendor", "mutual", "customer"}).Draw(t, "side"),
			target: float64(rapid.IntRange(0, 4).Draw(t, "target"))}
		if i > 0 {
			v.from = start.AddDate(0, 0, 20*i+rapid.IntRange(0, 15).Draw(t, "effective from"))
		}
		for range 2 {
			v.feeling = append(v.feeling, rapid.SampledFrom([]string{"positive", "negative", "neutral", ""}).Draw(t, "experience"))
		}
		w.versions = append(w.versions, v)
	}
	for i := range rapid.IntRange(1, 4).Draw(t, "accounts") {
		a := kpiAccount{id: fmt.Sprintf("a%d", i+1), first: rapid.SampledFrom(segmentNames).Draw(t, "first segment")}
		if rapid.IntRange(0, 3).Draw(t, "zone") == 0 {
			a.zone = newYork
		}
		for range rapid.IntRange(0, 2).Draw(t, "changes") {
			a.changes = append(a.changes, change{hour("changed"), rapid.SampledFrom(segmentNames).Draw(t, "segment")})
		}
		slices.SortFunc(a.changes, func(x, y change) int { return x.at.Compare(y.at) })
		w.accounts = append(w.accounts, a)
	}
	for i := range rapid.IntRange(1, 6).Draw(t, "cases") {
		w.cases = append(w.cases, w.drawCase(t, i, hour))
	}
	account := func() int { return rapid.IntRange(0, len(w.accounts)-1).Draw(t, "account") }
	for range rapid.IntRange(0, 12).Draw(t, "events") {
		if e := (kpiEvent{account(), hour("at"), rapid.SampledFrom([]string{"email_in", "email_out", "call"}).Draw(t, "what")}); e.at.Before(w.asOf) {
			w.events = append(w.events, e)
		}
	}
	for range rapid.IntRange(0, 8).Draw(t, "gaps") {
		g := kpiGap{account: account(), at: hour("at"), side: rapid.SampledFrom([]string{"vendor", "mutual", "customer"}).Draw(t, "side"),
			status: rapid.SampledFrom([]string{"closed", "open", "unknown"}).Draw(t, "status"), days: rapid.IntRange(7, 30).Draw(t, "days"), dark: rapid.IntRange(0, 3).Draw(t, "dark")}
		if g.status == "closed" && rapid.Bool().Draw(t, "handed over") {
			g.handoff = g.at.AddDate(0, 0, g.days)
		}
		if g.at.Before(w.asOf) {
			w.gaps = append(w.gaps, g)
		}
	}
	for range rapid.IntRange(0, 12).Draw(t, "tickets") {
		w.tickets = append(w.tickets, drawTicket(t, account(), hour("opened")))
	}
	return w
}

func (w kpiWorld) drawCase(t *rapid.T, i int, hour func(string) time.Time) kpiCase {
	c := kpiCase{id: fmt.Sprintf("c%d", i+1), account: rapid.IntRange(-1, len(w.accounts)-1).Draw(t, "of account"), segment: rapid.SampledFrom(segmentNames).Draw(t, "of segment")}
	at, numbers := hour("entered"), map[int]int{}
	for range rapid.IntRange(1, 4).Draw(t, "visits") {
		if !at.Before(w.asOf) {
			break
		}
		v := kpiVisit{stage: rapid.IntRange(1, 3).Draw(t, "stage"), from: at, regression: rapid.Bool().Draw(t, "regression")}
		numbers[v.stage]++
		v.number = numbers[v.stage]
		v.to = at.Add(time.Duration(rapid.IntRange(0, 30*24).Draw(t, "hours")) * time.Hour)
		if v.open = !v.to.Before(w.asOf); v.open {
			v.to = w.asOf
		}
		if rapid.Bool().Draw(t, "has a target") {
			target := float64(rapid.IntRange(1, 20).Draw(t, "target"))
			v.target = &target
		}
		if rapid.Bool().Draw(t, "expects") {
			v.status = rapid.SampledFrom([]string{"met", "late", "missed", "unknown", "not_yet_due"}).Draw(t, "status")
			v.dueKnown = rapid.Bool().Draw(t, "due")
			v.due = v.from.Add(time.Duration(rapid.IntRange(0, 240).Draw(t, "due after")) * time.Hour)
			if v.dueAtMidnightUTC = rapid.Bool().Draw(t, "to the day"); v.dueAtMidnightUTC {
				v.due = v.due.Truncate(24 * time.Hour)
			}
			v.isMet = v.status == "met" || v.status == "late"
			v.met = v.from.Add(time.Duration(rapid.IntRange(0, 240).Draw(t, "met after"))*time.Hour + time.Minute)
		}
		if rapid.Bool().Draw(t, "touched") {
			v.touched, v.touchpoint = hour("touched at"), rapid.IntRange(1, 2).Draw(t, "touchpoint")
		}
		c.visits = append(c.visits, v)
		at = v.to.Add(time.Duration(rapid.IntRange(0, 48).Draw(t, "pause")) * time.Hour)
		if v.open {
			break
		}
	}
	c.ended = rapid.Bool().Draw(t, "ended")
	return c
}

func drawTicket(t *rapid.T, account int, opened time.Time) kpiTicket {
	k := kpiTicket{account: account, opened: opened, asked: rapid.IntRange(0, 4).Draw(t, "asked") > 0}
	after := func(name string, from time.Time) time.Time {
		if from.IsZero() || rapid.IntRange(0, 3).Draw(t, name) == 0 {
			return time.Time{}
		}
		return from.Add(time.Duration(rapid.IntRange(1, 200*60).Draw(t, name+" after")) * time.Minute)
	}
	k.replied = after("replied", opened)
	k.solved = after("solved", opened)
	k.reopened = after("reopened", k.solved)
	k.solvedAgain = after("solved again", k.reopened)
	if k.rated = rapid.Bool().Draw(t, "rated"); k.rated {
		k.rating = rapid.SampledFrom([]float64{0, 1, 0.5, 0.75, 4}).Draw(t, "rating")
	}
	return k
}

func (w kpiWorld) statements() []string {
	day := func(at time.Time) string { return "'" + at.In(berlin).Format(time.DateOnly) + "'" }
	stamp := func(at time.Time) string {
		if at.IsZero() {
			return "NULL"
		}
		return "'" + at.UTC().Format("2006-01-02 15:04:05") + "'"
	}
	text := func(s string) string {
		if s == "" {
			return "NULL"
		}
		return "'" + s + "'"
	}
	list := []string{fmt.Sprintf("INSERT INTO work.settings (as_of, until, today, timezone, business_from_minute, business_to_minute) VALUES (%s, %s, %s, 'Europe/Berlin', %d, %d)",
		stamp(w.asOf), stamp(w.asOf), day(w.asOf.Add(-time.Microsecond)), w.fromMinute, w.toMinute)}
	add := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }
	add("INSERT INTO work.journeys (journey) VALUES ('j')")
	add("INSERT INTO work.segments (journey, segment, version_no) VALUES ('j', 'smb', 1), ('j', 'ent', %d)", len(w.versions))
	for i, v := range w.versions {
		from, to := "NULL", "NULL"
		if i > 0 {
			from = "'" + v.from.Format(time.DateOnly) + "'"
		}
		if i+1 < len(w.versions) {
			to = "'" + w.versions[i+1].from.Format(time.DateOnly) + "'"
		}
		add("INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day, silence_vendor, silence_mutual, silence_customer) VALUES ('j', %d, 'v%d', %s, %s, %t, %t, true)",
			i+1, i+1, from, to, v.side == "vendor", v.side != "customer")
		for k := range v.stages {
			add("INSERT INTO work.stages (journey, stage, position, version_no) VALUES ('j', '%s', %d, %d)", stageNames[k], k+1, i+1)
			add("INSERT INTO work.targets (journey, stage, kpi, target, version_no) VALUES ('j', '%s', 'silences', %g, %d), ('j', '%[1]s', 'entered', %[2]g, %[3]d)", stageNames[k], v.target, i+1)
		}
		for k, feeling := range v.feeling {
			add("INSERT INTO work.touchpoints (journey, stage, touchpoint, position, experience, version_no) VALUES ('j', 's1', 't%d', %d, %s, %d)", k+1, k+1, text(feeling), i+1)
		}
	}
	// a stage that cases were in must be declared, or it has no cells: all are, by a version of the past
	for k := range stageNames {
		add("INSERT INTO work.stages (journey, stage, position, version_no) VALUES ('j', '%s', %d, 99)", stageNames[k], k+1)
	}
	for i, a := range w.accounts {
		zone := "NULL"
		if a.zone != nil {
			zone = "'" + a.zone.String() + "'"
		}
		add("INSERT INTO work.account_numbers (account_no, account_id) VALUES (%d, '%s')", i+1, a.id)
		add("INSERT INTO work.spans (account_no, account_id) VALUES (%d, '%s')", i+1, a.id)
		add("INSERT INTO main.accounts (account_id, timezone) VALUES ('%s', %s)", a.id, zone)
		from, segment := "'0001-01-01'", a.first
		for k, c := range a.changes {
			if k+1 < len(a.changes) && !a.changes[k+1].at.After(c.at) {
				continue // the later one of the same instant holds
			}
			add("INSERT INTO work.account_segments VALUES ('j', '%s', %s, %s, %s)", a.id, from, stamp(c.at), text(segment))
			from, segment = stamp(c.at), c.segment
		}
		add("INSERT INTO work.account_segments VALUES ('j', '%s', %s, '9999-12-31', %s)", a.id, from, text(segment))
	}
	seq := 0
	for i, c := range w.cases {
		if len(c.visits) == 0 {
			continue
		}
		owner := "NULL"
		if c.account >= 0 {
			owner = "'" + w.accounts[c.account].id + "'"
		}
		last := c.visits[len(c.visits)-1]
		ended := time.Time{}
		if c.ended && !last.open {
			ended = last.to
		}
		add("INSERT INTO work.cases (journey, case_id, account_id, subject, segment, started_day, ended_at) VALUES ('j', '%s', %s, %d, %s, %s, %s)",
			c.id, owner, i+1, text(c.segment), day(c.visits[0].from), stamp(ended))
		for k, v := range c.visits {
			left, leftDay, target, move := stamp(v.to), day(v.to), "NULL", "enter"
			if v.open {
				left, leftDay = "NULL", "NULL"
			}
			if v.target != nil {
				target = fmt.Sprint(*v.target)
			}
			if v.regression {
				move = "regression"
			}
			add("INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at, days, target_days, move) VALUES ('j', '%s', %s, '%s', %d, %s, %s, %.17g, %s, '%s')",
				c.id, owner, stageNames[v.stage-1], v.number, stamp(v.from), left, v.to.Sub(v.from).Hours()/24, target, move)
			add("INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit, entered_day, left_day) VALUES ('j', %d, %d, %d, %d, %s, %s)",
				i+1, k+1, v.stage, v.number, day(v.from), leftDay)
			if v.status != "" {
				due, met := "NULL", "NULL"
				if v.dueKnown {
					due = stamp(v.due)
				}
				if v.isMet {
					met = stamp(v.met)
				}
				add("INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, due_at, met_at, status) VALUES ('j', '%s', '%s', %d, 't1', 1, %s, %s, '%s')",
					c.id, stageNames[v.stage-1], v.number, due, met, v.status)
			}
			if !v.touched.IsZero() {
				add("INSERT INTO work.placed_touches (journey, subject, touchpoint_position, day) VALUES ('j', %d, %d, %s)", i+1, v.touchpoint, day(v.touched))
			}
		}
	}
	for _, e := range w.events {
		channel, direction := "email", "inbound"
		switch e.what {
		case "email_out":
			direction = "outbound"
		case "call":
			channel = "call"
		}
		seq++
		add("INSERT INTO work.communications (account_no, seq, ts, day, channel, direction) VALUES (%d, %d, %s, %s, '%s', '%s')", e.account+1, seq, stamp(e.at), day(e.at), channel, direction)
	}
	for i, g := range w.gaps {
		add("INSERT INTO main.communication_gaps (account_id, side, started_at, started_day, status, days, dark_days, event_after) VALUES ('%s', '%s', %s, %s, '%s', %d, %d, 'e%d')",
			w.accounts[g.account].id, g.side, stamp(g.at), day(g.at), g.status, g.days, g.dark, i)
		if !g.handoff.IsZero() {
			add("INSERT INTO main.handoffs (account_id, ts, day, event_after) VALUES ('%s', %s, %s, 'e%d')", w.accounts[g.account].id, stamp(g.handoff), day(g.handoff), i)
		}
	}
	for i, k := range w.tickets {
		zone := w.zone(k.account)
		event := func(activity string, at time.Time, direction, actor string, score string) {
			if at.IsZero() {
				return
			}
			seq++
			add("INSERT INTO main.events (seq, source, case_id, account_id, ts, ts_precision, day, activity, direction, visibility, automation, actor_type, score) VALUES (%d, 'z', 'k%d', '%s', %s, 'second', '%s', '%s', '%s', 'public', 'human', '%s', %s)",
				seq, i, w.accounts[k.account].id, stamp(at), at.In(zone).Format(time.DateOnly), activity, direction, actor, score)
		}
		if k.asked {
			event("opened_ticket", k.opened, "inbound", "customer", "NULL")
		} else {
			event("opened_ticket", k.opened, "outbound", "agent", "NULL")
		}
		event("replied_to_ticket", k.replied, "outbound", "agent", "NULL")
		event("solved_ticket", k.solved, "internal", "agent", "NULL")
		event("reopened_ticket", k.reopened, "internal", "agent", "NULL")
		event("solved_ticket", k.solvedAgain, "internal", "agent", "NULL")
		if k.rated {
			event("rated_ticket", k.opened.Add(time.Minute), "inbound", "customer", fmt.Sprint(k.rating))
		}
	}
	return list
}

func (w kpiWorld) zone(account int) *time.Location {
	if zone := w.accounts[account].zone; zone != nil {
		return zone
	}
	return berlin
}

// -------------------------------------------------------------------- cells

// kpiPeriod is a month or a quarter; its days from one to before the other.
type kpiPeriod struct {
	grain    string
	from, to time.Time // midnights of the days, in UTC
}

func (p kpiPeriod) holds(day string) bool {
	return day >= p.from.Format(time.DateOnly) && day < p.to.Format(time.DateOnly)
}

// begins is the instant of a local midnight in Berlin.
func begins(day time.Time) time.Time {
	return time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, berlin).UTC()
}

func (w kpiWorld) periods() []kpiPeriod {
	first := ""
	for _, c := range w.cases {
		if len(c.visits) > 0 {
			if day := c.visits[0].from.In(berlin).Format(time.DateOnly); first == "" || day < first {
				first = day
			}
		}
	}
	today := w.asOf.Add(-time.Microsecond).In(berlin).Format(time.DateOnly)
	if first == "" || first > today {
		return nil
	}
	day, _ := time.Parse(time.DateOnly, first)
	quarter := time.Date(day.Year(), (day.Month()-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC)
	var list []kpiPeriod
	for m := quarter; m.Format(time.DateOnly) <= today; m = m.AddDate(0, 1, 0) {
		list = append(list, kpiPeriod{"month", m, m.AddDate(0, 1, 0)})
	}
	for q := quarter; q.Format(time.DateOnly) <= today; q = q.AddDate(0, 3, 0) {
		list = append(list, kpiPeriod{"quarter", q, q.AddDate(0, 3, 0)})
	}
	return list
}

func (w kpiWorld) version(day string) int {
	found := 0
	for i, v := range w.versions {
		if i > 0 && v.from.Format(time.DateOnly) <= day {
			found = i
		}
	}
	return found
}

// cell is what is counted in one period, segment and stage.
type kpiCell struct {
	counts   map[string]float64
	of, hits map[string]int
	values   map[string][]float64
	accounts map[int]bool
	spoken   map[int]bool
	feelings []float64
}

// cells tells every row of main.stage_kpis.
func (w kpiWorld) cells() []string {
	var rows []string
	previous := map[string]*float64{}
	for _, p := range w.periods() {
		last := p.to.AddDate(0, 0, -1).Format(time.DateOnly)
		last = min(last, w.asOf.Add(-time.Microsecond).In(berlin).Format(time.DateOnly))
		version := w.version(last)
		for _, segment := range []string{"all", "smb", "ent"} {
			for stage := 1; stage <= 3; stage++ {
				c := w.cell(p, segment, stage)
				for _, m := range metrics.Catalogue {
					if !m.KPI {
						continue
					}
					n, value, low, high := c.figure(m)
					var target *float64
					if stage <= w.versions[version].stages && (m.Name == "silences" || m.Name == "entered") {
						target = &w.versions[version].target
					}
					status := "no_target"
					switch {
					case n < 5:
						status = "too_few"
					case target == nil:
					case m.Better == metrics.Lower && *value <= *target, m.Better == metrics.Higher && *value >= *target:
						status = "met"
					default:
						status = "missed"
					}
					key := fmt.Sprint(p.grain, segment, stage, m.Name)
					var change *float64
					if before := previous[key]; before != nil && value != nil {
						difference := *value - *before
						change = &difference
					}
					rows = append(rows, line(p.grain, p.from.Format(time.DateOnly), fmt.Sprintf("v%d", version+1), segment, stageNames[stage-1], m.Name,
						n, value, low, high, target, status, previous[key], change))
					previous[key] = value
				}
			}
		}
	}
	return rows
}

func (w kpiWorld) cell(p kpiPeriod, segment string, stage int) kpiCell {
	c := kpiCell{counts: map[string]float64{}, of: map[string]int{}, hits: map[string]int{}, values: map[string][]float64{}, accounts: map[int]bool{}, spoken: map[int]bool{}}
	end := begins(p.to)
	if w.asOf.Before(end) {
		end = w.asOf
	}
	// an account counts where it is at the end of the period
	ours := func(account int, own string) bool {
		if account >= 0 {
			own = w.accounts[account].segment(end.Add(-time.Nanosecond))
		}
		return segment == "all" || own == segment
	}
	local := func(at time.Time) string { return at.In(berlin).Format(time.DateOnly) }
	in := func(account int, at time.Time) bool { // was it in the stage then?
		for _, k := range w.cases {
			for _, v := range k.visits {
				if k.account == account && v.stage == stage && !v.from.After(at) && (v.open || v.to.After(at)) {
					return true
				}
			}
		}
		return false
	}
	for _, k := range w.cases {
		if !ours(k.account, k.segment) {
			continue
		}
		for i, v := range k.visits {
			if !v.touched.IsZero() && stage == 1 && p.holds(local(v.touched)) { // both touchpoints are declared in s1
				switch w.versions[w.version(local(v.touched))].feeling[v.touchpoint-1] {
				case "positive":
					c.feelings = append(c.feelings, 1)
				case "negative":
					c.feelings = append(c.feelings, -1)
				case "neutral":
					c.feelings = append(c.feelings, 0)
				}
			}
			if v.stage != stage {
				continue
			}
			w.visit(p, k, i, &c)
		}
	}
	for _, e := range w.events {
		if !p.holds(local(e.at)) || !ours(e.account, "") {
			continue
		}
		c.spoken[e.account] = true
		if in(e.account, e.at) {
			c.counts[strings.Replace(e.what, "email", "emails", 1)]++
		}
	}
	for _, g := range w.gaps {
		if g.status != "unknown" && p.holds(local(g.at)) && ours(g.account, "") && in(g.account, g.at) && g.side == w.versions[w.version(local(g.at))].side {
			c.counts["silences"]++
			c.counts["silent_days_per_account"] += float64(g.days)
			c.counts["dark_days"] += float64(g.dark)
		}
		if !g.handoff.IsZero() && g.side == "vendor" && p.holds(local(g.handoff)) && ours(g.account, "") && in(g.account, g.handoff) {
			c.counts["silent_handoffs"]++
		}
	}
	for _, k := range w.tickets {
		if k.opened.Before(w.asOf) && p.holds(k.opened.In(w.zone(k.account)).Format(time.DateOnly)) && ours(k.account, "") && in(k.account, k.opened) {
			w.ticket(k, &c)
		}
	}
	return c
}

func (w kpiWorld) visit(p kpiPeriod, k kpiCase, i int, c *kpiCell) {
	v := k.visits[i]
	entered, left := v.from.In(berlin).Format(time.DateOnly), v.to.In(berlin).Format(time.DateOnly)
	if v.open {
		left = "9999-12-31"
	}
	if p.holds(entered) {
		c.counts["entered"]++
		if v.regression {
			c.counts["regressions"]++
		}
	}
	if p.holds(left) {
		c.counts["left"]++
		c.of["conversion"]++
		switch {
		case i+1 < len(k.visits) && k.visits[i+1].stage <= v.stage:
		case i+1 == len(k.visits) && k.ended:
			c.counts["churned"]++
		default:
			c.hits["conversion"]++
		}
		days := v.to.Sub(v.from).Hours() / 24
		c.values["dwell_median"] = append(c.values["dwell_median"], days)
		c.values["dwell_p90"] = append(c.values["dwell_p90"], days)
	}
	going := entered < p.to.Format(time.DateOnly) && left >= p.from.Format(time.DateOnly)
	if going && k.account >= 0 {
		c.accounts[k.account] = true
	}
	if going && v.target != nil {
		c.of["on_track_rate"]++
		until := v.to
		if end := begins(p.to); left >= p.to.Format(time.DateOnly) && end.Before(until) {
			until = end
		}
		if until.Sub(v.from).Hours()/24 <= *v.target {
			c.hits["on_track_rate"]++
		}
	}
	if v.status == "met" || v.status == "late" || v.status == "missed" {
		at, known := v.to, !v.open
		if v.isMet {
			at, known = v.met, true
		}
		if v.dueKnown {
			at, known = v.due, true
		}
		day := at.In(berlin).Format(time.DateOnly)
		if at.Equal(at.Truncate(24 * time.Hour)) { // known to the day
			day = at.Format(time.DateOnly)
		}
		if known && p.holds(day) {
			c.of["touchpoint_coverage"]++
			if v.isMet {
				c.hits["touchpoint_coverage"]++
			}
		}
	}
}

func (w kpiWorld) ticket(k kpiTicket, c *kpiCell) {
	c.counts["tickets_per_account"]++
	known := func(at time.Time) bool { return !at.IsZero() && at.Before(w.asOf) }
	note := func(name string, until time.Time) {
		c.values[name+"_hours"] = append(c.values[name+"_hours"], until.Sub(k.opened).Hours())
		c.values[name+"_business_hours"] = append(c.values[name+"_business_hours"], w.businessHours(k.opened, until, w.zone(k.account)))
	}
	if k.asked && known(k.replied) {
		note("first_reply", k.replied)
	}
	rated := k.rated && k.rating <= 1 && k.opened.Add(time.Minute).Before(w.asOf)
	if rated {
		c.of["csat"]++
		if k.rating > 0.5 {
			c.hits["csat"]++
		}
	}
	if !known(k.solved) {
		return
	}
	until := k.solved
	if known(k.solvedAgain) {
		until = k.solvedAgain
	}
	note("resolution", until)
	c.of["reopen_rate"]++
	if known(k.reopened) {
		c.hits["reopen_rate"]++
	}
	c.of["csat_response_rate"]++
	if rated {
		c.hits["csat_response_rate"]++
	}
}

// businessHours looks at a clock on the wall, minute by minute.
func (w kpiWorld) businessHours(from, to time.Time, zone *time.Location) float64 {
	minutes := 0
	for at := from; at.Before(to); at = at.Add(time.Minute) {
		wall := at.In(zone)
		if m := wall.Hour()*60 + wall.Minute(); m >= w.fromMinute && m < w.toMinute && businessDay(wall.Format(time.DateOnly)) {
			minutes++
		}
	}
	return float64(minutes) / 60
}

// figure makes the number of a cell.
func (c kpiCell) figure(m metrics.Metric) (n int, value, low, high *float64) {
	number := func(x float64) *float64 { return &x }
	if m.Name == "contact_coverage" {
		for account := range c.accounts {
			c.of[m.Name]++
			if c.spoken[account] {
				c.hits[m.Name]++
			}
		}
	}
	switch values := c.values[m.Name]; {
	case m.Name == "experience_balance":
		sum := 0.0
		for _, feeling := range c.feelings {
			sum += feeling
		}
		if n = len(c.feelings); n > 0 {
			value = number(sum / float64(n))
		}
	case m.Unit == metrics.Share:
		if n = c.of[m.Name]; n > 0 {
			share := float64(c.hits[m.Name]) / float64(n)
			// Wilson: the shares from which this one is 1.96 standard errors away
			z2, k := 3.841458820694124, float64(n)
			middle, reach := share+z2/(2*k), math.Sqrt(z2)*math.Sqrt(share*(1-share)/k+z2/(4*k*k))
			value, low, high = number(share), number(max(0, min(share, (middle-reach)/(1+z2/k)))), number(min(1, max(share, (middle+reach)/(1+z2/k))))
		}
	case m.CI == metrics.Ranks:
		if n = len(values); n > 0 {
			q := 0.5
			if m.Name == "dwell_p90" {
				q = 0.9
			}
			slices.SortFunc(values, cmp.Compare[float64])
			place := q * float64(n-1)
			below := int(math.Floor(place))
			above := min(below+1, n-1)
			value = number(values[below] + (values[above]-values[below])*(place-float64(below)))
			if from, to, ok := metrics.QuantileRanks(int64(n), q); ok {
				low, high = number(values[from-1]), number(values[to-1])
			}
		}
	default: // counts, over the accounts in the stage
		// what happens to cases of no account counts where no account is
		total := c.counts[m.Name]
		mean := strings.HasSuffix(m.Name, "_per_account")
		if n = len(c.accounts); n > 0 || total > 0 && !mean && m.Unit == metrics.Count {
			value = number(total)
			if mean {
				value = number(total / float64(n))
			}
			if m.CI == metrics.Poisson {
				from, to := metrics.CountInterval(int64(total))
				low, high = number(from), number(to)
			}
		}
	}
	return n, value, low, high
}
