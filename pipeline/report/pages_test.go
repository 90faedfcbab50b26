package report

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"throughline/queries"
)

var update = flag.Bool("update", false, "write the golden pages")

// tables is an empty generation with the given rows in it.
func tables(t *testing.T, statements ...string) *sql.DB {
	t.Helper()
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	db.SetMaxOpenConns(1)
	all := append([]string{"SET TimeZone = 'UTC'", "ATTACH ':memory:' AS work"}, queries.Schema()...)
	for _, statement := range append(all, statements...) {
		if _, err := db.Exec(statement); err != nil {
			t.Fatalf("%v\n%s", err, statement)
		}
	}
	return db
}

// files are the pages that every night has.
var files = []string{"index.html", "gaps.html", "journey.html", "accounts.html"}

// page is a parsed page and its source.
type page struct {
	source string
	root   *html.Node
}

// linked are the tables that pages point at.
var linked = []string{
	"accounts", "communication_gaps", "drift", "events", "files", "handoffs", "identity_conflicts", "rejects", "restatements", "risks", "stage_visits", "touchpoint_status", "unresolved",
}

// render writes the pages and parses them. Every page of every test must be
// sound, see sound.
func render(t *testing.T, db Tables, night Night) map[string]page {
	t.Helper()
	if night.Zone == nil {
		measured := Published(night.AsOf, time.UTC)
		night.Until, night.Today, night.Zone = measured.Until, measured.Today, measured.Zone
	}
	if night.Tables == nil {
		for _, name := range linked {
			night.Tables = append(night.Tables, Table{Name: name, CSV: name != "events"})
		}
	}
	folder := t.TempDir()
	if err := Pages(context.Background(), db, folder, night); err != nil {
		t.Fatal(err)
	}
	written, err := filepath.Glob(filepath.Join(folder, "*.html"))
	if err != nil || len(written) < len(files) {
		t.Fatalf("%d pages, %v", len(written), err)
	}
	pages := map[string]page{}
	for _, path := range written {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		root, err := html.Parse(strings.NewReader(string(text)))
		if err != nil {
			t.Fatal(err)
		}
		pages[filepath.Base(path)] = page{string(text), root}
	}
	for file, page := range pages {
		sound(t, file, page, pages, night)
	}
	return pages
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// all finds the elements of a name.
func all(root *html.Node, name string) []*html.Node {
	var found []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == name {
			found = append(found, n)
		}
	}
	return found
}

// words is the text of an element, with single spaces for whatever space stands there.
func words(n *html.Node) string {
	var b strings.Builder
	for part := range n.Descendants() {
		if part.Type == html.TextNode {
			b.WriteString(part.Data + " ")
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// elements that a page may have; whatever else stands there came from outside.
var known = strings.Fields(`html head meta title style body header span nav a main h1 h2 h3 p bdi ul ol li strong div table caption thead tbody tr th td
	code button svg rect line path circle text title desc footer details summary section dl dt dd i figure figcaption script`)

// sound checks what holds for any page: markup, language, policy, headers of
// tables, links, and that text from outside stays text.
func sound(t *testing.T, file string, p page, pages map[string]page, night Night) {
	t.Helper()
	targets := slices.Collect(maps.Keys(pages))
	for _, table := range night.Tables {
		targets = append(targets, table.Name+".parquet")
		if table.CSV {
			targets = append(targets, table.Name+".csv")
		}
	}
	if !strings.HasPrefix(p.source, "<!DOCTYPE html>\n<html lang=\"en\">") {
		t.Errorf("%s begins with %q", file, p.source[:40])
	}
	if titles := all(all(p.root, "head")[0], "title"); len(titles) != 1 || !strings.Contains(words(titles[0]), "Throughline") {
		t.Errorf("%s: title", file)
	}
	if n := len(all(p.root, "h1")); n != 1 {
		t.Errorf("%s: %d first-level headings", file, n)
	}
	policy := ""
	ids := map[string]bool{}
	for n := range p.root.Descendants() {
		if n.Type == html.TextNode && strings.ContainsAny(n.Data, "\u202e\u202d\u2067") && n.Parent.Data != "bdi" {
			t.Errorf("%s: text that turns the reading direction stands in <%s>, not in <bdi>: %.60q", file, n.Parent.Data, n.Data)
		}
		if n.Type != html.ElementNode {
			continue
		}
		if !slices.Contains(known, n.Data) {
			t.Errorf("%s: an element <%s>", file, n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") {
				t.Errorf("%s: <%s> has %s=%q", file, n.Data, a.Key, a.Val)
			}
			if a.Key == "src" || a.Key == "href" {
				to, anchor, _ := strings.Cut(a.Val, "#")
				if to == "" && !strings.Contains(p.source, `id="`+anchor+`"`) || to != "" && !slices.Contains(targets, to) {
					t.Errorf("%s: a link to %q, which does not exist", file, a.Val)
				}
			}
		}
		if id := attr(n, "id"); id != "" {
			if ids[id] {
				t.Errorf("%s: two elements have the id %q", file, id)
			}
			ids[id] = true
		}
		switch n.Data {
		case "meta":
			if attr(n, "http-equiv") == "Content-Security-Policy" {
				policy = attr(n, "content")
			}
		case "th":
			if scope := attr(n, "scope"); scope != "col" && scope != "row" {
				t.Errorf("%s: header %q has the scope %q", file, words(n), scope)
			}
		case "svg":
			if attr(n, "role") != "img" || attr(n, "aria-label") == "" && attr(n, "aria-labelledby") == "" {
				t.Errorf("%s: a picture without a name", file)
			}
		}
	}
	sum := sha256.Sum256([]byte(script))
	if policy != "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'" {
		t.Errorf("%s: content security policy %q", file, policy)
	}
	if scripts := all(p.root, "script"); len(scripts) != 1 || scripts[0].FirstChild.Data != script {
		t.Errorf("%s: %d scripts, or not ours", file, len(scripts))
	}
	for _, table := range all(p.root, "table") {
		head := len(all(all(table, "thead")[0], "th"))
		for _, row := range all(all(table, "tbody")[0], "tr") {
			cells := len(all(row, "td")) + len(all(row, "th"))
			if cells != head || len(all(row, "th")) != 1 {
				t.Errorf("%s: a row of %d cells under %d headers: %s", file, cells, head, words(row))
			}
		}
	}
	if strings.Contains(p.source, "ZgotmplZ") || strings.Contains(p.source, "<no value>") || strings.Contains(p.source, "%!") {
		t.Errorf("%s: a template failed inside", file)
	}
}

func says(t *testing.T, pages map[string]page, file string, wants ...string) {
	t.Helper()
	text := words(pages[file].root)
	for _, want := range wants {
		if !strings.Contains(text, want) {
			t.Errorf("%s does not say %q", file, want)
		}
	}
}

// A generation without a row says what to do.
func TestPagesOfNothing(t *testing.T) {
	asOf := time.Date(2026, 2, 2, 0, 0, 0, 0, time.UTC)
	pages := render(t, tables(t), Night{AsOf: asOf})
	says(t, pages, "index.html", "There is no earlier night to compare with", "No open silence", "throughline check", "Nothing was quarantined",
		"as of the end of 2026-02-01", "Every communication is tied")
	says(t, pages, "gaps.html", "No silence was found", "throughline query freshness")
	says(t, pages, "journey.html", "No journey is configured")

	pages = render(t, tables(t, `INSERT INTO main.definitions BY NAME SELECT 'j' AS journey, '1' AS journey_version, kind, id, position
		FROM (VALUES ('journey', 'j', 1), ('stage', 's', 1)) AS v (kind, id, position)`),
		Night{AsOf: asOf, LastAsOf: asOf.AddDate(0, 0, -1), Warnings: []string{"<b>careful</b>"}})
	says(t, pages, "index.html", "No new silence", "Compared with the end of 2026-01-31", "<b>careful</b>")
	says(t, pages, "journey.html", "No case has started", "no visit yet", "none written down", "no target", "none named", "No case has moved yet")
}

// quoted is a SQL literal of any text but NUL.
func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// small is a generation of three accounts, with text as the names of everything
// that comes from outside.
func small(text func(string) string) []string {
	q := func(s string) string { return quoted(text(s)) }
	return []string{
		`INSERT INTO work.settings BY NAME SELECT TIMESTAMP '2026-03-01' AS as_of, TIMESTAMP '2026-03-01' AS until, DATE '2026-02-28' AS today`,
		`INSERT INTO work.sources VALUES ('crm', 'salesforce', 0), ('mail', 'mail', 1)`,
		fmt.Sprintf(`INSERT INTO main.definitions BY NAME SELECT *, 'onboarding' AS journey, '2' AS journey_version FROM (VALUES
			('journey', NULL, 'onboarding', 1, 'onboarding', 'one case per account', NULL), ('start', NULL, 'start', 1, 'start', 'the account''s started_at', NULL),
			('stage', 'kick_off', 'kick_off', 1, %s, NULL, json_object('goal', %s, 'owner', %s, 'customer', json_object('goal', %s, 'feeling', %s),
				'target', '7d', 'max', '14d', 'raci', json_object('responsible', %s, 'informed', json_array(%s)))),
			('stage', 'rollout', 'rollout', 2, NULL, NULL, NULL),
			('touchpoint', 'kick_off', 'welcome', 1, %s, %s, json_object('due', '2bd', 'owner', %s, 'medium', %s, 'persona', %s, 'objective', %s, 'experience', 'positive')),
			('touchpoint', 'rollout', 'chat', 2, NULL, NULL, json_object('experience', 'negative')),
			('risk', 'kick_off', 'no_admin', 1, %s, NULL, json_object('mitigation', %s))) AS v (kind, stage, id, position, name, rule, detail)`,
			q("Kick-off"), q("know each other"), q("Customer success"), q("start well"), q("curious"), q("CS"), q("Sales"),
			q("Welcome call"), q("activity is call"), q("Onboarding"), q("call"), q("admin"), q("say hello"), q("No administrator"), q("Ask for one")),
		fmt.Sprintf(`INSERT INTO main.accounts BY NAME SELECT * FROM (VALUES
			('a1', %s, %s, TIMESTAMP '2026-01-01', NULL::TIMESTAMP), ('a2', %s, NULL, TIMESTAMP '2026-01-05', NULL),
			('a3', NULL, NULL, TIMESTAMP '2026-01-05', TIMESTAMP '2026-02-20'), ('a4', 'Later', NULL, TIMESTAMP '2026-04-01', NULL)) AS v (account_id, name, owner, started_at, churned_at)`,
			q("Acme"), q("Ann"), q("Bolt")),
		`INSERT INTO main.cases BY NAME SELECT 'onboarding' AS journey, account_id AS case_id, account_id, started_at FROM main.accounts WHERE account_id <> 'a4'`,
		// two of three communications are tied; an internal note is none
		`INSERT INTO main.events BY NAME SELECT *, 'public' AS visibility, 'human' AS automation, 'email' AS channel, 'sent_email' AS activity, 'instant' AS ts_precision FROM (VALUES
			('e1', 'a1', 'inbound', TIMESTAMP '2026-02-01 10:00:00'), ('e2', 'a2', 'outbound', TIMESTAMP '2026-02-01 10:00:00'),
			('e3', NULL, 'inbound', TIMESTAMP '2026-02-02 10:00:00')) AS v (event_id, account_id, direction, ts)`,
		`INSERT INTO main.events BY NAME SELECT 'e4' AS event_id, 'a1' AS account_id, 'internal' AS visibility, 'human' AS automation, 'email' AS channel, TIMESTAMP '2026-02-03' AS ts`,
		`INSERT INTO work.communications BY NAME SELECT event_id, account_id, direction, ts, row_number() OVER (ORDER BY event_id) AS seq FROM main.events WHERE event_id IN ('e1', 'e2')`,
		// on the vendor side: two open, one known; one closed since the last night, one long ago; one unknown
		fmt.Sprintf(`INSERT INTO main.communication_gaps BY NAME SELECT *, 'onboarding' AS journey, '10d' AS threshold, 'kick_off' AS stage_from FROM (VALUES
			('g1', 'a1', 'vendor', 'open', TIMESTAMP '2026-02-01 10:00:00', NULL::TIMESTAMP, 27.6, true, %s, %s, 12, 3),
			('g2', 'a2', 'vendor', 'open', TIMESTAMP '2026-01-20', NULL, 40.0, false, NULL, NULL, 0, 0),
			('g3', 'a1', 'customer', 'closed', TIMESTAMP '2026-01-05', TIMESTAMP '2026-01-20', 15.0, false, NULL, NULL, 0, 0),
			('g4', 'a2', 'mutual', 'closed', TIMESTAMP '2026-01-06', TIMESTAMP '2026-02-27', 52.0, false, NULL, NULL, 0, 0),
			('g5', 'a3', 'mutual', 'unknown', TIMESTAMP '2026-01-06', NULL, 11.0, false, NULL, NULL, 0, 0)
			) AS v (gap_id, account_id, side, status, started_at, ended_at, days, handoff, team_before, team_after, internal_events, dark_days)`,
			q("Sales"), q("Support")),
		`INSERT INTO work.night_before BY NAME SELECT 'gen-000001' AS generation, TIMESTAMP '2026-02-15 12:30:00' AS as_of`,
		`INSERT INTO work.last_communication_gaps BY NAME SELECT * FROM (VALUES ('g2', 'open', 26.0), ('g3', 'closed', 15.0), ('g4', 'open', 40.0), ('g5', 'unknown', 5.0)) AS v (gap_id, status, days)`,
		`INSERT INTO work.last_stage_visits BY NAME SELECT 'onboarding' AS journey, 'a2' AS case_id, 'kick_off' AS stage, 1 AS visit, 'behind' AS state`,
		`INSERT INTO main.risks BY NAME SELECT *, 'onboarding' AS journey, '2' AS journey_version, 'kick_off' AS stage, 1 AS visit, 'no_admin' AS risk FROM (VALUES
			('a1', 'a1', 'missing', TIMESTAMP '2026-02-20', NULL), ('a2', 'a2', 'missing', TIMESTAMP '2026-01-20', NULL), ('a3', 'a3', 'missing', TIMESTAMP '2026-01-10', TIMESTAMP '2026-01-12'))
			AS v (case_id, account_id, cause, tripped_at, cleared_at)`,
		`INSERT INTO main.restatements BY NAME SELECT 'stage_kpis' AS table_name, DATE '2026-01-01' AS period, 'late_data' AS cause FROM range(3)`,
		`INSERT INTO main.stage_visits BY NAME SELECT *, 'onboarding' AS journey, 'kick_off' AS stage, 1 AS visit, 7 AS target_days, 14 AS max_days FROM (VALUES
			('a1', 'a1', false, 'stuck', TIMESTAMP '2026-01-01', 59.0, 'enter'), ('a2', 'a2', false, 'behind', TIMESTAMP '2026-02-20', 9.0, 'regression'),
			('a3', 'a3', true, 'on_track', TIMESTAMP '2026-01-05', 4.0, 'enter')) AS v (case_id, account_id, observed, state, entered_at, days, move)`,
		// coverage 2 of 3
		`INSERT INTO main.touchpoint_status BY NAME SELECT *, 'onboarding' AS journey, 'kick_off' AS stage, 1 AS visit, 'welcome' AS touchpoint, '2' AS journey_version FROM (VALUES
			('a1', 'met', TIMESTAMP '2026-01-03'), ('a2', 'late', TIMESTAMP '2026-01-07'), ('a3', 'missed', TIMESTAMP '2026-01-07'),
			('a4', 'not_yet_due', TIMESTAMP '2026-03-03'), ('a5', 'unknown', TIMESTAMP '2026-01-03')) AS v (account_id, status, due_at)`,
		`INSERT INTO main.touches BY NAME SELECT 'onboarding' AS journey, 'chat' AS touchpoint FROM range(3)`,
		`INSERT INTO main.handoffs BY NAME SELECT 'a1' AS account_id, 'kick_off' AS stage, false AS introduced, 'Sales' AS team_from, 'Support' AS team_to, 3.5 AS silent_days`,
		`INSERT INTO main.time_to_value BY NAME SELECT *, 'onboarding' AS journey, 'first_value' AS milestone FROM (VALUES ('a1', 'reached', 12.0), ('a2', 'waiting', 55.0), ('a3', 'churned', 46.0)) AS v (case_id, outcome, days)`,
		`INSERT INTO main.survival_summary BY NAME SELECT 'onboarding' AS journey, 'first_value' AS milestone_or_stage, 'time_to_value' AS measure, 'all' AS group_by, 12.0 AS naive_median, 0.667 AS waiting, 'few cases' AS warning`,
		`INSERT INTO main.survival_summary BY NAME SELECT 'onboarding' AS journey, 'kick_off' AS milestone_or_stage, 'dwell' AS measure, 'all' AS group_by, 3 AS n, 1 AS events, 4.0 AS median, 3.0 AS median_ci_low, 6.0 AS median_ci_high`,
		`INSERT INTO main.transitions BY NAME SELECT 'onboarding' AS journey, 'stage' AS level, 'kick_off' AS "from", 'rollout' AS "to", 2 AS n`,
		`INSERT INTO main.freshness VALUES ('crm', DATE '2026-01-01', DATE '2026-02-28', 'fresh'), ('mail', DATE '2025-06-01', DATE '2026-01-31', 'fresh'),
			('mail', DATE '2026-02-01', DATE '2026-02-10', 'outage'), ('mail', DATE '2026-02-11', DATE '2026-02-28', 'stale')`,
		`INSERT INTO work.watermarks BY NAME SELECT 'crm' AS source, TIMESTAMP '2026-02-28 17:00:00' AS watermark`,
		fmt.Sprintf(`INSERT INTO main.files BY NAME SELECT * FROM (VALUES
			('crm', %[1]s, 10, 6, 2, 1, 1, 7), ('crm', 'b.csv', 1234567, 1234567, 0, 0, 0, 1), ('mail', 'c.mbox', 3, 3, 0, 0, 0, 3)) AS v (source, file, records, loaded, duplicates, skipped, rejects, events)`, q("a.csv")),
		fmt.Sprintf(`INSERT INTO main.rejects BY NAME SELECT 'crm' AS source, %s AS file, 4 AS line, 'bad_time' AS code, %s AS reason, %s AS raw, %s AS "column"`,
			q("a.csv"), q("not a time"), q("x,y"), q("when")),
		fmt.Sprintf(`INSERT INTO main.unresolved BY NAME SELECT 'domain' AS kind, %s AS value, 'mail' AS source, 1 AS events, TIMESTAMP '2026-02-02 10:00:00' AS last_ts, %s AS suggestion`,
			q("nobody.example"), q("add a line to identity.csv")),
		fmt.Sprintf(`INSERT INTO main.drift VALUES ('value_new', 'crm', %s, %s, 3, NULL), ('column_gone', 'crm', 'task', %s, NULL, %s)`, q("status"), q("Paused"), q("Subject"), q("a.csv")),
		`INSERT INTO main.time_suspicions VALUES ('crm', 'night_work', NULL, 60, 80, 9), ('crm', 'copies_differ', 'mail', 7, 7, -2), ('mail', 'reply_before_question', NULL, 5, 20, NULL)`,
		fmt.Sprintf(`INSERT INTO main.identity_conflicts BY NAME SELECT 'domain' AS kind, %s AS value, [%s, 'a2'] AS accounts, 4 AS events, %s AS suggestion`, q("group.example"), q("a1"), q("decide with a line in identity.csv")),
	}
}

var smallNight = Night{
	AsOf: time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC), Until: time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC), Today: time.Date(2026, 2, 28, 0, 0, 0, 0, time.UTC),
	LastAsOf: time.Date(2026, 2, 15, 12, 30, 0, 0, time.UTC), Zone: time.UTC,
	Warnings: []string{"crm: one file could not be read"},
}

func same(s string) string { return s }

var styled = regexp.MustCompile(`(?s)<(style|script)>.*?</(style|script)>`)

// The pages as they were last looked at; the style and the script may change without them.
func TestPagesAreGolden(t *testing.T) {
	pages := render(t, tables(t, small(same)...), smallNight)
	for _, file := range files {
		page := pages[file]
		got := styled.ReplaceAllString(page.source, "<$1></$1>")
		golden := filepath.Join("testdata", file)
		if *update {
			if err := os.MkdirAll("testdata", 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s; if this is meant: go test ./pipeline/report -update\n%s", file, diff)
		}
	}
}

// rows are the body rows of the table under a heading, cell by cell.
func rows(t *testing.T, p page, heading string) [][]string {
	t.Helper()
	under := false
	for n := range p.root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if n.Data == "h2" || n.Data == "h3" {
			under = words(n) == heading
		}
		if n.Data != "tbody" || !under {
			continue
		}
		var list [][]string
		for _, row := range all(n, "tr") {
			var cells []string
			for cell := range row.ChildNodes() {
				if cell.Type == html.ElementNode {
					cells = append(cells, words(cell))
				}
			}
			list = append(list, cells)
		}
		return list
	}
	t.Errorf("no table under %q", heading)
	return nil
}

// The numbers on the pages are those of the tables; each is counted here by
// hand from the rows of small.
func TestPagesTellTheTables(t *testing.T) {
	pages := render(t, tables(t, small(same)...), smallNight)
	var tiles []string
	for _, tile := range all(all(pages["index.html"].root, "ul")[0], "strong") {
		tiles = append(tiles, words(tile))
	}
	// a1, a2 silent; a1 spoke last; g5; a1 stuck, a2 behind; e1, e2 of three tied; a1, a2 active: a3 left, a4 has not begun
	if diff := cmp.Diff([]string{"2", "1", "1", "1 + 1", "67 %", "2"}, tiles); diff != "" {
		t.Errorf("tiles (-want +got):\n%s", diff)
	}
	says(t, pages, "index.html", "2 open silences on the three sides", "of 3 communications", "of 4 accounts", "Compared with 2026-02-15 12:30 UTC")

	names := func(file string, rows [][]string) []string {
		var list []string
		for _, row := range rows {
			if file == "gaps.html" {
				row = append([]string{row[0] + " · " + row[2]}, row[3:]...) // the account, its owner; then side, days, from
			}
			list = append(list, strings.TrimSuffix(row[0], " · ")+"|"+row[2]+"|"+row[3])
		}
		return list
	}
	for _, test := range []struct {
		file, heading string
		want          []string
	}{
		{"index.html", "1 new", []string{"Acme · Ann|27.6 limit 10d|2026-02-01"}},
		{"index.html", "1 ended", []string{"Bolt|52.0 limit 10d|2026-01-06"}},
		{"index.html", "1 has grown past a mark", []string{"Bolt|40.0 limit 10d|2026-01-20"}},
		{"index.html", "Silences that go on", []string{"Bolt|40.0 limit 10d|2026-01-20", "Acme · Ann|27.6 limit 10d|2026-02-01"}},
		{"gaps.html", "Open", []string{"Bolt|40.0 limit 10d|2026-01-20", "Acme · Ann|27.6 limit 10d|2026-02-01"}},
		{"gaps.html", "Ended", []string{"Bolt|52.0 limit 10d|2026-01-06", "Acme · Ann|15.0 limit 10d|2026-01-05"}},
		{"gaps.html", "Unknown: a feed had stopped", []string{"a3|11.0 limit 10d|2026-01-06"}},
	} {
		if diff := cmp.Diff(test.want, names(test.file, rows(t, pages[test.file], test.heading))); diff != "" {
			t.Errorf("%s, %s (-want +got):\n%s", test.file, test.heading, diff)
		}
	}
	if diff := cmp.Diff([][]string{
		{"crm", "2", "1 234 577", "1 234 573", "2", "1", "1", "8"},
		{"mail", "1", "3", "3", "0", "0", "0", "3"},
	}, rows(t, pages["index.html"], "What was read")); diff != "" {
		t.Errorf("counts (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([][]string{
		{"customer hears nothing", "open", "2", "2", "33.8", "40.0"},
		{"customer says nothing", "closed", "1", "1", "15.0", "15.0"},
		{"nobody speaks", "closed", "1", "1", "52.0", "52.0"},
		{"nobody speaks", "unknown", "1", "1", "11.0", "11.0"},
	}, rows(t, pages["gaps.html"], "How many, how long")); diff != "" {
		t.Errorf("sides (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([][]string{
		{"Acme · Ann", "kick off", "stuck new", "2026-01-01", "59.0", "7", "14"},
		{"Bolt", "kick off", "behind", "2026-02-20", "9.0", "7", "14"},
	}, rows(t, pages["index.html"], "Behind and stuck")); diff != "" {
		t.Errorf("late (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([][]string{
		{"Acme · Ann", "kick off", "No administrator new", "missing", "2026-02-20", "Ask for one"},
		{"Bolt", "kick off", "No administrator", "missing", "2026-01-20", "Ask for one"},
	}, rows(t, pages["index.html"], "Risks that are on")); diff != "" {
		t.Errorf("risks (-want +got):\n%s", diff)
	}
	says(t, pages, "index.html", "3 numbers of 1 closed period (2026-01-01): records that came late")
	says(t, pages, "index.html", "outage from 2026-02-01 to 2026-02-10 (10 days)", "stale from 2026-02-11 to 2026-02-28 (18 days)", "newest 2026-02-28 17:00 UTC", "a.csv:4")
	says(t, pages, "journey.html", "version 2 , 3 cases", "of 3 cases 1 got there (33 %), 1 left before, 1 still wait, the longest for 55.0 days", "The median is not reached",
		"Neither there nor gone at the end of the curve: 67 %", "67 % came, 33 % in time; n = 3", "1 met, 1 late, 1 missed; 1 not yet due; 1 unknown", "optional, seen 3 times",
		"measured median 4.0 days 95 % 3.0 to 6.0, n = 3", "0 on track, 1 behind, 1 stuck", "1, 1 without introduction", "2 , 2 open", "3 days with work that the customer did not see",
		"tripped 3 times, 2 on", "then: Ask for one", "planned 7 days, at most 14 days", "within 2 business days", "Responsible CS", "Informed Sales")
}

// Whatever a name holds, it stays text, turns nothing outside itself round and
// takes no more room than a name.
func TestPagesAgainstHostileText(t *testing.T) {
	// A quote of the customer stands with a feeling in parentheses; a warning is ours, and whole.
	for name, hostile := range map[string]string{
		"script":     `<script>alert(1)</script>`,
		"attributes": `" onmouseover="alert(1)" x='`,
		"image":      `<img src=x onerror=alert(1)>`,
		"closing":    `</bdi></td></table></style></title><svg onload=alert(1)>-->`,
		"link":       `<a href="javascript:alert(1)">x</a>`,
		"template":   `{{.Page}} {{template "head" .}} ${x}`,
		"direction":  "\u202egnp.exe\u2067 \u202d",
		"formula":    `=HYPERLINK("http://evil.example","x")`,
		"control":    "a\x00b\x1b[31m\r\n\tc",
		"long":       strings.Repeat("n", 10_000),
		"long words": strings.Repeat("Ünïcode 雪 ", 1_000),
	} {
		t.Run(name, func(t *testing.T) {
			db := tables(t, small(func(s string) string { return strings.ReplaceAll(hostile, "\x00", "") + s })...)
			night := smallNight
			night.Warnings = []string{hostile}
			pages := render(t, db, night)
			for file, page := range pages {
				for n := range page.root.Descendants() {
					if n.Type == html.TextNode && n.Parent.Data == "bdi" && len([]rune(n.Data)) > longestText+longest+len(" ()") && n.Data != hostile {
						t.Errorf("%s: a text of %d characters: %.60q", file, len([]rune(n.Data)), n.Data)
					}
				}
			}
			// The name itself can be read: it was neither dropped nor changed.
			seen := false
			start := []rune(strings.Join(strings.Fields(strings.ReplaceAll(hostile, "\x00", "")), " "))
			start = start[:min(len(start), 60)]
			for _, bdi := range all(pages["gaps.html"].root, "bdi") {
				seen = seen || strings.HasPrefix(words(bdi), string(start))
			}
			if !seen {
				t.Errorf("gaps.html does not show the name %q", string(start))
			}
		})
	}
}

// A missing value in any column that people leave empty breaks no page.
func TestPagesWithMissingValues(t *testing.T) {
	pages := render(t, tables(t, append(small(same),
		`INSERT INTO main.rejects BY NAME SELECT 'mail' AS source, 'c.mbox' AS file, 'bad_mail' AS code`,
		`INSERT INTO main.unresolved BY NAME SELECT 'email' AS kind, 'x' AS value, 'mail' AS source, 1 AS events, 'link it' AS suggestion`,
	)...), smallNight)
	says(t, pages, "index.html", "bad mail", "link it")
}

// A page shows the first rows, says how many there are and where the rest is.
func TestLongListsAreCut(t *testing.T) {
	db := tables(t, `INSERT INTO main.communication_gaps BY NAME
		SELECT 'g' || i AS gap_id, 'a' || i AS account_id, 'vendor' AS side, 'open' AS status, TIMESTAMP '2026-01-01' AS started_at, 10.0 + i AS days,
			'10d' AS threshold, false AS handoff, 0 AS internal_events, 0 AS dark_days FROM range(600) AS r (i)`)
	pages := render(t, db, Night{AsOf: time.Date(2026, 2, 2, 0, 0, 0, 0, time.UTC)})
	for file, want := range map[string]int{"index.html": 20, "gaps.html": pageRows} {
		heading := map[string]string{"index.html": "Silences that go on", "gaps.html": "Open"}[file]
		if list := rows(t, pages[file], heading); len(list) != want || list[0][0] != "a599" {
			t.Errorf("%s: %d rows, want %d, the longest first", file, len(list), want)
		}
		says(t, pages, file, fmt.Sprintf("%d of 600 shown; all are ", want))
	}
}

func TestNumbersForPeople(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	percent := functions(time.UTC, nil)["percent"].(func(int64, int64) string)
	for _, test := range []struct{ got, want string }{
		{thousands(0), "0"}, {thousands(999), "999"}, {thousands(1000), "1\u202f000"}, {thousands(-123456), "-123\u202f456"}, {thousands(1234567), "1\u202f234\u202f567"},
		{percent(0, 0), "–"}, {percent(0, 3), "0 %"}, {percent(2, 3), "67 %"}, {percent(9999, 10000), "99.9 %"}, {percent(3, 3), "100 %"},
		{clip(strings.Repeat("雪", 120), 120), strings.Repeat("雪", 120)}, {clip(strings.Repeat("雪", 121), 120), strings.Repeat("雪", 119) + "…"},
		// The midnight at the end of the day before, in the zone of the report.
		{moment(time.Date(2026, 2, 28, 23, 0, 0, 0, time.UTC), berlin), "the end of 2026-02-28"},
		{moment(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC), berlin), "2026-03-01 01:00 CET"},
		// The clocks change on 29 March: the day has 23 hours.
		{moment(time.Date(2026, 3, 29, 22, 0, 0, 0, time.UTC), berlin), "the end of 2026-03-29"},
	} {
		if test.got != test.want {
			t.Errorf("%q, want %q", test.got, test.want)
		}
	}
}

// The segment is written as the journey says, on every page; of an account that
// no journey puts into one, as the CRM does.
func TestSegmentOfAnAccount(t *testing.T) {
	db := tables(t, append(small(same), `UPDATE main.accounts SET segment = 'SMB'`,
		`INSERT INTO main.account_segments BY NAME SELECT * FROM (VALUES
			('onboarding', 'a1', NULL, TIMESTAMP '2026-01-10', 'enterprise'), ('onboarding', 'a1', TIMESTAMP '2026-01-10', NULL, 'smb')) AS v (journey, account_id, from_ts, to_ts, segment)`)...)
	pages := render(t, db, Published(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC), time.UTC))
	got := map[string]string{}
	for _, row := range all(pages["accounts.html"].root, "tr")[1:] {
		got[words(all(row, "th")[0])] = words(all(row, "td")[1])
	}
	if diff := cmp.Diff(map[string]string{"Acme": "smb", "Bolt": "SMB"}, got); diff != "" {
		t.Errorf("segments (-want +got):\n%s", diff)
	}
}

// A journey without touchpoints has no lane for them.
func TestMapWithoutTouchpoints(t *testing.T) {
	pages := render(t, tables(t, append(small(same), `DELETE FROM main.definitions WHERE kind = 'touchpoint'`)...), Published(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC), time.UTC))
	if text := words(pages["journey.html"].root); strings.Contains(text, "front stage") || !strings.Contains(text, "back stage") {
		t.Errorf("the map of a journey without touchpoints: %s", text)
	}
}
