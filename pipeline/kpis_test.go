package pipeline

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const kpiConfig = `journey: journey.yaml
timezone: Europe/Berlin
as_of: 2026-03-31
kpis: kpis/
sources:
  - {name: crm, preset: salesforce, path: crm/*.csv, accounts: {started_at: Start__c, arr: ARR__c}}
`

const kpiJourney = `journey: onboarding
version: "1"
segments: [{id: enterprise, when: {arr: {gte: 100000}}}, {id: smb}]
start: {account: started_at}
value: [{id: live, when: {activity: held_meeting}}]
stages:
  - {id: setup, enter: {start: true}, targets: {starts: 2}}
`

const startsKPI = `-- kpi: starts
-- unit: count
-- better: higher
-- meaning: Accounts that started in the period.
-- grain: account
with starts as (
    select cases.journey, periods.grain, periods.period,
        case periods.grain when 'month' then segments.month_segment else segments.quarter_segment end as segment
    from work.cases as cases
    inner join work.account_numbers as numbers on numbers.account_id = cases.account_id
    inner join work.periods as periods on cases.started_day >= periods.from_day and cases.started_day < periods.to_day
    inner join work.period_segments as segments
        on segments.journey = cases.journey and segments.account_no = numbers.account_no
        and segments.from_day <= periods.from_day and segments.to_day > periods.from_day
)
select grain, period, journey, 'setup' as stage, segment, count(*) as n, count(*) as value
from starts
group by grain, period, journey, segment;
`

func writeFiles(t *testing.T, dir string, files map[string]string) {
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

// An account grows from smb to enterprise in the second quarter. The night
// after that says of the first quarter what the night before it said, and the
// KPI of one's own has its cells and its target like the others.
func TestSegmentsAsTheyWere(t *testing.T) {
	dir := t.TempDir()
	const head = "Id,Name,IsDeleted,LastModifiedDate,Start__c,ARR__c\n"
	writeFiles(t, dir, map[string]string{
		"config.yaml": kpiConfig, "journey.yaml": kpiJourney, "kpis/starts.sql": startsKPI,
		"crm/Account.csv": head + "0015g00000A4C9gAAF,Acme,0,2026-01-10 09:00:00,2026-01-12,50000\n" +
			"0015g00000A4CA0AAN,Globex,0,2026-01-10 09:00:00,2026-02-12,150000\n",
	})
	const closed = `select concat_ws(' ', grain, period, segment, kpi, n, value, ci_low, ci_high, target, status) from stage_kpis
		where period < date '2026-04-01' order by all`
	before := published(t, dir)
	first := answers(t, before, closed)
	told := answers(t, before, `select concat_ws(' ', segment, n, value::bigint, target::bigint, status) from stage_kpis where kpi = 'starts' and grain = 'quarter' order by all`)
	if diff := cmp.Diff([]string{"all 0 2 too_few", "enterprise 1 1 2 too_few", "smb 1 1 2 too_few"}, told); diff != "" {
		t.Errorf("the KPI of one's own (-want +got):\n%s", diff)
	}

	writeFiles(t, dir, map[string]string{
		"config.yaml":          strings.Replace(kpiConfig, "2026-03-31", "2026-06-30", 1),
		"crm/Account June.csv": head + "0015g00000A4C9gAAF,Acme,0,2026-05-05 09:00:00,2026-01-12,120000\n",
	})
	after := published(t, dir)
	if diff := cmp.Diff(first, answers(t, after, closed)); diff != "" {
		t.Errorf("the first quarter was restated (-before +after):\n%s", diff)
	}
	present := answers(t, after, `select concat_ws(' ', period, segment, n) from stage_kpis where kpi = 'silences' and grain = 'month' and segment <> 'all' and period >= date '2026-04-01' order by all`)
	want := []string{"2026-04-01 enterprise 1", "2026-04-01 smb 1", "2026-05-01 enterprise 2", "2026-05-01 smb 0", "2026-06-01 enterprise 2", "2026-06-01 smb 0"}
	if diff := cmp.Diff(want, present); diff != "" {
		t.Errorf("accounts in the stage, month by month (-want +got):\n%s", diff)
	}
	if started := answers(t, after, "select distinct segment from time_to_value where account_id like '0015g00000A4C9g%'"); !cmp.Equal(started, []string{"smb"}) {
		t.Errorf("the segment of the case is %v, not the one at its start", started)
	}
}

// What is wrong with KPIs of one's own is told before the night, with file and
// line, together with what is wrong elsewhere.
func TestWrongKPIs(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{
		"config.yaml":       kpiConfig,
		"journey.yaml":      strings.Replace(kpiJourney, "arr:", "arrr:", 1),
		"kpis/starts.sql":   startsKPI,
		"kpis/again.sql":    strings.Replace(startsKPI, "starts as", "other as", 1),
		"kpis/secret.sql":   "-- kpi: secret\n-- unit: count\n-- better: lower\n-- meaning: x\nselect *\nfrom read_csv('/etc/passwd')\n",
		"kpis/headless.sql": "select 1\n",
	})
	_, err := Check(context.Background(), Options{Config: filepath.Join(dir, "config.yaml")})
	if !errors.Is(err, ErrConfig) {
		t.Fatalf("check: %v", err)
	}
	for _, want := range []string{
		"kpis/starts.sql:1: KPI starts is also in ",
		"kpis/secret.sql:6: a KPI may not read from read_csv(); read tables of main and work",
		"kpis/headless.sql:1: the header does not say kpi",
		`journey.yaml:3: unknown column "arrr"`,
		"kpis/again.sql:",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("not told: %s\n%v", want, err)
		}
	}

	for _, gone := range []string{"again", "secret", "headless"} {
		if err := os.Remove(filepath.Join(dir, "kpis", gone+".sql")); err != nil {
			t.Fatal(err)
		}
	}
	writeFiles(t, dir, map[string]string{
		"journey.yaml": kpiJourney, "kpis/starts.sql": strings.Replace(startsKPI, "'setup' as stage", "'setupp' as stage", 1),
		"crm/Account.csv": "Id,Name,Start__c\n0015g00000A4C9gAAF,Acme,2026-01-12\n",
	})
	if _, err := Run(context.Background(), Options{Config: filepath.Join(dir, "config.yaml")}); err == nil || !strings.Contains(err.Error(), "starts.sql): the journey has no such stage") {
		t.Errorf("a KPI that tells of a stage that is none: %v", err)
	}
}
