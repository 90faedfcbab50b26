package pipeline

import (
	"testing"

	diff "github.com/google/go-cmp/cmp"
)

// Ids that stand in one file get the names that another file has for them: a journey speaks of stages as people do, and a reply belongs to
// the team whose group the ticket is in, unless the staff list says another.
func TestNamesOfIDs(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{
		"config.yaml": `
journey: journey.yaml
timezone: UTC
company: {domains: [vendor.example], staff: staff.csv}
sources:
  - {name: crm, preset: hubspot, path: crm/*.json}
  - {name: support, preset: zendesk, path: zendesk/*.jsonl}
`,
		"journey.yaml": `
journey: care
version: "1"
start: first_event
value: [{id: signed, when: {activity: changed_deal_stage, value_to: Signed}}]
stages: [{id: use, enter: {start: true}}]
`,
		"staff.csv": "email,name,team\nben@vendor.example,Ben,Success\n",
		"crm/companies.json": `{"results":[{"id":"101","properties":{"name":"Acme","domain":"acme.example","hs_lastmodifieddate":"2026-01-01T00:00:00Z"}}]}
`,
		"crm/pipelines.json": `{"results":[{"id":"default","label":"Sales","stages":[{"id":"7788","label":"Signed","metadata":{"isClosed":"true","probability":"1.0"}},{"id":"7701","label":"Talking","metadata":{"isClosed":"false","probability":"0.2"}}]}]}
`,
		"crm/deals.json": `{"results":[{"id":"301","properties":{"dealname":"Rollout","dealstage":"7788","createdate":"2026-01-10T10:00:00Z","hs_lastmodifieddate":"2026-02-01T10:00:00Z"},"propertiesWithHistory":{"dealstage":[{"value":"7788","timestamp":"2026-02-01T10:00:00Z","sourceType":"CRM_UI"},{"value":"7701","timestamp":"2026-01-10T10:00:00Z","sourceType":"CRM_UI"}]},"associations":{"companies":{"results":[{"id":"101","type":"deal_to_company"}]}}}]}
`,
		"zendesk/groups.jsonl": `{"id":80,"name":"Care","deleted":false,"updated_at":"2026-01-01T00:00:00Z"}
{"id":81,"name":"Engineering","deleted":true,"updated_at":"2026-01-01T00:00:00Z"}
`,
		"zendesk/users.jsonl": `{"id":7,"email":"kim@acme.example","name":"Kim","role":"end-user","organization_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
{"id":8,"email":"anna@vendor.example","name":"Anna","role":"agent","organization_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
{"id":9,"email":"ben@vendor.example","name":"Ben","role":"agent","organization_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
`,
		"zendesk/tickets.jsonl": `{"id":55,"subject":"It is broken","requester_id":7,"submitter_id":7,"group_id":80,"status":"open","created_at":"2026-03-01T10:00:00Z","updated_at":"2026-03-04T10:00:00Z"}
`,
		"zendesk/audits.jsonl": `{"id":2,"ticket_id":55,"created_at":"2026-03-02T10:00:00Z","author_id":8,"via":{"channel":"web"},"events":[{"id":23,"type":"Comment","author_id":8,"public":true}]}
{"id":3,"ticket_id":55,"created_at":"2026-03-03T10:00:00Z","author_id":9,"via":{"channel":"web"},"events":[{"id":33,"type":"Comment","author_id":9,"public":true},{"id":34,"type":"Change","field_name":"group_id","value":"80","previous_value":"81"}]}
`,
	})
	want := []string{
		"changed_deal_stage | dealstage |  | Talking | -",
		"changed_deal_stage | dealstage | Talking | Signed | -",
		"opened_ticket |  |  |  | -",
		"replied_to_ticket |  |  |  | Care",
		"reassigned_ticket | group_id | Engineering | Care | Success",
		"replied_to_ticket |  |  |  | Success",
	}
	got := nightOf(t, dir, "2026-06-30", `select concat_ws(' | ', activity, coalesce(field, ''), coalesce(value_from, ''), coalesce(value_to, ''), coalesce(team, '-'))
		from events where activity <> 'created_deal' order by ts, activity`)
	if d := diff.Diff(want, got); d != "" {
		t.Errorf("events (-want +got):\n%s", d)
	}
	got = nightOf(t, dir, "2026-06-30", "select case_id || ' ' || outcome from time_to_value where milestone = 'signed'")
	if d := diff.Diff([]string{"101 reached"}, got); d != "" {
		t.Errorf("the milestone (-want +got):\n%s", d)
	}
}
