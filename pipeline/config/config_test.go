package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"throughline/pipeline/config/strict"
	"throughline/pipeline/journey/rule"
)

func text(s string) *string { return &s }

// The contract's example, with its two small files.
func TestFullExample(t *testing.T) {
	c, err := Load("testdata/full/config.yaml", nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Path{{"journey.yaml", "testdata/full/journey.yaml"}, {"renewal.yaml", "testdata/full/renewal.yaml"}}, c.Journeys); diff != "" {
		t.Error(diff)
	}
	if want := (Path{"data", "testdata/full/data"}); c.Data != want {
		t.Errorf("data %v", c.Data)
	}
	if want := (Path{"/var/reports", "/var/reports"}); c.Reports != want {
		t.Errorf("reports %v", c.Reports)
	}
	company := Company{Domains: []string{"vendor.co", "vendor.example"}, Staff: []Person{
		{"ann@vendor.example", "Ann Lee", "Onboarding"}, {"bo@vendor.example", "Bo, the second", "Support"}}}
	if diff := cmp.Diff(company, c.Company); diff != "" {
		t.Error(diff)
	}
	calendar := Calendar{Weekend: []time.Weekday{time.Sunday, time.Saturday}, Holidays: []Date{{2026, 12, 25}, {2027, 1, 1}}, HoursFrom: 8*60 + 30, HoursUntil: 17 * 60}
	if diff := cmp.Diff(calendar, c.Calendar); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Path{{"kpis/first.sql", "testdata/full/kpis/first.sql"}, {"kpis/second.sql", "testdata/full/kpis/second.sql"}}, c.KPIs); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Override{{"jim@customer.example", "C1"}, {"Subsidiary.example", "C1"}}, c.Identity.Overrides); diff != "" {
		t.Error(diff)
	}
	if !c.Identity.CreateKey || !c.Identity.CreateDomain {
		t.Errorf("identity %+v", c.Identity)
	}
	if diff := cmp.Diff([]string{"partner.example"}, c.Identity.FreeMail); diff != "" {
		t.Error(diff)
	}
	second := 2
	waivers := []Waiver{
		{Line: 2, AccountID: text("C1"), Touchpoint: "kickoff", Reason: "Knows us: second product, same team"},
		{Line: 3, AccountID: text("C1"), Journey: text("onboarding"), Stage: text("value"), Touchpoint: "qbr", Occurrence: &second,
			Reason: "Merged with the board meeting", Until: &Date{2026, 12, 31}},
		{Line: 4, CaseID: text("4711"), Touchpoint: "survey", Reason: "Asked not to be asked"},
	}
	if diff := cmp.Diff(waivers, c.Waivers); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(Limits{Rejects: 0.02, Memory: "1.5GiB", Bytes: 1610612736, Threads: 2}, c.Limits); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(Privacy{ContactEmails: "clear", Subjects: "drop"}, c.Privacy); diff != "" {
		t.Error(diff)
	}
	sources := []Source{
		{Name: "crm", Preset: "salesforce", Paths: []Path{{"crm/*.csv", "testdata/full/crm/*.csv"}},
			Accounts: []Mapping{{Columns: []Column{{Target: "arr", Column: "ARR__c"}, {Target: "churned_at", Column: "Churned_On__c"},
				{Target: "segment", Column: "Tier__c"}, {Target: "started_at", Column: "Contract_Start__c"}}}}},
		{Name: "support", Preset: "zendesk", Paths: []Path{{"zendesk/*.json", "testdata/full/zendesk/*.json"},
			{"zendesk/*.jsonl.gz", "testdata/full/zendesk/*.jsonl.gz"}}},
		{Name: "mail", Preset: Mail, Paths: []Path{{"mail/*.mbox", "testdata/full/mail/*.mbox"}, {"mail/inbox/", "testdata/full/mail/inbox"}}},
		{Name: "log", Preset: Table, Paths: []Path{{"log/*.csv", "testdata/full/log/*.csv"}}, Timezone: "Europe/Rome",
			Read:   Read{Delimiter: ";", Encoding: "windows-1252", Skip: 1, Null: []string{"", "?"}},
			Unique: []string{"Case ID", "Activity", "Time"},
			Events: []Mapping{
				{Columns: []Column{{Target: "account", Column: "customer"}, {Target: "activity", Column: "Activity"}, {Target: "case", Column: "Case ID"},
					{Target: "channel", Value: text("ticket")},
					{Target: "direction", Column: "Dir", Map: map[string]string{"in": "inbound", "out": "outbound"}, Default: text("unknown")},
					{Target: "features", Columns: []string{"product", "priority"}}, {Target: "team", Column: "section"},
					{Target: "ts", Column: "Time", Format: []string{"%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M"}}}},
				{When: []rule.Clause{{{Column: "Status", Op: rule.In, Values: []string{"lost", "won"}}, {Column: "Amount", Op: rule.Gte, Values: []string{"1000"}}}},
					Columns: []Column{{Target: "account", Column: "customer"}, {Target: "activity", Value: text("closed_deal")}, {Target: "ts", Column: "Closed"}}}},
			Accounts: []Mapping{{Columns: []Column{{Target: "arr", Column: "ARR"}, {Target: "churned_at", Column: "Left"}, {Target: "domains", Column: "Website"},
				{Target: "id", Column: "customer"}, {Target: "name", Column: "Customer name"}, {Target: "segment", Column: "Tier"},
				{Target: "started_at", Column: "Signed", Format: []string{"%Y-%m-%d"}}}}},
			Contacts: []Mapping{{Columns: []Column{{Target: "account", Column: "customer"}, {Target: "email", Column: "Mail"}, {Target: "title", Column: "Role"}}}}},
	}
	if diff := cmp.Diff(sources, c.Sources); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"Status", "Amount", "customer", "Closed"}, c.Sources[3].Events[1].FileColumns()); diff != "" {
		t.Error(diff)
	}
	if len(c.Warnings) != 0 {
		t.Errorf("warnings: %v", c.Warnings)
	}
}

const minimal = "journey: j.yaml\nsources: [{name: crm, preset: salesforce, path: '*.csv'}]\n"

func TestDefaults(t *testing.T) {
	c, err := decode("config.yaml", []byte(minimal), nil)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 7, 1, 12, 0, 0, 123456789, time.UTC)
	asOf, until, today := c.AsOf(now)
	got := []any{c.Timezone, asOf, until, today, c.Data, c.Reports, c.Calendar, c.Identity.CreateKey, c.Identity.CreateDomain, c.Limits, c.Privacy,
		c.Sources[0].Timezone, c.Hash}
	instant := time.Date(2026, 7, 1, 12, 0, 0, 123456000, time.UTC)
	want := []any{"UTC", instant, instant.Add(time.Microsecond), Date{2026, 7, 1}, Path{"data", "data"}, Path{"reports", "reports"},
		Calendar{Weekend: []time.Weekday{time.Sunday, time.Saturday}, Holidays: []Date{}, HoursUntil: 1440}, true, false,
		Limits{Rejects: 0.01, Memory: "4GiB", Bytes: 4 << 30}, Privacy{"hash", "keep"}, "",
		// printf "journey: j.yaml\nsources: [{name: crm, preset: salesforce, path: '*.csv'}]\n" | sha256sum
		"dadb2d0d3317ee38189c26c9cadf92d23cbcea11ce0e8780d9c8b4001236dad1"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestProblems(t *testing.T) {
	const table = "journey: j.yaml\nsources:\n- name: log\n  preset: table\n  path: '*.csv'\n" // 5 lines
	tests := []struct{ name, text, want string }{
		{"empty file", "", "config.yaml:1: the file is empty; start from the shipped config.yaml"},
		{"everything missing", "{}", "config.yaml:1: key \"journey\" is missing; add journey: journey.yaml\n" +
			"config.yaml:1: key \"sources\" is missing; add sources: with one entry per system"},
		{"all at once, in the order of lines", "journey: j.yaml\ntimezon: UTC\nas_of: soon\nlimits: {threads: many, rejects: 2}\nsources: []\n",
			"config.yaml:2: unknown key \"timezon\"; did you mean timezone?\n" +
				"config.yaml:3: as_of: \"soon\" is no date and no instant between 1970 and 2200; write now, 2026-09-30 or 2026-09-30T12:00:00Z\n" +
				"config.yaml:4: limits.rejects: \"2\" is not a share; write a share between 0 and 1, such as 0.01\n" +
				"config.yaml:4: limits.threads: \"many\" is not a number of threads; write 0 for all cores, or a number up to 1024\n" +
				"config.yaml:5: sources is an empty list; add one source at least"},
		{"unknown zone", minimal + "timezone: Europe/Berln\n", `config.yaml:3: timezone: unknown time zone "Europe/Berln"; write an IANA name such as Europe/Berlin, or UTC`},
		{"the machine's zone", minimal + "timezone: Local\n", `config.yaml:3: timezone: unknown time zone "Local"; write an IANA name such as Europe/Berlin, or UTC`},
		{"as_of in year 102", minimal + "as_of: 0102-01-01\n", `config.yaml:3: as_of: "0102-01-01" is no date and no instant between 1970 and 2200; write now, 2026-09-30 or 2026-09-30T12:00:00Z`},
		{"no such day", minimal + "as_of: 2026-02-30\n", `config.yaml:3: as_of: "2026-02-30" is no date and no instant between 1970 and 2200; write now, 2026-09-30 or 2026-09-30T12:00:00Z`},
		{"memory", minimal + "limits: {memory: lots}\n", `config.yaml:3: limits.memory: "lots" is not a size; write a size such as 4GiB or 500MB`},
		{"little memory", minimal + "limits: {memory: 4KiB}\n", `config.yaml:3: limits.memory: "4KiB" is not enough to work with; give 256MiB or more`},
		{"privacy", minimal + "privacy: {contact_emails: hashed, subjects: [keep]}\n",
			"config.yaml:3: privacy.subjects is a list; give a single value\n" +
				"config.yaml:3: privacy.contact_emails: unknown value \"hashed\"; did you mean hash?"},
		{"calendar", minimal + "calendar: {weekend: [saturday], holidays: [25.12.2026]}\n",
			"config.yaml:3: calendar.weekend[1]: unknown value \"saturday\"; did you mean sat?\n" +
				"config.yaml:3: calendar.holidays[1]: \"25.12.2026\" is not a date; write it as 2026-12-25"},
		{"hours", minimal + "calendar: {hours: {from: 9am, to: \"17:00\"}}\n", `config.yaml:3: calendar.hours.from: "9am" is no time of day; write it as "09:00"`},
		{"hours that end first", minimal + "calendar: {hours: {from: \"17:00\", to: \"17:00\"}}\n",
			`config.yaml:3: calendar.hours end before they begin; write hours: {from: "09:00", to: "17:00"}`},
		{"half of the hours", minimal + "calendar: {hours: {from: \"09:00\"}}\n", `config.yaml:3: key "to" is missing in calendar.hours; add to: "17:00"`},
		{"no KPI files", minimal + "kpis: [testdata/full, gone.sql]\n",
			"config.yaml:3: kpis[1]: no file in testdata/full ends in .sql; add a file, or remove the key\n" +
				"config.yaml:3: kpis[2]: stat gone.sql: no such file or directory; write the file or remove the key"},
		{"KPIs twice", minimal + "kpis: [testdata/full/kpis/, testdata/full/kpis/first.sql]\n", "config.yaml:3: testdata/full/kpis/first.sql is listed twice; remove one of the two"},
		{"no business day", minimal + "calendar: {weekend: [mon, tue, wed, thu, fri, sat, sun]}\n",
			"config.yaml:3: every day of the week is weekend; leave one business day at least"},
		{"not a domain", minimal + "company: {domains: ['ann@vendor.example', vendor]}\n",
			"config.yaml:3: company.domains: \"ann@vendor.example\" is not a domain; write the part after the @, such as vendor.example\n" +
				"config.yaml:3: company.domains: \"vendor\" is not a domain; write the part after the @, such as vendor.example"},
		{"no staff file", minimal + "company: {staff: gone.csv}\n", "config.yaml:3: company.staff: stat gone.csv: no such file or directory; write the file or remove the key"},
		{"a folder as file", minimal + "identity: {overrides: testdata}\n", "config.yaml:3: identity.overrides: testdata is no file of at most 64 MB; name a CSV file"},
		{"create", minimal + "identity: {create: [keys]}\n", `config.yaml:3: identity.create[1]: unknown value "keys"; did you mean key?`},
		{"journey twice", "journey: [j.yaml, j.yaml]\nsources: [{name: a, preset: mail, path: m}]\n", "config.yaml:1: j.yaml is listed twice; remove one of the two"},
		{"not YAML", "journey: j.yaml\n\tsources: x\n", "config.yaml:2: not valid YAML: found a tab character that violates indentation; check indentation, quotes and colons at this line and the one before"},

		{"source without anything", "journey: j.yaml\nsources:\n- {}\n",
			"config.yaml:3: key \"name\" is missing in sources[1]; add name: crm\n" +
				"config.yaml:3: key \"preset\" is missing in sources[1]; add preset: table\n" +
				"config.yaml:3: key \"path\" is missing in sources[1]; add path: crm/*.csv"},
		{"two sources of a name", "journey: j.yaml\nsources:\n- {name: a, preset: mail, path: m}\n- {name: A, preset: mail, path: n}\n",
			`config.yaml:4: source "A" is already on line 3; give each source its own name`},
		{"source name", "journey: j.yaml\nsources: [{name: ../a, preset: mail, path: m}]\n",
			`config.yaml:2: source name "../a" cannot be a folder name; use letters, digits, - and _, 64 at most`},
		{"unknown preset", "journey: j.yaml\nsources: [{name: a, preset: sales-force, path: m}]\n",
			`config.yaml:2: sources[1].preset: unknown value "sales-force"; did you mean salesforce?`},
		{"path pattern", "journey: j.yaml\nsources: [{name: a, preset: mail, path: 'm/[a'}]\n",
			`config.yaml:2: bad path pattern "m/[a"; close the [ or write \[ for a bracket in a name`},
		{"no path", "journey: j.yaml\nsources: [{name: a, preset: mail, path: []}]\n", "config.yaml:2: sources[1].path is an empty list; list one file or more"},
		{"zone of a source", "journey: j.yaml\nsources: [{name: a, preset: mail, path: m, timezone: CEST}]\n",
			`config.yaml:2: unknown time zone "CEST"; write an IANA name such as Europe/Berlin, or UTC`},
		{"keys of another preset", "journey: j.yaml\nsources: [{name: a, preset: mail, path: m, read: {skip: 1}, events: {ts: a}, accounts: {name: b}}]\n",
			"config.yaml:2: preset mail has no read options; remove read:\n" +
				"config.yaml:2: preset mail takes no such key: sources[1].events; remove it, or use preset: table\n" +
				"config.yaml:2: preset mail takes no such key: sources[1].accounts; remove it, or use preset: table"},
		{"custom field that a preset knows itself", "journey: j.yaml\nsources: [{name: a, preset: salesforce, path: m, accounts: {id: Id}}]\n",
			`config.yaml:2: unknown column "id" in sources[1].accounts; a mapping fills: name, segment, arr, started_at, churned_at, owner, timezone`},
		{"custom field with a format", "journey: j.yaml\nsources: [{name: a, preset: salesforce, path: m, accounts: {started_at: {column: Start__c, format: '%d.%m.%Y'}}}]\n",
			`config.yaml:2: sources[1].accounts.started_at is read as the preset reads its own columns, it takes no keys; write started_at: and the name of its column`},
		{"preset without custom fields", "journey: j.yaml\nsources: [{name: a, preset: zendesk, path: m, accounts: {name: b}}]\n",
			`config.yaml:2: preset zendesk takes no such key: sources[1].accounts; remove it, or use preset: table`},
		{"table of nothing", table, `config.yaml:3: source "log" says nothing of what its rows are; add events: {ts: …, account: …, activity: …}`},
		{"read options", table + "  accounts: {id: a}\n  read: {delimiter: ';;', encoding: utf8000, skip: -1}\n",
			"config.yaml:7: delimiter \";;\" is not one character; give one character, such as \";\" or \"\\t\"\n" +
				"config.yaml:7: unknown encoding \"utf8000\"; write utf-8, utf-16le, windows-1252, iso-8859-1 or another name of the WHATWG list\n" +
				"config.yaml:7: sources[1].read.skip: \"-1\" is not a whole number; give a whole number, 0 or more"},
		{"events without their columns", table + "  events: {account: a}\n",
			"config.yaml:6: sources[1].events fills no ts; add ts: with the name of the file's column\n" +
				"config.yaml:6: sources[1].events fills no activity; add activity: with the name of the file's column"},
		{"contact without identity", table + "  contacts: {title: a}\n",
			"config.yaml:6: sources[1].contacts fills no id or email; add id: with the name of the file's column"},
		{"unknown columns", table + "  events: {ts: t, activity: a, account: c, chanel: x, event_id: y, case_id: z, case: z}\n",
			"config.yaml:6: unknown column \"chanel\" in sources[1].events; did you mean channel?\n" +
				"config.yaml:6: sources[1].events.event_id is not for a mapping to fill; name the columns of a record's own identity in unique:\n" +
				"config.yaml:6: case_id and case are the same column; remove one of the two"},
		{"column mappings", table + "  events:\n    ts: {column: t, format: ['%Y-%m-%d %Q', plain]}\n    activity: {column: a, value: b}\n    account: {map: {a: b}}\n" +
			"    channel: {value: ticket, default: email}\n    direction: {column: d, map: {in: inbond}, default: outwards}\n    team: {column: t, format: '%Y'}\n    subject: [a]\n",
			"config.yaml:7: format \"%Y-%m-%d %Q\" has an unknown letter after %; use strptime letters such as %Y-%m-%d %H:%M:%S\n" +
				"config.yaml:7: format \"plain\" has no % letter; use strptime letters such as %Y-%m-%d %H:%M:%S, or iso, epoch, epoch_ms, epoch_us\n" +
				"config.yaml:8: sources[1].events.activity says not where its value comes from; give column:, first:, all: or value:, and one of them only\n" +
				"config.yaml:9: sources[1].events.account says not where its value comes from; give column:, first:, all: or value:, and one of them only\n" +
				"config.yaml:10: a constant takes no default; remove it\n" +
				"config.yaml:11: direction is never \"inbond\"; did you mean inbound?\n" +
				"config.yaml:11: direction is never \"outwards\"; known values: inbound, outbound, internal, unknown\n" +
				"config.yaml:12: team is no time, so it takes no format; remove it\n" +
				"config.yaml:13: sources[1].events.subject is a list; give a single value"},
		{"when", table + "  accounts: [{id: a, when: {any: [{Status: {re: '['}}, {Amount: {gte: x}}]}}, {id: b, when: {all: [{S: a}, {S: b}]}}]\n",
			"config.yaml:6: bad pattern \"[\": missing closing ]: `[`; write an RE2 pattern, in single quotes if it has a backslash\n" +
				"config.yaml:6: sources[1].accounts[1].when.any[2].Amount.gte: \"x\" is not a number; give a number\n" +
				"config.yaml:6: sources[1].accounts[2].when contradicts itself and never holds; change the rule, or remove the mapping"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := decode("config.yaml", []byte(test.text), nil)
			var problems *Problems
			if !errors.As(err, &problems) {
				t.Fatalf("no problems found, err %v", err)
			}
			if diff := cmp.Diff(test.want, problems.Error()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWarnsOfEventsOfNobody(t *testing.T) {
	c, err := decode("config.yaml", []byte("journey: j.yaml\nsources:\n- {name: a, preset: table, path: x, events: {ts: t, activity: a, case: c}}\n"), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []strict.Problem{{File: "config.yaml", Line: 3,
		Message: "sources[1].events fills none of account, contact, email, so its records are tied to no account", Fix: "add one of them"}}
	if diff := cmp.Diff(want, c.Warnings); diff != "" {
		t.Error(diff)
	}
}

func TestMissingConfig(t *testing.T) {
	if _, err := Load(filepath.Join(t.TempDir(), "config.yaml"), nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("err %v", err)
	}
}

// The command line wins over the environment, which wins over the file.
func TestLayers(t *testing.T) {
	file := minimal + "data: file\nreports: file\ntimezone: UTC\nlimits: {threads: 1, memory: 1GiB}\n"
	t.Setenv("THROUGHLINE_REPORTS", "environment")
	t.Setenv("THROUGHLINE_LIMITS_THREADS", "2")
	t.Setenv("THROUGHLINE_LIMITS_MEMORY", "2GiB")
	t.Setenv("THROUGHLINE_AS_OF", "2026-01-01")
	t.Setenv("THROUGHLINE_DATA", "") // as good as unset
	c, err := decode("config.yaml", []byte(file), Overrides{"limits.memory": "3GiB", "as_of": "2026-02-02", "reports": ""})
	if err != nil {
		t.Fatal(err)
	}
	_, _, today := c.AsOf(time.Time{})
	got := []any{c.Data.Written, c.Reports.Written, c.Limits.Threads, c.Limits.Memory, today}
	if diff := cmp.Diff([]any{"file", "environment", 2, "3GiB", Date{2026, 2, 2}}, got); diff != "" {
		t.Error(diff)
	}
}

func TestLayersReportWhereABadValueWasGiven(t *testing.T) {
	t.Setenv("THROUGHLINE_LIMITS_THREADS", "all")
	_, err := decode("config.yaml", []byte(minimal+"limits: {rejects: x}\n"), Overrides{"as_of": "yesterday", "sources": "x"})
	want := "config.yaml:3: limits.rejects: \"x\" is not a share; write a share between 0 and 1, such as 0.01\n" +
		"override sources: no setting can be overridden under this name; these can: as_of, data, limits.memory, limits.rejects, limits.threads, privacy.contact_emails, privacy.subjects, reports, timezone\n" +
		"--as-of: \"yesterday\" is no date and no instant between 1970 and 2200; write now, 2026-09-30 or 2026-09-30T12:00:00Z\n" +
		"THROUGHLINE_LIMITS_THREADS: \"all\" is not a number of threads; write 0 for all cores, or a number up to 1024"
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

func TestSmallFiles(t *testing.T) {
	tests := []struct{ name, staff, identity, want string }{
		{"staff without team", "email,name\na@b.c,A\n", "", `staff.csv:1: no column "team"; the first line is email,team,name, in any order`},
		{"empty", "", "", "staff.csv:1: the file is empty; the first line is email,team,name"},
		{"semicolons", "email;name;team\n", "", "staff.csv:1: the columns are separated with something else; separate the columns with commas, as in email,team,name"},
		{"lines of another length", "email,team\na@b.c,A,x\nb@b.c\nc@b.c,C\n", "",
			"staff.csv:2: 3 columns where the header has 2; give each line the columns of the header\n" +
				"staff.csv:3: 1 columns where the header has 2; give each line the columns of the header"},
		{"not an address", "email,team\nAnn,A\n<ann@b.c>,A\n", "",
			"staff.csv:2: \"Ann\" is not an e-mail address; write one address such as ann@vendor.example\n" +
				"staff.csv:3: \"<ann@b.c>\" is not an e-mail address; write one address such as ann@vendor.example"},
		{"the same person twice, after a line break in quotes", "email,name,team\na@b.c,\"A\nB\",T\nA@B.C,A,T\n", "",
			"staff.csv:4: a@b.c is already on line 2; keep one line per person"},
		{"open quotes", "email,team\na@b.c,\"A\nb@b.c,B\n", "", "staff.csv:2: extraneous or missing \" in quoted-field; close the quotes, and double a quote inside them"},
		{"not UTF-8", "email,team\na@b.c,M\xfcnchen\n", "", "staff.csv:2: not UTF-8 text; save the file as UTF-8"},
		{"override without account", "", "key,account_id\nx,\n,y\n",
			"identity.csv:2: key or account_id is empty; fill both, or remove the line\n" +
				"identity.csv:3: key or account_id is empty; fill both, or remove the line"},
		{"key twice", "", "account_id,key\nC1,Jim@x.example\nC2,jim@x.example\n", "identity.csv:3: jim@x.example is already on line 2; keep one line per key"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			config := minimal + "company: {staff: staff.csv}\n"
			if test.identity != "" {
				config = minimal + "identity: {overrides: identity.csv}\n"
			}
			for name, content := range map[string]string{"config.yaml": config, "staff.csv": test.staff, "identity.csv": test.identity} {
				if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			_, err := Load(filepath.Join(dir, "config.yaml"), nil)
			if err == nil {
				t.Fatal("no problem found")
			}
			if diff := cmp.Diff(test.want, strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), "")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Every bad line of the waivers is told, each with all that is wrong with it.
func TestWaivers(t *testing.T) {
	tests := []struct{ name, waivers, want string }{
		{"without reasons", "account_id,touchpoint\n", `waivers.csv:1: no column "reason"; the first line is touchpoint,reason,account_id,case_id,journey,stage,occurrence,until, in any order`},
		{"bad lines", "account_id,case_id,touchpoint,reason,occurrence,until\n,,kickoff,why,,\nC1,,,,0,31.12.2026\nC1,,kickoff,why,x,9999-01-01\nC1,,kickoff,why,2,2026-12-31\n",
			"waivers.csv:2: the waiver is for nobody; fill account_id or case_id\n" +
				"waivers.csv:3: touchpoint is empty; write the id that the journey gives it\n" +
				"waivers.csv:3: reason is empty; say why, in a few words\n" +
				"waivers.csv:3: \"0\" is no occurrence; write a number from 1 on, or leave it empty for all\n" +
				"waivers.csv:3: until: \"31.12.2026\" is not a date; write it as 2026-12-31, or leave it empty\n" +
				"waivers.csv:4: \"x\" is no occurrence; write a number from 1 on, or leave it empty for all\n" +
				"waivers.csv:4: until: \"9999-01-01\" is not a date; write it as 2026-12-31, or leave it empty"},
		{"twice", "account_id,touchpoint,occurrence,reason,until\nC1,kickoff,1,why,\nC1,kickoff,,why,\nC1,kickoff,01,why not,2026-12-31\n",
			"waivers.csv:4: the same is waived on line 2; keep one of the two"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			for name, content := range map[string]string{"config.yaml": minimal + "waivers: waivers.csv\n", "waivers.csv": test.waivers} {
				if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			_, err := Load(filepath.Join(dir, "config.yaml"), nil)
			if err == nil {
				t.Fatal("no problem found")
			}
			if diff := cmp.Diff(test.want, strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), "")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAsOf(t *testing.T) {
	at := func(text string) time.Time {
		instant, err := time.Parse(time.RFC3339Nano, text)
		if err != nil {
			t.Fatal(err)
		}
		return instant.UTC()
	}
	tests := []struct {
		name, zone, asOf string
		want, until      time.Time
		today            string
	}{
		{"a day ends at midnight in its zone", "Europe/Berlin", "2026-09-30", at("2026-09-30T22:00:00Z"), at("2026-09-30T22:00:00Z"), "2026-09-30"},
		{"west of Greenwich", "America/New_York", "2026-12-31", at("2027-01-01T05:00:00Z"), at("2027-01-01T05:00:00Z"), "2026-12-31"},
		{"an instant counts itself", "Europe/Berlin", "2026-09-30T23:30:00Z", at("2026-09-30T23:30:00Z"), at("2026-09-30T23:30:00.000001Z"), "2026-10-01"},
		{"an instant with offset", "UTC", "2026-09-30T23:30:00+02:00", at("2026-09-30T21:30:00Z"), at("2026-09-30T21:30:00.000001Z"), "2026-09-30"},
		{"now", "Asia/Tokyo", "now", at("2026-07-01T20:00:00Z"), at("2026-07-01T20:00:00.000001Z"), "2026-07-02"},
		// The next midnight of these does not exist, or comes twice.
		{"Egypt sprang forward at midnight", "Africa/Cairo", "2023-04-27", at("2023-04-27T22:00:00Z"), at("2023-04-27T22:00:00Z"), "2023-04-27"},
		{"Cuba falls back to midnight", "America/Havana", "2025-11-01", at("2025-11-02T04:00:00Z"), at("2025-11-02T04:00:00Z"), "2025-11-01"},
		{"Samoa left 30 December 2011 out", "Pacific/Apia", "2011-12-29", at("2011-12-30T10:00:00Z"), at("2011-12-30T10:00:00Z"), "2011-12-29"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, err := decode("config.yaml", []byte(minimal+"timezone: "+test.zone+"\nas_of: "+test.asOf+"\n"), nil)
			if err != nil {
				t.Fatal(err)
			}
			asOf, until, today := c.AsOf(at("2026-07-01T20:00:00Z"))
			if !asOf.Equal(test.want) || !until.Equal(test.until) || today.String() != test.today {
				t.Errorf("as of %s, until %s, today %s", asOf, until, today)
			}
		})
	}
}

// The first instant of a day has that date, and the one before an earlier date.
func TestStartOfEveryDay(t *testing.T) {
	for _, name := range []string{"UTC", "Europe/Berlin", "America/Havana", "America/Sao_Paulo", "Africa/Cairo", "Asia/Gaza", "Pacific/Apia", "Australia/Lord_Howe", "Asia/Amman"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		for day := (Date{1990, 1, 1}); day.Year < 2030; day = day.Next() {
			start := day.Start(zone)
			if DateOf(start.In(zone)).Midnight().Before(day.Midnight()) || !DateOf(start.Add(-time.Nanosecond).In(zone)).Midnight().Before(day.Midnight()) {
				t.Errorf("%s in %s starts at %s", day, name, start)
			}
		}
	}
}

// Whatever the file holds, decoding ends in a usable config or in problems that
// say what and where.
func FuzzDecode(f *testing.F) {
	full, err := os.ReadFile("testdata/full/config.yaml")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(full)
	f.Add([]byte(minimal))
	f.Add([]byte("a: &a [*a]\n"))
	f.Add([]byte("journey: j\nsources: [{name: a, preset: table, path: x, events: {ts: {column: t, format: '%'}, when: {not: {any: [{a: {gte: 1}}]}}}}]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := decode("config.yaml", data, nil)
		if err == nil {
			for _, source := range c.Sources {
				if source.Name == "" || source.Preset == "" || len(source.Paths) == 0 {
					t.Errorf("unusable source %+v", source)
				}
			}
			if len(c.Journeys) == 0 || len(c.Sources) == 0 || c.Location() == nil {
				t.Errorf("unusable config %+v", c)
			}
			return
		}
		var problems *Problems
		if !errors.As(err, &problems) || len(problems.List) == 0 {
			t.Fatalf("err %v", err)
		}
		for _, problem := range problems.List {
			if problem.Message == "" || problem.Line < 1 {
				t.Errorf("problem without place or message: %+v", problem)
			}
		}
	})
}

// What a declared table may say of its columns, and what each becomes.
func TestTablePowers(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"users.csv": "id,email\n7,ann@acme.example\n", "config.yaml": `journey: j.yaml
sources:
- name: log
  preset: table
  path: '*.csv'
  read: {header: [When, Who], footer: ['^Total'], comment: '#'}
  events:
    explode: data.steps
    ts: {first: [data.steps.at, When], format: [epoch_ms, '%d. %B %Y'], locale: de, timezone: Europe/Berlin}
    activity: {column: data.steps.did, json: '$.a[0]."b c"', pattern: '^(\w+)', split: {on: ;, take: 2, limit: 3}, map: {x: y}, default: z}
    email: {column: Who, lookup: {file: users.csv, key: id, value: email}, list: ;}
    score: {column: s, decimal: comma}
  snapshot:
    key: [Ticket ID]
    at: {column: Updated, format: epoch}
    account: Customer
    when: {not: {Status: draft}}
    columns: {Status: changed_ticket_status, Assigned To: reassigned_ticket}
- {name: bare, preset: table, path: x, read: {header: none}, snapshot: {key: '1', at: '2', account: '3', columns: ['4', 'Owner (Team)']}}
`} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c, err := Load(filepath.Join(dir, "config.yaml"), nil)
	if err != nil {
		t.Fatal(err)
	}
	text := func(s string) *string { return &s }
	log := c.Sources[0]
	if diff := cmp.Diff(Read{Headerless: true, Header: []string{"When", "Who"}, Footer: []string{"^Total"}, Comment: "#"}, log.Read); diff != "" {
		t.Error(diff)
	}
	state := func(column, activity string) Mapping {
		return Mapping{State: []string{"Ticket ID"}, When: log.Events[1].When, Columns: []Column{
			{Target: "account", Column: "Customer"}, {Target: "activity", Value: text(activity)}, {Target: "field", Value: text(column)},
			{Target: "ts", Column: "Updated", Format: []string{"epoch"}}, {Target: "value_to", Column: column}}}
	}
	want := []Mapping{
		{Explode: "data.steps", Columns: []Column{
			{Target: "activity", Column: "data.steps.did", JSON: `$.a[0]."b c"`, Pattern: `^(\w+)`, Split: &Split{On: ";", Take: 2, Limit: 3}, Map: map[string]string{"x": "y"}, Default: text("z")},
			// printf 'id,email\n7,ann@acme.example\n' | sha256sum
			{Target: "email", Column: "Who", List: ";", Lookup: &Lookup{File: Path{"users.csv", filepath.Join(dir, "users.csv")},
				SHA256: "76c836e55d2f5bab405470bb93b927c1c7d87a83f7ca8d715eba6301863bd230", Key: "id", Value: "email"}},
			{Target: "score", Column: "s", Decimal: "comma"},
			{Target: "ts", First: []string{"data.steps.at", "When"}, Format: []string{"epoch_ms", "%d. %B %Y"}, Locale: "de", Timezone: "Europe/Berlin"},
		}},
		state("Status", "changed_ticket_status"),
		state("Assigned To", "reassigned_ticket"),
	}
	if diff := cmp.Diff(want, log.Events); diff != "" {
		t.Error(diff)
	}
	if len(log.Events[1].When) == 0 {
		t.Error("the snapshot's rule is lost")
	}
	bare := c.Sources[1]
	if !bare.Read.Headerless || bare.Read.Header != nil || len(bare.Events) != 2 {
		t.Errorf("without a header: %+v", bare)
	}
	if activity, _ := bare.Events[1].Target("activity"); *activity.Value != "changed_owner_team" {
		t.Errorf("activity %q", *activity.Value)
	}
}

func TestTableProblems(t *testing.T) {
	const table = "journey: j.yaml\nsources:\n- name: log\n  preset: table\n  path: x\n"
	for _, test := range []struct{ name, text, want string }{
		{"misspelt keys", "  events: {ts: {column: t, formats: x}, activity: {column: a, splt: b}, account: {column: c, regex: d}, email: {colum: e}}\n",
			"config.yaml:6: unknown key \"formats\" in sources[1].events.ts; did you mean format?\n" +
				"config.yaml:6: unknown key \"splt\" in sources[1].events.activity; did you mean split?\n" +
				"config.yaml:6: unknown key \"regex\" in sources[1].events.account; known keys: column, first, all, value, json, pattern, split, lookup, map, default, list, format, locale, timezone, decimal\n" +
				"config.yaml:6: unknown key \"colum\" in sources[1].events.email; did you mean column?\n" +
				"config.yaml:6: sources[1].events.email says not where its value comes from; give column:, first:, all: or value:, and one of them only"},
		{"parts of cells", "  events:\n    ts: {column: t, json: a.b}\n    activity: {column: a, pattern: '(a)(b)'}\n    account: {column: c, pattern: '('}\n" +
			"    email: {column: e, split: {on: '', take: 0}}\n    team: {column: e, split: {take: 3, limit: 2}}\n    subject: {first: [a]}\n    resource: {value: x, pattern: (y)}\n",
			"config.yaml:7: sources[1].events.ts.json: \"a.b\" is no path; write a path such as $.customer.id or $.tags[0]\n" +
				"config.yaml:8: sources[1].events.activity.pattern has 2 groups, and not one; put ( and ) around the part that counts, and (?: around others\n" +
				"config.yaml:9: bad pattern \"(\": missing closing ): `(`; write an RE2 pattern, in single quotes if it has a backslash\n" +
				"config.yaml:10: sources[1].events.email.split.on is empty; write what stands between the pieces, such as \";\"\n" +
				"config.yaml:10: sources[1].events.email.split.take is no piece; write 1 for the first piece\n" +
				"config.yaml:11: key \"on\" is missing in sources[1].events.team.split; add on: \";\"\n" +
				"config.yaml:11: sources[1].events.team.split.limit is 2, so there is no piece 3; raise limit: or lower take:\n" +
				"config.yaml:12: sources[1].events.subject.first names no second choice; list two columns or more, or write column:\n" +
				"config.yaml:13: a constant takes no pattern; remove it"},
		{"readings", "  events:\n    ts: {column: t, format: ['%I:%M', '%H:%M %p', epoch_s], locale: dk, timezone: CEST}\n    activity: {column: a, timezone: UTC, decimal: comma}\n" +
			"    account: {column: c, list: ;}\n    score: {column: s, decimal: ','}\n    email: {column: e, list: ''}\n  accounts: {id: i, started_at: {column: s, format: '%Y', locale: de}}\n",
			"config.yaml:7: format \"%I:%M\" has one of %I and %p without the other; write %I:%M %p for a clock of 12 hours, and %H:%M for one of 24\n" +
				"config.yaml:7: format \"%H:%M %p\" has one of %I and %p without the other; write %I:%M %p for a clock of 12 hours, and %H:%M for one of 24\n" +
				"config.yaml:7: format \"epoch_s\" has no % letter; use strptime letters such as %Y-%m-%d %H:%M:%S, or iso, epoch, epoch_ms, epoch_us\n" +
				"config.yaml:7: sources[1].events.ts.locale: unknown value \"dk\"; did you mean de?\n" +
				"config.yaml:7: sources[1].events.ts.locale is for names of months and days, and no format has any; remove it, or write the name of the month as %b or %B in format:\n" +
				"config.yaml:7: unknown time zone \"CEST\"; write an IANA name such as Europe/Berlin, or UTC\n" +
				"config.yaml:8: activity is no time, so it takes no timezone; remove it\n" +
				"config.yaml:8: activity is no number, so it takes no decimal; remove it\n" +
				"config.yaml:9: account is no list, so it takes no list; remove it\n" +
				"config.yaml:10: sources[1].events.score.decimal: unknown value \",\"; known values: comma, point\n" +
				"config.yaml:11: sources[1].events.email.list is empty; write what stands between the values, such as \";\", or json\n" +
				"config.yaml:12: sources[1].accounts.started_at.locale is for names of months and days, and no format has any; remove it, or write the name of the month as %b or %B in format:"},
		{"lookups", "  accounts: {id: {column: i, lookup: {file: gone.csv, ky: a}}}\n",
			"config.yaml:6: unknown key \"ky\" in sources[1].accounts.id.lookup; did you mean key?\n" +
				"config.yaml:6: sources[1].accounts.id.lookup.file: stat gone.csv: no such file or directory; write the file or remove the key\n" +
				"config.yaml:6: key \"key\" is missing in sources[1].accounts.id.lookup; add key: id\n" +
				"config.yaml:6: key \"value\" is missing in sources[1].accounts.id.lookup; add value: email"},
		{"snapshots", "  snapshot: {columns: [], colour: x, account: a}\n",
			"config.yaml:6: unknown key \"colour\" in sources[1].snapshot; known keys: key, at, columns, when, account, case, contact, email, resource, team, channel, thread_id\n" +
				"config.yaml:6: key \"key\" is missing in sources[1].snapshot; add key: Ticket ID\n" +
				"config.yaml:6: key \"at\" is missing in sources[1].snapshot; add at: Updated\n" +
				"config.yaml:6: sources[1].snapshot.columns names no column; list the columns whose changes count"},
		{"explode of accounts", "  accounts: {id: i, explode: x}\n",
			"config.yaml:6: unknown column \"explode\" in sources[1].accounts; a mapping fills: id, name, segment, owner, arr, started_at, churned_at, parent, external_id, domains, timezone"},
		{"read options", "  accounts: {id: i}\n  read: {header: [a, A], footer: '(', comment: '\"', encodin: x}\n",
			"config.yaml:7: unknown key \"encodin\" in sources[1].read; did you mean encoding?\n" +
				"config.yaml:7: sources[1].read.header names \"A\" twice; give each column its own name\n" +
				"config.yaml:7: bad pattern \"(\": missing closing ): `(`; write an RE2 pattern, in single quotes if it has a backslash\n" +
				"config.yaml:7: sources[1].read.comment: \"\\\"\" begins no line; write what begins such lines, such as \"#\""},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := decode("config.yaml", []byte(table+test.text), nil)
			var problems *Problems
			if !errors.As(err, &problems) {
				t.Fatalf("no problems found, err %v", err)
			}
			if diff := cmp.Diff(test.want, problems.Error()); diff != "" {
				t.Error(diff)
			}
		})
	}
}
