package pipeline

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"throughline/pipeline/source"
)

// What a connector copied into a warehouse means what the vendor's own export
// means: the same events, under the same keys, of the same people and things.
func TestWarehouseTablesMeanTheSame(t *testing.T) {
	ctx := context.Background()
	stager, db := landingDatabases(t)

	// how the zone is known and the version differ: a connector writes bare stamps, and one of its own
	columns := map[string][]string{
		source.Events: {"object", "rec_key", "rank", "same_as", "ts", "ts_precision", "account_ref", "about_ref", "contact_ref", "actor_ref", "from_email", "to_emails",
			"case_id", "activity", "channel", "direction", "visibility", "automation", "actor_type", "thread_id", "field", "value_from", "value_to", "subject", "features"},
		source.Accounts: {"object", "rec_key", "account_ref", "kind", "name", "parent_ref", "owner_ref", "external_ids", "merged_into", "deleted"},
		source.Contacts: {"object", "rec_key", "contact_ref", "account_ref", "role", "name", "email", "title", "deleted"},
		source.Links:    {"ref", "account_ref", "contact_ref", "name"},
	}
	for _, vendor := range []struct {
		preset         string
		native, copied map[string]string // file → content
		object         string            // the table copied tells these events alone; empty: all there is
		lacks          []string          // columns that it cannot know
	}{
		{preset: "zendesk", native: map[string]string{
			"tickets.jsonl": `{"id":101,"subject":"Import fails","requester_id":11,"submitter_id":11,"status":"closed","priority":"high","type":"incident","is_public":true,"tags":[],"via":{"channel":"email"},"organization_id":77,"created_at":"2026-03-01T10:00:00Z","updated_at":"2026-03-04T10:00:00Z"}
{"id":103,"subject":"Twice","requester_id":12,"submitter_id":12,"status":"deleted","is_public":true,"via":{"channel":"web"},"organization_id":null,"created_at":"2026-03-02T09:40:00Z","updated_at":"2026-03-02T10:00:00Z"}
`,
			"comments.jsonl": `{"id":901,"ticket_id":101,"author_id":11,"public":true,"created_at":"2026-03-01T10:00:00Z"}
{"id":903,"ticket_id":101,"author_id":5,"public":false,"created_at":"2026-03-01T12:20:00Z"}
{"id":904,"ticket_id":101,"author_id":-1,"public":true,"created_at":"2026-03-01T12:30:00Z"}
`,
			"users.jsonl": `{"id":11,"name":"Ann Lee","role":"end-user","email":"Ann@acme.example","organization_id":77,"active":true,"updated_at":"2026-01-01T00:00:00Z"}
{"id":5,"name":"Bo Field","role":"agent","email":"bo@vendor.example","organization_id":1,"active":true,"updated_at":"2026-01-01T00:00:00Z"}
`,
		}, copied: map[string]string{
			"ticket.csv": `id,subject,requester_id,submitter_id,status,priority,type,is_public,via_channel,organization_id,created_at,updated_at,_fivetran_synced
101,Import fails,11,11,closed,high,incident,TRUE,email,77,2026-03-01 10:00:00,2026-03-04 10:00:00,2026-03-08 03:00:00
103,Twice,12,12,deleted,,,TRUE,web,,2026-03-02 09:40:00,2026-03-02 10:00:00,2026-03-08 03:00:00
`,
			"ticket_comment.csv": `id,ticket_id,user_id,public,created,_fivetran_synced
901,101,11,TRUE,2026-03-01 10:00:00,2026-03-08 03:00:00
903,101,5,FALSE,2026-03-01 12:20:00,2026-03-08 03:00:00
904,101,-1,TRUE,2026-03-01 12:30:00,2026-03-08 03:00:00
`,
			"user.csv": `id,name,role,email,organization_id,active,updated_at,_fivetran_synced
11,Ann Lee,end-user,Ann@acme.example,77,TRUE,2026-01-01 00:00:00,2026-03-08 03:00:00
5,Bo Field,agent,bo@vendor.example,1,TRUE,2026-01-01 00:00:00,2026-03-08 03:00:00
`,
		}},
		{preset: "hubspot", object: "deal_history", lacks: []string{"subject"}, native: map[string]string{
			"deals.jsonl": `{"id":"601","properties":{"dealname":"Rollout","dealstage":"closedwon","pipeline":"default","amount":"12000.00","createdate":"2026-01-05T10:00:00Z","closedate":"2026-02-01T12:00:00Z","hubspot_owner_id":"31","hs_lastmodifieddate":"2026-02-01T12:00:01Z"},"propertiesWithHistory":{"dealstage":[{"value":"closedwon","timestamp":"2026-02-01T12:00:00.250Z","sourceType":"AUTOMATION_PLATFORM"},{"value":"qualifiedtobuy","timestamp":"2026-01-05T10:00:00.125Z","sourceType":"CRM_UI","updatedByUserId":41}],"amount":[{"value":"12000.00","timestamp":"2026-01-20T10:00:00.125Z","sourceType":"CRM_UI","updatedByUserId":41},{"value":"9000","timestamp":"2026-01-05T10:00:00.125Z","sourceType":"CRM_UI","updatedByUserId":41}],"hubspot_owner_id":[{"value":"31","timestamp":"2026-01-05T10:00:00.125Z","sourceType":"CRM_UI","updatedByUserId":41}]},"archived":false}
`,
		}, copied: map[string]string{
			"deal_property_history.csv": `deal_id,name,value,timestamp,source,source_id,_fivetran_synced
601,dealstage,qualifiedtobuy,2026-01-05 10:00:00.125,CRM_UI,userId:41,2026-03-08 03:00:00
601,amount,9000,2026-01-05 10:00:00.125,CRM_UI,userId:41,2026-03-08 03:00:00
601,hubspot_owner_id,31,2026-01-05 10:00:00.125,CRM_UI,userId:41,2026-03-08 03:00:00
601,amount,12000.00,2026-01-20 10:00:00.125,CRM_UI,userId:41,2026-03-08 03:00:00
601,dealstage,closedwon,2026-02-01 12:00:00.250,AUTOMATION_PLATFORM,enrollmentId:9,2026-03-08 03:00:00
`,
		}},
		{preset: "salesforce", native: map[string]string{
			"Account.csv": "\"Id\",\"IsDeleted\",\"MasterRecordId\",\"Name\",\"ParentId\",\"Website\",\"OwnerId\",\"CreatedDate\",\"SystemModstamp\"\n" +
				"\"001000000000001AAA\",\"0\",\"\",\"Acme\",\"\",\"acme.example\",\"005000000000001AAA\",\"2026-01-01 10:00:00\",\"2026-03-01 10:00:00\"\n",
			"Task.csv": "\"Id\",\"Subject\",\"Status\",\"ActivityDate\",\"IsClosed\",\"CompletedDateTime\",\"AccountId\",\"WhoId\",\"OwnerId\",\"TaskSubtype\",\"CallType\",\"CallDurationInSeconds\"\n" +
				"\"00T000000000001AAA\",\"Call: plan\",\"Completed\",\"2026-03-02\",\"1\",\"2026-03-02T15:04:05.000Z\",\"001000000000001AAA\",\"003000000000001AAA\",\"005000000000001AAA\",\"Call\",\"Outbound\",\"300\"\n",
		}, copied: map[string]string{
			"account.csv": "id,is_deleted,master_record_id,name,parent_id,website,owner_id,created_date,system_modstamp,_fivetran_synced\n" +
				"001000000000001AAA,FALSE,,Acme,,acme.example,005000000000001AAA,2026-01-01 10:00:00,2026-03-01 10:00:00,2026-03-08 03:00:00\n",
			"task.csv": "id,subject,status,activity_date,is_closed,completed_date_time,account_id,who_id,owner_id,task_subtype,call_type,call_duration_in_seconds,_fivetran_synced\n" +
				"00T000000000001AAA,Call: plan,Completed,2026-03-02 00:00:00,TRUE,2026-03-02 15:04:05,001000000000001AAA,003000000000001AAA,005000000000001AAA,Call,Outbound,300,2026-03-08 03:00:00\n",
		}},
	} {
		t.Run(vendor.preset, func(t *testing.T) {
			landed := func(preset string, files map[string]string) map[string]grid {
				e := export{t: t, dir: t.TempDir(), preset: preset, stager: stager, db: db}
				for name, content := range files {
					if err := os.WriteFile(filepath.Join(e.dir, name), []byte(content), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				report := e.land(ctx)
				e.count(report)
				if rejects := e.landed(report, source.Rejects); len(rejects.rows) > 0 {
					t.Errorf("%s: rejects %q", preset, rejects.rows)
				}
				kinds := map[string]grid{}
				for _, kind := range source.Kinds {
					kinds[kind] = e.landed(report, kind)
				}
				return kinds
			}
			compared := 0
			native, copied := landed(vendor.preset, vendor.native), landed("fivetran_"+vendor.preset, vendor.copied)
			for kind, names := range columns {
				want := native[kind]
				if vendor.object != "" {
					of := slices.Index(want.columns, "object")
					want.rows = slices.DeleteFunc(want.rows, func(row []string) bool { return row[of] != vendor.object })
				}
				names = slices.DeleteFunc(slices.Clone(names), func(name string) bool { return slices.Contains(vendor.lacks, name) })
				want, err := want.pick(names)
				if err != nil {
					t.Fatal(err)
				}
				export{t: t}.same(kind+" of "+vendor.preset, copied[kind], want)
				compared += len(want.rows)
			}
			if compared == 0 {
				t.Error("nothing to compare")
			}
		})
	}
}
