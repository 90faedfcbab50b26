package explain

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	_ "github.com/duckdb/duckdb-go/v2"

	"throughline/metrics"
	"throughline/queries"
)

// memory is a published generation in memory.
type memory struct{ conn *sql.Conn }

func (m memory) Named(ctx context.Context, query queries.Query, params map[string]string) (*sql.Rows, error) {
	var args []any
	for _, param := range query.Params() {
		value, given := params[param.Name]
		if !given {
			value = param.Default
		}
		if value == "null" {
			args = append(args, sql.Named(param.Name, nil))
		} else {
			args = append(args, sql.Named(param.Name, value))
		}
	}
	return m.conn.QueryContext(ctx, query.SQL, args...)
}

// given publishes rows.
func given(t *testing.T, statements ...string) memory {
	t.Helper()
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(); db.Close() })
	declared := append([]string{"SET TimeZone = 'UTC'", "ATTACH ':memory:' AS work"}, queries.Schema()...)
	for _, statement := range append(declared, statements...) {
		if _, err := conn.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%v\n%s", err, statement)
		}
	}
	return memory{conn}
}

const run = "INSERT INTO main.runs (run_id, status, as_of, started_at) VALUES ('gen-000001', 'published', TIMESTAMP '2026-09-30 22:00:00', TIMESTAMP '2026-10-01 01:00:00')"

func explained(t *testing.T, source Source, id string) (Answer, error) {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	return Explain(t.Context(), source, id, Options{Zone: zone, Run: "gen-000001"})
}

func TestHeadlines(t *testing.T) {
	source := given(t, run,
		"INSERT INTO main.accounts (account_id, name, started_at, created_from) VALUES ('A', 'Acme', TIMESTAMP '2026-01-01', 'record'), ('B/1', NULL, NULL, 'key')",
		`INSERT INTO main.events (event_id, ts, ts_precision, account_id, account_match, activity, channel, direction, visibility, automation, automation_reason, source, file, line, seq, day) VALUES
			('e1', TIMESTAMP '2026-03-28 10:00:00', 'second', 'A', 'link', 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'mail', 'a.mbox', 7, 1, DATE '2026-03-28'),
			('e2', TIMESTAMP '2026-03-29 10:00:00', 'second', 'A', 'email', 'sent_email', 'email', 'outbound', 'public', 'bulk', 'a list', 'mail', 'a.mbox', 9, 2, DATE '2026-03-29'),
			('e3', TIMESTAMP '2026-03-30', 'day', NULL, 'none', 'logged_call', 'call', 'inbound', 'public', 'human', NULL, 'crm', 'Task.csv', 3, 3, DATE '2026-03-30')`,
		`INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, started_day, ended_at, days, business_days, threshold, stage_from, stage_to, owed_by, handoff, team_before, team_after, internal_events, dark_days, event_before) VALUES
			('g1', 'A', 'vendor', 'closed', TIMESTAMP '2026-03-28 10:00:00', DATE '2026-03-28', TIMESTAMP '2026-04-11 10:00:00', 14, 10, '10d', 'one', 'two', 'us', true, 'Sales', 'CS', 3, 2, 'e1'),
			('g2', 'B/1', 'mutual', 'unknown', TIMESTAMP '2026-03-28', DATE '2026-03-28', NULL, 186.5, 133, '10d', NULL, NULL, NULL, false, NULL, NULL, 0, 0, NULL)`,
		`INSERT INTO main.stage_visits (journey, journey_version, case_id, account_id, stage, visit, entered_at, left_at, days, state, move) VALUES
			('j', '1', 'A', 'A', 'one', 1, TIMESTAMP '2026-01-01', NULL, 272, 'stuck', 'enter'),
			('j', '1', 'A', 'A', 'one', 2, TIMESTAMP '2026-02-01', TIMESTAMP '2026-02-02', 1, NULL, 'regression')`,
		`INSERT INTO main.time_to_value (journey, journey_version, case_id, account_id, milestone, started_at, ended_at, outcome, days) VALUES
			('j', '1', 'A', 'A', 'live', TIMESTAMP '2026-01-01', NULL, 'waiting', 272), ('j', '1', 'B', 'B/1', 'live', TIMESTAMP '2026-01-01', TIMESTAMP '2026-02-01', 'churned', 31)`,
		`INSERT INTO main.touchpoint_status (journey, journey_version, case_id, account_id, stage, visit, touchpoint, occurrence, due_at, status, reason) VALUES
			('j', '1', 'A', 'A', 'one', 1, 'kickoff', 1, TIMESTAMP '2026-01-08', 'waived', 'they know us')`,
		`INSERT INTO main.stage_kpis (period, grain, journey, journey_version, segment, stage, kpi, unit, n, value, ci_low, ci_high, target, status, previous) VALUES
			(DATE '2026-07-01', 'quarter', 'j', '1', 'big', 'one', 'csat', 'share', 4, 0.75, 0.3, 0.95, 0.9, 'too_few', 0.5),
			(DATE '2026-07-01', 'month', 'j', '1', 'all', 'one', 'first_reply_hours', 'hours', 0, NULL, NULL, NULL, 8, 'too_few', NULL)`,
		`INSERT INTO main.restatements (table_name, key, period, grain, old_value, new_value, cause, because, journey, segment, stage, kpi) VALUES
			('stage_kpis', 'month / j / all / one / csat', DATE '2026-07-01', 'month', 0.5, 0.75, 'late_data', 'records that came since: of 1 account', 'j', 'all', 'one', 'csat')`,
		`INSERT INTO main.risks (journey, journey_version, case_id, account_id, stage, visit, risk, cause, tripped_at) VALUES ('j', '1', 'A', 'A', 'one', 1, 'quiet', 'silence', TIMESTAMP '2026-04-07 10:00:00')`,
		`INSERT INTO main.definitions (journey, journey_version, kind, stage, id, name, rule, detail) VALUES
			('j', '1', 'risk', 'one', 'quiet', 'Nobody speaks', 'trips at a silence of 10 days or more in the stage', '{"mitigation":"Call them"}')`,
		"INSERT INTO main.freshness VALUES ('mail', DATE '2026-04-01', DATE '2026-04-10', 'outage')",
	)
	for id, want := range map[string]string{
		"g1":                                    "vendor silence of 14 days (the customer heard nothing from us), closed: Acme (A), from 2026-03-28 11:00 to 2026-04-11 12:00, from stage one into two, threshold 10d. The next word was owed by us. Before it Sales spoke, after it CS.",
		"g2":                                    "mutual silence of 186.5 days (neither spoke), unknown: account B/1, since 2026-03-28, measured up to the oldest watermark of the sources, in no stage, threshold 10d. Unknown: no stretch of it as long as the threshold lies outside the outages of the sources, and no data is not silence.",
		"e1":                                    "outbound sent_email (email, human) on 2026-03-28 11:00: Acme (A), tied by link. Line 7 of a.mbox, source mail. It is a communication of ours: it counts on the vendor's and the mutual side.",
		"e2":                                    "outbound sent_email (email, bulk) on 2026-03-29 12:00: Acme (A), tied by email. Line 9 of a.mbox, source mail. It is bulk: a list. It is no communication: no person wrote it (bulk).",
		"e3":                                    "inbound logged_call (call, human) on 2026-03-30: no account. Line 3 of Task.csv, source crm. It counts for no silence: it is tied to no account.",
		"visit:A/one/1":                         "Acme (A) in stage one for 272 days, since 2026-01-01 and still there, stuck, past its maximum; journey j version 1, case A, visit 1 of the stage (enter). It was entered at the start of the case, and nothing has ended it.",
		"visit:A/one/2":                         "Acme (A) in stage one for 1 day, from 2026-02-01 to 2026-02-02; journey j version 1, case A, visit 2 of the stage (regression). It was entered at the start of the case.",
		"ttv:A/live":                            "Acme (A) has waited for live for 272 days: since 2026-01-01, up to 2026-10-01 00:00. It counts as right-censored: it will take longer, nobody knows how much.",
		"ttv:B/live":                            "account B/1 ended before live: the case began on 2026-01-01 and ended on 2026-02-01, after 31 days. It counts as a competing event, not as a long wait.",
		"touchpoint:j/A/one/1/kickoff/1":        "Touchpoint kickoff of stage one, due by 2026-01-08, is waived: they know us. Acme (A), journey j, case A, visit 1, occurrence 1.",
		"kpi:2026-07-01/quarter/j/big/one/csat": "csat of stage one, segment big, 2026Q3: 75.0 % (n 4), 95 % interval 30.0 % to 95.0 %; too few things to judge it; 50.0 % in the period before. Journey j version 1.",
		"kpi:j/all/one/first_reply_hours":       "first_reply_hours of stage one, all segments, July 2026: no value: nothing to measure (n 0); too few things to judge it. Journey j version 1.",
		"restatement:month / j / all / one / csat": "month / j / all / one / csat of stage_kpis, 2026-07-01, was 0.5 and is 0.75 now. Cause: late_data: records that came since: of 1 account.",
		"risk:A/one/1/quiet":                       "Risk quiet of stage one tripped on 2026-04-07 12:00 by a silence, it is on now: Acme (A), journey j, case A, visit 1. Nobody speaks. What helps: Call them.",
		"freshness:mail/2026-04-01":                "Source mail was outage from 2026-04-01 to 2026-04-10 (10 days): no record came for far longer than is usual for it, so nothing is known of these days and no silence is sure in them.",
		"Acme":                                     "Acme (A), a customer since 2026-01-01; segment –, owner –; created from a record that describes it.",
		"B/1":                                      "B/1, start unknown; segment –, owner –; created from an id that records name.",
		"csat":                                     "csat: Of the rated tickets opened in the period in the stage, the share whose last rating is good: above one half of the scale.",
		"quiet":                                    "Risk quiet of journey j, stage one: Nobody speaks.",
	} {
		answer, err := explained(t, source, id)
		if err != nil {
			t.Errorf("%s: %v", id, err)
		} else if answer.Headline != want {
			t.Errorf("%s:\n got %s\nwant %s", id, answer.Headline, want)
		}
	}
}

// What an id does not name, and what it may have meant.
func TestErrors(t *testing.T) {
	source := given(t, run,
		"INSERT INTO main.accounts (account_id, name) VALUES ('A1', 'Acme'), ('A2', 'Twin'), ('A3', 'Twin')",
		`INSERT INTO main.stage_visits (journey, case_id, stage, visit) VALUES ('j', 'A1', 'one', 1), ('k', 'A1', 'one', 1), ('j', 'A2', 'one', 1)`,
	)
	for id, want := range map[string]string{
		"":                 "the id is empty; give one of a published table, such as a gap_id",
		"Acm":              "nothing has the id \"Acm\"; near it:\n  account:A1  (Acme)",
		"zzzzzzzz":         "nothing has the id \"zzzzzzzz\"",
		"Twin":             "\"Twin\" fits several; write more of the id:\n  account:A2\n  account:A3",
		"visit:A1/one/1":   "\"visit:A1/one/1\" fits several; write more of the id:\n  visit:j/A1/one/1\n  visit:k/A1/one/1",
		"visit:j/A9/x/1":   "no row of stage_visits has the id \"visit:j/A9/x/1\"; it is made of visit:JOURNEY/CASE_ID/STAGE/VISIT",
		"visit:j/A9/one/1": "no row of stage_visits has the id \"visit:j/A9/one/1\"; it is made of visit:JOURNEY/CASE_ID/STAGE/VISIT; near it:\n  visit:j/A1/one/1\n  visit:j/A2/one/1",
		"metric:csatt":     "there is no metric \"csatt\"; see: throughline metrics",
		"gap:a/b/c":        "no row of communication_gaps has the id \"gap:a/b/c\"; it is made of gap:GAP_ID",
		"j/nobody/one/1":   "nothing has the id \"j/nobody/one/1\"; near it:\n  visit:j/A1/one/1\n  visit:j/A2/one/1",
		"kpi:never/x/csat": "no row of stage_kpis has the id \"kpi:never/x/csat\"; it is made of kpi:PERIOD/GRAIN/JOURNEY/SEGMENT/STAGE/KPI",
	} {
		_, err := explained(t, source, id)
		if !errors.Is(err, ErrID) || err.Error() != want {
			t.Errorf("%q:\n got %v\nwant %s", id, err, want)
		}
	}
	if answer, err := explained(t, source, "j/A2/one/1"); err != nil || answer.ID != "visit:j/A2/one/1" {
		t.Errorf("without its kind: %s, %v", answer.ID, err)
	}
}

func TestParts(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
	}{
		{"a/b", []string{"a", "b"}},
		{`crm/"exports/Task.csv"/7`, []string{"crm", "exports/Task.csv", "7"}},
		{`"say ""yes"""/x`, []string{`say "yes"`, "x"}},
		{`12" pipe/x`, []string{`12" pipe`, "x"}},
		{"", []string{""}},
		{"a//", []string{"a", "", ""}},
		{" a / b ", []string{" a ", " b "}},
		{`"never closed/x`, []string{"never closed/x"}},
	} {
		if got := parts(test.text); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.text, got, test.want)
		}
		if got := parts(join(test.want)); !slices.Equal(got, test.want) {
			t.Errorf("%q becomes %s and then %q", test.want, join(test.want), got)
		}
	}
	for _, list := range [][]string{{"a\nb", "c"}, {`"`}, {`/`, ``}, {`a,b`, `'`}} {
		if got := parts(join(list)); !slices.Equal(got, list) {
			t.Errorf("%q becomes %s and then %q", list, join(list), got)
		}
	}
}

// A subject from outside moves no cursor, opens no link and turns no text
// around; JSON has it as it is.
func TestHostileText(t *testing.T) {
	evil := "\x1b[2J\x1b]8;;https://evil.example\x07click\u202egnp.exe\r\nline two\u009b31m"
	source := given(t, run,
		"INSERT INTO main.accounts (account_id, name) VALUES ('A', '"+evil+"')",
		"INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, automation_reason, subject, team, source, file, line, seq, day) VALUES ('e', TIMESTAMP '2026-03-28 10:00:00', 'second', 'A', '"+evil+"', 'email', 'outbound', 'public', 'human', '"+evil+"', '"+evil+"', '"+evil+"', '"+evil+"', '"+evil+"', 1, 1, DATE '2026-03-28')",
		"INSERT INTO main.definitions (journey, kind, id, name, rule, detail) VALUES ('j', 'journey', 'j', '"+evil+"', '"+evil+"', '{}')",
	)
	for _, id := range []string{"e", "A", "definition:j/journey//j"} {
		answer, err := explained(t, source, id)
		if err != nil {
			t.Fatal(err)
		}
		var text, encoded strings.Builder
		if err := Write(&text, "text", answer, time.UTC); err != nil {
			t.Fatal(err)
		}
		if i := strings.IndexFunc(text.String(), func(r rune) bool { return r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r == 0x202e }); i >= 0 {
			t.Errorf("%s: the terminal gets %q", id, text.String()[i:min(len(text.String()), i+20)])
		}
		if err := Write(&encoded, "json", answer, time.UTC); err != nil {
			t.Fatal(err)
		}
		var back map[string]any
		if err := json.Unmarshal([]byte(encoded.String()), &back); err != nil || strings.ContainsRune(encoded.String(), 0x1b) {
			t.Errorf("%s: %v: %s", id, err, encoded.String())
		}
	}
	if _, err := explained(t, source, "no such "+evil); !errors.Is(err, ErrID) {
		t.Errorf("%v", err)
	}
}

// Times are local in text and UTC in JSON; a date stays one.
func TestTimes(t *testing.T) {
	source := given(t, run,
		"INSERT INTO main.events (event_id, ts, ts_precision, activity, source, file, line, seq, day) VALUES ('e', TIMESTAMP '2026-03-29 01:30:00', 'second', 'x', 's', 'f', 1, 1, DATE '2026-03-29'), ('d', TIMESTAMP '2026-03-29', 'day', 'x', 's', 'f', 2, 2, DATE '2026-03-29')")
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string][2]string{
		"e": {"2026-03-29 03:30  ", `"ts": "2026-03-29T01:30:00Z"`}, // the clocks went forward half an hour before
		"d": {"2026-03-29  ", `"day": "2026-03-29"`},
	} {
		answer, err := explained(t, source, id)
		if err != nil {
			t.Fatal(err)
		}
		for i, format := range Formats {
			var out strings.Builder
			if err := Write(&out, format, answer, berlin); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(out.String(), want[i]) {
				t.Errorf("%s as %s lacks %q:\n%s", id, format, want[i], out.String())
			}
		}
	}
}

// Every built-in KPI has its evidence, and nothing else has.
func TestEveryKPIHasEvidence(t *testing.T) {
	if got, want := slices.Sorted(maps.Keys(kpiSources)), slices.Sorted(slices.Values(metrics.KPIs())); !slices.Equal(got, want) {
		t.Errorf("evidence of %v, built in are %v", got, want)
	}
}

// The threshold of a silence is that of the stage that has the smallest, else
// that of the journey, else ten days.
func TestThresholdComesFrom(t *testing.T) {
	for _, test := range []struct{ threshold, journey, detail, want string }{
		{"7d", "'j'", `{"silence":{"after":"7d"}}`, "stage one"},
		{"10d", "'j'", `{}`, "journey j"},
		{"10d", "NULL", `{}`, "default silence"},
	} {
		source := given(t, run,
			"INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, started_day, days, threshold, journey, journey_version) VALUES ('g', 'A', 'vendor', 'open', TIMESTAMP '2026-03-28', DATE '2026-03-28', 20, '"+test.threshold+"', "+test.journey+", '1')",
			"INSERT INTO main.stage_visits (journey, journey_version, case_id, account_id, stage, visit, entered_at) VALUES ('j', '1', 'A', 'A', 'one', 1, TIMESTAMP '2026-01-01')",
			"INSERT INTO main.definitions (journey, journey_version, kind, stage, id, detail) VALUES ('j', '1', 'journey', NULL, 'j', '{}'), ('j', '1', 'stage', 'one', 'one', '"+test.detail+"')",
		)
		answer, err := explained(t, source, "g")
		if err != nil {
			t.Fatal(err)
		}
		if len(answer.Rules) != 1 || answer.Rules[0].Kind+" "+answer.Rules[0].ID != test.want {
			t.Errorf("%s of %s: %+v, want %s", test.threshold, test.journey, answer.Rules, test.want)
		}
	}
}
