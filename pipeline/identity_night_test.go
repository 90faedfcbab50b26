package pipeline

import (
	"strings"
	"testing"

	diff "github.com/google/go-cmp/cmp"
)

// A message from a customer reaches us four times: in our mailbox, in a ticket, in the CRM and in the trace of the mail server. It is one
// event, with the account that the CRM knows, and lists its four records. What opens a ticket stays its opening, and what answers in it an
// answer, told as the mailbox tells it.
func TestOneMessageOfFourSources(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{
		"config.yaml": `
journey: journey.yaml
timezone: UTC
company: {domains: [vendor.example]}
sources:
  - {name: trace, preset: m365, path: trace.csv}
  - {name: crm, preset: salesforce, path: crm/*.csv}
  - {name: support, preset: zendesk, path: zendesk/*.jsonl}
  - {name: mail, preset: mail, path: box.mbox}
`,
		"journey.yaml": anyJourney,
		"trace.csv": "Received,SenderAddress,RecipientAddress,Subject,Status,FromIP,ToIP,Size,MessageId,MessageTraceId\n" +
			"2026-06-01 10:00:03,kim@acme.example,help@vendor.example,It is broken,Delivered,,,1000,<q1@acme.example>,t1\n" +
			"2026-06-01 10:00:03,kim@acme.example,anna@vendor.example,It is broken,Delivered,,,1000,<q1@acme.example>,t1\n" +
			"2026-06-02 10:00:03,kim@acme.example,help@vendor.example,Re: It is broken,Delivered,,,1000,<q2@acme.example>,t2\n",
		"crm/Account.csv": "Id,Name,Website\n001000000000001AAA,Acme,https://www.acme.example\n",
		"crm/EmailMessage.csv": "Id,ParentId,RelatedToId,ActivityId,Incoming,Status,MessageDate,FromAddress,ToAddress,CcAddress,Subject,MessageIdentifier,IsDeleted,SystemModstamp\n" +
			"02s000000000001AAA,,001000000000001AAA,,true,0,2026-06-01T10:00:05.000Z,kim@acme.example,help@vendor.example,,It is broken,<q1@acme.example>,false,2026-06-01T10:00:05.000Z\n" +
			"02s000000000002AAA,,001000000000001AAA,,true,0,2026-06-02T10:00:05.000Z,kim@acme.example,help@vendor.example,,Re: It is broken,<q2@acme.example>,false,2026-06-02T10:00:05.000Z\n",
		"zendesk/users.jsonl": `{"id":7,"email":"kim@acme.example","name":"Kim","role":"end-user","organization_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
{"id":8,"email":"anna@vendor.example","name":"Anna","role":"agent","organization_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
`,
		"zendesk/audits.jsonl": `{"id":1,"ticket_id":55,"created_at":"2026-06-01T10:00:10Z","author_id":7,"via":{"channel":"email"},"metadata":{"system":{"message_id":"<q1@acme.example>"}},"events":[{"id":11,"type":"Create","field_name":"subject","value":"It is broken"},{"id":12,"type":"Create","field_name":"requester_id","value":"7"},{"id":13,"type":"Comment","author_id":7,"public":true}]}
{"id":2,"ticket_id":55,"created_at":"2026-06-02T10:00:10Z","author_id":7,"via":{"channel":"email"},"metadata":{"system":{"message_id":"<q2@acme.example>"}},"events":[{"id":23,"type":"Comment","author_id":7,"public":true}]}
`,
		"box.mbox": `From kim@acme.example Mon Jun  1 10:00:00 2026
From: Kim <kim@acme.example>
To: help@vendor.example
Subject: It is broken
Message-ID: <q1@acme.example>
Date: Mon, 01 Jun 2026 12:00:00 +0200

Help.

From kim@acme.example Tue Jun  2 10:00:00 2026
From: Kim <kim@acme.example>
To: help@vendor.example
Subject: Re: It is broken
Message-ID: <q2@acme.example>
In-Reply-To: <q1@acme.example>
Date: Tue, 02 Jun 2026 12:00:00 +0200

Still.
`,
	})
	want := []string{
		"support | opened_ticket | inbound | 001000000000001AAA | 55 | 2026-06-01 10:00:10 | support ticket_opening, mail message, crm email_message, trace message",
		"mail | replied_to_ticket | inbound | 001000000000001AAA | 55 | 2026-06-02 10:00:00 | mail message, support comment, crm email_message, trace message",
	}
	got := nightOf(t, dir, "2026-06-30", `select concat_ws(' | ', events.source, events.activity, events.direction, events.account_id, events.case_id, events.ts::varchar,
			string_agg(records.source || ' ' || records.object, ', ' order by records.place))
		from events left join event_sources as records using (event_id)
		where events.activity <> 'created_account'
		group by events.event_id, events.seq, events.source, events.activity, events.direction, events.account_id, events.case_id, events.ts order by events.ts`)
	if d := diff.Diff(want, got); d != "" {
		t.Errorf("events (-want +got):\n%s", d)
	}
}

// Two helpdesks without a CRM both number from 1: their organizations and tickets are not one because a number is.
func TestNumbersOfTwoHelpdesks(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{
		"config.yaml": `
journey: journey.yaml
timezone: UTC
sources:
  - {name: zd, preset: zendesk, path: zd/*.jsonl}
  - {name: fd, preset: freshdesk, path: fd/*.json}
`,
		"journey.yaml":           strings.Replace(anyJourney, "start: first_event", "case: case\nstart: first_event", 1),
		"zd/organizations.jsonl": `{"id":1001,"name":"Initech","external_id":null,"domain_names":[],"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}` + "\n",
		"zd/tickets.jsonl":       `{"id":1,"subject":"From Initech","status":"open","requester_id":7,"submitter_id":7,"organization_id":1001,"via":{"channel":"web"},"created_at":"2026-06-01T10:00:00Z","updated_at":"2026-06-01T10:00:00Z","generated_timestamp":1780308000}` + "\n",
		"fd/companies.json":      `[{"id":1001,"name":"Acme","domains":[],"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}]`,
		"fd/tickets.json":        `[{"id":1,"subject":"From Acme","status":2,"priority":1,"source":2,"requester_id":9,"company_id":1001,"created_at":"2026-06-02T10:00:00Z","updated_at":"2026-06-02T10:00:00Z"}]`,
	})
	want := []string{"1 | 1001 | Initech | From Initech", "freshdesk:1 | fd:1001 | Acme | From Acme"}
	got := nightOf(t, dir, "2026-06-30", `select concat_ws(' | ', cases.case_id, accounts.account_id, accounts.name, events.subject)
		from cases inner join accounts using (account_id) inner join events on events.case_id = cases.case_id and events.activity = 'opened_ticket' order by cases.case_id`)
	if d := diff.Diff(want, got); d != "" {
		t.Errorf("cases (-want +got):\n%s", d)
	}
}
