package queries_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"throughline/queries"
)

// Risks once more: visit by visit, each looked at the way a person would who
// waits for it to trip. The worlds are those of the journeys; what happens in
// them is also what is said, and risks are drawn on top.
func TestRisksAgainstNaive(t *testing.T) {
	db := memory(t)
	exec(t, db, naiveCalendar())
	steps := journeySteps(t)
	risks := riskSteps(t)
	var used []string
	for _, step := range append(slices.Clone(steps), risks...) {
		used = append(used, step.Table())
	}
	used = append(used, "work.settings", "work.sources", "work.journeys", "work.journey_versions", "work.stages", "work.touchpoints", "work.milestones",
		"work.segments", "work.waivers", "work.rule_literals", "work.watermarks", "work.outages", "main.accounts", "main.events", "work.risks", "work.communications")
	fewer(t, "8")
	rapid.Check(t, func(rt *rapid.T) {
		w := riskyWorld{world: drawWorld(rt)}
		w.drawVersions(rt)
		w.drawRisks(rt)
		exec(t, db, "DELETE FROM "+strings.Join(used, "; DELETE FROM "), strings.Join(w.statements(), "; "))
		exec(t, db, w.riskStatements()...)
		w.build(t, db, steps)
		exec(t, db, everythingIsSaid)
		w.build(t, db, risks)
		got := told(t, db, "SELECT journey, journey_version, case_id, account_id, stage, visit, risk, cause, tripped_at, cleared_at, event_id FROM main.risks")
		want := w.tripped()
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			rt.Fatalf("%s\nby models:\n  %s\nby hand:\n  %s", strings.Join(append(w.statements(), w.riskStatements()...), ";\n"),
				strings.Join(difference(got, want), "\n  "), strings.Join(difference(want, got), "\n  "))
		}
	})
}

// riskSteps are the models from communications to risks.
func riskSteps(t *testing.T) []queries.Query {
	t.Helper()
	all, err := queries.Models()
	if err != nil {
		t.Fatal(err)
	}
	var list []queries.Query
	for _, model := range all {
		if name := model.Name; name == "18_account_numbers" || name >= "40" && name < "43_interval_lengths" || name >= "63" && name < "65" {
			list = append(list, model)
		}
	}
	return list
}

// everythingIsSaid makes what happens a communication: a of ours, b of the customer, c of
// both, anything else of whomever.
const everythingIsSaid = `INSERT INTO work.communications BY NAME
	SELECT events.account_id, numbers.account_no, events.ts, events.seq, events.day, events.ts_precision,
		events.activity IN ('a', 'c') AS vendor, events.activity IN ('b', 'c') AS customer,
		CASE events.activity WHEN 'a' THEN 'outbound' WHEN 'b' THEN 'inbound' WHEN 'c' THEN 'outbound' ELSE 'unknown' END AS direction
	FROM (SELECT * REPLACE (coalesce(activity, '') AS activity) FROM main.events) AS events
	CROSS JOIN work.settings AS settings
	JOIN (SELECT row_number() OVER (ORDER BY account_id) AS account_no, account_id FROM main.accounts) AS numbers ON numbers.account_id = events.account_id
	WHERE CASE WHEN ts_precision = 'day' THEN day <= settings.today ELSE ts < settings.until END`

func (d deed) speaks(side string) bool {
	switch side {
	case "vendor":
		return d.activity == "a" || d.activity == "c"
	case "customer":
		return d.activity == "b" || d.activity == "c"
	}
	return true
}

type danger struct {
	plan, version, phase int
	cause                string // "": declared only
	rule                 int
	over                 threshold
	missing              string // a touchpoint
}

type riskyWorld struct {
	world
	dangers []danger
	sides   [][]string // on which the silences of a plan count, by version
}

func (w *riskyWorld) drawRisks(t *rapid.T) {
	for p, plan := range w.plans {
		w.sides = append(w.sides, nil)
		for v, version := range plan.versions() {
			w.sides[p] = append(w.sides[p], rapid.SampledFrom([]string{"vendor", "mutual", "customer"}).Draw(t, "side"))
			var touchpoints []string
			for _, f := range version.phases {
				for _, tp := range f.expected {
					if !f.absent {
						touchpoints = append(touchpoints, tp.id)
					}
				}
			}
			for f, phase := range version.phases {
				if !phase.absent {
					w.drawDangers(t, danger{plan: p, version: v, phase: f}, touchpoints)
				}
			}
		}
	}
}

// drawDangers gives a stage risks of every cause: what is drawn rarely trips rarely.
func (w *riskyWorld) drawDangers(t *rapid.T, d danger, touchpoints []string) {
	add := func(change func(*danger)) {
		one := d
		change(&one)
		w.dangers = append(w.dangers, one)
	}
	add(func(d *danger) {}) // declared only
	add(func(d *danger) { d.cause, d.rule = "event", w.drawRule(t, "risk") })
	for range 2 {
		add(func(d *danger) {
			d.cause, d.over = "dwell", threshold{float64(rapid.IntRange(1, 12).Draw(t, "dwells")) / 2, "d"}
		})
	}
	for _, unit := range []string{"d", "d", "bd", "bd"} {
		add(func(d *danger) {
			d.cause, d.over = "silence", threshold{float64(rapid.IntRange(1, 7).Draw(t, "silent for")), unit}
		})
	}
	for _, touchpoint := range touchpoints {
		add(func(d *danger) { d.cause, d.missing = "missing", touchpoint })
	}
}

func (w riskyWorld) riskStatements() []string {
	var list []string
	for i, plan := range w.plans {
		for v, side := range w.sides[i] {
			list = append(list, fmt.Sprintf("UPDATE work.journey_versions SET silence_vendor = %t, silence_mutual = %t, silence_customer = true WHERE journey = '%s' AND version_no = %d",
				side == "vendor", side != "customer", plan.id, v+1))
		}
	}
	for i, d := range w.dangers {
		cause, rule, over, missing := "NULL", "NULL", "NULL, NULL", "NULL"
		if d.cause != "" {
			cause = "'" + d.cause + "'"
		}
		switch d.cause {
		case "event":
			rule = fmt.Sprint(d.rule)
		case "silence", "dwell":
			over = fmt.Sprintf("%g, '%s'", d.over.value, d.over.unit)
		case "missing":
			missing = "'" + d.missing + "'"
		}
		plan := w.plans[d.plan]
		list = append(list, fmt.Sprintf(
			"INSERT INTO work.risks (journey, version_no, stage, stage_position, risk, position, cause, rule, over_value, over_unit, touchpoint) VALUES ('%s', %d, '%s', %d, 'r%d', %[5]d, %s, %s, %s, %s)",
			plan.id, d.version+1, plan.versions()[d.version].phases[d.phase].id, d.phase+1, i, cause, rule, over, missing))
	}
	return list
}

// ------------------------------------------------------------------ by hand

// trip is when a risk tripped, until when it was on, and by which event.
type trip struct {
	at    time.Time
	until *time.Time
	event any
}

func (w riskyWorld) tripped() []string {
	walks := w.walks()
	shown := map[string][]string{} // journey and touchpoint → sources that ever showed it
	for _, k := range walks {
		for _, x := range k.touches {
			shown[k.plan.id+x.tp.id] = append(shown[k.plan.id+x.tp.id], x.source)
		}
	}
	var rows []string
	for _, k := range walks {
		for n, s := range k.stays {
			for i, d := range w.dangers {
				if w.plans[d.plan].id != k.plan.id || d.version != s.version || d.phase != s.phase {
					continue
				}
				var found *trip
				switch d.cause {
				case "event":
					found = w.event(k, s, d)
				case "dwell":
					found = w.dwell(k, s, d)
				case "missing":
					found = w.missing(k, n, d, shown[k.plan.id+d.missing])
				case "silence":
					found = w.silence(k, s, d, walks)
				}
				if found == nil {
					continue
				}
				if s.left != nil && (found.until == nil || found.until.After(s.leftAt())) {
					left := s.leftAt()
					found.until = &left
				}
				var owner, until any
				if k.customer != nil {
					owner = k.customer.id
				}
				if found.until != nil {
					until = latest(*found.until, found.at)
				}
				rows = append(rows, line(k.plan.id, k.plan.label(s.version), k.caseID, owner, k.plan.phases[s.phase].id, s.visit, fmt.Sprintf("r%d", i), d.cause, found.at, until, found.event))
			}
		}
	}
	return rows
}

func (s stay) leftAt() time.Time { return latest(s.left.at, s.entered.at) }

// reach is where the stay ends, now if it does not.
func (w riskyWorld) reach(s stay) time.Time {
	if s.left != nil {
		return s.leftAt()
	}
	return w.asOf
}

func (w riskyWorld) event(k *walk, s stay, d danger) *trip {
	for _, x := range k.deeds {
		if notBefore(x.point, s.entered) && (s.left == nil || notBefore(*s.left, x.point)) && w.holds(d.rule, x) {
			at := latest(x.at, s.entered.at)
			if s.left != nil {
				at = earliest(at, s.leftAt())
			}
			return &trip{at: at, event: event(x.seq)}
		}
	}
	return nil
}

func (w riskyWorld) dwell(k *walk, s stay, d danger) *trip {
	if days, _ := w.span(k, s.entered, s.left); days < d.over.value {
		return nil
	}
	return &trip{at: earliest(s.entered.at.Add(hours(24*d.over.value)), w.reach(s))}
}

func hours(n float64) time.Duration { return time.Duration(n * float64(time.Hour)) }

func earliest(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

// missing looks at the touchpoint in this stay if it belongs to its stage, else
// in all others, and takes what is missing first.
func (w riskyWorld) missing(k *walk, n int, d danger, sources []string) *trip {
	s, versions := k.stays[n], k.plan.versions()
	home, _, _ := versions[d.version].find(d.missing)
	var first *trip
	for m, other := range k.stays {
		f := versions[other.version].phases[other.phase]
		i := slices.IndexFunc(f.expected, func(tp touchpoint) bool { return tp.id == d.missing })
		if i < 0 || home == d.phase && m != n {
			continue
		}
		tp := f.expected[i]
		if tp.due == nil && tp.every == nil && !tp.required {
			continue
		}
		for _, o := range w.expect(k, m, tp, sources) {
			if w.waivedBy(k, other, f, tp, o) != nil {
				continue
			}
			at, missed := w.missedFrom(k, other, tp, o)
			if !missed {
				continue
			}
			var came *time.Time
			for i, x := range k.touches {
				if x.tp.id == tp.id && x.at.After(at) && (came == nil || x.at.Before(*came)) {
					came = &k.touches[i].at
				}
			}
			if o.status == "late" {
				met := o.met.(time.Time)
				came = &met
			}
			begins := latest(at, s.entered.at)
			if came != nil && !came.After(begins) || s.left != nil && at.After(s.leftAt()) {
				continue
			}
			if first == nil || begins.Before(first.at) {
				first = &trip{at: begins, until: came}
			}
		}
	}
	return first
}

// missedFrom is from when on an occurrence was missed, if it ever was.
func (w riskyWorld) missedFrom(k *walk, s stay, tp touchpoint, o outcome) (time.Time, bool) {
	unit, allowed := tp.unit, math.Inf(1)
	switch {
	case tp.every != nil:
		grace := 0.0
		if tp.grace != nil {
			grace = min(*tp.grace, *tp.every)
		}
		allowed = float64(o.number)**tp.every + grace
	case tp.due != nil:
		allowed = 2 * *tp.due
	default:
		unit = "d"
	}
	in := func(days, business float64) float64 {
		if unit == "bd" {
			return business
		}
		return days
	}
	switch o.status {
	case "late":
		if tp.every != nil || *tp.due+*o.late <= allowed {
			return time.Time{}, false
		}
	case "missed":
		if s.left != nil && in(w.span(k, s.entered, s.left)) <= allowed {
			return s.leftAt(), true
		}
	default:
		return time.Time{}, false
	}
	at := w.date(k, s, unit, allowed)
	if s.entered.whole { // that day has to be over
		at = at.Truncate(24*time.Hour).AddDate(0, 0, 1)
	}
	return at, true
}

// piece is a stretch in which nobody spoke and every source was there.
type piece struct{ from, to point }

// silence goes through what was said on the side of the risk, from pause to
// pause, and waits in each for the length to be full. The first one that gets
// there trips the risk; it is on, or was last, as long as the last one.
func (w riskyWorld) silence(k *walk, s stay, d danger, walks []*walk) *trip {
	if k.customer == nil {
		return nil
	}
	c, side := k.customer, w.sides[d.plan][d.version]
	begin := c.started
	if begin == nil {
		for _, other := range walks {
			if other.customer == c && (begin == nil || other.started.at.Before(begin.at)) {
				begin = &other.started
			}
		}
	}
	if begin == nil || !w.counts(*begin) {
		return nil
	}
	var end *point
	if c.churned != nil && w.counts(*c.churned) {
		end = c.churned
	}
	var words, unclear []deed
	for _, x := range w.deeds {
		if x.account != c.id || !w.counts(x.point) {
			continue
		}
		if side != "mutual" && !x.speaks("vendor") && !x.speaks("customer") {
			unclear = append(unclear, x)
		}
		if x.speaks(side) && notBefore(x.point, *begin) && (end == nil || notBefore(*end, x.point)) {
			words = append(words, x)
		}
	}
	slices.SortFunc(words, inOrder)
	now := instant(w.asOf, c.zone)
	now.day = w.until.Add(-time.Microsecond).In(c.zone).Format(time.DateOnly)
	var found *trip
	for i := -1; i < len(words); i++ {
		from, to, over := *begin, now, (*time.Time)(nil)
		var by any
		if i >= 0 {
			from, by = words[i].point, event(words[i].seq)
		}
		switch {
		case i+1 < len(words):
			to, over = words[i+1].point, &words[i+1].at
		case end != nil:
			to, over = *end, &end.at
		}
		for _, p := range w.pieces(from, to, unclear, c.zone) {
			at, full := w.full(p, d.over, c.zone)
			if !full || !p.to.at.After(s.entered.at) {
				continue
			}
			if at = latest(at, s.entered.at); at.After(w.reach(s)) {
				continue
			}
			if found == nil {
				found = &trip{at: at, event: by}
			}
			if found.until = over; over != nil { // it was over no sooner than it began
				until := latest(*over, at)
				found.until = &until
			}
		}
	}
	return found
}

// pieces cuts a pause at the outages of the sources and at what was said by
// who knows whom.
func (w riskyWorld) pieces(from, to point, unclear []deed, zone *time.Location) []piece {
	type block struct{ from, to point }
	var blocks []block
	for _, o := range w.outages {
		blocks = append(blocks, block{instant(o.from, zone), instant(o.to, zone)})
	}
	for _, x := range unclear {
		blocks = append(blocks, block{x.point, x.point})
	}
	slices.SortStableFunc(blocks, func(a, b block) int { return a.from.at.Compare(b.from.at) })
	var list []piece
	at := from
	for _, b := range blocks {
		if !b.from.at.Before(to.at) || !b.to.at.After(from.at) {
			continue
		}
		if b.from.at.After(at.at) {
			list = append(list, piece{at, b.from})
		}
		if b.to.at.After(at.at) {
			at = b.to
		}
	}
	if to.at.After(at.at) || at == from {
		list = append(list, piece{at, to})
	}
	return list
}

// full is the instant at which a piece has the length, if it ever has.
func (w riskyWorld) full(p piece, over threshold, zone *time.Location) (time.Time, bool) {
	days, business := length(p.from, p.to, zone)
	if over.unit == "d" {
		return earliest(p.from.at.Add(hours(24*over.value)), p.to.at), days >= over.value
	}
	if business < over.value {
		return time.Time{}, false
	}
	// Business days are walked through one by one up to the one on which the length is full.
	rest, day := over.value, p.from.day
	whole := p.from.whole || p.to.whole
	if businessDay(day) && !whole {
		rest += float64(clock(p.from.at.In(zone))) / 86400
	}
	for ; rest > 1 || !businessDay(day); day = nextDay(day) {
		if businessDay(day) {
			rest--
		}
	}
	wall, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err)
	}
	wall = wall.Add(time.Duration(math.Round(rest*86400)) * time.Second)
	if p.from.whole {
		return earliest(wall, p.to.at), true
	}
	return earliest(fromWall(wall, zone), p.to.at), true
}
