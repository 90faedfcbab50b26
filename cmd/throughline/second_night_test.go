package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"throughline/fixtures"
)

// answer is what SQL gives on the published generation, without the header.
func answer(t *testing.T, dir, sql string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(must(t, dir, "query", "--sql", sql, "--format", "csv"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

func wantAnswer(t *testing.T, dir, sql string, want ...string) {
	t.Helper()
	var got []string
	for _, row := range answer(t, dir, sql) {
		got = append(got, strings.Join(row, " "))
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s\ngot  %q\nwant %q", sql, got, want)
	}
}

// addsUp checks what holds after every night: each record is told of once, and
// no event is there twice.
func addsUp(t *testing.T, dir string) {
	t.Helper()
	wantAnswer(t, dir, `
		select 'records of ' || file from files where records <> loaded + duplicates + skipped + rejects
		union all select 'twice ' || event_id from events group by event_id having count(*) > 1
		union all select 'twice ' || account_id || ts from events group by account_id, ts having count(*) > 1`)
}

// mails are lines of a log in which we write to an account at ten on each day.
func mails(account string, days ...string) string {
	var b strings.Builder
	for _, day := range days {
		fmt.Fprintf(&b, "%s,%s 10:00:00\n", account, day)
	}
	return b.String()
}

// days are the days from one to another, both included.
func days(t *testing.T, from, to string) []string {
	t.Helper()
	day, err := time.Parse(time.DateOnly, from)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for day.Format(time.DateOnly) <= to {
		list = append(list, day.Format(time.DateOnly))
		day = day.AddDate(0, 0, 1)
	}
	return list
}

// Night after night on one data folder. We write to bea every day; ann hears
// nothing from 11 January to 4 February, cid nothing after 25 January.
func TestSecondNight(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "journey.yaml"), strings.TrimSpace(`
journey: j
version: "1"
case: account
start: first_event
value: [{id: v, when: {activity: done}}]
stages: [{id: s, enter: {start: true}}]
`))
	write(t, filepath.Join(dir, "config.yaml"), `
journey: journey.yaml
as_of: 2026-01-31
sources:
  - name: log
    preset: table
    path: log/*.csv
    events: {ts: at, account: id, activity: {value: sent_email}, channel: {value: email}, direction: {value: outbound}}
`)
	head := "id,at\n"
	january := head + mails("ann", days(t, "2026-01-01", "2026-01-10")...) + mails("cid", days(t, "2026-01-01", "2026-01-25")...) + mails("bea", days(t, "2026-01-01", "2026-01-31")...)
	february := head + mails("bea", days(t, "2026-02-01", "2026-02-10")...) + mails("ann", "2026-02-05")
	log := func(name string) string { return filepath.Join(dir, "log", name) }
	index := func(night string) string {
		text, err := os.ReadFile(filepath.Join(dir, "reports", night, "index.html"))
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	counts := "select sum(records), sum(loaded), sum(duplicates), (select count(*) from events) from files"

	write(t, log("01.csv"), january)
	must(t, dir, "run", "--quiet")
	addsUp(t, dir)
	wantAnswer(t, dir, counts, "66 66 0 66") // 10 + 25 + 31
	wantAnswer(t, dir, "select account_id from communication_gaps where side = 'vendor' and status = 'open'", "ann")
	if !strings.Contains(index("2026-01-31"), "There is no earlier night to compare with") {
		t.Error("the first night does not say that it is the first")
	}

	t.Run("more days", func(t *testing.T) {
		write(t, log("02.csv"), february)
		must(t, dir, "run", "--quiet", "--as-of", "2026-02-10")
		addsUp(t, dir)
		wantAnswer(t, dir, counts, "77 77 0 77") // and 10 + 1
		wantAnswer(t, dir, "select account_id, status from communication_gaps where side = 'vendor' order by 1", "ann closed", "cid open")

		page := index("2026-02-10")
		_, after, newOnes := strings.Cut(page, `<h3 id="new">2 new</h3>`) // vendor and mutual
		added, after, endedOnes := strings.Cut(after, `<h3 id="ended">2 ended</h3>`)
		ended, _, _ := strings.Cut(after, "<h2")
		if !newOnes || !endedOnes || !strings.Contains(page, "Compared with the end of 2026-01-31") {
			t.Fatal("the second night does not list two new and two ended silences against the first")
		}
		if strings.Count(added, "<bdi>cid</bdi>") != 2 || strings.Contains(added, "<bdi>ann</bdi>") {
			t.Errorf("new: %s", added)
		}
		if strings.Count(ended, "<bdi>ann</bdi>") != 2 || strings.Contains(ended, "<bdi>cid</bdi>") {
			t.Errorf("ended: %s", ended)
		}
		for _, link := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(page, -1) {
			file, _, _ := strings.Cut(link[1], "#")
			if _, err := os.Stat(filepath.Join(dir, "reports", "2026-02-10", file)); err != nil {
				t.Errorf("a link leads nowhere: %v", err)
			}
		}
	})
	t.Run("the same night again", func(t *testing.T) {
		want := sums(t, dir)
		must(t, dir, "run", "--quiet", "--as-of", "2026-02-10")
		sameSums(t, "the same night again", sums(t, dir), want)
	})
	t.Run("a file changed in place", func(t *testing.T) {
		write(t, log("02.csv"), february+mails("ann", "2026-02-06"))
		must(t, dir, "run", "--quiet", "--as-of", "2026-02-10")
		addsUp(t, dir)
		wantAnswer(t, dir, "select file, count(*), count(distinct sha256) from files group by file order by file", "log/01.csv 1 1", "log/02.csv 2 2")
		wantAnswer(t, dir, counts, "89 78 11 78") // the 11 of before once more, and 1
	})
	t.Run("an export that overlaps", func(t *testing.T) {
		write(t, log("03.csv"), head+mails("bea", "2026-02-09", "2026-02-10")+mails("ann", "2026-02-05", "2026-02-07"))
		must(t, dir, "run", "--quiet", "--as-of", "2026-02-10")
		addsUp(t, dir)
		wantAnswer(t, dir, counts, "93 79 14 79") // three of the four are known
	})
	t.Run("a file that is gone", func(t *testing.T) {
		if err := os.Remove(log("01.csv")); err != nil {
			t.Fatal(err)
		}
		must(t, dir, "run", "--quiet", "--as-of", "2026-02-10")
		addsUp(t, dir)
		wantAnswer(t, dir, counts, "93 79 14 79")
		wantAnswer(t, dir, "select count(*) from events where ts < timestamp '2026-02-01'", "66")
	})
	t.Run("formats", func(t *testing.T) {
		ask := func(format string) string {
			return must(t, dir, "query", "gaps", "--param", "status=open", "--param", "side=vendor", "--format", format)
		}
		if table := ask("table"); !strings.Contains(table, "cid") || !strings.HasSuffix(table, "(1 rows)\n") {
			t.Errorf("table: %s", table)
		}
		if rows, err := csv.NewReader(strings.NewReader(ask("csv"))).ReadAll(); err != nil || len(rows) != 2 || rows[1][1] != "cid" {
			t.Errorf("csv: %v, %v", rows, err)
		}
		type gap struct {
			Account string  `json:"account_id"`
			Days    float64 `json:"days"`
			EndedAt *string `json:"ended_at"`
		}
		var list []gap
		if err := json.Unmarshal([]byte(ask("json")), &list); err != nil || len(list) != 1 || list[0].Account != "cid" || list[0].EndedAt != nil {
			t.Errorf("json: %v, %v", list, err)
		}
		var line gap
		if err := json.Unmarshal([]byte(ask("jsonl")), &line); err != nil || line != list[0] {
			t.Errorf("jsonl: %v, %v; want %v", line, err, list)
		}
		if parquet := ask("parquet"); !strings.HasPrefix(parquet, "PAR1") || !strings.HasSuffix(parquet, "PAR1") {
			t.Errorf("parquet begins with %.8q", parquet)
		}
		file := filepath.Join(dir, "gaps.csv")
		must(t, dir, "query", "gaps", "--param", "status=open", "--param", "side=vendor", "--format", "csv", "--out", file)
		if text, err := os.ReadFile(file); err != nil || !strings.HasPrefix(string(text), "gap_id,account_id,") || strings.Count(string(text), "\n") != 2 {
			t.Errorf("--out: %q, %v", text, err)
		}
	})
}

var address = regexp.MustCompile(`[\p{L}\p{N}._%+-]+(@|%40|&#64;)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+`)

// No e-mail address leaves the landing zone: not into the published database,
// not into the files and pages beside it.
func TestNothingPublishedHoldsAnAddress(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if _, err := fixtures.Generate(dir, fixtures.Options{Accounts: 20}); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "config.yaml"), fixtures.Config(""))
	must(t, dir, "run", "--quiet")
	// The expression finds the addresses of the input, so it would find them here.
	text, err := os.ReadFile(filepath.Join(dir, "staff.csv"))
	if err != nil || !address.Match(text) {
		t.Fatalf("staff.csv has no address: %v", err)
	}
	folder := filepath.Join(dir, "reports", "latest")
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	files := 0
	for _, entry := range entries {
		if filepath.Ext(entry.Name()) == ".parquet" {
			continue // the same rows as in CSV
		}
		files++
		text, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if found := address.Find(text); found != nil {
			t.Errorf("%s holds %q", entry.Name(), found)
		}
	}
	if files < 15 {
		t.Errorf("%d files looked at", files)
	}
	var selects []string
	for _, column := range answer(t, dir, "select table_name, column_name from duckdb_columns() where schema_name = 'main' and not internal and data_type in ('VARCHAR', 'JSON', 'VARCHAR[]')") {
		selects = append(selects, fmt.Sprintf(`select '%[1]s.%[2]s' as place, min("%[2]s"::varchar) as example from main."%[1]s" where regexp_matches("%[2]s"::varchar, '[^\s@]@[\w-]+\.[\w-]+')`, column[0], column[1]))
	}
	if len(selects) < 100 {
		t.Errorf("%d columns looked at", len(selects))
	}
	wantAnswer(t, dir, "select place, example from ("+strings.Join(selects, " union all ")+") where example is not null")
}
