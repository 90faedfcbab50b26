package queries_test

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// Where journeys break once more, place by place: for each kind, stage, touchpoint and segment all visits are gone through, and noted down
// whom the trouble hit, for how long, and who can be compared. Random small worlds go through it and through the models 72 to 74 and the
// queries that Go reads; all must tell the same rows.
func TestJourneyGapsAgainstNaive(t *testing.T) {
	db := memory(t)
	models := []string{"72_passages", "73_troubles_1_stages", "73_troubles_2_touchpoints", "73_troubles_3_silence", "73_troubles_4_experience", "74_breaks"}
	used := []string{"work.settings", "work.watermarks", "work.source_days", "work.outages", "work.journeys", "work.journey_versions", "work.stages",
		"work.touchpoints", "main.accounts", "work.account_numbers", "work.spans", "work.cases", "work.stage_times", "main.touchpoint_status",
		"work.placed_touches", "main.communication_gaps", "main.handoffs", "work.tickets", "work.passages", "work.troubles", "work.breaks"}
	fewer(t, "15")
	rapid.Check(t, func(rt *rapid.T) {
		w := drawBroken(rt)
		exec(t, db, "DELETE FROM "+strings.Join(used, "; DELETE FROM "), strings.Join(w.statements(), "; "))
		for _, model := range models {
			query := load(t, "models/"+model+".sql")
			table := strings.Fields(query[strings.Index(query, "-- table: ")+len("-- table: "):])[0]
			if _, err := db.ExecContext(context.Background(), "INSERT INTO "+table+" BY NAME "+query); err != nil {
				t.Fatalf("%s: %v", model, err)
			}
		}
		want := w.breaks()
		for name, query := range map[string]string{
			"breaks": `SELECT journey, kind, stage, coalesce(touchpoint, ''), segment, accounts, accounts_in_place, arr::DOUBLE, occurrences, excess_days::DOUBLE,
				recent_accounts, strftime(last_day, '%Y-%m-%d'), cases_with, cases_without, ended_with, ended_without FROM work.breaks`,
			"stays": load(t, "effect/stays.sql"),
		} {
			got := told(t, db, query)
			slices.Sort(got)
			slices.Sort(want[name])
			if !slices.Equal(got, want[name]) {
				rt.Fatalf("%s\n%s by models:\n  %s\nby hand:\n  %s", strings.Join(w.statements(), ";\n"), name,
					strings.Join(difference(got, want[name]), "\n  "), strings.Join(difference(want[name], got), "\n  "))
			}
		}
	})
}

// broken is a world as the models 72 to 75 find it.
type broken struct {
	today     time.Time // midnight
	firstSeen time.Time // when the records begin; zero: before everything
	plans     []brokenPlan
	clients   []client
	visits    []*brokenVisit
	gaps      []brokenGap
	handovers []handover
	tickets   []brokenTicket
}

type brokenPlan struct {
	id      string
	canEnd  bool
	horizon int // days; 0: none
	change  string
	sides   [2]string       // measured by version 1 and 2
	every   [2]*float64     // of touchpoint review
	ugly    [2]map[int]bool // positions of touchpoints that are negative
}

var brokenTouchpoints = []string{"kickoff", "review", "survey"} // at positions 1.., of stages a, b, b

func stageOf(position int) string { return []string{"a", "b", "b"}[position-1] }

type client struct {
	id   string
	no   int
	arr  *int
	zone *time.Location
}

type brokenVisit struct {
	plan      *brokenPlan
	client    *client
	subject   int
	segment   string
	caseEnded *time.Time
	stage     string
	visit     int
	version   int
	entered   time.Time
	left      *time.Time
	days      float64
	target    *float64
	max       *float64
	back      bool
	ending    string
	statuses  []brokenStatus
	touches   []brokenTouch
}

type brokenStatus struct {
	position, occurrence int
	status               string
	due, met             *time.Time
	late                 *float64
}

type brokenTouch struct {
	position int
	day      string
	earliest int
	version  int
}

type brokenGap struct {
	id             string
	client         *client
	side, status   string
	started        time.Time
	ended          *time.Time
	days, business float64
	limit          threshold
}

type handover struct {
	client *client
	at     time.Time
	after  string
}

type brokenTicket struct {
	id     string
	client *client
	opened time.Time
	rating *float64
}

func drawBroken(t *rapid.T) *broken {
	w := &broken{today: time.Date(2026, 4, 20, 0, 0, 0, 0, time.UTC)}
	begin := time.Date(2025, 12, 20, 0, 0, 0, 0, time.UTC)
	hours := int(w.today.Sub(begin).Hours())
	at := func(label string, from int) time.Time {
		ts := begin.Add(time.Duration(rapid.IntRange(min(from, hours), hours).Draw(t, label)) * time.Hour)
		if day := ts.Truncate(24 * time.Hour); rapid.IntRange(0, 3).Draw(t, label+" by day") == 0 && !day.Before(begin.Add(time.Duration(from)*time.Hour)) {
			return day
		}
		return ts
	}
	hour := func(ts time.Time) int { return int(ts.Sub(begin).Hours()) }
	eighths := func(label string, most int) float64 { return float64(rapid.IntRange(0, most*8).Draw(t, label)) / 8 }
	maybe := func(label string, value float64) *float64 {
		if rapid.IntRange(0, 2).Draw(t, label) == 0 {
			return nil
		}
		return &value
	}
	if rapid.IntRange(0, 2).Draw(t, "records begin late") == 0 {
		w.firstSeen = begin.Add(time.Duration(rapid.IntRange(0, 60*24).Draw(t, "records begin")) * time.Hour)
	}
	sides := []string{"vendor", "customer", "mutual", ""}
	for _, id := range []string{"accounts", "tickets"} {
		p := brokenPlan{id: id, canEnd: rapid.IntRange(0, 3).Draw(t, "can end") > 0, horizon: rapid.SampledFrom([]int{0, 20, 60}).Draw(t, "horizon"),
			change: begin.AddDate(0, 0, rapid.IntRange(10, 110).Draw(t, "version 2 from")).Format(time.DateOnly)}
		for v := range p.sides {
			p.sides[v] = rapid.SampledFrom(sides).Draw(t, "side")
			if rapid.Bool().Draw(t, "recurs") {
				p.every[v] = new(eighths("every", 30))
			}
			p.ugly[v] = map[int]bool{1: rapid.Bool().Draw(t, "ugly"), 3: rapid.Bool().Draw(t, "ugly")}
		}
		w.plans = append(w.plans, p)
	}
	for i := range rapid.IntRange(1, 4).Draw(t, "clients") {
		c := client{id: string(rune('p' + i)), no: i + 1, zone: rapid.SampledFrom([]*time.Location{berlin, time.UTC, mustLoad("America/New_York")}).Draw(t, "zone")}
		if rapid.Bool().Draw(t, "revenue known") {
			c.arr = new(rapid.IntRange(0, 9).Draw(t, "arr"))
		}
		w.clients = append(w.clients, c)
	}
	subject := 0
	for i := range w.clients {
		c := &w.clients[i]
		for j := range w.plans {
			p := &w.plans[j]
			for range rapid.IntRange(0, 1+j).Draw(t, "cases") {
				subject++
				w.drawCase(t, p, c, subject, at, hour, eighths, maybe)
			}
		}
		for range rapid.IntRange(0, 4).Draw(t, "gaps") {
			g := brokenGap{id: fmt.Sprint("g", len(w.gaps)), client: c, side: rapid.SampledFrom(sides[:3]).Draw(t, "side of gap"), started: at("gap", 0),
				status: rapid.SampledFrom([]string{"closed", "open", "unknown"}).Draw(t, "gap's status"),
				days:   eighths("days", 30), business: eighths("business days", 30),
				limit: rapid.SampledFrom([]threshold{{10, "d"}, {7, "bd"}, {2.5, "d"}}).Draw(t, "limit")}
			if g.status == "closed" || g.status == "unknown" && rapid.Bool().Draw(t, "ended") {
				ended := at("end of gap", hour(g.started))
				g.ended = &ended
				if rapid.Bool().Draw(t, "ends with a hand-off") {
					w.handovers = append(w.handovers, handover{c, ended, "after " + g.id})
				}
			}
			w.gaps = append(w.gaps, g)
		}
		for range rapid.IntRange(0, 2).Draw(t, "tickets") {
			w.tickets = append(w.tickets, brokenTicket{fmt.Sprint("t", len(w.tickets)), c, at("ticket", 0), maybe("rated", eighths("rating", 1))})
		}
	}
	return w
}

func (w *broken) drawCase(t *rapid.T, p *brokenPlan, c *client, subject int, at func(string, int) time.Time, hour func(time.Time) int,
	eighths func(string, int) float64, maybe func(string, float64) *float64,
) {
	segment := rapid.SampledFrom([]string{"smb", "large", ""}).Draw(t, "segment")
	stays := rapid.IntRange(0, 3).Draw(t, "visits")
	var ended *time.Time
	if p.canEnd && rapid.Bool().Draw(t, "case ended") {
		ended = new(w.today.AddDate(0, 0, -rapid.IntRange(1, 30).Draw(t, "ended days ago")))
	}
	from := 0
	counts := map[string]int{}
	for n := range stays {
		v := &brokenVisit{plan: p, client: c, subject: subject, segment: segment, caseEnded: ended, entered: at("entered", from),
			stage: rapid.SampledFrom([]string{"a", "b"}).Draw(t, "stage"), days: eighths("days", 40), target: maybe("target", eighths("target days", 30)),
			max: maybe("max", eighths("max days", 40)), back: rapid.Bool().Draw(t, "back"), ending: "open", version: 1}
		if v.entered.Format(time.DateOnly) >= p.change {
			v.version = 2
		}
		counts[v.stage]++
		v.visit = counts[v.stage]
		if n+1 < stays || ended != nil || rapid.Bool().Draw(t, "left") {
			left := at("left", hour(v.entered))
			v.left, v.ending, from = &left, rapid.SampledFrom([]string{"onward", "back"}).Draw(t, "ending"), hour(left)+1
			if n+1 == stays && ended != nil {
				v.ending = "ended"
			}
		}
		for i := range brokenTouchpoints {
			if stageOf(i+1) != v.stage {
				continue
			}
			most := 1
			if recurs := slices.ContainsFunc(w.plans, func(p brokenPlan) bool { return p.every[0] != nil || p.every[1] != nil }); recurs && i == 1 {
				most = 3
			}
			for o := range rapid.IntRange(0, most).Draw(t, "occurrences") {
				s := brokenStatus{position: i + 1, occurrence: o + 1, status: rapid.SampledFrom([]string{"met", "late", "missed", "unknown", "not_yet_due", "waived"}).Draw(t, "status")}
				s.due = new(at("due", 0))
				switch s.status {
				case "late":
					s.met, s.late = new(at("met", 0)), new(eighths("late", 20))
				case "met":
					s.met = new(at("met", 0))
				case "missed":
					s.late = maybe("late known", eighths("late", 60))
				}
				v.statuses = append(v.statuses, s)
			}
			for range rapid.IntRange(0, 2).Draw(t, "touches") {
				v.touches = append(v.touches, brokenTouch{i + 1, begunOn(rapid.IntRange(0, 110).Draw(t, "touched on")), rapid.IntRange(0, 20).Draw(t, "earliest"), rapid.IntRange(1, 2).Draw(t, "touch's version")})
			}
		}
		w.visits = append(w.visits, v)
		if v.left == nil || from > hour(w.today) {
			return
		}
	}
}

func begunOn(day int) string {
	return time.Date(2025, 12, 20+day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

// endedLatest is where a case that has ended lies on the scale of brokenTouch.earliest.
const endedLatest = 12

func (w *broken) statements() []string {
	str := func(s string) string {
		if s == "" {
			return "NULL"
		}
		return "'" + s + "'"
	}
	ts := func(t *time.Time) string {
		if t == nil {
			return "NULL"
		}
		return str(t.Format(time.DateTime))
	}
	num := func(x *float64) string {
		if x == nil {
			return "NULL"
		}
		return fmt.Sprint(*x)
	}
	list := []string{fmt.Sprintf("INSERT INTO work.settings (today, timezone) VALUES ('%s', 'UTC')", w.today.Format(time.DateOnly))}
	if !w.firstSeen.IsZero() {
		list = append(list, "INSERT INTO work.watermarks (source, communicates) VALUES ('mail', true)",
			fmt.Sprintf("INSERT INTO work.source_days (source, day, first_ts) VALUES ('mail', '%s', '%s')", w.firstSeen.Format(time.DateOnly), w.firstSeen.Format(time.DateTime)),
			fmt.Sprintf("INSERT INTO work.outages (source, from_ts, to_ts) VALUES ('mail', '2020-01-01', '%s')", w.firstSeen.Format(time.DateTime)))
	}
	for _, p := range w.plans {
		end, horizon, kind := "none", "NULL", "account"
		if p.canEnd {
			end = "account"
		}
		if p.horizon > 0 {
			horizon = fmt.Sprint(p.horizon)
		}
		if p.id == "tickets" {
			kind = "case"
		}
		list = append(list, fmt.Sprintf("INSERT INTO work.journeys (journey, case_kind, end_kind, horizon_days) VALUES ('%s', '%s', '%s', %s)", p.id, kind, end, horizon),
			fmt.Sprintf("INSERT INTO work.stages (journey, stage) VALUES ('%s', 'a'), ('%s', 'b')", p.id, p.id))
		for v := range p.sides {
			days := []string{"NULL, " + str(p.change), str(p.change) + ", NULL"}[v]
			// mutual and customer are measured beside the vendor's side, too: the first of the three counts
			vendor, mutual, customer := p.sides[v] == "vendor", p.sides[v] == "vendor" || p.sides[v] == "mutual", p.sides[v] != ""
			list = append(list, fmt.Sprintf("INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day, silence_vendor, silence_mutual, silence_customer) VALUES ('%s', %d, 'v%d', %s, %t, %t, %t)",
				p.id, v+1, v+1, days, vendor, mutual, customer))
			for i, name := range brokenTouchpoints {
				every, experience := "NULL", "'neutral'"
				if name == "review" {
					every = num(p.every[v])
				}
				if p.ugly[v][i+1] {
					experience = "'negative'"
				}
				list = append(list, fmt.Sprintf("INSERT INTO work.touchpoints (journey, version_no, stage, touchpoint, position, every_value, experience) VALUES ('%s', %d, '%s', '%s', %d, %s, %s)",
					p.id, v+1, stageOf(i+1), name, i+1, every, experience))
			}
		}
	}
	for _, c := range w.clients {
		arr := "NULL"
		if c.arr != nil {
			arr = fmt.Sprint(*c.arr)
		}
		list = append(list, fmt.Sprintf("INSERT INTO main.accounts (account_id, arr) VALUES ('%s', %s)", c.id, arr),
			fmt.Sprintf("INSERT INTO work.account_numbers (account_no, account_id) VALUES (%d, '%s')", c.no, c.id),
			fmt.Sprintf("INSERT INTO work.spans (account_no, account_id, timezone) VALUES (%d, '%s', '%s')", c.no, c.id, c.zone))
	}
	subjects := map[int]bool{}
	for _, v := range w.visits {
		id, c := fmt.Sprint("case ", v.subject), v.client
		if !subjects[v.subject] {
			subjects[v.subject] = true
			latest := "NULL"
			if v.caseEnded != nil {
				latest = fmt.Sprint(endedLatest)
			}
			list = append(list, fmt.Sprintf("INSERT INTO work.cases (journey, case_id, account_id, segment, subject, timezone, ended_at, ended_latest) VALUES ('%s', '%s', '%s', %s, %d, '%s', %s, %s)",
				v.plan.id, id, c.id, str(v.segment), v.subject, c.zone, ts(v.caseEnded), latest))
		}
		move, leftDay := "forward", "NULL"
		if v.back {
			move = "regression"
		}
		if v.left != nil {
			leftDay = str(local(*v.left, c.zone))
		}
		list = append(list, fmt.Sprintf("INSERT INTO work.stage_times (journey, case_id, stage, visit, account_no, entered_at, entered_day, left_at, left_day, days, target_days, max_days, move, ending) VALUES ('%s', '%s', '%s', %d, %d, %s, '%s', %s, %s, %g, %s, %s, '%s', '%s')",
			v.plan.id, id, v.stage, v.visit, c.no, ts(&v.entered), local(v.entered, c.zone), ts(v.left), leftDay, v.days, num(v.target), num(v.max), move, v.ending))
		for _, s := range v.statuses {
			list = append(list, fmt.Sprintf("INSERT INTO main.touchpoint_status (journey, journey_version, case_id, stage, visit, touchpoint, occurrence, due_at, met_at, status, days_late) VALUES ('%s', 'v%d', '%s', '%s', %d, '%s', %d, %s, %s, '%s', %s)",
				v.plan.id, v.version, id, v.stage, v.visit, brokenTouchpoints[s.position-1], s.occurrence, ts(s.due), ts(s.met), s.status, num(s.late)))
		}
		for _, x := range v.touches {
			list = append(list, fmt.Sprintf("INSERT INTO work.placed_touches (journey, version_no, subject, touchpoint_position, visit, day, earliest) VALUES ('%s', %d, %d, %d, %d, '%s', %d)",
				v.plan.id, x.version, v.subject, x.position, v.visit, x.day, x.earliest))
		}
	}
	for _, g := range w.gaps {
		endedDay := "NULL"
		if g.ended != nil {
			endedDay = str(local(*g.ended, g.client.zone))
		}
		list = append(list, fmt.Sprintf("INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, ended_day, status, days, business_days, threshold, event_after) VALUES ('%s', '%s', '%s', %s, '%s', %s, '%s', %g, %g, '%s', 'after %s')",
			g.id, g.client.id, g.side, ts(&g.started), local(g.started, g.client.zone), endedDay, g.status, g.days, g.business, g.limit, g.id))
	}
	for _, h := range w.handovers {
		list = append(list, fmt.Sprintf("INSERT INTO main.handoffs (account_id, ts, day, event_after) VALUES ('%s', %s, '%s', '%s')", h.client.id, ts(&h.at), local(h.at, h.client.zone), h.after))
	}
	for _, x := range w.tickets {
		list = append(list, fmt.Sprintf("INSERT INTO work.tickets (source, case_id, account_id, opened_at, opened_day, rating) VALUES ('desk', '%s', '%s', %s, '%s', %s)",
			x.id, x.client.id, ts(&x.opened), local(x.opened, x.client.zone), num(x.rating)))
	}
	return list
}

// local is the day of an instant; a midnight is what is known to the day.
func local(at time.Time, zone *time.Location) string {
	if at.Equal(at.Truncate(24 * time.Hour)) {
		return at.Format(time.DateOnly)
	}
	return at.In(zone).Format(time.DateOnly)
}

// trouble is what happened to a visit; hurt: with it or without, nil: neither.
type trouble struct {
	hits []hit
	hurt *bool
}

// hit is one time that it happened.
type hit struct {
	days float64
	day  string
}

func (v *brokenVisit) leftOn(w *broken) string {
	if v.left == nil {
		return w.today.Format(time.DateOnly)
	}
	return local(*v.left, v.client.zone)
}

func (v *brokenVisit) counts(w *broken) bool {
	return v.plan.horizon == 0 || v.leftOn(w) > w.today.AddDate(0, 0, -v.plan.horizon).Format(time.DateOnly)
}

func (v *brokenVisit) seen(w *broken) bool {
	return w.firstSeen.IsZero() || !v.entered.Before(w.firstSeen) || local(v.entered, v.client.zone) >= w.firstSeen.Format(time.DateOnly)
}

func (v *brokenVisit) holds(at time.Time) bool {
	return !v.entered.After(at) && (v.left == nil || v.left.After(at))
}

// first says whether no visit of the account in this stage that began earlier holds the instant: so that it counts once.
func (w *broken) first(v *brokenVisit, at time.Time) bool {
	for _, other := range w.visits {
		before := cmp.Or(other.entered.Compare(v.entered), cmp.Compare(other.subject, v.subject), cmp.Compare(other.visit, v.visit)) < 0
		if before && other.client == v.client && other.plan == v.plan && other.stage == v.stage && other.counts(w) && other.holds(at) {
			return false
		}
	}
	return true
}

// trouble looks for one kind in one visit. ok: the visit says something of it.
func (w *broken) trouble(v *brokenVisit, kind string, position int) (found trouble, ok bool) {
	yes, no := true, false
	switch kind {
	case "slow_stage":
		limit := v.target
		if limit == nil {
			limit = v.max
		}
		switch {
		case limit == nil:
			return trouble{}, true
		case v.days > *limit:
			return trouble{[]hit{{v.days - *limit, v.leftOn(w)}}, &yes}, true
		}
	case "regression":
		if v.back {
			return trouble{[]hit{{v.days, v.leftOn(w)}}, &yes}, true
		}
	case "silence", "silent_handoff":
		for _, g := range w.gaps {
			if g.client != v.client {
				continue
			}
			days := g.days
			if g.limit.unit == "bd" {
				days = g.business
			}
			x := hit{max(days-g.limit.value, 0), w.today.Format(time.DateOnly)}
			if g.ended != nil {
				x.day = local(*g.ended, g.client.zone)
			}
			at := []time.Time{g.started}
			version := 0
			if local(g.started, g.client.zone) >= v.plan.change {
				version = 1
			}
			if kind == "silence" && g.side != v.plan.sides[version] {
				continue
			}
			if kind == "silent_handoff" {
				at = nil
				for _, h := range w.handovers {
					if g.side == "vendor" && h.after == "after "+g.id {
						at = append(at, h.at)
						x.day = local(h.at, g.client.zone)
					}
				}
			}
			for _, moment := range at {
				if !v.holds(moment) {
					continue
				}
				ok = true
				if g.status == "unknown" {
					continue
				}
				found.hurt = &yes
				if w.first(v, moment) {
					found.hits = append(found.hits, x)
				}
			}
		}
		return found, ok
	case "negative_experience":
		if position == 0 {
			for _, x := range w.tickets {
				if x.client == v.client && x.rating != nil && *x.rating <= 0.5 && v.holds(x.opened) {
					found.hurt, ok = &yes, true
					if w.first(v, x.opened) {
						found.hits = append(found.hits, hit{day: local(x.opened, x.client.zone)})
					}
				}
			}
			return found, ok
		}
		for _, x := range v.touches {
			if x.position == position && v.plan.ugly[x.version-1][position] && (v.caseEnded == nil || x.earliest <= endedLatest) {
				found.hits, found.hurt, ok = append(found.hits, hit{day: x.day}), &yes, true
			}
		}
		return found, ok
	default:
		return w.touchpoint(v, kind, position, &yes, &no)
	}
	return trouble{}, false
}

func (w *broken) touchpoint(v *brokenVisit, kind string, position int, yes, no *bool) (found trouble, ok bool) {
	every := v.plan.every[v.version-1]
	if brokenTouchpoints[position-1] != "review" {
		every = nil
	}
	unsure := false
	for i, s := range v.statuses {
		if s.position != position {
			continue
		}
		switch s.status {
		case "missed":
			ok, unsure = true, true
			if kind == "late_touchpoint" {
				continue
			}
			x := hit{day: v.leftOn(w)}
			if s.late != nil {
				x.days = *s.late
			}
			if every != nil {
				x.days = min(x.days, *every)
				if i+1 < len(v.statuses) && v.statuses[i+1].position == position {
					x.day = min(x.day, local(*v.statuses[i+1].due, v.client.zone))
				}
			}
			found.hits = append(found.hits, x)
			if s.late != nil || v.ending != "ended" {
				found.hurt = yes
			}
		case "unknown":
			ok, unsure = true, true
		case "late":
			ok = true
			if kind == "late_touchpoint" {
				found.hits, found.hurt = append(found.hits, hit{*s.late, local(*s.met, v.client.zone)}), yes
			}
		case "met":
			ok = true
		}
	}
	if ok && found.hurt == nil && !unsure {
		found.hurt = no
	}
	return found, ok
}

// breaks goes through all places.
func (w *broken) breaks() map[string][]string {
	tables := map[string][]string{}
	kinds := []string{"slow_stage", "regression", "silence", "silent_handoff", "negative_experience", "missing_touchpoint", "late_touchpoint"}
	for i := range w.plans {
		for _, kind := range kinds {
			for position := 0; position <= len(brokenTouchpoints); position++ {
				named := kind == "missing_touchpoint" || kind == "late_touchpoint"
				if named != (position > 0) && kind != "negative_experience" {
					continue
				}
				for _, stage := range []string{"a", "b"} {
					if position > 0 && stageOf(position) != stage {
						continue
					}
					for _, segment := range []string{"all", "smb", "large"} {
						w.place(tables, &w.plans[i], kind, stage, position, segment, named)
					}
				}
			}
		}
	}
	return tables
}

func (w *broken) place(tables map[string][]string, p *brokenPlan, kind, stage string, position int, segment string, named bool) {
	inPlace, hurt, recent := map[*client]bool{}, map[*client]bool{}, map[*client]bool{}
	occurrences, days, last := 0, 0.0, ""
	// of each case: the judgements of its visits that can be compared
	judged, ended := map[int][]*bool{}, map[int]bool{}
	stays := map[string]int{}
	for _, v := range w.visits {
		if v.plan != p || v.stage != stage || segment != "all" && v.segment != segment || !v.counts(w) {
			continue
		}
		inPlace[v.client] = true
		found, ok := w.trouble(v, kind, position)
		for _, x := range found.hits {
			occurrences++
			days += x.days
			last = max(last, x.day)
			hurt[v.client] = true
			if x.day > w.today.AddDate(0, 0, -90).Format(time.DateOnly) {
				recent[v.client] = true
			}
		}
		if !v.seen(w) || named && !ok {
			continue
		}
		verdict := found.hurt
		if !ok {
			verdict = new(false)
		}
		judged[v.subject] = append(judged[v.subject], verdict)
		ended[v.subject] = v.caseEnded != nil
		if verdict != nil && kind != "slow_stage" {
			whole := int(v.days)
			if float64(whole) < v.days {
				whole++
			}
			stays[line(*verdict, whole, v.ending == "onward" || v.ending == "back")]++
		}
	}
	if len(hurt) == 0 {
		return
	}
	name := ""
	if position > 0 {
		name = brokenTouchpoints[position-1]
	}
	var arr any
	sum := 0.0
	for c := range hurt {
		if c.arr != nil {
			sum += float64(*c.arr)
			arr = sum
		}
	}
	var sides, ends [2]int
	for subject, verdicts := range judged {
		side := 1 // without
		for _, verdict := range verdicts {
			if verdict == nil {
				side = -1
			}
		}
		for _, verdict := range verdicts {
			if verdict != nil && *verdict {
				side = 0
			}
		}
		if side >= 0 {
			sides[side]++
			if ended[subject] {
				ends[side]++
			}
		}
	}
	var excess any = days
	if kind == "negative_experience" {
		excess = nil
	}
	var with, without any = ends[0], ends[1]
	if !p.canEnd {
		with, without = nil, nil
	}
	place := line(p.id, kind, stage, name, segment)
	tables["breaks"] = append(tables["breaks"], line(place, len(hurt), len(inPlace), arr, occurrences, excess, len(recent), last, sides[0], sides[1], with, without))
	for key, n := range stays {
		tables["stays"] = append(tables["stays"], line(place, key, n))
	}
}
