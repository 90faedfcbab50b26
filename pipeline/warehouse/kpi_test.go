package warehouse

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"throughline/queries"
)

const (
	cellOf = "select grain, period, 'j' as journey, 'all' as segment, 's' as stage, 1 as n, "
	ones   = cellOf + "1 as hits from work.periods"
)

func TestCheckKPIs(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "secret.csv")
	if err := os.WriteFile(secret, []byte("a\n1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		sql, want string
		line      int
	}{
		"hits":          {sql: "-- kpi: mine\n" + ones + ";\n"},
		"value":         {sql: "with p as (select * from work.periods) " + strings.Replace(ones, "1 as hits from work.periods", "2.5 as value, 1 as ci_low, 3 as ci_high from P", 1)},
		"unnest":        {sql: strings.Replace(ones, "from", "from generate_series(1, 2), unnest([1]) as u, accounts, main.touches, (values (1)) as v,", 1)},
		"union":         {sql: ones + "\nunion all\n" + ones},
		"recursive":     {sql: "with recursive r as (select 1 as k union all select k + 1 from r where k < 3) " + strings.Replace(ones, "work.periods", "work.periods, r", 1)},
		"broken":        {"\n\nselect 1 from (select", "syntax error at end of input", 3},
		"insert":        {"insert into work.kpi_values values (1)", "this is no SELECT", 1},
		"copy":          {"copy (select 1) to 'x.csv'", "this is no SELECT", 1},
		"two":           {"select 1; drop table x", "this is no SELECT", 1},
		"two selects":   {ones + ";" + ones, "the file has 2 statements", 1},
		"nothing":       {"-- kpi: mine\n", "the file has 0 statements", 1},
		"parameter":     {strings.Replace(ones, "1 as hits", "$x as hits", 1), "the query has parameters", 1},
		"file":          {ones + ",\n'" + secret + "'", "unknown table " + secret, 2},
		"read_csv":      {ones + ",\nread_csv('" + secret + "')", "a KPI may not read from read_csv()", 2},
		"read_text":     {strings.Replace(ones, "1 as hits", "(select count(*) from read_text('"+secret+"')) as hits", 1), "a KPI may not read from read_text()", 1},
		"query":         {ones + ",\nquery('select 1')", "a KPI may not read from query()", 2},
		"catalog":       {ones + ",\nsystem.main.duckdb_tables", "unknown table duckdb_tables", 2},
		"settings":      {ones + ",\nduckdb_settings()", "a KPI may not read from duckdb_settings()", 2},
		"with a file":   {"with \"" + secret + "\" as (select 1) " + ones, "\"" + secret + "\" is no plain name", 1},
		"show":          {"from (show tables)", "a KPI may not use show_ref", 1},
		"random":        {strings.Replace(ones, "1 as hits", "\nrandom() as hits", 1), "a KPI may not call random(): its value would differ from run to run", 2},
		"now":           {strings.Replace(ones, "1 as hits", "\nyear(now()) as hits", 1), "a KPI may not call now(): its value would differ from run to run", 2},
		"today":         {strings.Replace(ones, "1 as hits", "\nyear(current_date) as hits", 1), "a KPI may not use current_date: its value would differ from run to run", 2},
		"later":         {ones + ",\nmain.stage_kpis", "main.stage_kpis is filled after the KPIs", 2},
		"later in Go":   {ones + ",\nsurvival", "main.survival is filled after the KPIs", 2},
		"gone":          {ones + ",\nwork.event_copies", "work.event_copies is not kept until the KPIs are made", 2},
		"unknown":       {ones + ",\nwork.nothing", "unknown table nothing", 2},
		"column":        {"-- kpi: mine\nselect grain,\n  perod\nfrom work.periods", `Binder Error: Referenced column "perod" not found in FROM clause!`, 3},
		"extra":         {strings.Replace(ones, "1 as hits", "1 as hits, 2 as weight", 1), "unknown column weight", 1},
		"missing":       {"select 1 as n, 1 as hits", "the query gives no column grain", 1},
		"neither":       {cellOf + "1 as ci_low, 2 as ci_high from work.periods", "the query gives neither hits nor value, or both", 1},
		"both":          {cellOf + "1 as hits, 2 as value from work.periods", "the query gives neither hits nor value, or both", 1},
		"share":         {cellOf + "0.5 as value from work.periods", "the unit is share, but the query gives no hits", 1},
		"one end":       {strings.Replace(ones, "1 as hits", "1 as hits, 0.5 as ci_low", 1), "the query gives one end of an interval", 1},
		"broken hits":   {strings.Replace(ones, "1 as hits", "1.5 as hits", 1), "the column hits is decimal(2,1), not a whole number", 1},
		"period's type": {strings.Replace(ones, "period,", "'2026-01-01' as period,", 1), "the column period is varchar, not a date", 1},
	}
	var kpis []OwnKPI
	for name, test := range tests {
		kpis = append(kpis, OwnKPI{Name: "mine", File: name, SQL: test.sql, Share: name == "share"})
	}
	faults, err := CheckKPIs(context.Background(), kpis)
	if err != nil {
		t.Fatal(err)
	}
	for i, fault := range faults {
		switch test := tests[kpis[i].File]; {
		case fault == nil && test.want != "":
			t.Errorf("%s: accepted %s", kpis[i].File, test.sql)
		case fault != nil && (fault.Message != test.want || fault.Line != test.line):
			t.Errorf("%s: line %d: %s\nwant line %d: %s", kpis[i].File, fault.Line, fault.Message, test.line, test.want)
		}
	}
}

// What the models say that KPIs of one's own may read can be read.
func TestTablesForKPIs(t *testing.T) {
	query, err := queries.Load("models/55_stage_kpis.sql")
	if err != nil {
		t.Fatal(err)
	}
	_, list, found := strings.Cut(query.SQL, "-- KPIs of one's own may read main.*, and of work ")
	if !found {
		t.Fatal("the model does not say which tables may be read")
	}
	list, _, _ = strings.Cut(list, "-- table:")
	tables, err := kpiTables()
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`work\.\w+`).FindAllString(list, -1)
	if len(named) < 8 {
		t.Errorf("only %v", named)
	}
	for _, table := range named {
		if hindrance, declared := tables[table]; !declared || hindrance != "" {
			t.Errorf("%s: declared %t, %s", table, declared, hindrance)
		}
	}
}

// A KPI runs into the table of the KPIs' values; rows that fit no cell stop it.
func TestRunKPI(t *testing.T) {
	ctx := context.Background()
	build, err := Begin(ctx, t.TempDir(), Limits{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer build.Close()
	for _, statement := range []string{
		"INSERT INTO work.periods (grain, period) VALUES ('month', '2026-08-01')",
		"INSERT INTO work.journeys (journey) VALUES ('j')",
		"INSERT INTO work.stages (journey, stage) VALUES ('j', 's')",
	} {
		if _, err := build.DB().ExecContext(ctx, statement); err != nil {
			t.Fatal(err)
		}
	}
	run := func(name, sql string) error {
		return build.RunKPI(ctx, OwnKPI{Name: name, File: "kpis/" + name + ".sql", SQL: sql})
	}
	if err := run("good", "-- kpi: good\n"+ones+"\nunion all\nselect 'month', date '2026-08-01', 'j', null, 's', 1, 1; \n"); err != nil {
		t.Fatal(err)
	}
	var rows, hits int
	if err := build.DB().QueryRow("SELECT count(*), sum(hits) FROM work.kpi_values WHERE kpi = 'good'").Scan(&rows, &hits); err != nil || rows != 1 || hits != 1 {
		t.Errorf("%d rows with %d hits, %v: want one without the segment that is NULL", rows, hits, err)
	}
	if err := run("stray", strings.Replace(ones, "'s'", "'x'", 1)); err == nil || !strings.Contains(err.Error(), "KPI stray (kpis/stray.sql): the journey has no such stage") {
		t.Errorf("a stage that is none: %v", err)
	}
	if err := run("failing", "-- kpi: failing\n"+strings.Replace(ones, "1 as hits", "\ncast(grain as bigint) as hits", 1)); err == nil || !strings.Contains(err.Error(), "KPI failing (kpis/failing.sql:") {
		t.Errorf("a value that is no number: %v", err)
	}
}
