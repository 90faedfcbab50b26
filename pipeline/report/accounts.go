package report

import (
	"database/sql"
	"fmt"
	"html/template"
	"strings"
	"time"

	"throughline/pipeline/report/chart"
)

// accountPages is how many accounts get a page: those that need somebody.
const accountPages = 300

// findAccounts decides which accounts get a page, before the pages that link
// to them are written.
func (s *site) findAccounts() error {
	list, err := read(s, "account_list", func(a *AccountPage) []any {
		return []any{&a.ID, &a.Name, &a.Owner, &a.Segment, &a.ARR, &a.StartedAt, &a.ChurnedAt, &a.OpenGaps, &a.SilentDays, &a.Lateness, &a.Risks}
	}, sql.Named("accounts", accountPages))
	if err != nil {
		return err
	}
	s.pages = list
	for _, account := range list {
		s.accounts[account.ID] = "account-" + slug(account.ID) + ".html"
	}
	return nil
}

// writeAccounts writes accounts.html and the page of each account that needs somebody.
func (s *site) writeAccounts() error {
	if err := s.write("accounts.html", "Accounts that need somebody", s.pages); err != nil {
		return err
	}
	if len(s.pages) == 0 {
		return nil
	}
	var ids []string
	at := map[string]*AccountPage{}
	for i := range s.pages {
		ids = append(ids, s.pages[i].ID)
		at[s.pages[i].ID] = &s.pages[i]
	}
	accounts := sql.Named("accounts", strings.Join(ids, "\x1f"))
	type owned[T any] struct {
		account string
		of      T
	}
	marks, err := read(s, "account_marks", func(m *owned[accountMark]) []any {
		return []any{&m.account, &m.of.ts, &m.of.direction, &m.of.channel, &m.of.activity, &m.of.team, &m.of.subject, &m.of.internal, &m.of.touchpoint}
	}, accounts, s.until(), s.today())
	if err != nil {
		return err
	}
	for _, m := range marks {
		at[m.account].marks = append(at[m.account].marks, m.of)
	}
	spans, err := read(s, "account_spans", func(p *owned[accountSpan]) []any {
		return []any{&p.account, &p.of.kind, &p.of.journey, &p.of.caseID, &p.of.name, &p.of.position, &p.of.from, &p.of.to, &p.of.state, &p.of.days, &p.of.target, &p.of.gapID}
	}, accounts)
	if err != nil {
		return err
	}
	for _, p := range spans {
		at[p.account].spans = append(at[p.account].spans, p.of)
	}
	things, err := read(s, "account_touchpoints", func(t *owned[AccountThing]) []any {
		return []any{&t.account, &t.of.Kind, &t.of.Stage, &t.of.Name, &t.of.Status, &t.of.First, &t.of.Second, &t.of.DaysLate, &t.of.Note}
	}, accounts)
	if err != nil {
		return err
	}
	for _, t := range things {
		page := at[t.account]
		if t.of.Kind == "risk" {
			page.RiskRows = append(page.RiskRows, t.of)
		} else {
			page.Touchpoints = append(page.Touchpoints, t.of)
		}
	}
	for i := range s.pages {
		page := &s.pages[i]
		page.Timeline = page.timeline(s)
		page.Words = page.lastWords(12)
		page.Silences = page.silences()
		if err := s.writeAs(s.accounts[page.ID], "account.html", oneLine(page.Name), page); err != nil {
			return err
		}
		page.marks, page.spans = nil, nil
	}
	return nil
}

// AccountPage is one account that needs somebody.
type AccountPage struct {
	ID, Name, Owner, Segment string
	ARR                      sql.NullFloat64
	StartedAt, ChurnedAt     sql.NullTime
	OpenGaps                 int64
	SilentDays               float64
	Lateness, Risks          int64 // Lateness: 1 behind, 2 stuck
	Timeline                 template.HTML
	Touchpoints, RiskRows    []AccountThing
	Silences                 []AccountSilence
	Words                    []AccountWord
	marks                    []accountMark
	spans                    []accountSpan
}

type accountMark struct {
	ts                                          time.Time
	direction, channel, activity, team, subject string
	internal                                    bool
	touchpoint                                  string
}

type accountSpan struct {
	kind, journey, caseID, name string
	position                    int64
	from                        time.Time
	to                          sql.NullTime
	state                       string
	days                        float64
	target                      sql.NullFloat64
	gapID                       string
}

// AccountThing is an expected touchpoint (First: due, Second: met) or a risk
// (First: tripped, Second: over).
type AccountThing struct {
	Kind, Stage, Name, Status string
	First, Second             sql.NullTime
	DaysLate                  float64
	Note                      string
}

// AccountSilence is a silence of the account.
type AccountSilence struct {
	ID, Side, Status, Threshold string
	From                        time.Time
	To                          sql.NullTime
	Days                        float64
}

// AccountWord is one of the last communications.
type AccountWord struct {
	TS                                           time.Time
	Inbound                                      bool
	Channel, Activity, Team, Subject, Touchpoint string
}

func (p AccountPage) silences() []AccountSilence {
	var list []AccountSilence
	for i := len(p.spans) - 1; i >= 0; i-- {
		if span := p.spans[i]; span.kind != "stage" {
			list = append(list, AccountSilence{span.gapID, span.kind, span.state, span.name, span.from, span.to, span.days})
		}
	}
	return list
}

// lastWords are the newest communications, the last one first.
func (p AccountPage) lastWords(most int) []AccountWord {
	var list []AccountWord
	for i := len(p.marks) - 1; i >= 0 && len(list) < most; i-- {
		if m := p.marks[i]; !m.internal && m.direction != "" {
			list = append(list, AccountWord{m.ts, m.direction == "inbound", m.channel, m.activity, m.team, m.subject, m.touchpoint})
		}
	}
	return list
}

// timeline draws the stages, who spoke, what was met, where it was silent.
func (p AccountPage) timeline(s *site) template.HTML {
	from := s.night.AsOf
	var stages, silences []chart.Lane
	of := func(lanes *[]chart.Lane, name string) *chart.Lane {
		for i := range *lanes {
			if (*lanes)[i].Name == name {
				return &(*lanes)[i]
			}
		}
		*lanes = append(*lanes, chart.Lane{Name: name})
		return &(*lanes)[len(*lanes)-1]
	}
	for _, span := range p.spans {
		drawn := chart.Span{From: span.from, To: span.to.Time, Label: span.name}
		if span.from.Before(from) {
			from = span.from
		}
		if span.kind == "stage" {
			drawn.Class = fmt.Sprintf("f%d", (max(span.position, 1)-1)%6+1)
			name := spaced(span.journey)
			if span.caseID != p.ID {
				name = span.caseID
			}
			lane := of(&stages, name)
			lane.Spans = append(lane.Spans, drawn)
			continue
		}
		drawn.Class, drawn.Label = "gap", chart.Number(span.days)+" d"
		if span.state != "open" {
			drawn.Class += " " + span.state
		}
		lane := of(&silences, map[string]string{"vendor": "hears nothing", "customer": "says nothing", "mutual": "nobody speaks"}[span.kind])
		lane.Spans = append(lane.Spans, drawn)
	}
	we, they, dark, points := chart.Lane{Name: "We"}, chart.Lane{Name: "The customer"}, chart.Lane{Name: "Unseen work"}, chart.Lane{Name: "Touchpoints"}
	for _, m := range p.marks {
		if m.ts.Before(from) {
			from = m.ts
		}
		mark := chart.Mark{At: m.ts, Label: join(m.ts.In(s.night.Zone).Format("2006-01-02 15:04"), spaced(m.activity), m.team)}
		if m.touchpoint != "" {
			points.Marks = append(points.Marks, chart.Mark{At: m.ts, Label: m.ts.In(s.night.Zone).Format("2006-01-02") + " " + m.touchpoint, Shape: "diamond", Class: "good"})
		}
		switch {
		case m.internal:
			mark.Shape, mark.Class = "cross", "muted"
			dark.Marks = append(dark.Marks, mark)
		case m.direction == "inbound":
			mark.Shape, mark.Class = "down", "late"
			they.Marks = append(they.Marks, mark)
		case m.direction == "outbound":
			mark.Shape = "up"
			we.Marks = append(we.Marks, mark)
		}
	}
	margin := s.night.AsOf.Sub(from) / 30
	timeline := chart.Timeline{From: from.Add(-margin).In(s.night.Zone), To: s.night.AsOf.Add(margin).In(s.night.Zone), Now: s.night.AsOf}
	timeline.Lanes = append(append(stages, points, we, they, dark), silences...)
	return template.HTML(timeline.Draw(chart.Figure{
		ID: "timeline", Title: "What happened",
		Description: fmt.Sprintf("Stages, touchpoints, communications of both sides, internal work and silences of %s; the same is in the tables below.", clip(p.Name, longest)),
		Note:        "◆ a touchpoint · ▲ we to the customer · ▼ the customer to us · × internal work · dashed line: the end of the measured time. The newest 400 events.",
	}))
}
