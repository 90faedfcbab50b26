package kpi

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"throughline/metrics"
)

func write(t *testing.T, files map[string]string) []string {
	t.Helper()
	t.Chdir(t.TempDir())
	var names []string
	for _, name := range []string{"a.sql", "b.sql", "c.sql"} {
		if text, ok := files[name]; ok {
			if err := os.WriteFile(filepath.Join(".", name), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			names = append(names, name)
		}
	}
	return names
}

func TestLoad(t *testing.T) {
	text := "\ufeff-- Ours since 2026.\n-- kpi: early_kickoffs\n-- unit: share\r\n-- better: higher\n-- meaning: Accounts whose kickoff was held\n" +
		"--   within a week: as agreed.\n-- grain: account\nselect 1 -- kpi: other\n"
	kpis, err := Load(write(t, map[string]string{"a.sql": text}))
	if err != nil {
		t.Fatal(err)
	}
	want := []KPI{{Name: "early_kickoffs", Unit: metrics.Share, Better: metrics.Higher, Grain: "account",
		Meaning: "Accounts whose kickoff was held within a week: as agreed.", File: "a.sql",
		SQL: strings.TrimPrefix(text, "\ufeff"), Hash: kpis[0].Hash}}
	if diff := cmp.Diff(want, kpis); diff != "" {
		t.Error(diff)
	}
	if m := kpis[0].Metric(); !m.KPI || m.CI != metrics.Wilson || m.Table != "main.stage_kpis" || m.File != "a.sql" {
		t.Errorf("in the catalogue: %+v", m)
	}
}

func TestHeadersThatAreWrong(t *testing.T) {
	const good = "-- kpi: mine\n-- unit: count\n-- better: lower\n-- meaning: x\nselect 1\n"
	for name, test := range map[string]struct {
		files map[string]string
		want  string
	}{
		"nothing": {map[string]string{"a.sql": "select 1"},
			"a.sql:1: the header does not say kpi; begin the file with -- kpi:, -- unit:, -- better: and -- meaning:\n" +
				"a.sql:1: the header does not say unit; begin the file with -- kpi:, -- unit:, -- better: and -- meaning:\n" +
				"a.sql:1: the header does not say better; begin the file with -- kpi:, -- unit:, -- better: and -- meaning:\n" +
				"a.sql:1: the header does not say meaning; begin the file with -- kpi:, -- unit:, -- better: and -- meaning:"},
		"unit":     {map[string]string{"a.sql": strings.Replace(good, "count", "day", 1)}, `a.sql:2: unknown unit "day"; did you mean days?`},
		"better":   {map[string]string{"a.sql": strings.Replace(good, "lower", "low", 1)}, `a.sql:3: better is "low"; did you mean lower?`},
		"name":     {map[string]string{"a.sql": strings.Replace(good, "mine", "My KPI", 1)}, `a.sql:1: "My KPI" is no name for a KPI; write it as early_kickoffs`},
		"built in": {map[string]string{"a.sql": strings.Replace(good, "mine", "csat", 1)}, `a.sql:1: KPI csat is built in; give yours another name`},
		"twice":    {map[string]string{"a.sql": good, "b.sql": "-- ours\n" + good}, `b.sql:2: KPI mine is also in a.sql; give each its own name`},
		"key":      {map[string]string{"a.sql": "-- unit: days\n" + good}, `a.sql:3: the header says unit twice; remove one of the two`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load(write(t, test.files))
			if err == nil || err.Error() != test.want {
				t.Errorf("got  %v\nwant %s", err, test.want)
			}
		})
	}
	if _, err := Load([]string{"missing.sql"}); err == nil || !strings.Contains(err.Error(), "mend the path under kpis: in the config") {
		t.Errorf("missing file: %v", err)
	}
}
