package initial

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Facts are what the records of a proposal tell of the journey.
type Facts struct {
	Events   int64
	Accounts int64 // of any source
	Started  int64 // of them, with started_at
	Churned  int64 // of them, with churned_at
	Early    int64 // of them, with events before they started
	Owners   int64 // accounts that have events
	Cases    int64 // case ids of events

	Activities []Activity // the most widespread first
	States     []State    // by field, then in the order of their first sights
	Purposes   []Purpose
	Segments   []Segment // the largest first
	Logs       []string  // sources whose rows say themselves what happened
}

// Activity is something that happens.
type Activity struct {
	Name, Channel, Source string
	Sources               int64 // that tell of it
	Events                int64
	Owners                int64   // accounts that have it; cases, where no event has an account
	Days                  float64 // the median of its first time, from the start
	Talk                  int64   // of its events: between people, where the customer hears it
	Directed              int64   // of its events: it is known who spoke
	Changes               int64   // of its events: a state that was set
}

// State is a value that a history shows.
type State struct {
	Field, Value   string
	Events, Owners int64
	Days           float64
}

// Purpose is what meetings and mails are for, by their subjects.
type Purpose struct {
	ID, Name, Pattern string
	Activities        string // with commas between
	Events, Owners    int64
	Days              float64
}

// Segment is a group of accounts.
type Segment struct {
	Name     string
	Accounts int64
}

// byCase says that nothing belongs to an account: the journey follows cases.
func (f Facts) byCase() bool { return f.Owners == 0 && f.Cases > 0 }

// owners writes a number of accounts or cases.
func (f Facts) owners(n int64) string {
	if f.byCase() {
		return count(n, "case")
	}
	return count(n, "account")
}

// all is how many there are of those.
func (f Facts) all() int64 {
	if f.byCase() {
		return f.Cases
	}
	return max(f.Accounts, f.Owners)
}

// stage is a stage of the draft.
type stage struct {
	id, name, enter, why string
	days                 float64 // when it is entered, from the start
	touchpoints          []touchpoint
}

type touchpoint struct {
	id, name, match, why string
	days                 float64
}

// draft is a journey in the making.
type draft struct {
	Facts
	stages    []stage
	value     string // the rule of the milestone
	valueID   string
	valueWhy  string
	taken     map[string]bool // ids of stages and touchpoints
	milestone string          // the activity that the milestone is, if it is one
}

// Journey writes a first journey.yaml: stages that the records show, and what
// happens in each.
func (f Facts) Journey() []byte {
	d := draft{Facts: f, taken: map[string]bool{}}
	d.findValue()
	if !d.statedStages() && !d.loggedStages() {
		d.plainStages()
	}
	d.touchpoints()
	return d.write()
}

// churnedActivity is what a table tells of an account that has left.
const churnedActivity = "churned"

// least is how many accounts must have something before it is a rule.
func (f Facts) least() int64 { return min(3, max(1, f.all())) }

// findValue looks for the first thing that is worth the customer's money.
func (d *draft) findValue() {
	for _, p := range d.Purposes {
		if p.ID == "go_live" && p.Owners >= d.least() {
			d.value, d.valueID, d.valueWhy = p.rule(), "go_live", d.seen(p.Events, p.Owners)
			return
		}
	}
	for _, name := range []string{"go_live", "went_live", "used_feature", "used_product", "activated", "started_subscription", "solved_ticket", "closed_ticket", "changed_ticket_status", "held_meeting", "sent_email", "received_email"} {
		for _, a := range d.Activities {
			if a.Name == name && a.Owners >= d.least() {
				d.milestone, d.value, d.valueID, d.valueWhy = a.Name, a.rule(), a.Name, d.seen(a.Events, a.Owners)
				return
			}
		}
	}
	for _, stand := range []func(Activity) bool{
		func(a Activity) bool {
			return !strings.HasPrefix(a.Name, "created_") && a.Changes == 0 && a.Owners >= d.least()
		},
		func(Activity) bool { return true },
	} {
		if i := slices.IndexFunc(d.Activities, stand); i >= 0 {
			a := d.Activities[i]
			d.milestone, d.value, d.valueID, d.valueWhy = a.Name, a.rule(), identifier(a.Name), "a stand-in until you say what value is; "+d.seen(a.Events, a.Owners)
			return
		}
	}
	d.value, d.valueID, d.valueWhy = "{direction: inbound}", "first_answer", "no event is tied to an account yet"
}

func (d *draft) seen(events, owners int64) string {
	return fmt.Sprintf("seen %s for %d of %s", times3(events), owners, d.owners(d.all()))
}

// times3 writes how often.
func times3(n int64) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}

func (a Activity) rule() string { return "{activity: " + scalar(a.Name) + "}" }

func (p Purpose) rule() string {
	names := strings.Split(p.Activities, ",")
	activity := scalar(names[0])
	if len(names) > 1 {
		activity = "[" + strings.Join(names, ", ") + "]"
	}
	return fmt.Sprintf("{activity: %s, subject: {re: '%s'}}", activity, p.Pattern)
}

// mostStages is how many stages people can keep in mind.
const mostStages = 8

// before are words of states that lie before the contract.
var before = regexp.MustCompile(`(?i)awareness|consideration|\bleads?\b|prospect|pre.?sales|qualif|negotiat|proposal|subscriber|appointment|presentation|\blost\b|decision|opportunity|needs|perception|contract.?sent|\bnew\b|\bother\b`)

// statedStages takes the stages that a system keeps a history of.
func (d *draft) statedStages() bool {
	fields := map[string][]State{}
	var best []State
	for _, s := range d.States {
		if s.Owners >= d.least() && !before.MatchString(s.Value) && strings.Trim(s.Value, "0123456789-") != "" {
			fields[s.Field] = append(fields[s.Field], s)
		}
		if list := fields[s.Field]; len(list) >= 2 && len(list) <= mostStages && widest(list) > widest(best) {
			best = list
		}
	}
	if best == nil || len(fields[best[0].Field]) > mostStages {
		return false
	}
	best = fields[best[0].Field]
	for i, s := range best {
		rule := fmt.Sprintf("{field: %s, value_to: %s}", scalar(s.Field), scalar(s.Value))
		if i == 0 {
			rule = "{any: [{start: true}, " + rule + "]}"
		}
		d.add(stage{name: s.Value, enter: rule, days: s.Days, why: d.seen(s.Events, s.Owners) + fmt.Sprintf("; the median is %.0f days after the first state", s.Days)})
	}
	return true
}

func widest(states []State) (owners int64) {
	for _, s := range states {
		owners += s.Owners
	}
	return owners
}

// loggedStages takes the steps of an event log that most of its cases go
// through, in the order in which they usually come.
func (d *draft) loggedStages() bool {
	var steps []Activity
	for _, a := range d.Activities {
		if a.Sources == 1 && slices.Contains(d.Logs, a.Source) && 2*a.Owners >= d.all() {
			steps = append(steps, a)
		}
	}
	if len(steps) < 2 {
		return false
	}
	steps = steps[:min(len(steps), mostStages)]
	slices.SortStableFunc(steps, func(a, b Activity) int { return cmp.Or(cmp.Compare(a.Days, b.Days), cmp.Compare(a.Name, b.Name)) })
	for i, a := range steps {
		rule := a.rule()
		if i == 0 {
			rule = "{any: [{start: true}, " + rule + "]}"
		}
		d.add(stage{name: a.Name, enter: rule, days: a.Days, why: d.seen(a.Events, a.Owners) + ", in this order by the median of its first time"})
		d.taken[a.Name] = true
	}
	last := steps[len(steps)-1]
	d.milestone, d.value, d.valueID, d.valueWhy = last.Name, last.rule(), identifier(last.Name), "the last step; "+d.seen(last.Events, last.Owners)
	return true
}

// plainStages divides a customer's time: up to the kickoff, up to the first value,
// and from then on.
func (d *draft) plainStages() {
	days := 0.0
	for _, a := range d.Activities {
		if a.Name == d.milestone {
			days = a.Days
		}
	}
	for _, p := range d.Purposes {
		if p.ID == d.valueID {
			days = p.Days
		}
	}
	if days <= 0 { // one event opens one stage only
		d.add(stage{id: "customer", name: "Customer", enter: "{start: true}", why: "nothing in the records divides a customer's time yet"})
		return
	}
	d.add(stage{id: "onboarding", name: "Onboarding", enter: "{start: true}", why: "from the start on"})
	for _, p := range d.Purposes {
		if p.ID == "kickoff" && p.Owners >= d.least() && p.Days > 0 && p.Days < days {
			d.add(stage{id: "implementation", name: "Implementation", enter: p.rule(), days: p.Days, why: fmt.Sprintf("the median is %.0f days after the start", p.Days)})
		}
	}
	d.add(stage{id: "in_use", name: "In use", enter: d.value, days: days, why: fmt.Sprintf("the median is %.0f days after the start", days)})
}

func (d *draft) add(s stage) {
	if s.id == "" {
		s.id = unique(identifier(s.name), d.taken)
	}
	d.taken[s.id] = true
	d.stages = append(d.stages, s)
}

// mostTouchpoints bounds those that are taken only because they are frequent.
const mostTouchpoints = 6

// touchpoints puts what happens into the stage where it mostly does. Meetings and
// mails of which the subjects tell the purpose are not taken a second time.
func (d *draft) touchpoints() {
	var told []string
	for _, p := range d.Purposes {
		if p.Owners >= d.least() && p.Days >= 0 { // what comes before the start is the sale's
			told = append(told, strings.Split(p.Activities, ",")...)
			d.place(touchpoint{id: p.ID, name: p.Name, match: p.rule(), why: d.seen(p.Events, p.Owners), days: p.Days})
		}
	}
	added := 0
	for _, a := range d.Activities {
		if a.Owners < d.least() || added == mostTouchpoints || d.taken[a.Name] || slices.Contains(told, a.Name) || a.ours() {
			continue
		}
		added++
		d.place(touchpoint{id: identifier(a.Name), name: title(a.Name), match: a.rule(), why: d.seen(a.Events, a.Owners), days: a.Days})
	}
}

// ours says that an activity is work on records, of which a customer knows
// nothing, or the end.
func (a Activity) ours() bool {
	return a.Changes > 0 || a.Name == churnedActivity ||
		slices.ContainsFunc([]string{"changed_", "noted_", "created_"}, func(prefix string) bool { return strings.HasPrefix(a.Name, prefix) })
}

// place puts a touchpoint into the last stage that has usually begun by then.
func (d *draft) place(t touchpoint) {
	at := 0
	for i, s := range d.stages {
		if s.days <= t.days {
			at = i
		}
	}
	t.id = unique(t.id, d.taken)
	d.stages[at].touchpoints = append(d.stages[at].touchpoints, t)
}

var noIdentifier = regexp.MustCompile(`[^a-z0-9]+`)

// identifier is a name as an id.
func identifier(name string) string {
	id := strings.Trim(noIdentifier.ReplaceAllString(strings.ToLower(name), "_"), "_")
	if len(id) > 40 {
		id = strings.Trim(id[:40], "_")
	}
	if id == "" {
		return "stage"
	}
	return id
}

// title is opened_ticket as people write it.
func title(name string) string {
	words := strings.ReplaceAll(name, "_", " ")
	if words == "" {
		return name
	}
	return strings.ToUpper(words[:1]) + words[1:]
}

func (d *draft) write() []byte {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("# A first journey, proposed by throughline init from what the records show. It is a draft for those who know the")
	line("# customers: rename, add what is expected (due: 7d, required: true), take out what is no touchpoint. An unknown key is")
	line("# an error, and throughline check tells each mistake with its line.")
	line("journey: customer")
	line(`version: "1"   # shown with every number; a new one for each change of meaning`)
	if d.byCase() {
		line("case: case   # no event belongs to an account, so each case of the source is followed: %d of them", d.Cases)
	} else {
		line("case: account")
	}
	d.segments(line)
	d.bounds(line)
	line("value:   # what the customer has paid for; more than one, in order, is fine")
	line("  - {id: %s, when: %s}   # %s", scalar("first_"+strings.TrimPrefix(d.valueID, "first_")), d.value, d.valueWhy)
	d.silence(line)
	line("stages:")
	for _, s := range d.stages {
		line("  - id: %s   # %s", scalar(s.id), comment(s.why))
		line("    name: %s", scalar(s.name))
		line("    enter: %s", s.enter)
		if len(s.touchpoints) > 0 {
			line("    touchpoints:")
		}
		for _, t := range s.touchpoints {
			line("      - id: %s   # %s", scalar(t.id), comment(t.why))
			line("        name: %s", scalar(t.name))
			line("        match: %s", t.match)
		}
	}
	return []byte(b.String())
}

// segments follow what the accounts are called, where that is a few words.
func (d *draft) segments(line func(string, ...any)) {
	const mostSegments = 6
	if d.byCase() || len(d.Segments) < 2 || len(d.Segments) > mostSegments {
		return
	}
	line("segments:   # the first that fits; every curve and KPI is told for each")
	taken := map[string]bool{}
	for _, s := range d.Segments {
		line("  - {id: %s, name: %s, when: {segment: %s}}   # %s", scalar(unique(identifier(s.Name), taken)), scalar(s.Name), scalar(s.Name), count(s.Accounts, "account"))
	}
}

// bounds say where a case begins and ends.
func (d *draft) bounds(line func(string, ...any)) {
	switch known := fmt.Sprintf("known of %d of %s", d.Started, count(d.Accounts, "account")); {
	case d.byCase() || d.Accounts == 0:
		line("start: first_event")
	case 2*d.Started < d.Accounts:
		line("start: first_event   # when an account started is %s", known)
	case d.Early > 0:
		line("start: {account: started_at}   # %s, of which %d have events before it", known, d.Early)
	default:
		line("start: {account: started_at}   # %s", known)
	}
	left := slices.IndexFunc(d.Activities, func(a Activity) bool { return a.Name == churnedActivity })
	switch {
	case d.Churned > 0 && !d.byCase():
		line("end: {account: churned_at}   # known of %d of %s", d.Churned, count(d.Accounts, "account"))
	case left >= 0:
		line("end: {activity: churned}   # %s; no table says of an account itself when it left", d.seen(d.Activities[left].Events, d.Activities[left].Owners))
	}
}

// silence measures the sides of which something can be known.
func (d *draft) silence(line func(string, ...any)) {
	for _, a := range d.Activities {
		if a.Directed > 0 {
			line("silence: {after: 10d}")
			return
		}
	}
	line("silence: {after: 10d, sides: [mutual]}   # no record says who spoke to whom, so only silences of both sides can be told")
}
