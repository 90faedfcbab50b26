// Package journey reads the journeys that a company has written down in YAML:
// stages, touchpoints, milestones and the rules that find them in events. It
// checks everything at once, brings the rules into one form and flattens a
// journey into rows. It knows no SQL.
package journey

import (
	"time"

	"throughline/pipeline/config/strict"
	"throughline/pipeline/journey/rule"
)

// The kinds of case that a journey follows.
const (
	CaseAccount = "account" // one case per account
	CaseSource  = "case"    // one case per case of the source: a ticket, a project
)

// Journey is one checked journey file: a journey, or one of its versions. Ids
// keep their case.
type Journey struct {
	ID            string
	Version       string
	VersionNo     int       // 1.. among the versions of the journey, in the order of EffectiveFrom
	EffectiveFrom time.Time // midnight UTC of the stated date; zero: always. The first version is in force before it, too
	EffectiveTo   time.Time // when the next version comes into force; zero: never
	File          string    // as given to Load
	Hash          string    // sha256 of the file's bytes, hex
	Case          string    // CaseAccount or CaseSource
	HorizonDays   int       // 0: none
	Segments      []Segment // the first match wins
	Personas      []Persona // the first match wins
	Start         Bound
	End           Bound
	Value         []Milestone // in order, one at least
	Silence       Silence
	Stages        []Stage // in order
	warnings      []strict.Problem
}

// Warnings is what is allowed in the file but worth a look, by line.
func (j Journey) Warnings() []strict.Problem { return j.warnings }

// The kinds of bounds of a case.
const (
	ByAccount    = "account"     // the account's started_at or churned_at
	ByFirstEvent = "first_event" // start only
	ByRule       = "rule"        // the first event that matches
	ByNone       = "none"        // end only: a case does not end
)

// Bound says where a case starts or ends.
type Bound struct {
	Kind string
	When []rule.Clause // ByRule only, on events
}

// Segment is a group of accounts.
type Segment struct {
	ID, Name string
	When     []rule.Clause // on accounts; nil: all
}

// Persona is a group of contacts.
type Persona struct {
	ID, Name string
	When     []rule.Clause // on contacts; nil: all
}

// Milestone is a point at which the customer has value.
type Milestone struct {
	ID, Name string
	When     []rule.Clause // on events
}

// Duration is a length of time as written.
type Duration struct {
	Value float64
	Unit  string // d calendar days, bd business days, h hours, m minutes; empty: none
}

// Exists tells whether the file gives the duration.
func (d Duration) Exists() bool { return d.Unit != "" }

// Days is the length in calendar days; business days are counted as days.
func (d Duration) Days() float64 {
	switch d.Unit {
	case "h":
		return d.Value / 24
	case "m":
		return d.Value / (24 * 60)
	}
	return d.Value
}

// Silence is from when on no communication is a gap, and which sides are
// measured.
type Silence struct {
	After Duration // d or bd
	Sides []string // of vendor, customer, mutual; a stage has none of its own
}

// Stage is one step of the journey.
type Stage struct {
	ID, Name    string // Name: ID where the file gives none
	Goal        string
	Customer    Customer
	Target, Max Duration // calendar days, or none
	Silence     Silence  // After does not exist: the journey's
	OnStart     bool     // entered at the start of the case
	Enter       []rule.Clause
	Exit        []rule.Clause // nil: left only for another stage or at the case's end
	Owner       string
	RACI        RACI
	Effort      int // 1 to 5; 0: not declared
	Risks       []Risk
	Targets     []Target // in the order of the file
	Touchpoints []Touchpoint
}

// Customer is the stage from the customer's side.
type Customer struct{ Goal, Feeling string }

// RACI is who is responsible, accountable, consulted and informed.
type RACI struct{ Responsible, Accountable, Consulted, Informed []string }

// Target is the value that a KPI of the stage should reach.
type Target struct {
	KPI   string
	Value float64
}

// The causes for which a risk trips.
const (
	RiskEvent   = "event"
	RiskSilence = "silence"
	RiskDwell   = "dwell"
	RiskMissing = "missing"
)

// Risk is something that can go wrong in a stage.
type Risk struct {
	ID, Risk, Mitigation string
	Cause                string        // one of the Risk constants; empty: declared only, never trips
	When                 []rule.Clause // RiskEvent, on events
	Over                 Duration      // RiskSilence, RiskDwell: from this length on
	Missing              string        // RiskMissing: a touchpoint
}

// Touchpoint is a contact that the journey plans.
type Touchpoint struct {
	ID, Name     string        // Name: ID where the file gives none
	Match        []rule.Clause // nil: no event ever matches
	Due          Duration      // from the stage's entry; none for a recurring one
	Every, Grace Duration      // recurring, or none
	Required     bool
	Persona      string
	Objective    string
	Medium       string
	Duration     Duration
	Owner        string
	CustomerRole string
	Actions      []string
	Resources    []Resource
	ExitCriteria string
	FeatureGroup string // quick_win, key_differentiator, essential, difficult_to_adopt, or empty
	Effort       int    // 1 to 5; 0: not declared
	Experience   string // positive, negative, neutral, or empty
}

// Expected tells whether the touchpoint's absence counts.
func (t Touchpoint) Expected() bool { return t.Required || t.Due.Exists() || t.Every.Exists() }

// Resource is a link to material. URL is http, https, mailto or a relative path.
type Resource struct{ Name, URL string }
