package pipeline

import (
	"context"
	"fmt"
	"time"

	"throughline/pipeline/config"
	"throughline/pipeline/identity"
	"throughline/pipeline/journey"
	"throughline/pipeline/warehouse"
)

// loadSettings fills the work tables that Go knows: the run's parameters, the
// company, the journeys.
func loadSettings(ctx context.Context, b *warehouse.Build, cfg *config.Config, rows journey.Rows, clock moment) error {
	l := loader{ctx: ctx, b: b}
	l.load("settings",
		[]string{"as_of", "until", "today", "timezone", "create_key", "create_domain", "contact_emails", "subjects",
			"business_from_minute", "business_to_minute", "engine_version", "code_version"},
		[][]any{{clock.asOf, clock.until, clock.today.Midnight(), cfg.Timezone, cfg.Identity.CreateKey, cfg.Identity.CreateDomain,
			cfg.Privacy.ContactEmails, cfg.Privacy.Subjects, int32(cfg.Calendar.HoursFrom), int32(cfg.Calendar.HoursUntil), b.Version, codeVersion()}})

	var sources, staff, own, anonymous, overrides [][]any
	for i, s := range cfg.Sources {
		sources = append(sources, []any{s.Name, s.Preset, int32(i + 1)})
	}
	for _, p := range cfg.Company.Staff {
		staff = append(staff, []any{p.Email, p.Name, p.Team})
	}
	for _, d := range cfg.Company.Domains {
		own = append(own, []any{d})
	}
	for _, d := range append(identity.Anonymous(), cfg.Identity.FreeMail...) {
		anonymous = append(anonymous, []any{d})
	}
	for _, o := range cfg.Identity.Overrides {
		overrides = append(overrides, []any{o.Key, o.AccountID})
	}
	l.load("sources", []string{"source", "preset", "position"}, sources)
	l.load("staff", []string{"email", "name", "team"}, staff)
	l.load("own_domains", []string{"domain"}, own)
	l.load("free_mail", []string{"domain"}, anonymous)
	l.load("overrides", []string{"key", "account_id"}, overrides)
	l.load("waivers", []string{"line", "account_id", "case_id", "journey", "stage", "touchpoint", "occurrence", "reason", "until_day"}, waivers(cfg))

	loadRows(&l, "journeys", rows.Journeys)
	loadRows(&l, "journey_versions", rows.Versions)
	loadRows(&l, "stages", rows.Stages)
	loadRows(&l, "touchpoints", rows.Touchpoints)
	loadRows(&l, "milestones", rows.Milestones)
	loadRows(&l, "segments", rows.Segments)
	loadRows(&l, "personas", rows.Personas)
	loadRows(&l, "targets", rows.Targets)
	loadRows(&l, "risks", rows.Risks)
	return l.err
}

// waivers are the rows of work.waivers.
func waivers(cfg *config.Config) [][]any {
	var rows [][]any
	for _, w := range cfg.Waivers {
		row := []any{int32(w.Line), nil, nil, nil, nil, w.Touchpoint, nil, w.Reason, nil}
		for column, given := range map[int]*string{1: w.AccountID, 2: w.CaseID, 3: w.Journey, 4: w.Stage} {
			if given != nil {
				row[column] = *given
			}
		}
		if w.Occurrence != nil {
			row[6] = int32(*w.Occurrence)
		}
		if w.Until != nil {
			row[8] = w.Until.Midnight()
		}
		rows = append(rows, row)
	}
	return rows
}

// loader remembers the first error of a list of loads.
type loader struct {
	ctx context.Context
	b   *warehouse.Build
	err error
}

func (l *loader) load(table string, columns []string, rows [][]any) {
	if l.err == nil {
		l.err = l.b.Load(l.ctx, "work."+table, columns, rows)
	}
}

func loadRows[T any](l *loader, table string, list []T) {
	columns, rows := warehouse.Rows(list)
	l.load(table, columns, rows)
}

// moment is when the run measures: see config.Config.AsOf.
type moment struct {
	asOf, until time.Time
	today       config.Date
}

// loadCalendar fills work.calendar for every zone in use, from before the
// first event to well after as_of, because business days are also counted into
// the future.
func loadCalendar(ctx context.Context, b *warehouse.Build, cfg *config.Config, first time.Time, today config.Date) error {
	zones, err := b.Strings(ctx, "SELECT timezone FROM work.settings UNION SELECT timezone FROM work.landed_accounts WHERE timezone IS NOT NULL ORDER BY 1")
	if err != nil {
		return fmt.Errorf("list the time zones in use: %w", err)
	}
	free := map[config.Date]bool{}
	for _, day := range cfg.Calendar.Holidays {
		free[day] = true
	}
	weekend := map[time.Weekday]bool{}
	for _, day := range cfg.Calendar.Weekend {
		weekend[day] = true
	}
	end := today.Midnight().AddDate(3, 0, 0)
	if first.IsZero() || first.After(end) {
		first = today.Midnight()
	}
	var rows [][]any
	for _, zone := range zones {
		before := int32(0)
		for day := first.UTC().Truncate(24*time.Hour).AddDate(0, 0, -3); !day.After(end); day = day.AddDate(0, 0, 1) {
			business := !weekend[day.Weekday()] && !free[config.DateOf(day)]
			rows = append(rows, []any{zone, day, business, before})
			if business {
				before++
			}
		}
	}
	return b.Load(ctx, "work.calendar", []string{"timezone", "day", "business", "business_before"}, rows)
}

// loadDomains tells the models which domain each host name belongs to.
func loadDomains(ctx context.Context, b *warehouse.Build) error {
	hosts, err := b.Strings(ctx, "SELECT DISTINCT host FROM work.hosts WHERE host IS NOT NULL ORDER BY host")
	if err != nil {
		return fmt.Errorf("list host names: %w", err)
	}
	var rows [][]any
	for _, host := range hosts {
		if domain, ok := identity.Registrable(host); ok {
			rows = append(rows, []any{host, domain})
		}
	}
	return b.Load(ctx, "work.domains", []string{"host", "domain"}, rows)
}
