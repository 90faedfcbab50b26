package initial

import (
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"throughline/pipeline/source"
	"throughline/queries"
)

// Proposal is a config that is not written yet.
type Proposal struct {
	Sources  []Source
	Unplaced []Unplaced
	Domains  []Domain // ours
	// Mail says that there are messages, whose direction is unknown without domains.
	Mail bool
	// CreateDomain: nothing else than its mail domain tells of an account.
	CreateDomain bool
	Zone         Zone
	AsOf         string // a day; empty: now
	// Data and Reports are the folders beside the config.
	Data, Reports string
	Rejects       Rejects
	// Staff and Overrides are small files that the config names; nil: none.
	Staff, Overrides *File
}

// Lists takes the files of staff and of identity overrides from among tables:
// their columns are those that the config asks for.
func (p *Proposal) Lists(tables []File) []File {
	return slices.DeleteFunc(tables, func(f File) bool {
		columns := slices.Sorted(slices.Values(f.Columns))
		for _, list := range []struct {
			header []string
			place  **File
		}{{[]string{"email", "name", "team"}, &p.Staff}, {[]string{"email", "team"}, &p.Staff}, {[]string{"account_id", "key"}, &p.Overrides}} {
			if f.Member == "" && f.Format == source.CSV && *list.place == nil && slices.Equal(columns, list.header) {
				*list.place = &f
				return true
			}
		}
		return false
	})
}

// WithoutLists leaves those files out again; it tells whether there were any.
func (p *Proposal) WithoutLists(reason string) bool {
	found := false
	for _, place := range []**File{&p.Staff, &p.Overrides} {
		if *place != nil {
			p.Unplaced = append(p.Unplaced, Unplaced{**place, reason})
			*place, found = nil, true
		}
	}
	return found
}

// Rejects is the share of unreadable records that the worst source has.
type Rejects struct {
	Source           string
	Rejects, Records int64
}

// Add takes a source into account.
func (r *Rejects) Add(source string, rejects, records int64) {
	if rejects > 1 && rejects*r.Records > r.Rejects*records || r.Records == 0 {
		*r = Rejects{source, rejects, records}
	}
}

// leastRejects is the limit of a config that has no reason for another.
const leastRejects = 0.01

// limit is the share to allow, in whole percents.
func (r Rejects) limit() float64 {
	if r.Rejects < 2 || float64(r.Rejects) <= leastRejects*float64(r.Records) {
		return leastRejects
	}
	return float64(r.Rejects*100/r.Records+1) / 100
}

// Domain is one of ours, and what speaks for it.
type Domain struct{ Name, Why string }

// Zone is the proposed time zone, and what speaks for it.
type Zone struct{ Name, Why string }

// Config writes the proposal as config.yaml. dir is the folder that was looked
// at, as the config names it.
func (p Proposal) Config(dir, journey string) []byte {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("# Throughline's configuration. Paths are relative to this file; an unknown key is an error.")
	line("# Proposed by throughline init from what lies in the folder of the exports: read it, and correct what it got wrong.")
	line("journey: %s   # the journey to measure; a list for several journeys or versions", scalar(journey))
	line("timezone: %s   # days and reports, and stamps that carry no zone; %s", scalar(p.Zone.Name), p.Zone.Why)
	if p.AsOf == "" {
		line("as_of: now   # measure up to the moment of the run; or a day, up to its end")
	} else {
		line("as_of: %s   # the day of the newest event: the exports are old, and measured up to now everything would be silent;", p.AsOf)
		line("                    # write now when new exports come")
	}
	line("data: %s   # landed files and published generations", scalar(p.Data))
	line("reports: %s   # one directory per as_of, and latest", scalar(p.Reports))
	line("company:")
	p.domains(line)
	if p.Staff != nil {
		line("  staff: %s   # email,name,team: our people, which gives hand-offs between teams", scalar(below(dir, p.Staff.Rel)))
	} else {
		line("  # staff: staff.csv   # email,name,team: gives hand-offs between teams")
	}
	line("calendar:")
	line("  weekend: [sat, sun]   # not business days; holidays: [2026-12-25] adds others")
	line("identity:")
	if p.Overrides != nil {
		line("  overrides: %s   # key,account_id: what a person has decided about an address or domain", scalar(below(dir, p.Overrides.Rel)))
	} else {
		line("  # overrides: identity.csv   # key,account_id: what a person has decided about an address or domain")
	}
	if p.CreateDomain {
		line("  create: [key, domain]   # no file here lists accounts, so a company's mail domain makes one")
	} else {
		line("  create: [key]   # key: an id in a table source makes an account; domain: so does a company's mail domain")
	}
	line("limits:")
	if limit := p.Rejects.limit(); limit == leastRejects {
		line("  rejects: %g   # share of a source's records that may be unreadable; beyond it nothing is published", limit)
	} else {
		line("  rejects: %g   # share of a source's records that may be unreadable; %d of %d of %s are: see the table rejects,", limit, p.Rejects.Rejects, p.Rejects.Records, p.Rejects.Source)
		line("                  # correct them at their source, and lower this to %g", leastRejects)
	}
	line("privacy:")
	line("  contact_emails: hash   # or clear")
	line("  subjects: keep         # or drop; bodies are never stored")
	line("sources:")
	for _, s := range p.Sources {
		s.write(dir, line)
	}
	return []byte(b.String())
}

func (p Proposal) domains(line func(string, ...any)) {
	switch {
	case len(p.Domains) > 0:
		line("  domains:   # \"we\": mail from here is outbound")
		for _, d := range p.Domains {
			line("    - %s   # %s", scalar(d.Name), d.Why)
		}
	case p.Mail:
		line("  domains: []   # \"we\": nothing in the data says which domains are ours. Until they are listed, no mail has a direction,")
		line("                # and silences of one side cannot be measured")
	default:
		line("  domains: []   # \"we\": the domains that our own mail comes from; needed once there is mail")
	}
}

// write writes a source.
func (s Source) write(dir string, line func(string, ...any)) {
	line("  - name: %s", scalar(s.Name))
	line("    preset: %s   # %s", scalar(s.Preset), comment(s.told()))
	for _, about := range s.about() {
		line("    # %s", comment(about))
	}
	paths := make([]string, len(s.Paths))
	for i, pattern := range s.Paths {
		paths[i] = below(dir, pattern)
	}
	if len(paths) == 1 {
		line("    path: %s", scalar(paths[0]))
	} else {
		line("    path:")
		for _, name := range paths {
			line("      - %s", scalar(name))
		}
	}
	if s.Table != nil {
		s.Table.write(dir, line)
	}
}

// told says what the files of a source are, for the comment behind its preset.
func (s Source) told() string {
	if s.Table != nil {
		return s.Table.Kind
	}
	return s.Objects()
}

// about is what the page of a preset says that people must know of their numbers.
func (s Source) about() []string {
	page, err := queries.PresetPage(s.Preset)
	if s.Table != nil || err != nil {
		return nil
	}
	return []string{"zone: " + page.Says["Zone"], "history: " + page.Says["History"], "cannot know: " + page.Says["What it cannot know"]}
}

// below is a pattern below the folder, as the config writes it.
func below(dir, pattern string) string {
	if strings.HasSuffix(path.Dir(pattern)+"/"+path.Base(pattern), pattern) && strings.Contains(path.Base(pattern), "*") {
		dir = literalGlob(dir)
	}
	return path.Join(dir, pattern)
}

var plain = regexp.MustCompile(`^[A-Za-z0-9_./]([A-Za-z0-9_./@ -]*[A-Za-z0-9_./@])?$`)

// scalar writes a text as YAML: plain where nothing can be mistaken.
func scalar(text string) string {
	words := []string{"true", "false", "null", "yes", "no", "on", "off", "y", "n", "none"}
	number := strings.Trim(text, "0123456789.eExXoO_-") == ""
	if plain.MatchString(text) && !number && !slices.Contains(words, strings.ToLower(text)) {
		return text
	}
	quoted, err := json.Marshal(text)
	if err != nil {
		panic(err) // of a text
	}
	// JSON writes these three otherwise than people do; YAML takes both.
	return strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(string(quoted))
}

// comment is text from outside as a comment may hold it: one line, not long,
// without what steers a terminal.
func comment(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 || r == '\u2028' || r == '\u2029' || r == '\ufeff' {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
	const most = 240
	if runes := []rune(text); len(runes) > most {
		text = string(runes[:most]) + "…"
	}
	return text
}
