package config

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"throughline/pipeline/config/strict"
)

// decoder fills a Config from a document; problems of other places than the
// document add up beside those of the document.
type decoder struct {
	doc      *strict.Document
	dir      string
	config   *Config
	problems []strict.Problem
}

func (d *decoder) top(root strict.Value, o Overrides) {
	if !root.Exists() {
		root.Failf("start from the shipped config.yaml", "the file is empty")
		return
	}
	top := root.Mapping("journey", "timezone", "as_of", "data", "reports", "company", "calendar", "identity", "waivers", "review", "kpis", "limits", "privacy", "sources")
	limits := top.Get("limits").Mapping("rejects", "memory", "threads")
	privacy := top.Get("privacy").Mapping("contact_emails", "subjects")
	written := map[string]strict.Value{}
	for key := range scalars {
		group, name, grouped := strings.Cut(key, ".")
		switch {
		case !grouped:
			written[key] = top.Get(key)
		case group == "limits":
			written[key] = limits.Get(name)
		default:
			written[key] = privacy.Get(name)
		}
	}
	s := d.settings(written, o)

	c := d.config
	c.Journeys = d.paths(top.Require("journey", "journey: journey.yaml"))
	c.Timezone, c.location = s.zone("timezone")
	c.asOf = s.asOf()
	c.Data = d.path(s.text("data"))
	c.Reports = d.path(s.text("reports"))
	c.Company = d.company(top.Get("company"))
	c.Calendar = calendar(top.Get("calendar"))
	c.Identity = d.identity(top.Get("identity"))
	if waivers := top.Get("waivers"); waivers.Exists() {
		c.Waivers = d.waivers(waivers)
	}
	if decisions := top.Get("review").Mapping("decisions").Get("decisions"); decisions.Exists() {
		c.Review.Decisions = d.path(decisions.Text())
	}
	c.KPIs = d.kpis(top.Get("kpis"))
	c.Limits.Rejects = s.share("limits.rejects")
	c.Limits.Memory, c.Limits.Bytes = s.memory("limits.memory")
	c.Limits.Threads = s.threads("limits.threads")
	c.Privacy.ContactEmails = s.word("privacy.contact_emails", "hash", "clear")
	c.Privacy.Subjects = s.word("privacy.subjects", "keep", "drop")
	d.sources(top.Require("sources", "sources: with one entry per system"))
}

// path resolves a path from the config file's folder.
func (d *decoder) path(written string) Path {
	if filepath.IsAbs(written) {
		return Path{Written: written, Full: filepath.Clean(written)}
	}
	return Path{Written: written, Full: filepath.Join(d.dir, filepath.FromSlash(written))}
}

func (d *decoder) paths(v strict.Value) []Path {
	paths := []Path{}
	items := v.OneOrMore()
	if v.IsList() && len(items) == 0 {
		v.Failf("list one file or more", "%s is an empty list", v.Name())
	}
	for _, item := range items {
		written := item.Text()
		if written == "" {
			continue
		}
		path := d.path(written)
		if slices.Contains(paths, path) {
			item.Failf("remove one of the two", "%s is listed twice", written)
			continue
		}
		paths = append(paths, path)
	}
	return paths
}

func (d *decoder) company(v strict.Value) Company {
	m := v.Mapping("domains", "staff")
	company := Company{Domains: domains(m.Get("domains"))}
	if staff := m.Get("staff"); staff.Exists() {
		company.Staff = d.staff(staff)
	}
	return company
}

var domainName = regexp.MustCompile(`^([\pL\pN]([\pL\pN-]*[\pL\pN])?\.)+[\pL\pN-]*[\pL\pN]$`)

// domains is mail domains, lower-case, sorted, each once.
func domains(v strict.Value) []string {
	names := []string{}
	for _, item := range v.OneOrMore() {
		text := item.Text()
		name := strings.ToLower(strings.TrimSpace(text))
		if text != "" && !domainName.MatchString(name) {
			item.Failf("write the part after the @, such as vendor.example", "%s: %q is not a domain", v.Name(), text)
			continue
		}
		names = append(names, name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

var weekdays = []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"} // in the order of time.Weekday

func calendar(v strict.Value) Calendar {
	m := v.Mapping("weekend", "holidays", "hours")
	c := Calendar{Weekend: []time.Weekday{time.Sunday, time.Saturday}, Holidays: []Date{}, HoursUntil: minutesOfDay}
	if hours := m.Get("hours"); hours.Exists() {
		h := hours.Mapping("from", "to")
		c.HoursFrom = timeOfDay(h.Require("from", `from: "09:00"`))
		c.HoursUntil = timeOfDay(h.Require("to", `to: "17:00"`))
		if c.HoursFrom >= 0 && c.HoursUntil >= 0 && c.HoursFrom >= c.HoursUntil {
			hours.Failf(`write hours: {from: "09:00", to: "17:00"}`, "%s end before they begin", hours.Name())
		}
	}
	if weekend := m.Get("weekend"); weekend.Exists() {
		c.Weekend = []time.Weekday{}
		for _, item := range weekend.OneOrMore() {
			if i := slices.Index(weekdays, item.OneOf(weekdays...)); i >= 0 {
				c.Weekend = append(c.Weekend, time.Weekday(i))
			}
		}
		slices.Sort(c.Weekend)
		c.Weekend = slices.Compact(c.Weekend)
		if len(c.Weekend) == len(weekdays) {
			weekend.Failf("leave one business day at least", "every day of the week is weekend")
		}
	}
	for _, item := range m.Get("holidays").OneOrMore() {
		text := item.Text()
		day, err := ParseDate(text)
		if err != nil || !plausible(day.Year) {
			item.Failf("write it as 2026-12-25", "%s: %q is not a date", item.Name(), text)
			continue
		}
		c.Holidays = append(c.Holidays, day)
	}
	slices.SortFunc(c.Holidays, func(a, b Date) int { return a.Midnight().Compare(b.Midnight()) })
	c.Holidays = slices.Compact(c.Holidays)
	return c
}

const minutesOfDay = 24 * 60

// timeOfDay reads 09:00 as minutes since midnight, -1 if it is none.
func timeOfDay(v strict.Value) int {
	text := v.Text()
	if text == "" { // absent, or reported
		return -1
	}
	if text == "24:00" {
		return minutesOfDay
	}
	clock, err := time.Parse("15:04", text)
	if err != nil {
		v.Failf(`write it as "09:00"`, "%s: %q is no time of day", v.Name(), text)
		return -1
	}
	return clock.Hour()*60 + clock.Minute()
}

// kpis lists the files of KPIs of the user's own: those named, and in a folder
// those that end in .sql.
func (d *decoder) kpis(v strict.Value) []Path {
	var files []Path
	add := func(at strict.Value, path Path) {
		if slices.ContainsFunc(files, func(other Path) bool { return other.Full == path.Full }) {
			at.Failf("remove one of the two", "%s is listed twice", path.Written)
			return
		}
		files = append(files, path)
	}
	for _, item := range v.OneOrMore() {
		written := item.Text()
		if written == "" {
			continue
		}
		path := d.path(written)
		info, err := os.Stat(path.Full)
		switch {
		case err != nil:
			item.Failf("write the file or remove the key", "%s: %v", item.Name(), err)
		case !info.IsDir():
			add(item, path)
		default:
			entries, err := os.ReadDir(path.Full)
			if err != nil {
				item.Failf("make the folder readable", "%s: %v", item.Name(), err)
			}
			found := false
			for _, entry := range entries { // sorted by name
				if !entry.IsDir() && strings.HasSuffix(entry.Name(), ".sql") {
					found = true
					add(item, Path{Written: strings.TrimSuffix(written, "/") + "/" + entry.Name(), Full: filepath.Join(path.Full, entry.Name())})
				}
			}
			if !found && err == nil {
				item.Failf("add a file, or remove the key", "%s: no file in %s ends in .sql", item.Name(), written)
			}
		}
	}
	return files
}

func (d *decoder) identity(v strict.Value) Identity {
	m := v.Mapping("overrides", "free_mail", "create")
	identity := Identity{FreeMail: domains(m.Get("free_mail")), CreateKey: true}
	slices.Sort(identity.FreeMail)
	identity.FreeMail = slices.Compact(identity.FreeMail)
	if overrides := m.Get("overrides"); overrides.Exists() {
		identity.Overrides = d.overrides(overrides)
	}
	if create := m.Get("create"); create.Exists() {
		identity.CreateKey = false
		for _, item := range create.OneOrMore() {
			switch item.OneOf("key", "domain") {
			case "key":
				identity.CreateKey = true
			case "domain":
				identity.CreateDomain = true
			}
		}
	}
	return identity
}

// largestFile bounds the small files beside the config. A company has fewer
// people than this.
const largestFile = 64 << 20

// file reads a small file that a setting names.
func (d *decoder) file(v strict.Value) (path Path, data []byte, ok bool) {
	written := v.Text()
	if written == "" {
		return Path{}, nil, false
	}
	path = d.path(written)
	info, err := os.Stat(path.Full)
	if err == nil && (!info.Mode().IsRegular() || info.Size() > largestFile) {
		v.Failf("name a CSV file", "%s: %s is no file of at most %d MB", v.Name(), path.Full, largestFile>>20)
		return path, nil, false
	}
	if err == nil {
		data, err = os.ReadFile(path.Full)
	}
	if err != nil {
		v.Failf("write the file or remove the key", "%s: %v", v.Name(), err)
		return path, nil, false
	}
	return path, data, true
}
