package initial

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"throughline/pipeline/source"
)

// Tabular is a table that no preset knows: one file, or several with the same
// header in one folder.
type Tabular struct {
	Files  []File
	Sample Sample

	columns []column
	words   []string // of the file's name, without what all names share
	account *owner
	used    map[string]bool // columns that a mapping reads
}

// owner is how a row names its account.
type owner struct {
	target string // account or email
	column string
	lookup *File
	key    string // of the lookup
	value  string
	why    string
}

// Tables puts files with the same header in one folder together.
func Tables(files []File) []Tabular {
	var tables []Tabular
	at := map[string]int{}
	for _, f := range files {
		columns := slices.Clone(f.Columns)
		for i := range columns {
			columns[i] = strings.ToLower(strings.TrimSpace(columns[i]))
		}
		slices.Sort(columns)
		key := f.folder() + "\x00" + f.Format + "\x00" + strings.Join(columns, "\x00")
		if f.Member != "" {
			key += "\x00" + f.Rel
		}
		if _, ok := at[key]; !ok {
			at[key] = len(tables)
			tables = append(tables, Tabular{})
		}
		t := &tables[at[key]]
		t.Files = append(t.Files, f)
	}
	return tables
}

var (
	accountWords = []string{"account", "accounts", "customer", "customers", "company", "companies", "organization", "organizations", "organisation", "organisations",
		"org", "client", "clients", "tenant", "tenants", "workspace", "workspaces", "kunde", "kunden", "firma"}
	idWords     = []string{"id", "key", "no", "number", "code", "uuid", "guid", "nr", "ref"}
	personWords = []string{"contact", "contacts", "user", "users", "people", "person", "persons", "member", "members"}
	caseWords   = []string{"case", "process", "ticket", "order", "incident", "request", "project", "instance", "trace", "issue", "onboarding", "implementation"}
	// planned times are no events: what they say may never happen.
	planned = []string{"due", "expires", "expiry", "expiration", "expected", "planned", "plan", "next", "renewal", "target", "birth", "birthday", "deadline", "scheduled", "until", "forecast"}
	touched = []string{"updated", "modified", "changed", "synced", "imported", "exported", "loaded", "seen", "last", "refreshed"}
)

// Guess says what the tables may mean; those of which it cannot say it, and why.
func Guess(tables []Tabular) (sources []Source, unplaced []Unplaced) {
	for i := range tables {
		tables[i].columns = profile(tables[i].Sample)
		tables[i].used = map[string]bool{}
	}
	nameTables(tables)
	accounts := accountsTable(tables)
	for i := range tables {
		if accounts != nil && &tables[i] == accounts.table {
			tables[i].account = &owner{target: "account", column: accounts.key.Name, why: "each row has its own, and a name"}
			continue
		}
		tables[i].account = tables[i].owned(accounts)
	}
	for i := range tables {
		if tables[i].account == nil {
			tables[i].account = tables[i].through(tables)
		}
	}
	for i := range tables {
		t := &tables[i]
		mapped, reason := t.meaning(accounts != nil && t == accounts.table)
		if mapped == nil {
			for _, f := range t.Files {
				unplaced = append(unplaced, Unplaced{f, reason})
			}
			continue
		}
		sources = append(sources, Source{Preset: "table", Files: t.Files, Table: mapped})
	}
	return sources, unplaced
}

// nameTables takes what all names of files in a folder begin with out of their
// words: it is the company's name, or the system's.
func nameTables(tables []Tabular) {
	byFolder := map[string][]int{}
	for i := range tables {
		tables[i].words = wordsOf(commonStem(tables[i].Files))
		folder := tables[i].Files[0].folder()
		byFolder[folder] = append(byFolder[folder], i)
	}
	for _, list := range byFolder {
		for len(list) > 2 {
			first := tables[list[0]].words
			if !slices.ContainsFunc(list, func(i int) bool { return len(tables[i].words) < 2 || tables[i].words[0] != first[0] }) {
				for _, i := range list {
					tables[i].words = tables[i].words[1:]
				}
				continue
			}
			break
		}
	}
}

func (t *Tabular) named(words ...string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return slices.Contains(t.words, word) })
}

// find gives the first column for which one of the words stands in the name,
// by the order of the words, then of the file.
func (t *Tabular) find(fits func(column) bool, words ...string) (column, bool) {
	for _, word := range words {
		for _, c := range t.columns {
			if c.filled > 0 && !t.used[c.Name] && c.named(word) && fits(c) {
				return c, true
			}
		}
	}
	return column{}, false
}

// accountsOf is the table that describes the accounts.
type accountsOf struct {
	table *Tabular
	key   column
	name  column // may have no name
}

// accountsTable finds the table with a row per account: its key is called so,
// and others refer to it.
func accountsTable(tables []Tabular) *accountsOf {
	var best *accountsOf
	bestScore := 0
	for i := range tables {
		t := &tables[i]
		about := t.named(accountWords...)
		if t.named(personWords...) && !about {
			continue
		}
		name, hasName := t.find(func(c column) bool { return !c.number && c.times == nil && !c.named(idWords...) && !c.email }, "name")
		if !hasName {
			name, hasName = t.find(func(c column) bool {
				return !c.number && c.times == nil && !c.named(idWords...) && !c.flag && 2*c.distinct() > c.filled
			}, accountWords...)
		}
		for _, k := range t.columns {
			if !k.key() || k.times != nil || !k.named(accountWords...) && !(about && k.named(idWords...)) || !about && !hasName || k.Name == name.Name {
				continue
			}
			score := 1
			if about {
				score += 2
			}
			if hasName {
				score++
			}
			for j := range tables {
				if i != j && slices.ContainsFunc(tables[j].columns, func(c column) bool { return c.refers(k) }) {
					score += 2
				}
			}
			if score > bestScore && score > 1 {
				best, bestScore = &accountsOf{t, k, name}, score
			}
		}
	}
	return best
}

// refers says that a column holds values of another's, and not by chance.
func (c column) refers(key column) bool {
	if c.filled == 0 || c.times != nil || c.flag || c.email != key.email {
		return false
	}
	if (key.number || c.kind()) && !strings.EqualFold(c.Name, key.Name) && !(c.named(accountWords...) && key.named(accountWords...)) {
		return false // small numbers and few words are everywhere
	}
	there := 0
	for value, rows := range c.values {
		if key.values[value] > 0 {
			there += rows
		}
	}
	return 10*there >= 9*c.filled
}

// owned finds the column that names a row's account, by itself.
func (t *Tabular) owned(accounts *accountsOf) *owner {
	if accounts != nil {
		var names []string
		for _, c := range t.columns {
			if c.refers(accounts.key) {
				names = append(names, c.Name)
			}
		}
		slices.SortStableFunc(names, func(a, b string) int {
			return cmp.Compare(nameDistance(a, accounts.key.Name), nameDistance(b, accounts.key.Name))
		})
		if len(names) > 0 {
			return &owner{target: "account", column: names[0], why: fmt.Sprintf("its values are those of %s in %s", accounts.key.Name, accounts.table.Files[0].Rel)}
		}
		from := &accounts.table.Files[0]
		if accounts.name.key() && len(accounts.table.Files) == 1 && lookable(*from) {
			for _, c := range t.columns {
				if c.refers(accounts.name) && !c.kind() || c.named(accountWords...) && c.refers(accounts.name) {
					return &owner{target: "account", column: c.Name, lookup: from, key: accounts.name.Name, value: accounts.key.Name,
						why: "the account's name, which " + from.Rel + " ties to its id"}
				}
			}
		}
	}
	fits := func(c column) bool { return c.times == nil && !c.flag && !c.email && 2*c.filled >= c.rows }
	for _, id := range []bool{true, false} {
		if c, ok := t.find(func(c column) bool {
			return fits(c) && c.named(idWords...) == id && (id || !c.number) && c.distinct() > 1
		}, accountWords...); ok {
			return &owner{target: "account", column: c.Name, why: fmt.Sprintf("by its name; %d different values in %s", c.distinct(), count(int64(c.filled), "row"))}
		}
	}
	for _, c := range t.columns {
		if c.email && 2*c.filled >= c.rows {
			return &owner{target: "email", column: c.Name, why: "addresses: their contact's account, or their domain's"}
		}
	}
	return nil
}

func nameDistance(a, b string) int {
	if strings.EqualFold(a, b) {
		return 0
	}
	return 1
}

// lookable says whether a file can be looked up in.
func lookable(f File) bool { return f.Format == source.CSV && f.Member == "" }

// through finds another table that knows the account of a thing which this one
// names: a usage log names subscriptions, and those name accounts.
func (t *Tabular) through(tables []Tabular) *owner {
	for _, c := range t.columns {
		if c.key() || c.times != nil || c.flag || c.number {
			continue
		}
		for i := range tables {
			other := &tables[i]
			if other == t || other.account == nil || other.account.target != "account" || other.account.lookup != nil || len(other.Files) != 1 || !lookable(other.Files[0]) {
				continue
			}
			for _, key := range other.columns {
				if key.key() && key.Name != other.account.column && c.refers(key) {
					return &owner{target: "account", column: c.Name, lookup: &other.Files[0], key: key.Name, value: other.account.column,
						why: fmt.Sprintf("%s knows the %s of each", other.Files[0].Rel, other.account.column)}
				}
			}
		}
	}
	return nil
}

// own adds the account to a mapping.
func (t *Tabular) own(m *mapping) {
	o := t.account
	if o == nil {
		return
	}
	f := field{target: o.target, value: scalar(o.column), why: o.why}
	if o.lookup != nil {
		f.lookup = o.lookup
		f.value = fmt.Sprintf("{column: %s, lookup: {file: %%s, key: %s, value: %s}}", percent(scalar(o.column)), percent(scalar(o.key)), percent(scalar(o.value)))
	}
	m.fields = append(m.fields, f)
}

func percent(text string) string { return strings.ReplaceAll(text, "%", "%%") }

// noun is what a row of the table is: subscription for acme_subscriptions.csv.
func (t *Tabular) noun() string {
	general := []string{"event", "events", "log", "logs", "data", "export", "exports", "list", "history", "table", "records", "all", "report", "full", "extract"}
	for _, word := range slices.Backward(t.words) {
		if !slices.Contains(general, word) && strings.Trim(word, "0123456789") != "" {
			return singular(word)
		}
	}
	return "record"
}

func singular(word string) string {
	switch {
	case strings.HasSuffix(word, "ies"):
		return strings.TrimSuffix(word, "ies") + "y"
	case strings.HasSuffix(word, "ses"), strings.HasSuffix(word, "xes"), strings.HasSuffix(word, "ches"):
		return strings.TrimSuffix(word, "es")
	case strings.HasSuffix(word, "ss"), strings.HasSuffix(word, "us"):
		return word
	}
	return strings.TrimSuffix(word, "s")
}

// meaning makes mappings of a table; or says why it cannot.
func (t *Tabular) meaning(describesAccounts bool) (*Table, string) {
	columns := "its columns: " + strings.Join(t.Sample.Columns, ", ")
	if len(t.Sample.Rows) == 0 {
		return nil, "a table without rows, which says nothing of its columns; " + columns
	}
	table := &Table{}
	t.unique(table)
	if describesAccounts {
		t.describe(table)
		return table, ""
	}
	if t.account != nil {
		t.used[t.account.column] = true
	}
	if t.persons(table) {
		return table, ""
	}
	var at []column
	for _, c := range t.columns {
		if c.times != nil && !c.named(planned...) {
			at = append(at, c)
		}
	}
	if len(at) == 0 {
		return nil, "no column holds times, and it lists no accounts; declare it (preset: table) if it is worth it; " + columns
	}
	if t.log(table, at) {
		return table, ""
	}
	if t.account == nil {
		return nil, "no column says which customer a row belongs to; add such a column to the export, or declare it (preset: table); " + columns
	}
	t.things(table, at)
	if len(table.Events) == 0 {
		return nil, "its times only tell when a row was changed; declare it (preset: table) if it is worth it; " + columns
	}
	return table, ""
}

// unique finds the id of a row.
func (t *Tabular) unique(table *Table) {
	if !t.Sample.Whole {
		return
	}
	for _, words := range [][]string{idWords, nil} {
		for i, c := range t.columns {
			if c.key() && c.times == nil && (c.named(words...) || words == nil && i == 0) {
				table.Unique, table.UniqueWhy = c.Name, fmt.Sprintf("never twice in %s: a later export's row replaces the one before", count(int64(c.rows), "row"))
				return
			}
		}
	}
}

// describe maps the table of accounts.
func (t *Tabular) describe(table *Table) {
	var m mapping
	m.from("id", t.column(t.account.column), t.account.why)
	t.used[t.account.column] = true
	take := func(target string, fits func(column) bool, why string, words ...string) bool {
		c, ok := t.find(fits, words...)
		if !ok {
			return false
		}
		t.used[c.Name] = true
		if c.times != nil {
			m.time(target, c)
		} else {
			m.from(target, c, why)
		}
		return true
	}
	text := func(c column) bool { return c.times == nil && !c.number && !c.flag && !c.email }
	if !take("name", text, "", "name") {
		take("name", text, "", accountWords...)
	}
	table.Kind = fmt.Sprintf("accounts: %s", count(int64(len(t.Sample.Rows)), "row"))
	isTime := func(c column) bool { return c.times != nil && !c.named(planned...) && !c.named(touched...) }
	take("churned_at", isTime, "", "churn", "churned", "cancel", "cancelled", "canceled", "cancellation", "terminated", "termination", "lost", "left", "end", "ended", "closed")
	take("started_at", isTime, "", "signed", "contract", "start", "started", "signup", "sign", "onboard", "onboarded", "since", "activated", "joined", "created", "won")
	if c, ok := t.find(func(c column) bool { return c.kind() && !c.number && !c.flag }, "segment", "tier", "plan", "size", "edition", "industry"); ok {
		t.used[c.Name] = true
		m.from("segment", c, fmt.Sprintf("%d different values: %s", c.distinct(), shortList(c.vocabulary())))
	}
	take("arr", func(c column) bool { return c.number }, "numbers, called so", "arr", "annual")
	take("owner", text, "", "owner", "csm", "manager")
	take("domains", text, "", "domain", "domains", "website", "url")
	take("parent", text, "", "parent")
	table.Accounts = []mapping{m}
	var others []column
	for _, c := range t.columns {
		if isTime(c) && !t.used[c.Name] && !c.named("created") {
			others = append(others, c)
		}
	}
	t.things(table, others)
	if c, ok := t.find(func(c column) bool { return c.number && !c.flag }, "mrr"); ok {
		table.Doubts = append(table.Doubts, fmt.Sprintf("%s is a month's revenue: the yearly one would be arr:", c.Name))
	}
}

// persons maps a table of people.
func (t *Tabular) persons(table *Table) bool {
	address, ok := t.find(func(c column) bool { return c.email && 10*c.distinct() >= 9*c.filled }, "email", "mail", "e", "address")
	if !ok || !t.named(personWords...) {
		return false
	}
	var m mapping
	m.from("email", address, "addresses")
	t.used[address.Name] = true
	if t.account != nil && t.account.target == "account" {
		t.own(&m)
	}
	for target, words := range map[string][]string{"name": {"name"}, "title": {"title", "role", "position"}} {
		if c, ok := t.find(func(c column) bool { return c.times == nil && !c.number && !c.email }, words...); ok {
			m.from(target, c, "")
		}
	}
	slices.SortStableFunc(m.fields, func(a, b field) int { return cmp.Compare(a.target, b.target) })
	table.Kind = fmt.Sprintf("contacts: %s", count(int64(len(t.Sample.Rows)), "row"))
	table.Contacts = []mapping{m}
	return true
}

// log maps a table whose rows say themselves what happened.
func (t *Tabular) log(table *Table, at []column) bool {
	activity, ok := t.find(func(c column) bool { return c.kind() && !c.flag && !c.number && c.distinct() > 1 }, "activity", "action", "event", "step", "task", "operation", "concept")
	if !ok {
		return false
	}
	t.used[activity.Name] = true
	which, hasCase := t.find(func(c column) bool {
		return c.times == nil && !c.flag && !c.email && !c.key() && c.Name != activity.Name && (!c.kind() || c.distinct() > activity.distinct())
	}, caseWords...)
	if t.account == nil && !hasCase {
		t.used[activity.Name] = false
		return false
	}
	when := at[0]
	if c, ok := t.find(func(c column) bool { return slices.ContainsFunc(at, func(a column) bool { return a.Name == c.Name }) }, "timestamp", "time", "start", "started", "date", "ts", "at"); ok {
		when = c
	}
	t.used[when.Name] = true
	var m mapping
	m.time("ts", when)
	t.own(&m)
	if hasCase {
		t.used[which.Name] = true
		m.from("case", which, fmt.Sprintf("%d different values in %s", which.distinct(), count(int64(which.filled), "row")))
	}
	m.from("activity", activity, fmt.Sprintf("%d different values: %s", activity.distinct(), shortList(activity.vocabulary())))
	t.manner(table, &m)
	for _, target := range []struct {
		name  string
		words []string
	}{{"resource", []string{"resource", "agent", "assignee", "owner", "performer"}}, {"team", []string{"team", "department", "role", "group", "queue"}}} {
		if c, ok := t.find(func(c column) bool { return c.times == nil && !c.flag && !c.number && !c.email }, target.words...); ok {
			t.used[c.Name] = true
			m.from(target.name, c, "")
		}
	}
	t.features(&m)
	table.Log = true
	table.Kind = fmt.Sprintf("an event log: %s", count(int64(len(t.Sample.Rows)), "row"))
	if t.account == nil {
		table.Doubts = append(table.Doubts, "no column names a customer, so its events belong to no account: the journey follows the cases")
	}
	table.Events = []mapping{m}
	return true
}

// manner says how what happened is to be counted: as talk with the customer or
// as something else.
func (t *Tabular) manner(table *Table, m *mapping) {
	talk := func(c column) bool { return c.kind() && !c.flag && !c.number }
	if c, ok := t.find(talk, "channel"); ok {
		t.used[c.Name] = true
		m.from("channel", c, "")
	} else {
		channel, why := t.channel()
		m.constant("channel", channel, why)
	}
	if c, ok := t.find(talk, "direction", "dir"); ok {
		t.used[c.Name] = true
		words := map[string]string{}
		for value := range c.values {
			if word := directionOf(value); word != "" {
				words[value] = word
			}
		}
		var pairs []string
		for _, value := range slices.Sorted(maps.Keys(words)) {
			pairs = append(pairs, scalar(value)+": "+words[value])
		}
		if pairs != nil {
			m.add("direction", fmt.Sprintf("{column: %s, map: {%s}, default: unknown}", scalar(c.Name), strings.Join(pairs, ", ")), "by its words")
		}
	}
}

func directionOf(value string) string {
	switch strings.ToLower(value) {
	case "in", "inbound", "incoming", "received":
		return "inbound"
	case "out", "outbound", "outgoing", "sent":
		return "outbound"
	case "internal":
		return "internal"
	}
	return ""
}

// channel guesses from names how people talk here.
func (t *Tabular) channel() (channel, why string) {
	for _, c := range []struct {
		channel string
		words   []string
	}{
		{"ticket", []string{"ticket", "tickets", "case", "cases", "issue", "issues", "support", "incident", "incidents"}},
		{"call", []string{"call", "calls", "phone"}},
		{"meeting", []string{"meeting", "meetings", "training", "trainings", "webinar", "session"}},
		{"email", []string{"email", "emails", "mail", "mails"}},
		{"chat", []string{"chat", "chats"}},
		{"web", []string{"usage", "feature", "features", "login", "logins", "pageviews", "product"}},
	} {
		if t.named(c.words...) {
			return c.channel, "by the file's name"
		}
	}
	return "system", "no talk with the customer, so it ends no silence; if it is, write email, call, meeting, chat or ticket"
}

// features lets the columns that are kinds of things go along.
func (t *Tabular) features(m *mapping) {
	const enough = 8
	var names []string
	for _, c := range t.columns {
		if !t.used[c.Name] && c.kind() && len(names) < enough && (!c.number || c.flag) && !c.named("id", "uuid", "guid", "key") && (t.account == nil || c.Name != t.account.column) {
			names = append(names, scalar(c.Name))
		}
	}
	if names != nil {
		m.add("features", "["+strings.Join(names, ", ")+"]", "")
	}
}

// things maps rows that have times of their own: opened, closed, ended.
func (t *Tabular) things(table *Table, at []column) {
	noun := t.noun()
	usage := t.named("usage", "login", "logins", "sessions", "pageviews")
	_, hasFeature := t.find(func(c column) bool { return c.kind() && !c.flag }, "feature", "module", "screen", "page")
	churn := t.named("churn", "churned", "churns", "cancellation", "cancellations")
	ticket := slices.Contains([]string{"ticket", "case", "issue", "incident", "conversation"}, noun)
	var told []string
	for _, c := range at {
		if c.named(touched...) {
			continue
		}
		var activity string
		switch {
		case (usage || hasFeature) && !ticket:
			activity = "used_feature"
			if !hasFeature {
				activity = "used_product"
			}
		case churn:
			activity = "churned"
		default:
			activity = happening(c, noun, ticket)
		}
		if slices.Contains(told, activity) {
			continue // a second column of the same meaning
		}
		told = append(told, activity)
		var m mapping
		m.time("ts", c)
		t.own(&m)
		if id := table.Unique; id != "" && ticket {
			m.add("case", scalar(id), "")
		}
		m.constant("activity", activity, "")
		channel, why := t.channel()
		if churn || strings.HasPrefix(activity, "started_") || strings.HasPrefix(activity, "ended_") {
			channel, why = "system", "no talk with the customer, so it ends no silence"
		}
		m.constant("channel", channel, why)
		if ticket && activity != "opened_"+noun {
			m.constant("visibility", "internal", "a state that was set is no talk with the customer")
		}
		t.features(&m)
		table.Events = append(table.Events, m)
		if activity == "churned" || activity == "used_feature" || activity == "used_product" {
			break // one event a row
		}
	}
	t.score(table, at, noun)
	if table.Kind == "" && len(told) > 0 {
		table.Kind = fmt.Sprintf("%s: %s", strings.Join(told, ", "), count(int64(len(t.Sample.Rows)), "row"))
	}
}

// score maps how the customer was content, at the last of the row's times.
func (t *Tabular) score(table *Table, at []column, noun string) {
	c, ok := t.find(func(c column) bool { return c.number && !c.flag }, "satisfaction", "csat", "nps", "rating")
	if !ok || len(at) == 0 {
		return
	}
	var m mapping
	m.time("ts", at[len(at)-1])
	t.own(&m)
	if noun != "record" && table.Unique != "" {
		m.add("case", scalar(table.Unique), "")
	}
	m.constant("activity", "rated_"+noun, "")
	m.constant("channel", "survey", "")
	m.constant("visibility", "internal", "a mark is no talk")
	m.add("score", c.scale(), fmt.Sprintf("in %d of %s, from %s; counted from 0 to 1", c.filled, count(int64(c.rows), "row"), c.span()))
	m.add("when", fmt.Sprintf(`{%s: {re: "[0-9]"}}`, scalar(c.Name)), "rows that have one")
	table.Events = append(table.Events, m)
}

// scale is a column of marks, each as a share of the best one.
func (c column) scale() string {
	low, high, marks := c.bounds()
	switch {
	case low >= 0 && high <= 1 || marks == nil:
		return scalar(c.Name)
	case low >= 1 && high <= 5:
		low, high = 1, 5
	case low >= 0 && high <= 10:
		low, high = 0, 10
	}
	var pairs []string
	for _, value := range slices.SortedFunc(maps.Keys(marks), func(a, b string) int { return cmp.Or(cmp.Compare(marks[a], marks[b]), cmp.Compare(a, b)) }) {
		pairs = append(pairs, fmt.Sprintf("%q: %.4g", value, (marks[value]-low)/(high-low)))
	}
	return fmt.Sprintf("{column: %s, map: {%s}}", scalar(c.Name), strings.Join(pairs, ", "))
}

// bounds are the least and the greatest of a column's numbers; marks are nil
// where there are too many to list, or only one.
func (c column) bounds() (low, high float64, marks map[string]float64) {
	const mostMarks = 21
	marks = map[string]float64{}
	for value := range c.values {
		mark, err := strconv.ParseFloat(value, 64)
		if err != nil {
			return 0, 0, nil
		}
		if len(marks) == 0 {
			low, high = mark, mark
		}
		low, high = min(low, mark), max(high, mark)
		marks[value] = mark
	}
	if len(marks) > mostMarks || low == high {
		return low, high, nil
	}
	return low, high, marks
}

func (c column) span() string {
	low, high, _ := c.bounds()
	return fmt.Sprintf("%g to %g", low, high)
}

// happening names what happened at the time of a column: its own words, or what
// such words mean for the thing.
func happening(c column, noun string, ticket bool) string {
	var words []string
	for _, word := range c.words {
		if !slices.Contains([]string{"date", "at", "on", "time", "ts", "timestamp", "day", "utc", "datetime", noun}, word) {
			words = append(words, word)
		}
	}
	meaning := map[string]string{
		"": "logged", "created": "created", "create": "created", "opened": "opened", "open": "opened", "submitted": "submitted", "raised": "opened", "reported": "opened",
		"start": "started", "started": "started", "begin": "started", "end": "ended", "ended": "ended", "closed": "closed", "close": "closed", "resolved": "resolved",
		"solved": "solved", "cancelled": "cancelled", "canceled": "cancelled", "signed": "signed", "paid": "paid", "sent": "sent", "completed": "completed",
		"requested": "requested", "renewed": "renewed", "upgraded": "upgraded", "downgraded": "downgraded", "usage": "used", "complete": "ended", "complet": "completed",
	}
	verb, known := meaning[strings.Join(words, "_")]
	switch {
	case !known:
		return strings.Join(words, "_")
	case ticket && (verb == "created" || verb == "submitted" || verb == "logged" || verb == "started" || verb == "requested"):
		verb = "opened"
	}
	return verb + "_" + noun
}

func (t *Tabular) column(name string) column {
	i := slices.IndexFunc(t.columns, func(c column) bool { return c.Name == name })
	return t.columns[i]
}

// vocabulary lists the values, the most frequent first.
func (c column) vocabulary() []string {
	return slices.SortedFunc(maps.Keys(c.values), func(a, b string) int {
		return cmp.Or(cmp.Compare(c.values[b], c.values[a]), cmp.Compare(a, b))
	})
}

func shortList(values []string) string {
	const enough = 5
	if len(values) > enough {
		return strings.Join(values[:enough], ", ") + " …"
	}
	return strings.Join(values, ", ")
}
