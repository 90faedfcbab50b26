package pipeline

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	diff "github.com/google/go-cmp/cmp"

	"throughline/pipeline/config"
	"throughline/pipeline/journey"
	"throughline/pipeline/warehouse"
)

// restatedFiles is a small history without anything that goes on: accounts sign and go live in the first quarter, and nobody falls silent.
var restatedFiles = map[string]string{
	"config.yaml": `
journey: journey.yaml
timezone: Europe/Berlin
company: {domains: [vendor.example]}
identity: {overrides: identity.csv, create: [key]}
sources:
  - name: log
    preset: table
    path: log/*.csv
    events: {ts: time, account: customer, activity: activity, direction: {value: outbound}, channel: {value: email}}
  - name: customers
    preset: table
    path: customers.csv
    accounts: {id: customer, name: customer, started_at: {column: signed, format: "%Y-%m-%d"}}
`,
	"journey.yaml": `
journey: onboarding
version: "1"
start: {account: started_at}
value: [{id: live, when: {activity: live}}]
silence: {after: 400d}
stages:
  - {id: setup, enter: {start: true}, exit: {activity: live}}
  - {id: use, enter: {activity: live}}
`,
	"customers.csv": "customer,signed\na,2026-01-05\nb,2026-01-05\nc,2026-01-05\nd,2026-02-01\ne,2026-02-01\n",
	"identity.csv":  "key,account_id\n",
	"log/01.csv": `customer,time,activity
a,2026-01-20 10:00:00,live
b,2026-03-05 10:00:00,live
c,2026-03-20 10:00:00,live
d,2026-03-01 10:00:00,hello
d,2026-03-02 10:00:00,live
e,2026-02-20 10:00:00,hello
nickname,2026-02-10 10:00:00,live
`,
}

// restated is one row of main.restatements, for reading.
const restated = `select concat_ws(' | ', table_name, key, period, coalesce(printf('%g', old_value), 'none') || ' -> ' || coalesce(printf('%g', new_value), 'none'), causes)
	from restatements order by table_name, period, key`

// Night after night on one data folder, each with one thing that is another. The second quarter is running, the first is over.
func TestRestatements(t *testing.T) {
	dir := t.TempDir()
	change := func(files map[string]string) {
		t.Helper()
		for name, text := range files {
			path := filepath.Join(dir, name)
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	// night runs as of a day and gives the rows of restatements that contain a text, and the warning about them.
	night := func(asOf, where string) (rows []string, all int, warning string) {
		t.Helper()
		result, err := Run(context.Background(), Options{Config: filepath.Join(dir, "config.yaml"), AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range result.Warnings {
			if strings.Contains(w, "closed periods") {
				warning = w
			}
		}
		list := ask(t, result.Generation, restated)
		compareNaively(t, dir, result.Generation)
		for _, row := range list {
			if strings.Contains(row, where) {
				rows = append(rows, row)
			}
		}
		return rows, len(list), warning
	}
	change(restatedFiles)
	want := func(what string, got []string, want ...string) {
		t.Helper()
		if d := diff.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", what, d)
		}
	}

	if _, all, warning := night("2026-04-02", ""); all != 0 || warning != "" {
		t.Errorf("the first night restates %d numbers: %s", all, warning)
	}
	// Words are no definition.
	change(map[string]string{"journey.yaml": strings.Replace(restatedFiles["journey.yaml"], "  - {id: use,", "  # a comment\n  - {id: use, name: Daily use, owner: CS, targets: {entered: 3},", 1)})
	if rows, _, warning := night("2026-04-03", ""); len(rows) != 0 || warning != "" {
		t.Errorf("nothing has changed but words, but: %s %q", warning, rows)
	}

	// b was live two months before c was, in January already; a case of the start in Berlin: 15 days and 9 hours after the 5th.
	change(map[string]string{"log/02.csv": "customer,time,activity\nb,2026-01-20 10:00:00,live\n"})
	rows, all, warning := night("2026-04-04", "time_to_value")
	want("a late file: time to value", rows, "time_to_value | onboarding / live / b | 2026-03-01 | 59 -> 15 | [late_data]")
	if !strings.Contains(warning, fmt.Sprintf("changed: %d (late_data %d)", all, all)) {
		t.Errorf("a late file: %d restatements, and the warning %q", all, warning)
	}

	// The override says that nickname is c: it was live in February.
	change(map[string]string{"identity.csv": "key,account_id\nnickname,c\n"})
	rows, _, _ = night("2026-04-06", "time_to_value")
	want("an override: time to value", rows, "time_to_value | onboarding / live / c | 2026-03-01 | 74 -> 36 | [identity]")

	// When one counts as live is a definition. Of e there is a hello in February, of d in March, a day before it was live.
	change(map[string]string{"journey.yaml": strings.Replace(restatedFiles["journey.yaml"], "when: {activity: live}", "when: {activity: [live, hello]}", 1)})
	rows, all, warning = night("2026-04-09", "")
	want("another milestone", rows,
		"time_to_value | onboarding / live / e | 2026-02-01 | none -> 19 | [definition]",
		"time_to_value | onboarding / live / d | 2026-03-01 | 29 -> 28 | [definition]")
	if !strings.Contains(warning, "changed: 2 (definition 2)") {
		t.Errorf("another milestone: %d restatements, and the warning %q", all, warning)
	}

	// A late file beside everything else: the first of the causes in order is told, and all that could be.
	defer func(before int) { calculations = before }(calculations)
	calculations++
	change(map[string]string{"log/03.csv": "customer,time,activity\ne,2026-02-10 10:00:00,hello\n"})
	rows, _, warning = night("2026-04-10", "time_to_value")
	want("other code and a late file", rows, "time_to_value | onboarding / live / e | 2026-02-01 | 19 -> 9 | [code, late_data]")
	if !strings.Contains(warning, "(code ") {
		t.Errorf("other code: the warning is %q", warning)
	}
}

// A silence that went on into the running month is longer than it was said to be. That is no news, and nobody changed anything.
func TestNumbersThatGoOn(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"config.yaml": `
journey: journey.yaml
sources:
  - name: log
    preset: table
    path: log.csv
    events: {ts: time, account: customer, activity: {value: sent_email}, direction: {value: outbound}, channel: {value: email}}
`,
		"journey.yaml": `
journey: j
version: "1"
start: first_event
value: [{id: v, when: {activity: done}}]
silence: {after: 10d, sides: [vendor]}
stages: [{id: s, enter: {start: true}}]
`,
		"log.csv": "customer,time\na,2026-01-05 00:00:00\na,2026-01-15 00:00:00\n" + everyDay("b", "2026-01-05", "2026-02-10"),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var last Result
	for _, asOf := range []string{"2026-02-01", "2026-02-03"} {
		var err error
		if last, err = Run(context.Background(), Options{Config: filepath.Join(dir, "config.yaml"), AsOf: asOf}); err != nil {
			t.Fatal(err)
		}
	}
	compareNaively(t, dir, last.Generation)
	// Ten days from 5 January on, and since the 15th: 18 days by the end of 1 February, 20 by the end of the 3rd; over two accounts.
	want := []string{"stage_kpis | month / j / all / s / silent_days_per_account | 2026-01-01 | 14 -> 15 | [time]"}
	if d := diff.Diff(want, ask(t, last.Generation, restated)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	for _, w := range last.Warnings {
		if strings.Contains(w, "closed periods") {
			t.Errorf("it is told as news: %s", w)
		}
	}
}

// A version that comes into force after a period changes nothing of it, in a zone in which its first day begins in the period's last UTC
// day either: the silence that went on is longer, and no record came.
func TestNumbersBeforeALaterVersion(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	config := `
journey: [journey.yaml]
timezone: Europe/Berlin
sources:
  - name: log
    preset: table
    path: log.csv
    events: {ts: time, account: customer, activity: {value: sent_email}, direction: {value: outbound}, channel: {value: email}}
  - name: customers
    preset: table
    path: customers.csv
    accounts: {id: customer, started_at: signed, arr: arr}
`
	first := `
journey: j
version: "1"
effective_from: 2025-01-01
segments: [{id: big, when: {arr: {gte: 100}}}, {id: small}]
start: {account: started_at}
value: [{id: v, when: {activity: done}}]
silence: {after: 10d, sides: [vendor]}
stages: [{id: s, enter: {start: true}}]
`
	second := strings.NewReplacer(`"1"`, `"2"`, "2025-01-01", "2026-04-01", "gte: 100", "gte: 50").Replace(first)
	write("config.yaml", config)
	write("journey.yaml", first)
	write("customers.csv", "customer,signed,arr\na,2026-03-01,60\nb,2026-03-01,10\n")
	write("log.csv", "customer,time\na,2026-03-02 10:00:00\na,2026-03-24 10:00:00\nb,2026-03-02 10:00:00\nb,2026-03-24 10:00:00\n")
	var last Result
	for _, asOf := range []string{"2026-04-01", "2026-04-05"} {
		var err error
		if last, err = Run(context.Background(), Options{Config: filepath.Join(dir, "config.yaml"), AsOf: asOf}); err != nil {
			t.Fatal(err)
		}
		write("second.yaml", second)
		write("config.yaml", strings.Replace(config, "[journey.yaml]", "[journey.yaml, second.yaml]", 1))
	}
	compareNaively(t, dir, last.Generation)
	got := ask(t, last.Generation, `select concat_ws(' | ', segment, grain, period, kpi, causes) from restatements
		where kpi = 'silent_days_per_account' order by segment, period`)
	want := []string{
		"all | quarter | 2026-01-01 | silent_days_per_account | [time]", "all | month | 2026-03-01 | silent_days_per_account | [time]",
		"small | quarter | 2026-01-01 | silent_days_per_account | [time]", "small | month | 2026-03-01 | silent_days_per_account | [time]",
	}
	if d := diff.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	for _, w := range last.Warnings {
		if strings.Contains(w, "closed periods") {
			t.Errorf("it is told as news: %s", w)
		}
	}
}

// everyDay is a line of a log at midnight of each day.
func everyDay(account, from, to string) string {
	var b strings.Builder
	day, _ := time.Parse(time.DateOnly, from)
	for ; day.Format(time.DateOnly) <= to; day = day.AddDate(0, 0, 1) {
		fmt.Fprintf(&b, "%s,%s 00:00:00\n", account, day.Format(time.DateOnly))
	}
	return b.String()
}

// compareNaively reads what both nights published of periods that were over, and compares it number by number.
func compareNaively(t *testing.T, dir string, now warehouse.Generation) {
	t.Helper()
	list, err := warehouse.Generations(filepath.Join(dir, "data"))
	if err != nil {
		t.Fatal(err)
	}
	type measured struct {
		warehouse.Generation
		asOf string
	}
	asOf := func(g warehouse.Generation) string {
		return ask(t, g, "select max(as_of)::varchar from runs where run_id = '"+g.ID()+"'")[0]
	}
	today := asOf(now)
	var earlier []measured
	for _, g := range list {
		if m := (measured{g, asOf(g)}); m.asOf < today {
			earlier = append(earlier, m)
		}
	}
	got := ask(t, now, "select concat_ws(' | ', table_name, key, period, coalesce(old_value::varchar, ''), coalesce(new_value::varchar, '')) from restatements")
	slices.Sort(got)
	if len(earlier) == 0 {
		if len(got) > 0 {
			t.Errorf("restatements of nothing: %q", got)
		}
		return
	}
	before := slices.MaxFunc(earlier, func(a, b measured) int { return cmp.Or(cmp.Compare(a.asOf, b.asOf), cmp.Compare(a.Number, b.Number)) })
	closed := func(g warehouse.Generation) map[string][3]string {
		zone := "'Europe/Berlin'"
		numbers := map[string][3]string{}
		for _, row := range ask(t, g, fmt.Sprintf(`
			with numbers as (
				select 'stage_kpis' as t, concat_ws(' / ', grain, journey, segment, stage, kpi) as key, period, grain, value, n from stage_kpis
				union all
				select 'time_to_value', concat_ws(' / ', journey, milestone, case_id), date_trunc('month', ended_at), 'month', days, 1
				from time_to_value where ended_at is not null
				union all
				select 'communication_gaps', gap_id, date_trunc('month', ended_at), 'month', days, 1 from communication_gaps where ended_at is not null
			)
			select concat_ws(chr(9), concat_ws(' | ', t, key, period::date), coalesce(value::varchar, ''), n) from numbers
			where timezone('UTC', timezone(%s, (period + case grain when 'month' then interval 1 month else interval 3 month end)::timestamp)) <= timestamp '%s'`, zone, before.asOf)) {
			parts := strings.Split(row, "\t")
			numbers[parts[0]] = [3]string{parts[1], parts[2]}
		}
		return numbers
	}
	was, is := closed(before.Generation), closed(now)
	var want []string
	for _, key := range slices.Sorted(maps.Keys(merged(was, is))) {
		old, knew := was[key]
		new, knows := is[key]
		if old == new || !knew && new[1] == "0" || !knows && old[1] == "0" {
			continue
		}
		if strings.HasPrefix(key, "time_to_value") && !knows {
			// It ended in another closed month, or not at all: one number, told where it was published.
			for other, value := range is {
				if strings.HasPrefix(other, key[:strings.LastIndex(key, " | ")]+" | ") {
					new = value
				}
			}
		}
		if strings.HasPrefix(key, "time_to_value") && !knew && slices.ContainsFunc(slices.Collect(maps.Keys(was)), func(other string) bool {
			return strings.HasPrefix(other, key[:strings.LastIndex(key, " | ")]+" | ")
		}) {
			continue
		}
		want = append(want, key+" | "+old[0]+" | "+new[0])
	}
	slices.Sort(want)
	if d := diff.Diff(want, got); d != "" {
		t.Errorf("%s against %s (-naive +got):\n%s", now.ID(), before.ID(), d)
	}
}

func merged[V any](a, b map[string]V) map[string]V {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}

// ask reads a query of one text column from one generation, and closes it: the next night attaches it.
func ask(t *testing.T, g warehouse.Generation, query string) []string {
	t.Helper()
	reader, err := warehouse.ReadGeneration(context.Background(), g, warehouse.Limits{}, "")
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	return answers(t, reader, query)
}

// What is said about a statement is none of it, and who only reads numbers makes none.
func TestStatements(t *testing.T) {
	hash := func(files map[string]string) string {
		fsys := fstest.MapFS{}
		for name, text := range files {
			fsys[name] = &fstest.MapFile{Data: []byte(text)}
		}
		text, err := statements(fsys)
		if err != nil {
			t.Fatal(err)
		}
		return hashOf(text)
	}
	base := map[string]string{"schema.sql": "create table a (b int);", "models/10_a.sql": "-- all\nselect 1\n", "analyst/a.sql": "select 1"}
	for name, test := range map[string]struct {
		file, text string
		same       bool
	}{
		"a comment":         {"models/10_a.sql", "-- everything\n\n  select 1", true},
		"an analyst query":  {"analyst/a.sql", "select 2", true},
		"another statement": {"models/10_a.sql", "-- all\nselect 2\n", false},
		"another model":     {"models/11_b.sql", "select 1", false},
		"another macro":     {"schema.sql", "create table a (b bigint);", false},
	} {
		files := maps.Clone(base)
		files[test.file] = test.text
		if got := hash(files) == hash(base); got != test.same {
			t.Errorf("%s: the same fingerprint: %t", name, got)
		}
	}
}

// Whoever adds a setting decides whether numbers depend on it.
func TestFingerprintsKnowEverySetting(t *testing.T) {
	none := map[string]string{
		"File": "where it lies", "Hash": "the bytes of it all", "Journeys": "told version by version", "KPIs": "told file by file", "Data": "where it lies", "Reports": "where it lies",
		"Limits": "how fast, not what", "Review": "what people decided", "Warnings": "about the file",
	}
	known := map[string]bool{"Timezone": true, "Calendar": true, "Waivers": true, "Privacy": true, "Company": true, "Identity": true, "Sources": true}
	for _, field := range reflect.VisibleFields(reflect.TypeFor[config.Config]()) {
		if field.IsExported() && !known[field.Name] && none[field.Name] == "" {
			t.Errorf("config.%s: add it to configFingerprints, or say here why no number depends on it", field.Name)
		}
	}
	base := func() *config.Config {
		return &config.Config{Timezone: "UTC", Sources: []config.Source{{Name: "crm", Preset: "table"}, {Name: "mail", Preset: "mail"}}, Waivers: []config.Waiver{{Line: 2, Touchpoint: "kickoff"}}}
	}
	for name, test := range map[string]struct {
		edit func(*config.Config)
		want []string
	}{
		"nothing": {func(*config.Config) {}, nil},
		"where things lie": {func(c *config.Config) {
			c.Data.Full, c.Reports.Full, c.Limits.Threads, c.Sources[0].Paths, c.Waivers[0].Line = "x", "y", 3, []config.Path{{Full: "z"}}, 9
		}, nil},
		"the zone":     {func(c *config.Config) { c.Timezone = "Europe/Berlin" }, []string{"definition timezone"}},
		"a holiday":    {func(c *config.Config) { c.Calendar.Holidays = []config.Date{{Year: 2026, Month: 5, Day: 1}} }, []string{"definition calendar"}},
		"a waiver":     {func(c *config.Config) { c.Waivers[0].Touchpoint = "review" }, []string{"definition waivers"}},
		"a mapping":    {func(c *config.Config) { c.Sources[0].Unique = []string{"id"} }, []string{"definition source crm"}},
		"a colleague":  {func(c *config.Config) { c.Company.Staff = []config.Person{{Email: "ann@vendor.example"}} }, []string{"identity company.staff"}},
		"an override":  {func(c *config.Config) { c.Identity.Overrides = []config.Override{{Key: "x", AccountID: "a"}} }, []string{"identity identity.overrides"}},
		"free mail":    {func(c *config.Config) { c.Identity.FreeMail = []string{"free.example"} }, []string{"identity identity.free_mail"}},
		"a new source": {func(c *config.Config) { c.Sources = append(c.Sources, config.Source{Name: "log"}) }, []string{"definition source log"}},
	} {
		edited := base()
		test.edit(edited)
		values := map[string]string{}
		for _, f := range configFingerprints(base()) {
			values[f.Kind+" "+f.Name] = f.Value
		}
		var got []string
		for _, f := range configFingerprints(edited) {
			if values[f.Kind+" "+f.Name] != f.Value {
				got = append(got, f.Kind+" "+f.Name)
			}
		}
		if d := diff.Diff(test.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

// A later version leaves the earlier one as it is.
func TestFingerprintsOfVersions(t *testing.T) {
	write := func(name, text string) string {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	first := restatedFiles["journey.yaml"]
	second := strings.Replace(first, `version: "1"`, "version: \"2\"\neffective_from: 2026-03-01", 1)
	load := func(files ...string) (list []string) {
		journeys, err := journey.Load(files)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range journeyFingerprints(journeys) {
			from := "ever"
			if f.FromDay != nil {
				from = f.FromDay.Format(time.DateOnly)
			}
			list = append(list, f.Name+" since "+from+" "+f.Value)
		}
		return list
	}
	alone := load(write("a.yaml", first))
	both := load(write("a.yaml", first), write("b.yaml", second))
	if len(both) != 2 || both[0] != alone[0] {
		t.Errorf("%q before, %q with a later version", alone, both)
	}
	if want := strings.Replace(alone[0], "since ever", "since 2026-03-01", 1); both[1] != want {
		t.Errorf("the same rules under another version are %q, want %q", both[1], want)
	}
	changed := load(write("a.yaml", strings.Replace(first, "after: 400d", "after: 300d", 1)))
	if changed[0] == alone[0] {
		t.Error("another threshold of silence is the same definition")
	}
}
