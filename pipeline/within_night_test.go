package pipeline

import (
	"testing"

	diff "github.com/google/go-cmp/cmp"
)

// What a preset does not know lies deep in its records, and is named by the way there; records lie deep in what a command prints.
func TestColumnsWithinRecords(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{
		"config.yaml": `
journey: journey.yaml
timezone: UTC
company: {domains: [vendor.example]}
sources:
  - name: crm
    preset: hubspot
    path: companies.json
    accounts: {started_at: properties.contract_start, arr: properties.contract.value, segment: properties.tier}
  - {name: sales, preset: salesforce, path: accounts.json}
`,
		"journey.yaml": anyJourney,
		"companies.json": `{"results":[
{"id":"101","properties":{"name":"Acme","domain":"acme.example","contract_start":"2026-01-05","contract":{"value":"1200.50"},"tier":"gold"}},
{"id":"102","properties":{"name":"Globex","domain":"globex.example"}}]}
`,
		"accounts.json": `{"status":0,"result":{"records":[
{"attributes":{"type":"Account"},"Id":"001000000000001AAA","Name":"Initech","Website":"initech.example"}],"totalSize":1,"done":true},"warnings":[]}
`,
	})
	want := []string{
		"001000000000001AAA | Initech | - | - | -",
		"101 | Acme | 2026-01-05 00:00:00 | 1200.50 | gold",
		"102 | Globex | - | - | -",
	}
	got := nightOf(t, dir, "2026-06-30", `select concat_ws(' | ', account_id, name, coalesce(started_at::varchar, '-'), coalesce(arr::varchar, '-'), coalesce(segment, '-'))
		from accounts order by account_id`)
	if d := diff.Diff(want, got); d != "" {
		t.Errorf("accounts (-want +got):\n%s", d)
	}
}
