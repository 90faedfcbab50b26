package journey

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"throughline/pipeline/journey/rule"
)

// Rows is journeys as flat rows. The fields of each row are the columns of the
// work table of the same name, in snake case; nil is NULL. Positions and rule
// numbers begin at 1.
type Rows struct {
	Journeys    []JourneyRow
	Versions    []VersionRow
	Stages      []StageRow
	Touchpoints []TouchpointRow
	Milestones  []MilestoneRow
	Segments    []SegmentRow
	Personas    []PersonaRow
	Targets     []TargetRow
	Risks       []RiskRow
	Rules       []Rule
}

// The tables that a rule is about.
const (
	OnEvents   = "events"
	OnAccounts = "accounts"
	OnContacts = "contacts"
)

// Rule matches the rows of a table on which any of its clauses holds.
type Rule struct {
	ID      int
	On      string // OnEvents, OnAccounts or OnContacts
	Clauses []rule.Clause
}

// JourneyRow is a row of work.journeys.
type JourneyRow struct {
	Journey, JourneyVersion, JourneyHash          string
	Position                                      int
	CaseKind                                      string
	StartKind                                     string
	StartRule                                     *int
	EndKind                                       string
	EndRule                                       *int
	HorizonDays                                   *int
	SilenceValue                                  float64
	SilenceUnit                                   string
	SilenceVendor, SilenceCustomer, SilenceMutual bool
}

// VersionRow is a row of work.journey_versions.
type VersionRow struct {
	Journey                                       string
	VersionNo                                     int
	JourneyVersion, JourneyHash                   string
	FromDay, ToDay                                *time.Time // midnight UTC; ToDay is exclusive
	StartRule, EndRule                            *int
	SilenceValue                                  float64
	SilenceUnit                                   string
	SilenceVendor, SilenceCustomer, SilenceMutual bool
}

// StageRow is a row of work.stages.
type StageRow struct {
	Journey, Stage                string
	Position                      int
	Name                          string
	Goal, Owner                   *string
	CustomerGoal, CustomerFeeling *string
	TargetDays, MaxDays           *float64
	SilenceValue                  *float64
	SilenceUnit                   *string
	EnterOnStart                  bool
	EnterRule, ExitRule           *int
	Effort                        *int
	VersionNo                     int
}

// TouchpointRow is a row of work.touchpoints.
type TouchpointRow struct {
	Journey, Stage                                                string
	StagePosition                                                 int
	Touchpoint                                                    string
	Position                                                      int
	Name                                                          string
	Rule                                                          *int
	DueValue                                                      *float64
	DueUnit                                                       *string
	EveryValue                                                    *float64
	EveryUnit                                                     *string
	GraceDays                                                     *float64
	Required                                                      bool
	Persona, Owner, Medium, Objective, CustomerRole, ExitCriteria *string
	FeatureGroup                                                  *string
	Effort                                                        *int
	Experience                                                    *string
	VersionNo                                                     int
}

// MilestoneRow is a row of work.milestones.
type MilestoneRow struct {
	Journey, Milestone string
	Position           int
	Rule               int
	VersionNo          int
}

// SegmentRow is a row of work.segments.
type SegmentRow struct {
	Journey, Segment string
	Position         int
	Rule             *int
	VersionNo        int
}

// PersonaRow is a row of work.personas.
type PersonaRow struct {
	Journey, Persona string
	Position         int
	Rule             *int
	VersionNo        int
}

// TargetRow is a row of work.targets.
type TargetRow struct {
	Journey, Stage, KPI string
	Target              float64
	VersionNo           int
}

// RiskRow is a row of work.risks.
type RiskRow struct {
	Journey       string
	VersionNo     int
	Stage         string
	StagePosition int
	Risk          string
	Position      int
	Name          string // the risk in words
	Mitigation    *string
	Cause         *string // nil: declared only
	Rule          *int
	OverValue     *float64
	OverUnit      *string
	Touchpoint    *string
}

// Flatten numbers the rules of journeys and lays everything out in rows. The
// journeys are in the order in which Load gives them. Equal rules share a
// number. A stage and a touchpoint have one position in all versions.
func Flatten(journeys []Journey) Rows {
	f := flattener{numbers: map[string]int{}}
	for i, versions := range group(journeys) {
		f.versions(i+1, versions)
	}
	return f.rows
}

type flattener struct {
	rows                Rows
	numbers             map[string]int // table and clauses → rule number
	stages, touchpoints map[string]int // id → position, of the journey at hand
}

// rule is the number of a rule; nil for no clauses.
func (f *flattener) rule(on string, clauses []rule.Clause) *int {
	if len(clauses) == 0 {
		return nil
	}
	data, err := json.Marshal(clauses)
	if err != nil {
		panic(fmt.Sprintf("journey: clauses of a rule: %v", err)) // plain data always marshals
	}
	key := on + string(data)
	number, known := f.numbers[key]
	if !known {
		number = len(f.rows.Rules) + 1
		f.numbers[key] = number
		f.rows.Rules = append(f.rows.Rules, Rule{ID: number, On: on, Clauses: clauses})
	}
	return &number
}

// versions lays out the versions of one journey, the latest last.
func (f *flattener) versions(position int, versions []Journey) {
	var stages, touchpoints [][]string
	for _, j := range versions {
		itsStages, itsTouchpoints := j.ids()
		stages, touchpoints = append(stages, itsStages), append(touchpoints, itsTouchpoints)
	}
	f.stages, f.touchpoints = positions(stages), positions(touchpoints)
	for _, j := range versions {
		f.version(j)
	}
	latest, row := versions[len(versions)-1], f.rows.Versions[len(f.rows.Versions)-1]
	f.rows.Journeys = append(f.rows.Journeys, JourneyRow{
		Journey: row.Journey, JourneyVersion: row.JourneyVersion, JourneyHash: row.JourneyHash, Position: position, CaseKind: latest.Case,
		StartKind: latest.Start.Kind, StartRule: row.StartRule, EndKind: latest.End.Kind, EndRule: row.EndRule,
		HorizonDays: optional(latest.HorizonDays), SilenceValue: row.SilenceValue, SilenceUnit: row.SilenceUnit,
		SilenceVendor: row.SilenceVendor, SilenceCustomer: row.SilenceCustomer, SilenceMutual: row.SilenceMutual,
	})
}

func (f *flattener) version(j Journey) {
	row := VersionRow{
		Journey: j.ID, VersionNo: j.VersionNo, JourneyVersion: j.Version, JourneyHash: j.Hash, ToDay: optional(j.EffectiveTo),
		StartRule: f.rule(OnEvents, j.Start.When), EndRule: f.rule(OnEvents, j.End.When),
		SilenceValue: j.Silence.After.Value, SilenceUnit: j.Silence.After.Unit,
		SilenceVendor:   slices.Contains(j.Silence.Sides, "vendor"),
		SilenceCustomer: slices.Contains(j.Silence.Sides, "customer"),
		SilenceMutual:   slices.Contains(j.Silence.Sides, "mutual"),
	}
	if j.VersionNo > 1 {
		row.FromDay = &j.EffectiveFrom
	}
	f.rows.Versions = append(f.rows.Versions, row)
	for i, s := range j.Segments {
		f.rows.Segments = append(f.rows.Segments, SegmentRow{j.ID, s.ID, i + 1, f.rule(OnAccounts, s.When), j.VersionNo})
	}
	for i, p := range j.Personas {
		f.rows.Personas = append(f.rows.Personas, PersonaRow{j.ID, p.ID, i + 1, f.rule(OnContacts, p.When), j.VersionNo})
	}
	for i, m := range j.Value {
		f.rows.Milestones = append(f.rows.Milestones, MilestoneRow{j.ID, m.ID, i + 1, *f.rule(OnEvents, m.When), j.VersionNo})
	}
	for _, s := range j.Stages {
		f.stage(j, s)
		for _, t := range s.Touchpoints {
			f.touchpoint(j, s, t)
		}
		for i, r := range s.Risks {
			f.risk(j, s, i+1, r)
		}
	}
}

func (f *flattener) stage(j Journey, s Stage) {
	f.rows.Stages = append(f.rows.Stages, StageRow{
		Journey: j.ID, Stage: s.ID, Position: f.stages[s.ID], Name: s.Name, Goal: optional(s.Goal), Owner: optional(s.Owner),
		CustomerGoal: optional(s.Customer.Goal), CustomerFeeling: optional(s.Customer.Feeling),
		TargetDays: optional(s.Target.Days()), MaxDays: optional(s.Max.Days()),
		SilenceValue: optional(s.Silence.After.Value), SilenceUnit: optional(s.Silence.After.Unit),
		EnterOnStart: s.OnStart, EnterRule: f.rule(OnEvents, s.Enter), ExitRule: f.rule(OnEvents, s.Exit),
		Effort: optional(s.Effort), VersionNo: j.VersionNo,
	})
	for _, t := range s.Targets {
		f.rows.Targets = append(f.rows.Targets, TargetRow{j.ID, s.ID, t.KPI, t.Value, j.VersionNo})
	}
}

func (f *flattener) touchpoint(j Journey, s Stage, t Touchpoint) {
	dueUnit := "d"
	if t.Due.Unit == "bd" || !t.Due.Exists() {
		dueUnit = t.Due.Unit
	}
	f.rows.Touchpoints = append(f.rows.Touchpoints, TouchpointRow{
		Journey: j.ID, Stage: s.ID, StagePosition: f.stages[s.ID], Touchpoint: t.ID, Position: f.touchpoints[t.ID], Name: t.Name,
		Rule:     f.rule(OnEvents, t.Match),
		DueValue: optional(t.Due.Days()), DueUnit: optional(dueUnit),
		EveryValue: optional(t.Every.Value), EveryUnit: optional(t.Every.Unit), GraceDays: optional(t.Grace.Days()),
		Required: t.Required, Persona: optional(t.Persona), Owner: optional(t.Owner), Medium: optional(t.Medium), Objective: optional(t.Objective),
		CustomerRole: optional(t.CustomerRole), ExitCriteria: optional(t.ExitCriteria), FeatureGroup: optional(t.FeatureGroup),
		Effort: optional(t.Effort), Experience: optional(t.Experience), VersionNo: j.VersionNo,
	})
}

func (f *flattener) risk(j Journey, s Stage, position int, r Risk) {
	f.rows.Risks = append(f.rows.Risks, RiskRow{
		Journey: j.ID, VersionNo: j.VersionNo, Stage: s.ID, StagePosition: f.stages[s.ID], Risk: r.ID, Position: position,
		Name: r.Risk, Mitigation: optional(r.Mitigation), Cause: optional(r.Cause), Rule: f.rule(OnEvents, r.When),
		OverValue: optional(r.Over.Value), OverUnit: optional(r.Over.Unit), Touchpoint: optional(r.Missing),
	})
}

// optional is nil for what the file does not give.
func optional[T comparable](value T) *T {
	var none T
	if value == none {
		return nil
	}
	return &value
}
