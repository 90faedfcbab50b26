package main

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	_ "github.com/duckdb/duckdb-go/v2"

	"throughline/pipeline/report"
	"throughline/queries"
)

const (
	copies   = 834       // of the demo's 60 accounts: 50 040
	pageSize = 2_000_000 // bytes that a page may have: it is opened from a file share, or sent by mail
)

// large is a generation of fifty thousand accounts: the demo's, again and again
// under other names, with forty segments and a hundred owners.
func large(t *testing.T) *sql.DB {
	t.Helper()
	dir := demo(t)
	must(t, dir, "run", "--quiet")
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	db.SetMaxOpenConns(1)
	run := func(statements ...string) {
		for _, statement := range statements {
			if _, err := db.Exec(statement); err != nil {
				t.Fatalf("%v\n%s", err, statement)
			}
		}
	}
	run("set TimeZone = 'UTC'", "attach ':memory:' as work")
	run(queries.Schema()...)
	run(fmt.Sprintf("attach '%s' as demo (read_only)", filepath.Join(dir, "data", "warehouse", "current")))
	rows, err := db.Query(`select table_name, list(column_name order by column_index) from duckdb_columns()
		where database_name = 'demo' and table_name <> 'runs' group by table_name order by table_name`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	made := map[string]string{ // what is another in each copy
		"account_id": "account_id || '-' || i", "case_id": "case_id || '-' || i", "gap_id": "gap_id || '-' || i", "event_id": "event_id || '-' || i",
		"event_before": "event_before || '-' || i", "event_after": "event_after || '-' || i", "name": "name || ' ' || i", "owner": "owner || ' ' || (i % 34)",
		"segment": "segment || ' ' || (i % 20)",
	}
	var inserts []string
	for rows.Next() {
		var table string
		var list []any
		if err := rows.Scan(&table, &list); err != nil {
			t.Fatal(err)
		}
		var columns []string
		for _, name := range list {
			columns = append(columns, name.(string))
		}
		if !slices.Contains(columns, "account_id") {
			inserts = append(inserts, fmt.Sprintf("insert into main.%[1]s by name select * from demo.main.%[1]s", table))
			continue
		}
		var replaced []string
		for _, column := range columns {
			if value, ok := made[column]; ok {
				replaced = append(replaced, fmt.Sprintf(`%s as "%s"`, value, column))
			}
		}
		inserts = append(inserts, fmt.Sprintf("insert into main.%[1]s by name select * exclude (i) replace (%[2]s) from demo.main.%[1]s cross join range(%[3]d) as copies (i)",
			table, strings.Join(replaced, ", "), copies))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	run(inserts...)
	run(`insert into work.settings by name select timestamp '2026-09-30 22:00:00' as as_of, timestamp '2026-09-30 22:00:00' as until, date '2026-09-30' as today`,
		`insert into work.sources select source, 'table', row_number() over (order by source) from main.freshness group by source`,
		`insert into work.communications by name select event_id, account_id, direction, ts, seq from main.events
			where visibility = 'public' and automation in ('human', 'helpdesk_relay') and direction in ('inbound', 'outbound') and account_id is not null`,
		// two of three silences were there the night before, a few days shorter
		`insert into work.night_before values ('gen-000001', timestamp '2026-09-20 22:00:00')`,
		`insert into work.last_communication_gaps by name select gap_id, account_id, side, started_at, ended_at, 'open' as status, days - 9 as days
			from main.communication_gaps where hash(gap_id) % 3 < 2`)
	return db
}

// A page shows the first rows of what is long, and says where the rest is.
func TestPagesOfFiftyThousandAccounts(t *testing.T) {
	db := large(t)
	var accounts int
	if err := db.QueryRow("select count(*) from main.accounts").Scan(&accounts); err != nil || accounts < 50_000 {
		t.Fatalf("%d accounts, %v", accounts, err)
	}
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	night := report.Published(time.Date(2026, 9, 30, 22, 0, 0, 0, time.UTC), zone)
	night.LastAsOf = time.Date(2026, 9, 20, 22, 0, 0, 0, time.UTC)
	folder := t.TempDir()
	started := time.Now()
	if err := report.Pages(context.Background(), db, folder, night); err != nil {
		t.Fatal(err)
	}
	t.Logf("pages written in %s", time.Since(started).Round(time.Millisecond))
	night.Apart = true
	if err := report.Review(context.Background(), db, folder, night, report.ReviewOptions{Quarter: time.Date(2026, 7, 1, 0, 0, 0, 0, time.UTC)}); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.html"))
	if err != nil {
		t.Fatal(err)
	}
	biggest := int64(0)
	for _, file := range files {
		info, err := os.Stat(file)
		if err != nil {
			t.Fatal(err)
		}
		biggest = max(biggest, info.Size())
		if info.Size() >= pageSize {
			t.Errorf("%s has %d bytes", filepath.Base(file), info.Size())
		}
	}
	t.Logf("%d pages, the biggest has %d bytes", len(files), biggest)
	for _, test := range []struct{ page, says string }{
		{"index.html", "20 of "}, {"gaps.html", "500 of "}, {"accounts.html", "At most 300 accounts"},
	} {
		text, err := os.ReadFile(filepath.Join(folder, test.page))
		if err != nil || !strings.Contains(string(text), test.says) {
			t.Errorf("%s does not say %q: %v", test.page, test.says, err)
		}
	}
	if *browser == "" {
		return
	}
	tab := openBrowser(t)
	tab.run(t, chromedp.EmulateViewport(1400, 900))
	for _, file := range htmlFiles(t, folder) {
		tab.open(t, file)
		// How long it takes is this machine's matter, and for people to read.
		t.Logf("%s: on the screen %.0f ms after the click", filepath.Base(file),
			ask[float64](t, tab, `new Promise(function (done) { requestAnimationFrame(function () { setTimeout(function () { done(performance.now()); }); }); })`))
		tab.fits(t, "at 1400 pixels")
		tab.complained(t)
	}
}
